// How well one name label follows another, read out of the model once so that the search need not ask it again.

import type { Scorer } from "../model/linear";
import { transitionFeature } from "./name-features";
import { LABELS } from "./name-labels";

/** The scores of each pair of labels in a row, as `bestLabels` takes them. */
export function transitionScores(scorer: Scorer): Float64Array {
  const feature = new Int32Array(1);
  const wordScores = new Float64Array(scorer.classes);
  const table = new Float64Array(LABELS * LABELS);
  for (let previous = 0; previous < LABELS; previous++) {
    feature[0] = transitionFeature(previous);
    scorer.score(feature, 1, wordScores);
    table.set(wordScores.subarray(0, LABELS), previous * LABELS);
  }
  return table;
}
