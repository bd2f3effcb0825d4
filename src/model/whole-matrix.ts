// Matrices of floats (src/model/float-rows.ts) as numbers of 16 bits, in units of a power of two, for src/model/net-memory.ts.

import type { FloatRows } from "./float-rows";
import { LEAST } from "./net-memory";

const MOST = 32767;
/** Weights are in units of 2 to the power of minus this, or of less where sums would need more than 32 bits. */
const MOST_BITS = 14;
const SUM_LIMIT = 2 ** 31;

/** A float in units of 2 to the power −bits, at the end of 16 bits if it is beyond. */
export const wholeOf = (float: number, bits: number): number =>
  Math.max(LEAST, Math.min(MOST, Math.round(float * 2 ** bits)));

/** Writes all numbers of a matrix, row by row. */
export function writeWholes({ values }: FloatRows, bits: number, into: Int16Array, at: number): void {
  for (let i = 0; i < values.length; i++) into[at + i] = wholeOf(values[i] as number, bits);
}

/** How many numbers `writePairs` writes. */
export const pairedLength = ({ rows, columns }: Pick<FloatRows, "rows" | "columns">): number =>
  2 * Math.ceil(rows / 2) * columns;

/** Writes a matrix two rows at a time, whose numbers take turns; an odd last row takes turns with zeros. */
export function writePairs({ rows, columns, values }: FloatRows, bits: number, into: Int16Array, at: number): void {
  for (let k = 0; k < rows; k++)
    for (let j = 0; j < columns; j++)
      into[at + 2 * ((k >> 1) * columns + j) + (k & 1)] = wholeOf(values[k * columns + j] as number, bits);
}

/**
 * In units of which power of two a matrix can be, so that no sum of its products with a vector needs more than 32 bits; `most` says how large
 * the vector's numbers can be, which are in units of 2 to the power −inputBits.
 */
export function fractionBits(
  { rows, columns, values }: FloatRows,
  most: (row: number) => number,
  inputBits: number,
): number {
  let largest = 0;
  let largestSum = 0;
  for (let j = 0; j < columns; j++) {
    let sum = 0;
    for (let k = 0; k < rows; k++) {
      const weight = Math.abs(values[k * columns + j] as number);
      if (weight > largest) largest = weight;
      sum += most(k) * weight;
    }
    if (sum > largestSum) largestSum = sum;
  }
  let bits = MOST_BITS;
  while (bits > 0 && (largest * 2 ** bits > MOST || (largestSum + 1) * 2 ** (inputBits + bits) >= SUM_LIMIT)) bits--;
  return bits;
}
