// Matrices of floats as a model file holds them: each row as 8-bit numbers with a scale of its own. A net that is read asks here whether its
// matrices fit each other and the kernel, so that no damaged file makes it read the floats of others.

import { ModelError } from "../errors";
import type { ByteReader, ByteWriter } from "./bytes";
import { LANES } from "./net-memory";
import { bytesOf } from "./words";

/** A matrix, row by row. */
export interface FloatRows {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
  /** How far from 0 the values are at most, where that is known without looking at all. */
  readonly most?: number;
}

/** Rows and columns. */
export type Shape = readonly [rows: number, columns: number];

const LARGEST = 127;
/** The largest distance from 0 of an 8-bit number. */
const FARTHEST = 128;

/** Writes a matrix, rounded. */
export function writeFloatRows(writer: ByteWriter, { rows, columns, values }: FloatRows): void {
  const scales = new Float32Array(rows);
  const small = new Int8Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    let largest = 0;
    for (let j = 0; j < columns; j++) largest = Math.max(largest, Math.abs(values[i * columns + j] as number));
    scales[i] = largest / LARGEST;
    for (let j = 0; j < columns; j++)
      small[i * columns + j] =
        largest === 0 ? 0 : Math.round((values[i * columns + j] as number) / (scales[i] as number));
  }
  writer.varint(rows).varint(columns);
  writer.table(bytesOf(new Int32Array(scales.buffer))).block(new Uint8Array(small.buffer));
}

/** Reads what `writeFloatRows` wrote. Throws `ModelError`, which calls the matrix `name`, if the bytes are damaged. */
export function readFloatRows(reader: ByteReader, name: string): FloatRows {
  const [rows, columns] = [reader.varint(), reader.varint()];
  const scaleBytes = reader.table();
  const small = reader.block();
  if (scaleBytes.length !== 4 * rows || small.length !== rows * columns)
    throw new ModelError(
      `matrix "${name}" of the model file is damaged: ${small.length} numbers for ${rows} × ${columns}`,
    );
  const view = new DataView(scaleBytes.buffer, scaleBytes.byteOffset, scaleBytes.byteLength);
  const values = new Float32Array(rows * columns);
  let most = 0;
  for (let i = 0; i < rows; i++) {
    const scale = view.getFloat32(4 * i, true);
    most = Math.max(most, Math.abs(FARTHEST * scale));
    if (!Number.isFinite(Math.fround(FARTHEST * scale)))
      throw new ModelError(`matrix "${name}" of the model file is damaged: the scale of row ${i} is ${scale}`);
    for (let j = 0; j < columns; j++)
      values[i * columns + j] = (((small[i * columns + j] as number) << 24) >> 24) * scale;
  }
  return { rows, columns, values, most };
}

/** How far from 0 the values of a matrix are at most. */
export const mostOf = ({ values, most }: FloatRows): number =>
  most ?? values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);

/** Writes matrices of the given names, in their order. */
export function writeMatrices<Name extends string>(
  writer: ByteWriter,
  names: readonly Name[],
  matrices: Readonly<Record<Name, FloatRows>>,
): void {
  for (const name of names) writeFloatRows(writer, matrices[name]);
}

/** Reads what `writeMatrices` wrote. */
export function readMatrices<Name extends string>(reader: ByteReader, names: readonly Name[]): Record<Name, FloatRows> {
  return Object.fromEntries(names.map((name) => [name, readFloatRows(reader, name)])) as Record<Name, FloatRows>;
}

/** Throws `ModelError` for the first matrix that has another shape than the others want, or, if it is one of `tables`, no row at all. */
export function checkShapes<Name extends string, Table extends Name>(
  matrices: Readonly<Record<Name, FloatRows>>,
  tables: readonly Table[],
  shapes: Readonly<Record<Exclude<Name, Table>, Shape>>,
): void {
  for (const name of tables)
    if (matrices[name].rows === 0) throw new ModelError(`matrix "${name}" of the model file has no rows`);
  for (const name of Object.keys(shapes) as Exclude<Name, Table>[]) {
    const { rows, columns } = matrices[name];
    const [wantedRows, wantedColumns] = shapes[name];
    if (rows !== wantedRows || columns !== wantedColumns)
      throw new ModelError(
        `matrix "${name}" of the model file is ${rows} × ${columns}, but the others want ${wantedRows} × ${wantedColumns}`,
      );
  }
}

/** Throws `ModelError` for a matrix whose columns the kernel (src/model/net-memory.ts) cannot work on. */
export function checkLanes<Name extends string>(
  matrices: Readonly<Record<Name, FloatRows>>,
  names: readonly Name[],
): void {
  for (const name of names) {
    const { columns } = matrices[name];
    if (columns === 0 || columns % LANES !== 0)
      throw new ModelError(
        `matrix "${name}" of the model file has ${columns} columns, which must be a multiple of ${LANES}`,
      );
  }
}
