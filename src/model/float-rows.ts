// Matrices of floats as a model file holds them: each row as 8-bit numbers with a scale of its own.

import { ModelError } from "../errors";
import type { ByteReader, ByteWriter } from "./bytes";
import { bytesOf } from "./words";

/** A matrix, row by row. */
export interface FloatRows {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

const LARGEST = 127;

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

/** Reads what `writeFloatRows` wrote. Throws `ModelError` if the bytes are damaged. */
export function readFloatRows(reader: ByteReader): FloatRows {
  const [rows, columns] = [reader.varint(), reader.varint()];
  const scaleBytes = reader.table();
  const small = reader.block();
  if (scaleBytes.length !== 4 * rows || small.length !== rows * columns)
    throw new ModelError(`a matrix of the model file is damaged: ${small.length} numbers for ${rows} × ${columns}`);
  const view = new DataView(scaleBytes.buffer, scaleBytes.byteOffset, scaleBytes.byteLength);
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const scale = view.getFloat32(4 * i, true);
    for (let j = 0; j < columns; j++)
      values[i * columns + j] = (((small[i * columns + j] as number) << 24) >> 24) * scale;
  }
  return { rows, columns, values };
}

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
  return Object.fromEntries(names.map((name) => [name, readFloatRows(reader)])) as Record<Name, FloatRows>;
}
