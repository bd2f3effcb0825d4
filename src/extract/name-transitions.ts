// How well one name label follows another, read out of the model once so that the search need not ask it again.

import type { Scorer } from "../model/linear";
import { transitionFeature } from "./name-features";
import { BEGIN, labelOf, LABELS, NAME_TYPES, UNIT, type NameType } from "./name-labels";

/**
 * How much less a name of some type scores at its first word in texts spoken to somebody, in the unit of the scores (1/32 logit).
 * These are full of products and abbreviations that look like bodies: without it half of the bodies found there are none (UNER dev,
 * read by a model that had not learned from it, which also chose the number).
 */
export const SPOKEN_RELUCTANCE: ReadonlyMap<NameType, number> = new Map([["Organization", 20]]);

const NO_RELUCTANCE: ReadonlyMap<NameType, number> = new Map();

/** The scores of each pair of labels in a row, as `bestLabels` takes them, less `reluctance` where a name begins. */
export function transitionScores(scorer: Scorer, reluctance = NO_RELUCTANCE): Float64Array {
  const feature = new Int32Array(1);
  const wordScores = new Float64Array(scorer.classes);
  const table = new Float64Array(LABELS * LABELS);
  for (let previous = 0; previous < LABELS; previous++) {
    feature[0] = transitionFeature(previous);
    scorer.score(feature, 1, wordScores);
    for (const [type, less] of reluctance)
      for (const position of [BEGIN, UNIT]) wordScores[labelOf(NAME_TYPES.indexOf(type), position)]! -= less;
    table.set(wordScores.subarray(0, LABELS), previous * LABELS);
  }
  return table;
}
