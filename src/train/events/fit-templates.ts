// Logistic regression over templates: each template's value is replaced by the smoothed log-odds of “yes” it had in the
// other articles, and one weight per template is learned (Newton steps, L2). So a thousand articles' worth of rare
// features share some hundred parameters and cannot be learned by heart. What comes out are weights of an ordinary sparse
// linear model. What single values say beyond that is learned elsewhere (fit-values.ts).

import { once } from "../../extract/once";
import type { Example } from "./train-judge";

/** Log-odds are drawn towards those of all decisions as if so many more had been seen. */
const PRIOR_COUNT = 2;
/** Values of fewer decisions have no weight in the end: two thirds of all, and hardly missed. */
const LEAST_COUNT = 3;
/** L2 penalty on the weights of standardised templates; chosen on gold/train by cross-validation. */
const PENALTY = 10;
/** The first steps only find the neighbourhood: they look at every fourth decision. */
const ROUGH_STEPS = 4;
const ROUGH_SHARE = 4;
const EXACT_STEPS = 2;

interface Count {
  all: number;
  yes: number;
}

/** The weight of each feature. The examples' features all have one length: the position is the template, 0 stands for no value. */
export function templateWeights(examples: readonly Example[]): Map<number, number> {
  const width = examples[0]?.features.length ?? 0;
  const yes = examples.filter((example) => example.label).length;
  const base = (yes + 1) / (examples.length + 2);
  const odds = (count: Count, less?: Count): number => {
    const all = count.all - (less?.all ?? 0);
    const positive = count.yes - (less?.yes ?? 0);
    const p = (positive + PRIOR_COUNT * base) / (all + PRIOR_COUNT);
    return Math.log(p / (1 - p)) - Math.log(base / (1 - base));
  };
  const counts = Array.from({ length: width }, (_, j) => countBy(examples, j));
  const groups = new Map<number, Example[]>();
  for (const example of examples) once(groups, example.group, () => []).push(example);
  // Each decision as the others' articles see it.
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const group of groups.values()) {
    const own = Array.from({ length: width }, (_, j) => countBy(group, j));
    for (const example of group) {
      const row = new Float64Array(width + 1);
      for (let j = 0; j < width; j++) {
        const feature = example.features[j] as number;
        const count = counts[j]?.get(feature);
        if (feature !== 0 && count) row[j] = odds(count, own[j]?.get(feature));
      }
      row[width] = 1;
      rows.push(row);
      labels.push(example.label ? 1 : 0);
    }
  }
  const scales = deviations(rows, width);
  for (const row of rows) for (let j = 0; j < width; j++) row[j] = (row[j] as number) / (scales[j] as number);
  const weights = newton(rows, labels, width + 1);
  return sumUp(counts, odds, weights, scales);
}

function countBy(examples: readonly Example[], template: number): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const { features, label } of examples) {
    const feature = features[template] as number;
    if (feature === 0) continue;
    const count = counts.get(feature) ?? { all: 0, yes: 0 };
    count.all++;
    if (label) count.yes++;
    counts.set(feature, count);
  }
  return counts;
}

function deviations(rows: readonly Float64Array[], width: number): Float64Array {
  const out = new Float64Array(width).fill(1);
  for (let j = 0; j < width; j++) {
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      sum += row[j] as number;
      squares += (row[j] as number) ** 2;
    }
    const mean = sum / rows.length;
    out[j] = Math.sqrt(Math.max(0, squares / rows.length - mean * mean)) || 1;
  }
  return out;
}

/** Weights that maximise the penalised likelihood; the last one is the bias and bears no penalty. */
function newton(rows: readonly Float64Array[], labels: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (let step = 0; step < ROUGH_STEPS + EXACT_STEPS; step++) {
    const share = step < ROUGH_STEPS ? ROUGH_SHARE : 1;
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let r = 0; r < rows.length; r += share) {
      const row = rows[r] as Float64Array;
      let z = 0;
      for (let j = 0; j < size; j++) z += (weights[j] as number) * (row[j] as number);
      const p = 1 / (1 + Math.exp(-z));
      const error = (labels[r] as number) - p;
      const spread = p * (1 - p);
      for (let j = 0; j < size; j++) {
        const x = row[j] as number;
        if (x === 0) continue;
        (gradient[j] as number) += error * x;
        const line = hessian[j] as Float64Array;
        for (let k = 0; k <= j; k++) (line[k] as number) += spread * x * (row[k] as number);
      }
    }
    for (let j = 0; j < size; j++) {
      const penalty = j < size - 1 ? PENALTY / share : 1e-6;
      (gradient[j] as number) -= penalty * (weights[j] as number);
      ((hessian[j] as Float64Array)[j] as number) += penalty;
    }
    const change = solve(hessian, gradient);
    for (let j = 0; j < size; j++) (weights[j] as number) += change[j] as number;
  }
  return weights;
}

/** Solves H·x = g for a symmetric positive H given by its lower triangle (Cholesky). */
function solve(h: readonly Float64Array[], g: Float64Array): Float64Array {
  const size = g.length;
  const at = (i: number, j: number): number => (h[i] as Float64Array)[j] as number;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (h[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  const x = Float64Array.from(g);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}

/** One weight per value of each template. */
function sumUp(
  counts: readonly ReadonlyMap<number, Count>[],
  odds: (count: Count) => number,
  weights: Float64Array,
  scales: Float64Array,
): Map<number, number> {
  const sums = new Map<number, number>();
  counts.forEach((byValue, j) => {
    const unit = (weights[j] as number) / (scales[j] as number);
    for (const [feature, count] of byValue)
      if (count.all >= LEAST_COUNT) sums.set(feature, (sums.get(feature) ?? 0) + unit * odds(count));
  });
  return sums;
}
