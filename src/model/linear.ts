// A multiclass linear model over hashed features in its shipped form: sparse rows of 8-bit weights in one open-addressing
// table keyed by the full 32-bit feature. Scores are exact sums of integers, hence the same on every machine.
// Training is elsewhere (src/train/perceptron.ts); this file owns the bytes of one model (a block inside a section):
//   classes, rows (varint); keys sorted, as varint gaps (block); entries per row (block of bytes); then per entry its
//   class (block of bytes) and its weight (block of int8). At most 256 classes.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "./bytes";

/** Something that scores classes for a set of features: the shipped model or one in training. */
export interface Scorer {
  readonly classes: number;
  /** Sets `scores[0..classes-1]` to the sums of the weights of `features[0..count-1]`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** A row of weights before encoding: the feature, its classes in rising order and their weights (−127…127, not 0). */
export interface LinearRow {
  readonly feature: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** Rows with so few classes are kept packed in the table itself: one memory access for a feature. */
const PACKED_CLASSES = 4;
/** The share of the table that may be full; more makes probing slow. */
const MAX_LOAD = 0.6;

/** Writes rows (any order, features unique) as the bytes that `decodeLinear` reads. */
export function encodeLinear(classes: number, rows: readonly LinearRow[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0));
  const keys = new ByteWriter();
  const counts = new Uint8Array(sorted.length);
  const entries = sorted.reduce((sum, row) => sum + row.classes.length, 0);
  const classOf = new Uint8Array(entries);
  const weightOf = new Int8Array(entries);
  let previous = 0;
  let at = 0;
  sorted.forEach((row, i) => {
    keys.varint((row.feature >>> 0) - previous);
    previous = row.feature >>> 0;
    counts[i] = row.classes.length === 256 ? 0 : row.classes.length;
    row.classes.forEach((c, k) => {
      classOf[at] = c;
      weightOf[at++] = row.weights[k] as number;
    });
  });
  const writer = new ByteWriter().varint(classes).varint(sorted.length).block(keys.finish());
  return writer.block(counts).block(classOf).block(new Uint8Array(weightOf.buffer)).finish();
}

/** Reads a model written by `encodeLinear`. Throws `ModelError` if the bytes are not one. */
export function decodeLinear(bytes: Uint8Array): Scorer {
  const reader = new ByteReader(bytes);
  const classes = reader.varint();
  const rows = reader.varint();
  const keyBytes = reader.block();
  const counts = reader.block();
  const classOf = reader.block();
  const weightOf = reader.block();
  if (counts.length !== rows || classOf.length !== weightOf.length)
    throw new ModelError(`a linear model of the model file is damaged: ${counts.length} counts for ${rows} rows`);
  return classes <= PACKED_CLASSES
    ? packed(classes, rows, keyBytes, counts, classOf, weightOf)
    : sparse(classes, rows, keyBytes, counts, classOf, weightOf);
}

/** Slots of the table, a power of two. */
function slotsFor(rows: number): number {
  let slots = 4;
  while (slots * MAX_LOAD < rows) slots *= 2;
  return slots;
}

/** Builds the table [key, value, key, value …]; `valueOf` gives row i's value. Key 0 is an empty slot. */
function buildTable(rows: number, keyBytes: Uint8Array, valueOf: (row: number) => number): Int32Array {
  const mask = slotsFor(rows) - 1;
  const table = new Int32Array((mask + 1) * 2);
  let key = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = keyBytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    key = (key + gap) | 0;
    let slot = key & mask;
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    table[slot * 2 + 1] = valueOf(row);
  }
  return table;
}

function packed(
  classes: number,
  rows: number,
  keyBytes: Uint8Array,
  counts: Uint8Array,
  classOf: Uint8Array,
  weightOf: Uint8Array,
): Scorer {
  let at = 0;
  const table = buildTable(rows, keyBytes, (row) => {
    let value = 0;
    for (const end = at + (counts[row] as number); at < end; at++)
      value |= (weightOf[at] as number) << (8 * (classOf[at] as number));
    return value;
  });
  const mask = table.length / 2 - 1;
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = (key & mask) << 1;
      for (let found = table[slot] as number; found !== 0; found = table[slot] as number) {
        if (found === key) {
          const value = table[slot + 1] as number;
          s0 += (value << 24) >> 24;
          s1 += (value << 16) >> 24;
          s2 += (value << 8) >> 24;
          s3 += value >> 24;
          break;
        }
        slot = (slot + 2) & ((mask << 1) | 1);
      }
    }
    scores[0] = s0;
    if (classes > 1) scores[1] = s1;
    if (classes > 2) scores[2] = s2;
    if (classes > 3) scores[3] = s3;
  };
  return { classes, score };
}

function sparse(
  classes: number,
  rows: number,
  keyBytes: Uint8Array,
  counts: Uint8Array,
  classOf: Uint8Array,
  weightOf: Uint8Array,
): Scorer {
  const entries = new Int16Array(classOf.length);
  for (let i = 0; i < entries.length; i++) entries[i] = ((classOf[i] as number) << 8) | (weightOf[i] as number);
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + (counts[row] || 256);
  if (starts[rows] !== entries.length)
    throw new ModelError("a linear model of the model file is damaged: its rows do not add up");
  const table = buildTable(rows, keyBytes, (row) => row);
  const mask = table.length / 2 - 1;
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    scores.fill(0, 0, classes);
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = (key & mask) << 1;
      for (let found = table[slot] as number; found !== 0; found = table[slot] as number) {
        if (found === key) {
          const row = table[slot + 1] as number;
          for (let at = starts[row] as number, end = starts[row + 1] as number; at < end; at++) {
            const entry = entries[at] as number;
            (scores[(entry >> 8) & 0xff] as number) += (entry << 24) >> 24;
          }
          break;
        }
        slot = (slot + 2) & ((mask << 1) | 1);
      }
    }
  };
  return { classes, score };
}

/** The class with the highest score among the first `classes`; the lowest number wins a tie. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0;
  for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}
