// Matrices of floats (src/model/float-rows.ts) as numbers of 16 bits, in units of a power of two, for src/model/net-memory.ts.

import type { FloatRows } from "./float-rows";
import { LEAST, MOST } from "./net-memory";

/** Weights are in units of 2 to the power of minus this, or of less where sums would need more than 32 bits. */
const MOST_BITS = 14;
const SUM_LIMIT = 2 ** 31;

/** A float in units of 2 to the power −bits, at the end of 16 bits if it is beyond. */
export function wholeOf(float: number, bits: number): number {
  const whole = Math.round(float * (1 << bits));
  return whole < LEAST ? LEAST : whole > MOST ? MOST : whole;
}

/** Writes all numbers of a matrix, row by row. */
export function writeWholes({ values }: FloatRows, bits: number, into: Int16Array, at: number): void {
  for (let i = 0; i < values.length; i++) into[at + i] = wholeOf(values[i] as number, bits);
}

/** How many numbers `writePairs` writes. */
export const pairedLength = ({ rows, columns }: Pick<FloatRows, "rows" | "columns">): number =>
  2 * Math.ceil(rows / 2) * columns;

/** The rows of a matrix. */
export const rowsOf = ({ rows, columns, values }: FloatRows): Float32Array[] =>
  Array.from({ length: rows }, (_, k) => values.subarray(k * columns, (k + 1) * columns));

/** Writes rows two at a time, whose numbers take turns; an odd last row takes turns with zeros. */
export function writePairs(rows: readonly Float32Array[], bits: number, into: Int16Array, at: number): void {
  rows.forEach((row, k) => {
    let to = at + 2 * (k >> 1) * row.length + (k & 1);
    for (let j = 0; j < row.length; j++, to += 2) into[to] = wholeOf(row[j] as number, bits);
  });
}

/**
 * In units of which power of two the rows of a matrix can be, so that no sum of its products with a vector needs more than 32 bits; `most` says how
 * large the vector's numbers can be, one for each row, which are in units of 2 to the power −inputBits. 0 at least: then sums may run over.
 */
export function fractionBits(rows: readonly Float32Array[], most: readonly number[], inputBits: number): number {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  let largest = 0;
  rows.forEach((row, k) => {
    const input = most[k] as number;
    for (let j = 0; j < row.length; j++) {
      const weight = Math.abs(row[j] as number);
      if (weight > largest) largest = weight;
      sums[j] = (sums[j] as number) + input * weight;
    }
  });
  let largestSum = 0;
  for (const sum of sums) if (sum > largestSum) largestSum = sum;
  const inputs = most.reduce((sum, input) => sum + input, 0);
  // Rounding lifts each weight by half a unit at most.
  const reached = (bits: number): number => largestSum + inputs * 2 ** -(bits + 1) + 1;
  let bits = MOST_BITS;
  while (bits > 0 && (largest * 2 ** bits > MOST || reached(bits) * 2 ** (inputBits + bits) >= SUM_LIMIT)) bits--;
  return bits;
}
