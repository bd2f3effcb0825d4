// The best sequence of name labels for a run of words, by the Viterbi algorithm over word scores and transition scores.
// Both are exact sums of integers in the shipped model, and ties go to the lower label, so every machine agrees.

import { LABELS, OUTSIDE, PREDECESSORS, positionOf, BEGIN, INSIDE } from "./name-labels";

/** May a name end here? A run's last word must not leave one open. */
const CLOSED: readonly boolean[] = Array.from(
  { length: LABELS },
  (_, label) => positionOf(label) !== BEGIN && positionOf(label) !== INSIDE,
);

let capacity = 0;
let best = new Float64Array(0);
let back = new Int8Array(0);

/**
 * Writes the best labels of `length` words to `out[at…]`. `scores[base + k · LABELS + label]` is word k's
 * score, `transitions[previous · LABELS + label]` that of two labels in a row; `allowed`, if given, masks each word's labels.
 */
export function bestLabels(
  scores: Float32Array,
  base: number,
  length: number,
  transitions: Float64Array,
  out: Uint8Array,
  at: number,
  allowed?: Int32Array,
): void {
  if (length * LABELS > capacity) {
    capacity = length * LABELS * 2;
    best = new Float64Array(capacity);
    back = new Int8Array(capacity);
  }
  for (let label = 0; label < LABELS; label++) {
    const starts =
      (PREDECESSORS[label] as Int32Array)[0] === OUTSIDE &&
      (allowed === undefined || ((allowed[at] as number) >> label) & 1);
    best[label] = starts
      ? (scores[base + label] as number) + (transitions[OUTSIDE * LABELS + label] as number)
      : -Infinity;
  }
  for (let k = 1; k < length; k++) {
    const row = k * LABELS;
    const mask = allowed === undefined ? -1 : (allowed[at + k] as number);
    for (let label = 0; label < LABELS; label++) {
      let top = -Infinity;
      let from = 0;
      if ((mask >> label) & 1) {
        const before = PREDECESSORS[label] as Int32Array;
        for (let p = 0; p < before.length; p++) {
          const previous = before[p] as number;
          const score = (best[row - LABELS + previous] as number) + (transitions[previous * LABELS + label] as number);
          if (score > top) {
            top = score;
            from = previous;
          }
        }
      }
      best[row + label] = top + (scores[base + row + label] as number);
      back[row + label] = from;
    }
  }
  let label = -1;
  let top = -Infinity;
  const lastRow = (length - 1) * LABELS;
  for (let l = 0; l < LABELS; l++) {
    const score = (best[lastRow + l] as number) + (transitions[l * LABELS + OUTSIDE] as number);
    if (CLOSED[l] && score > top) {
      top = score;
      label = l;
    }
  }
  if (label < 0) label = OUTSIDE;
  for (let k = length - 1; k >= 0; k--) {
    out[at + k] = label;
    label = k > 0 ? (back[k * LABELS + label] as number) : label;
  }
}
