// Weights of features as the bytes of a yes-or-no model: 8 bits each, small ones left out. Calibration finds the unit and the
// bias again (train-judge.ts). How weights are learned is elsewhere (fit-templates.ts, fit-logistic.ts).

import { encodeLinear, type LinearRow } from "../../model/linear";

const MAX_WEIGHT = 127;
/** Smaller weights, of 254 steps, are most of the rows and decide next to nothing: they do not ship. */
const LEAST_WEIGHT = 2;

/**
 * Writes a two-class model in which each feature weighs so much for “yes”. A weight beyond a byte's reach is written half for “yes” and half
 * against “no”: so the few large weights, which decide, need not be cut for the sake of the many small ones.
 *
 * @example writeWeights(new Map([[feature, 2.5], [other, -0.1]])) // “yes” gets 254 steps more than “no” from the first
 */
export function writeWeights(weights: ReadonlyMap<number, number>): Uint8Array {
  const top = [...weights.values()].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const rows: LinearRow[] = [];
  for (const [feature, sum] of weights) {
    const weight = Math.round((sum / top) * 2 * MAX_WEIGHT);
    if (Math.abs(weight) < LEAST_WEIGHT) continue;
    const yes = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight));
    rows.push(
      yes === weight
        ? { feature, classes: [1], weights: [yes] }
        : { feature, classes: [0, 1], weights: [yes - weight, yes] },
    );
  }
  return encodeLinear(2, rows);
}
