// Steps that nets share, forward and backward: rows times weights with a bias, cutting off at 0, logarithms of shares, dropout, and
// first values of weights.

import { LANES } from "../../model/net-memory";
import type { Arena, Matrix } from "./arena";

/** How training disturbs what a net sees. */
export interface Noise {
  readonly dropout: number;
  /** Share of forms and clusters that are taken for unknown. */
  readonly unknown: number;
  readonly next: () => number;
}

/** What each float was multiplied with in dropout: 0, or more than 1. */
export type Mask = Float32Array | undefined;

/** The next multiple of `LANES`. */
export const lanes = (n: number): number => Math.ceil(n / LANES) * LANES;

/** x · weights + bias; with `positive` what is negative becomes 0. */
export function affine(arena: Arena, x: Matrix, weights: Matrix, bias: Matrix, positive: boolean): Matrix {
  const { floats: F } = arena;
  const y = arena.take(x.rows, weights.columns);
  for (let i = 0; i < x.rows; i++) F.copyWithin(y.at + i * y.columns, bias.at, bias.at + y.columns);
  arena.addProduct(x, weights, y);
  if (positive) cutNegative(F, y);
  return y;
}

/** Adds the gradients of weights, bias and x to those given; `transposed` are the transposed weights. */
export function affineBackward(
  arena: Arena,
  x: Matrix,
  dy: Matrix,
  transposed: Matrix,
  gradient: Matrix,
  bias: Matrix,
  dx: Matrix,
): void {
  addColumns(arena.floats, dy, bias);
  arena.addTransposedProduct(x, dy, gradient);
  arena.addProduct(dy, transposed, dx);
}

/** Adds the sum of the rows of a matrix to a vector. */
export function addColumns(F: Float32Array, matrix: Matrix, sum: Matrix): void {
  for (let i = 0; i < matrix.rows; i++)
    for (let j = 0; j < matrix.columns; j++)
      F[sum.at + j] = (F[sum.at + j] as number) + (F[matrix.at + i * matrix.columns + j] as number);
}

/** Room for a matrix that is another one turned. */
export const flipped = (arena: Arena, { rows, columns }: Matrix): Matrix => ({
  at: arena.take(1, lanes(rows * columns)).at,
  rows: columns,
  columns: rows,
});

/** What is negative becomes 0. */
export function cutNegative(F: Float32Array, m: Matrix): void {
  for (let i = m.at; i < m.at + m.rows * m.columns; i++) if ((F[i] as number) < 0) F[i] = 0;
}

/** Gradients of what was cut off at 0 are 0. */
export function keepPositive(F: Float32Array, values: Matrix, gradients: Matrix): void {
  const count = values.rows * values.columns;
  for (let i = 0; i < count; i++) if ((F[values.at + i] as number) <= 0) F[gradients.at + i] = 0;
}

/** Scores become logarithms of shares of one. */
export function toLogarithms(row: Float32Array, length: number): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) if ((row[i] as number) > largest) largest = row[i] as number;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += Math.exp((row[i] as number) - largest);
  const shift = largest + Math.log(sum);
  for (let i = 0; i < length; i++) row[i] = (row[i] as number) - shift;
}

/** For each row of scores the logarithms of the shares of its first `count`. */
export const logarithmsOf = (F: Float32Array, scores: Matrix, count: number): Float32Array[] =>
  Array.from({ length: scores.rows }, (_, i) => {
    const row = F.slice(scores.at + i * scores.columns, scores.at + i * scores.columns + count);
    toLogarithms(row, count);
    return row;
  });

/** Sets some floats to 0 and makes the others larger for it. */
export function drop(F: Float32Array, m: Matrix, noise: Noise | undefined): Mask {
  if (!noise || noise.dropout === 0) return undefined;
  const { dropout, next } = noise;
  const mask = new Float32Array(m.rows * m.columns);
  const kept = 1 / (1 - dropout);
  for (let i = 0; i < mask.length; i++) mask[i] = next() < dropout ? 0 : kept;
  dropAgain(F, m, mask);
  return mask;
}

/** Does to gradients what `drop` did to values. */
export function dropAgain(F: Float32Array, m: Matrix, mask: Mask): void {
  if (mask) for (let i = 0; i < mask.length; i++) F[m.at + i] = (F[m.at + i] as number) * (mask[i] as number);
}

/** Values about 0 with a standard deviation. */
export function fillNormal(F: Float32Array, m: Matrix, spread: number, next: () => number): void {
  for (let i = m.at; i < m.at + m.rows * m.columns; i++)
    F[i] = spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Values between −1 and 1 over the root of the number of inputs. */
export function fillUniform(F: Float32Array, m: Matrix, inputs: number, next: () => number): void {
  const limit = 1 / Math.sqrt(inputs);
  for (let i = m.at; i < m.at + m.rows * m.columns; i++) F[i] = limit * (2 * next() - 1);
}
