// A multiclass linear model over hashed features in its shipped form: sparse rows of 8-bit weights in one open-addressing
// table keyed by the full 32-bit feature. Scores are exact sums of integers, hence the same on every machine.
// Training is elsewhere (src/train/perceptron.ts); this file owns the bytes of one model (a block inside a section):
//   classes, rows (varint); keys sorted, as varint gaps (block); entries per row (block of bytes); then per entry its
//   class (block of bytes) and its weight (block of int8). At most 128 classes. With up to 8 classes the bytes per row are
//   the bits of its classes, and the block of classes is empty.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "./bytes";

/** Something that scores classes for a set of features: the shipped model or one in training. */
export interface Scorer {
  readonly classes: number;
  /** Sets `scores[0..classes-1]` to the sums of the weights of `features[0..count-1]`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
  /** Adds the weights of `features[from..to-1]` to `scores`. */
  add(features: Int32Array, from: number, to: number, scores: Float64Array): void;
}

/** A row of weights before encoding: the feature, its classes in rising order and their weights (−127…127, not 0). */
export interface LinearRow {
  readonly feature: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** Models with so few classes keep their weights in the table itself: one memory access for a feature. */
const PACKED_CLASSES = 3;
/** Models with so few classes write a row's classes as the bits of one byte. */
const MASKED_CLASSES = 8;
/** An entry has 7 bits for its class. */
const MAX_CLASSES = 128;
/** The share of the table that may be full; more makes probing slow. */
const MAX_LOAD = 0.6;
/** Bits of the filter for each row. Most features of a decision are unknown; the filter is small enough for the fast caches. */
const FILTER_BITS = 8;

/** Writes rows (any order, features unique) as the bytes that `decodeLinear` reads. */
export function encodeLinear(classes: number, rows: readonly LinearRow[]): Uint8Array {
  if (classes > MAX_CLASSES) throw new RangeError(`a linear model has at most ${MAX_CLASSES} classes, not ${classes}`);
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
    counts[i] = row.classes.length;
    row.classes.forEach((c, k) => {
      classOf[at] = c;
      weightOf[at++] = row.weights[k] as number;
    });
  });
  if (classes <= MASKED_CLASSES) {
    // One byte says which classes a row has.
    sorted.forEach((row, i) => (counts[i] = row.classes.reduce((mask, c) => mask | (1 << c), 0)));
    const block = new ByteWriter().varint(classes).varint(sorted.length).block(keys.finish()).block(counts);
    return block.block(new Uint8Array(0)).block(new Uint8Array(weightOf.buffer)).finish();
  }
  const writer = new ByteWriter().varint(classes).varint(sorted.length).block(keys.finish());
  return writer.block(counts).block(classOf).block(new Uint8Array(weightOf.buffer)).finish();
}

/** Reads a model written by `encodeLinear`. Throws `ModelError` if the bytes are not one. */
export function decodeLinear(bytes: Uint8Array): Scorer {
  const reader = new ByteReader(bytes);
  const classes = reader.varint();
  const rows = reader.varint();
  const keyBytes = reader.block();
  const shapes = reader.block();
  const written = reader.block();
  const weightOf = reader.block();
  const masked = written.length === 0;
  const counts = masked ? shapes.map(bitCount) : shapes;
  const classOf = masked ? classesOf(shapes, weightOf.length) : written;
  if (counts.length !== rows || classOf.length !== weightOf.length)
    throw new ModelError(`a linear model of the model file is damaged: ${counts.length} counts for ${rows} rows`);
  const entries = new Uint16Array(classOf.length);
  const starts = new Uint32Array(rows);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = at;
    const end = at + (counts[row] as number);
    if (end > entries.length || end === at)
      throw new ModelError("a linear model of the model file is damaged: its rows do not add up");
    for (; at < end; at++)
      entries[at] = ((classOf[at] as number) << 9) | (at + 1 === end ? LAST : 0) | (weightOf[at] as number);
  }
  const packed = classes <= PACKED_CLASSES;
  const table = buildTable(rows, keyBytes, (row) =>
    packed ? packRow(entries, starts[row] as number) : (starts[row] as number),
  );
  const add = packed ? packedAdd(classes, table) : sparseAdd(table, entries);
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    scores.fill(0, 0, classes);
    add(features, 0, count, scores);
  };
  return { classes, score, add };
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The classes of all entries, from the rows' masks. */
function classesOf(masks: Uint8Array, entries: number): Uint8Array {
  const classes = new Uint8Array(entries);
  let at = 0;
  for (let row = 0; row < masks.length; row++)
    for (let c = 0; c < MASKED_CLASSES; c++) if ((masks[row] as number) & (1 << c)) classes[at++] = c;
  return classes;
}

/** An entry is class << 9 | last of its row << 8 | weight as byte. */
const LAST = 0x100;

/** The weights of up to three classes in 24 bits. */
function packRow(entries: Uint16Array, start: number): number {
  let value = 0;
  for (let at = start; ; at++) {
    const entry = entries[at] as number;
    value |= (entry & 0xff) << (8 * (entry >> 9));
    if (entry & LAST) return value;
  }
}

/**
 * Open addressing: feature (0: empty), value, feature, … behind a filter that most unknown features do not pass. Both go by the
 * feature's highest bits: rows come sorted, so that the table is filled from front to back and loading stays in the caches.
 */
interface Table {
  readonly slots: Int32Array;
  readonly filter: Int32Array;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, least)));

function buildTable(rows: number, keyBytes: Uint8Array, valueOf: (row: number) => number): Table {
  const slots = new Int32Array(2 * powerOfTwo(rows / MAX_LOAD));
  const filter = new Int32Array(powerOfTwo((rows * FILTER_BITS) / 32));
  const mask = slots.length / 2 - 1;
  const slotShift = 32 - Math.log2(slots.length / 2);
  const filterShift = 27 - Math.log2(filter.length);
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
    let slot = key >>> slotShift;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = valueOf(row);
    const bit = key >>> filterShift;
    (filter[bit >> 5] as number) |= 1 << (bit & 31);
  }
  return { slots, filter };
}

function packedAdd(classes: number, { slots, filter }: Table): Scorer["add"] {
  const mask = slots.length - 1;
  const slotShift = 32 - Math.log2(slots.length / 2);
  const filterShift = 27 - Math.log2(filter.length);
  return (features, from, to, scores) => {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let i = from; i < to; i++) {
      const feature = features[i] as number;
      const bit = feature >>> filterShift;
      if ((((filter[bit >> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
      let at = (feature >>> slotShift) << 1;
      for (let found = slots[at] as number; found !== 0; found = slots[at] as number) {
        if (found === feature) {
          const value = slots[at + 1] as number;
          s0 += (value << 24) >> 24;
          s1 += (value << 16) >> 24;
          s2 += (value << 8) >> 24;
          break;
        }
        at = (at + 2) & mask;
      }
    }
    (scores[0] as number) += s0;
    if (classes > 1) (scores[1] as number) += s1;
    if (classes > 2) (scores[2] as number) += s2;
  };
}

function sparseAdd({ slots, filter }: Table, entries: Uint16Array): Scorer["add"] {
  const mask = slots.length - 1;
  const slotShift = 32 - Math.log2(slots.length / 2);
  const filterShift = 27 - Math.log2(filter.length);
  return (features, from, to, scores) => {
    for (let i = from; i < to; i++) {
      const feature = features[i] as number;
      const bit = feature >>> filterShift;
      if ((((filter[bit >> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
      let at = (feature >>> slotShift) << 1;
      for (let found = slots[at] as number; found !== 0; found = slots[at] as number) {
        if (found === feature) {
          for (let k = slots[at + 1] as number; ; k++) {
            const entry = entries[k] as number;
            (scores[entry >> 9] as number) += (entry << 24) >> 24;
            if (entry & LAST) break;
          }
          break;
        }
        at = (at + 2) & mask;
      }
    }
  };
}

/** The class with the highest score among the first `classes`; the lowest number wins a tie. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0;
  for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}
