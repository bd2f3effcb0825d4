// A multiclass linear model over hashed features in its shipped form: sparse rows of 8-bit weights, found by the full 32-bit feature
// (row-table.ts). Scores are exact sums of integers, hence the same on every machine. Training is elsewhere (src/train/perceptron.ts); this
// file owns the bytes of one model, which are used where they lie:
//   uint32 layout, classes, bytes of the table of rows; the table of rows, whose values number the model's distinct rows of weights;
//   then these, as packed-weights.ts (up to three classes) or listed-weights.ts (more, at most 128) writes them.

import { ModelError } from "../errors";
import { listedAdd, listWeights, MAX_CLASSES } from "./listed-weights";
import { PACKED_CLASSES, packedAdd, packWeights } from "./packed-weights";
import { byKey, decodeRows, encodeRows } from "./row-table";
import type { LinearRow, Scorer } from "./scorer";
import { asInt32, bytesOf, joined } from "./words";

export type { LinearRow, Scorer };

/** Tells rows whose weights are packed from rows whose weights are listed, and both from layouts of earlier days. */
const PACKED = 0x4c4e_5031;
const LISTED = 0x4c4e_4c31;
const HEADER_WORDS = 3;

/** Writes rows (any order, features unique) as the bytes that `decodeLinear` reads. */
export function encodeLinear(classes: number, rows: readonly LinearRow[]): Uint8Array {
  if (classes > MAX_CLASSES) throw new RangeError(`a linear model has at most ${MAX_CLASSES} classes, not ${classes}`);
  const sorted = [...rows].sort((a, b) => byKey(a.feature, b.feature));
  const packed = classes <= PACKED_CLASSES ? packWeights(sorted) : undefined;
  const { values, words } = packed ?? listWeights(classes, sorted);
  const table = encodeRows(
    Int32Array.from(sorted, (row) => row.feature),
    values,
  );
  const header = Int32Array.of(packed === undefined ? LISTED : PACKED, classes, table.length);
  return joined([bytesOf(header), table, bytesOf(words)]);
}

/** Reads a model written by `encodeLinear`. Throws `ModelError` if the bytes are not one. */
export function decodeLinear(bytes: Uint8Array): Scorer {
  const all = asInt32(bytes);
  const [layout, classes = 0, tableBytes = -1] = all.subarray(0, HEADER_WORDS);
  const from = HEADER_WORDS + tableBytes / 4;
  const known = layout === PACKED || layout === LISTED;
  if (!known || classes < 1 || classes > MAX_CLASSES || tableBytes < 0 || from > all.length || bytes.length % 4 !== 0)
    throw new ModelError("a linear model of the model file is damaged or of an earlier layout");
  const table = decodeRows(bytes.subarray(4 * HEADER_WORDS, 4 * from));
  const words = all.subarray(from);
  const add = layout === PACKED ? packedAdd(classes, table, words) : listedAdd(classes, table, words);
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    scores.fill(0, 0, classes);
    add(features, 0, count, scores);
  };
  return { classes, score, add };
}

/** The class with the highest score among the first `classes`; the lowest number wins a tie. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0;
  for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}

/** By how much the highest of the first `classes` scores is ahead of the next. */
export function leadOfBest(scores: Float64Array, classes: number): number {
  let first = -Infinity;
  let second = -Infinity;
  for (let c = 0; c < classes; c++) {
    const score = scores[c] as number;
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  return first - second;
}

/** The class with the highest score but for `first`, −1 if no other is possible (−Infinity). */
export function runnerUp(scores: Float64Array, classes: number, first: number): number {
  let second = -1;
  for (let c = 0; c < classes; c++)
    if (c !== first && (scores[c] as number) > (second < 0 ? -Infinity : (scores[second] as number))) second = c;
  return second;
}
