// Weights of features as the bytes of a yes-or-no model: 8 bits each, small ones left out. Calibration finds the unit and the
// bias again (train-judge.ts). How weights are learned is elsewhere (fit-templates.ts, fit-logistic.ts).

import { encodeLinear, type LinearRow } from "../../model/linear";

const MAX_WEIGHT = 127;
/**
 * So many of the largest weights are cut to the largest that is written, for the sake of the many small ones. Nearly all values
 * are rare and weigh little: at ten times this share the frequent ones, which decide, are cut too, at a cost of 0.03 of F1.
 */
const CLIPPED_SHARE = 0.00005;
/** Smaller weights, of 127 steps, are most of the rows and decide next to nothing: they do not ship. */
const LEAST_WEIGHT = 2;

/** Writes a two-class model in which each feature weighs so much for “yes”. */
export function writeWeights(weights: ReadonlyMap<number, number>): Uint8Array {
  const sizes = Float64Array.from(weights.values(), Math.abs).sort();
  const top = sizes[Math.floor(sizes.length * (1 - CLIPPED_SHARE))] || 1;
  const rows: LinearRow[] = [];
  for (const [feature, sum] of weights) {
    const weight = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round((sum / top) * MAX_WEIGHT)));
    if (Math.abs(weight) >= LEAST_WEIGHT) rows.push({ feature, classes: [1], weights: [weight] });
  }
  return encodeLinear(2, rows);
}
