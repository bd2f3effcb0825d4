// Where the matrices and vectors of a net lie in its memory, how they are laid out, and products with them.

import type { FloatRows } from "./float-rows";
import { STATE_BITS, SUM_BITS, WHOLE, type NetMemory, type TakeWholes } from "./net-memory";
import { fractionBits, pairedLength, rowsOf, writePairs, writeWholes } from "./whole-matrix";

/** What a matrix is multiplied with: in units of which power of two, and how far from 0 its numbers are at most. */
export interface MatrixInput {
  readonly bits: number;
  readonly most: number;
}
/** What was read, and sums. */
export const STATES: MatrixInput = { bits: STATE_BITS, most: 1 };
export const SUMS: MatrixInput = { bits: SUM_BITS, most: 2 ** (15 - SUM_BITS) };

/** A matrix (inner × columns) or vector in memory; products with it are moved by `shift` to be sums. */
export interface MatrixPlace {
  readonly place: number;
  readonly inner: number;
  readonly columns: number;
  shift: number;
}

/** Takes room for a matrix. */
export const placeMatrix = (inner: number, columns: number, take: TakeWholes): MatrixPlace => ({
  place: take(pairedLength({ rows: inner, columns })),
  inner,
  columns,
  shift: 0,
});

/** Takes room for matrices and vectors. */
export const placeMatrices = <Name extends string>(
  matrices: Readonly<Record<Name, FloatRows>>,
  names: readonly Name[],
  take: TakeWholes,
): Record<Name, MatrixPlace> =>
  Object.fromEntries(
    names.map((name) => [name, placeMatrix(matrices[name].rows, matrices[name].columns, take)]),
  ) as Record<Name, MatrixPlace>;

/** Copies a vector. */
export function copyVector({ wholes }: NetMemory, { place, columns }: MatrixPlace, to: number): void {
  wholes.copyWithin(to / WHOLE, place / WHOLE, place / WHOLE + columns);
}

/** Adds the products of rows, one behind the other, with a matrix; what becomes less than `least` is that. */
export function addProducts(
  { multiply }: NetMemory,
  from: number,
  rows: number,
  { place, inner, columns, shift }: MatrixPlace,
  to: number,
  least: number,
): void {
  multiply(from, WHOLE * inner, place, to, rows, inner, columns, shift, least);
}

/** Writes the rows of a matrix; `most` is how far from 0 what is multiplied with each is at most, in units of 2 to the power −inputBits. */
export function layRows(
  { wholes }: NetMemory,
  rows: readonly Float32Array[],
  most: readonly number[],
  inputBits: number,
  place: MatrixPlace,
): void {
  const bits = Math.max(fractionBits(rows, most, inputBits), SUM_BITS + 1 - inputBits);
  writePairs(rows, bits, wholes, place.place / WHOLE);
  place.shift = inputBits + bits - SUM_BITS;
}

/** Writes matrices and vectors: a matrix that has an input to be multiplied with it, a vector to be added to sums. */
export function layMatrices<Name extends string>(
  memory: NetMemory,
  matrices: Readonly<Record<Name, FloatRows>>,
  places: Readonly<Record<Name, MatrixPlace>>,
  inputs: Readonly<Partial<Record<Name, MatrixInput>>>,
): void {
  for (const name of Object.keys(places) as Name[]) {
    const [matrix, place] = [matrices[name], places[name]];
    const input = inputs[name];
    if (input) {
      const rows = rowsOf(matrix);
      layRows(
        memory,
        rows,
        rows.map(() => input.most),
        input.bits,
        place,
      );
    } else writeWholes(matrix, SUM_BITS, memory.wholes, place.place / WHOLE);
  }
}
