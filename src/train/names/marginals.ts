// How probable each label of each word of a run is, and each pair of labels in a row, in the log-linear model of label
// sequences (Lafferty, McCallum & Pereira 2001): the forward-backward algorithm over scores as `bestLabels` takes them.

import { BEGIN, INSIDE, LABELS, OUTSIDE, PREDECESSORS, positionOf } from "../../extract/name-labels";

/** Runs are never longer. */
export const MAX_RUN_WORDS = 64;

/** May a name end at this label? */
const CLOSED: readonly boolean[] = Array.from(
  { length: LABELS },
  (_, label) => positionOf(label) !== BEGIN && positionOf(label) !== INSIDE,
);

const forward = new Float64Array(MAX_RUN_WORDS * LABELS);
const backward = new Float64Array(MAX_RUN_WORDS * LABELS);
const exponents = new Float64Array(MAX_RUN_WORDS * LABELS);

/** Probabilities of a run: of words' labels, and the expected number of each pair of labels (edges count as `OUTSIDE`). */
export interface Marginals {
  readonly words: Float64Array;
  readonly pairs: Float64Array;
}

export const newMarginals = (): Marginals => ({
  words: new Float64Array(MAX_RUN_WORDS * LABELS),
  pairs: new Float64Array(LABELS * LABELS),
});

/**
 * Writes the marginals of `length` words. `scores[k · LABELS + label]` is word k's score, `expPairs` holds the exponentials
 * of the pairs' scores; `allowed`, if given, masks each word's labels. Gives false if no sequence is possible.
 */
export function marginals(
  scores: Float32Array,
  length: number,
  expPairs: Float64Array,
  out: Marginals,
  allowed?: Int32Array,
): boolean {
  const { words, pairs } = out;
  pairs.fill(0);
  for (let k = 0; k < length; k++) {
    const row = k * LABELS;
    const mask = allowed === undefined ? -1 : (allowed[k] as number);
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) if ((mask >> l) & 1) top = Math.max(top, scores[row + l] as number);
    for (let l = 0; l < LABELS; l++)
      exponents[row + l] = (mask >> l) & 1 ? Math.exp((scores[row + l] as number) - top) : 0;
  }
  for (let k = 0; k < length; k++) {
    const row = k * LABELS;
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      let total = 0;
      if ((exponents[row + l] as number) > 0) {
        const before = PREDECESSORS[l] as Int32Array;
        if (k === 0) total = before[0] === OUTSIDE ? (expPairs[l] as number) : 0;
        else
          for (let p = 0; p < before.length; p++)
            total +=
              (forward[row - LABELS + (before[p] as number)] as number) *
              (expPairs[(before[p] as number) * LABELS + l] as number);
      }
      const value = total * (exponents[row + l] as number);
      forward[row + l] = value;
      sum += value;
    }
    if (sum === 0) return false;
    for (let l = 0; l < LABELS; l++) forward[row + l]! /= sum;
  }
  const end = (length - 1) * LABELS;
  let total = 0;
  for (let l = 0; l < LABELS; l++) {
    backward[end + l] = CLOSED[l] ? (expPairs[l * LABELS + OUTSIDE] as number) : 0;
    total += (forward[end + l] as number) * (backward[end + l] as number);
  }
  if (total === 0) return false;
  for (let l = 0; l < LABELS; l++) {
    const p = ((forward[end + l] as number) * (backward[end + l] as number)) / total;
    words[end + l] = p;
    pairs[l * LABELS + OUTSIDE]! += p;
  }
  for (let k = length - 2; k >= 0; k--) {
    const row = k * LABELS;
    const next = row + LABELS;
    let norm = 0;
    backward.fill(0, row, next);
    for (let l = 0; l < LABELS; l++) {
      const weight = (backward[next + l] as number) * (exponents[next + l] as number);
      if (weight === 0) continue;
      const before = PREDECESSORS[l] as Int32Array;
      for (let p = 0; p < before.length; p++) {
        const previous = before[p] as number;
        backward[row + previous]! += weight * (expPairs[previous * LABELS + l] as number);
      }
    }
    for (let l = 0; l < LABELS; l++) norm += (forward[row + l] as number) * (backward[row + l] as number);
    for (let l = 0; l < LABELS; l++) {
      const weight = ((backward[next + l] as number) * (exponents[next + l] as number)) / norm;
      if (weight === 0) continue;
      const before = PREDECESSORS[l] as Int32Array;
      for (let p = 0; p < before.length; p++) {
        const pair = (before[p] as number) * LABELS + l;
        pairs[pair]! += (forward[row + (before[p] as number)] as number) * (expPairs[pair] as number) * weight;
      }
    }
    for (let l = 0; l < LABELS; l++) {
      words[row + l] = ((forward[row + l] as number) * (backward[row + l] as number)) / norm;
      backward[row + l]! /= norm;
    }
  }
  for (let l = 0; l < LABELS; l++) pairs[l]! += words[l] as number;
  return true;
}
