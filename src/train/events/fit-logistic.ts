// Logistic regression with an L2 penalty over sparse features, by Newton steps whose equations are solved by conjugate
// gradients (Lin, Weng & Keerthi 2008). For some thousand decisions with a hundred features each, which steps along
// single examples would learn by heart.

import type { Example, Fit } from "./train-judge";
import { writeWeights } from "./write-weights";

const NEWTON_STEPS = 12;
const CONJUGATE_STEPS = 40;
/** Conjugate gradients stop when what is left is this share of the gradient. */
const PRECISION = 0.01;
/** A Newton step that would not lessen the loss is halved at most so often. */
const HALVINGS = 8;
/** A feature of one decision only says nothing about others. */
const LEAST_COUNT = 2;

/** A trainer whose squared weights cost `penalty` / 2 each; the bias costs nothing. */
export const fitLogistic =
  (penalty: number): Fit =>
  (examples) => {
    const { columns, features } = numberFeatures(examples);
    const labels = examples.map(({ label }) => (label ? 1 : 0));
    const weights = minimize(columns, labels, features.length, penalty);
    return writeWeights(new Map(features.map((feature, column) => [feature, weights[column] as number])));
  };

/** The columns of each decision: its features that others have too, and the bias behind them. */
function numberFeatures(examples: readonly Example[]): { columns: Int32Array[]; features: number[] } {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
  const columnOf = new Map(features.map((feature, column) => [feature, column]));
  const columns = examples.map((example) =>
    Int32Array.from([
      ...[...new Set(example.features)].flatMap((feature) => columnOf.get(feature) ?? []),
      features.length,
    ]),
  );
  return { columns, features };
}

function minimize(
  columns: readonly Int32Array[],
  labels: readonly number[],
  size: number,
  penalty: number,
): Float64Array {
  const cost = new Float64Array(size + 1).fill(penalty);
  cost[size] = 0;
  const weights = new Float64Array(size + 1);
  const spread = new Float64Array(labels.length);
  let loss = lossOf(columns, labels, weights, cost);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = weights.map((weight, j) => weight * (cost[j] as number));
    columns.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-sumAt(weights, row)));
      spread[i] = p * (1 - p);
      for (const j of row) (gradient[j] as number) += p - (labels[i] as number);
    });
    const change = solve(columns, spread, cost, gradient);
    let next = loss;
    for (let halving = 0, share = 1; halving < HALVINGS; halving++, share /= 2) {
      const tried = weights.map((weight, j) => weight - share * (change[j] as number));
      next = lossOf(columns, labels, tried, cost);
      if (next < loss) {
        weights.set(tried);
        break;
      }
    }
    if (!(next < loss)) break;
    loss = next;
  }
  return weights;
}

const sumAt = (weights: Float64Array, row: Int32Array): number => {
  let sum = 0;
  for (const j of row) sum += weights[j] as number;
  return sum;
};

function lossOf(
  columns: readonly Int32Array[],
  labels: readonly number[],
  weights: Float64Array,
  cost: Float64Array,
): number {
  let loss = 0;
  weights.forEach((weight, j) => (loss += 0.5 * (cost[j] as number) * weight * weight));
  columns.forEach((row, i) => {
    const margin = (labels[i] === 1 ? 1 : -1) * sumAt(weights, row);
    loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
  });
  return loss;
}

/** Solves H·x = g by conjugate gradients, H being the second derivative of the loss. */
function solve(
  columns: readonly Int32Array[],
  spread: Float64Array,
  cost: Float64Array,
  g: Float64Array,
): Float64Array {
  const x = new Float64Array(g.length);
  const rest = Float64Array.from(g);
  const direction = Float64Array.from(g);
  let square = dot(rest, rest);
  const enough = square * PRECISION * PRECISION;
  for (let step = 0; step < CONJUGATE_STEPS && square > enough; step++) {
    const curved = direction.map((each, j) => each * (cost[j] as number));
    columns.forEach((row, i) => {
      const sum = (spread[i] as number) * sumAt(direction, row);
      for (const j of row) (curved[j] as number) += sum;
    });
    const length = square / dot(direction, curved);
    for (let j = 0; j < x.length; j++) {
      (x[j] as number) += length * (direction[j] as number);
      (rest[j] as number) -= length * (curved[j] as number);
    }
    const left = dot(rest, rest);
    for (let j = 0; j < x.length; j++) direction[j] = (rest[j] as number) + (left / square) * (direction[j] as number);
    square = left;
  }
  return x;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, each, j) => sum + each * (b[j] as number), 0);
