// The best sequence of name labels for a run of words, by the Viterbi algorithm over word scores and transition scores.
// Both are exact sums of integers in the shipped model, and ties go to the lower label, so every machine agrees.

import { LABELS, OUTSIDE, PREDECESSORS } from "./name-labels";

/** The labels at which a name may end, `OUTSIDE` among them: a run's last word must not leave one open. */
const CLOSED = PREDECESSORS[OUTSIDE] as Int32Array;
const isStarting = (label: number): boolean => (PREDECESSORS[label] as Int32Array)[0] === OUTSIDE;
/** The labels that may follow any closed one, and the others, which go on with an open name. */
const STARTING = Int32Array.from({ length: LABELS }, (_, label) => label).filter(isStarting);
const CONTINUING = Int32Array.from({ length: LABELS }, (_, label) => label).filter((label) => !isStarting(label));

/** The labels that a run of one word may have. */
const ALONE = STARTING.filter((label) => CLOSED.includes(label));

const live = new Int32Array(LABELS);
let capacity = 0;
let best = new Float64Array(0);
let back = new Int8Array(0);

/**
 * How far the transitions from closed labels lie apart: of two closed labels of one word, one that is worse by more than this is part of
 * no best sequence.
 */
export function spreadOf(transitions: Float64Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const previous of CLOSED)
    for (const label of STARTING) {
      const score = transitions[previous * LABELS + label] as number;
      if (score < least) least = score;
      if (score > most) most = score;
    }
  return most - least;
}

/**
 * Writes the best labels of `length` words to `out[at…]`. `scores[base + k · LABELS + label]` is word k's
 * score, `transitions[previous · LABELS + label]` that of two labels in a row, and `spread` is the `spreadOf` those.
 */
export function bestLabels(
  scores: Float32Array,
  base: number,
  length: number,
  transitions: Float64Array,
  spread: number,
  out: Uint8Array,
  at: number,
): void {
  if (length === 1) {
    out[at] = bestAlone(scores, base, transitions);
    return;
  }
  if (length * LABELS > capacity) {
    capacity = length * LABELS * 2;
    best = new Float64Array(capacity);
    back = new Int8Array(capacity);
  }
  for (const label of CONTINUING) best[label] = -Infinity;
  for (const label of STARTING)
    best[label] = (scores[base + label] as number) + (transitions[OUTSIDE * LABELS + label] as number);
  for (let row = LABELS; row < length * LABELS; row += LABELS) {
    const before = row - LABELS;
    const lives = findLive(before, spread);
    for (let s = 0; s < STARTING.length; s++)
      step(STARTING[s] as number, live, lives, before, scores, base, transitions);
    for (let s = 0; s < CONTINUING.length; s++) {
      const label = CONTINUING[s] as number;
      const open = PREDECESSORS[label] as Int32Array;
      step(label, open, open.length, before, scores, base, transitions);
    }
  }
  let label = OUTSIDE;
  let top = -Infinity;
  const lastRow = (length - 1) * LABELS;
  for (const closed of CLOSED) {
    const score = (best[lastRow + closed] as number) + (transitions[closed * LABELS + OUTSIDE] as number);
    if (score > top) {
      top = score;
      label = closed;
    }
  }
  for (let k = length - 1; k >= 0; k--) {
    out[at + k] = label;
    label = k > 0 ? (back[k * LABELS + label] as number) : label;
  }
}

/** The best label of a word that is a run by itself, as most are. */
function bestAlone(scores: Float32Array, base: number, transitions: Float64Array): number {
  let label = OUTSIDE;
  let top = -Infinity;
  for (let k = 0; k < ALONE.length; k++) {
    const one = ALONE[k] as number;
    const score =
      (scores[base + one] as number) +
      (transitions[OUTSIDE * LABELS + one] as number) +
      (transitions[one * LABELS + OUTSIDE] as number);
    if (score > top) {
      top = score;
      label = one;
    }
  }
  return label;
}

/** Writes the closed labels of a row that a best sequence may have to `live`; returns how many there are. */
function findLive(row: number, spread: number): number {
  let top = -Infinity;
  for (let c = 0; c < CLOSED.length; c++) {
    const score = best[row + (CLOSED[c] as number)] as number;
    if (score > top) top = score;
  }
  let lives = 0;
  for (let c = 0; c < CLOSED.length; c++)
    if ((best[row + (CLOSED[c] as number)] as number) >= top - spread) live[lives++] = CLOSED[c] as number;
  return lives;
}

/** Takes the best of the labels before a label, which begin at `before`. */
function step(
  label: number,
  previous: Int32Array,
  count: number,
  before: number,
  scores: Float32Array,
  base: number,
  transitions: Float64Array,
): void {
  let top = -Infinity;
  let from = 0;
  for (let p = 0; p < count; p++) {
    const candidate = previous[p] as number;
    const score = (best[before + candidate] as number) + (transitions[candidate * LABELS + label] as number);
    if (score > top) {
      top = score;
      from = candidate;
    }
  }
  best[before + LABELS + label] = top + (scores[base + before + LABELS + label] as number);
  back[before + LABELS + label] = from;
}
