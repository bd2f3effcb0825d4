// A multiclass linear model over hashed features in its shipped form: sparse rows of 8-bit weights, found by the full 32-bit feature
// (packed-rows.ts, row-table.ts). Scores are exact sums of integers, hence the same on every machine.
// Training is elsewhere (src/train/perceptron.ts); this file owns the bytes of one model (a block inside a section):
//   classes + 256, rows (varint); keys sorted, as varint gaps (block); which classes each row has (block of bits); the weights row by row
//   (block of int8). At most 128 classes. With up to 8 classes a row has a bit for each; with more it has its classes one after the
//   other, each with a bit more that says whether it is the row's last.

import { ModelError } from "../errors";
import { BitReader, BitWriter } from "./bits";
import { ByteReader, ByteWriter } from "./bytes";
import { packedAdd } from "./packed-rows";
import { BATCH, findRows, rowTable, type RowTable } from "./row-table";

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

/** Models with so few classes keep a row's weights in the table itself: no memory access beyond it. */
const PACKED_CLASSES = 3;
/** Models with so few classes write a row's classes as a bit for each. */
const MASKED_CLASSES = 8;
/** Added to the number of classes: a layout of earlier days had bytes where this one has bits. */
const AS_BITS = 256;
/** An entry has 7 bits for its class. */
const MAX_CLASSES = 128;
/** A row of so many weights has a place for every class and is summed without looking at classes. Few have, and most sums meet them. */
const DENSE_WEIGHTS = 12;
/** A sparse row is its first entry and, in so many bits, the number of entries. */
const COUNT_BITS = 4;
/** Dense rows are summed so many words at a time: that many sums stay in registers. */
const STRIP_WORDS = 4;

/** Writes rows (any order, features unique) as the bytes that `decodeLinear` reads. */
export function encodeLinear(classes: number, rows: readonly LinearRow[]): Uint8Array {
  if (classes > MAX_CLASSES) throw new RangeError(`a linear model has at most ${MAX_CLASSES} classes, not ${classes}`);
  const sorted = [...rows].sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0));
  const keys = new ByteWriter();
  const shapes = new BitWriter();
  const width = bitsFor(classes);
  let previous = 0;
  for (const row of sorted) {
    keys.varint((row.feature >>> 0) - previous);
    previous = row.feature >>> 0;
    if (classes <= MASKED_CLASSES) for (let c = 0; c < classes; c++) shapes.write(row.classes.includes(c) ? 1 : 0, 1);
    else row.classes.forEach((c, k) => shapes.write(c | (k + 1 === row.classes.length ? 1 << width : 0), width + 1));
  }
  const weights = Int8Array.from(sorted.flatMap((row) => row.weights));
  const writer = new ByteWriter()
    .varint(classes + AS_BITS)
    .varint(sorted.length)
    .block(keys.finish());
  return writer.block(shapes.finish()).block(new Uint8Array(weights.buffer)).finish();
}

const bitsFor = (classes: number): number => 32 - Math.clz32(classes - 1);

/** Reads a model written by `encodeLinear`. Throws `ModelError` if the bytes are not one. */
export function decodeLinear(bytes: Uint8Array): Scorer {
  const reader = new ByteReader(bytes);
  const classes = reader.varint() - AS_BITS;
  if (classes < 1 || classes > MAX_CLASSES) throw doNotAddUp();
  const slots = readFeatures(reader.varint(), reader.block());
  const shapes = new BitReader(reader.block());
  const weights = reader.block();
  const add =
    classes <= PACKED_CLASSES
      ? packedAdd(classes, packRows(slots, classes, shapes, weights))
      : wideAdd(classes, ...splitRows(slots, readEntries(slots, classes, shapes, weights), wordsOf(classes)));
  const score = (features: Int32Array, count: number, scores: Float64Array): void => {
    scores.fill(0, 0, classes);
    add(features, 0, count, scores);
  };
  return { classes, score, add };
}

const doNotAddUp = (): ModelError =>
  new ModelError("a linear model of the model file is damaged: its rows do not add up");

/** The slots of a table of rows, their features filled in. */
function readFeatures(rows: number, gaps: Uint8Array): Int32Array {
  if (rows > gaps.length) throw doNotAddUp();
  const slots = new Int32Array(2 * rows + 2);
  let feature = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    feature = (feature + gap) | 0;
    slots[2 * row] = feature;
  }
  slots[2 * rows] = -1;
  return slots;
}

/** Reads the weights of all rows: a row's value is a byte for each class. */
function packRows(slots: Int32Array, classes: number, shapes: BitReader, weights: Uint8Array): Int32Array {
  let at = 0;
  for (let slot = 1; slot < slots.length - 2; slot += 2) {
    const mask = shapes.read(classes);
    if (mask === 0) throw doNotAddUp();
    let value = 0;
    for (let c = 0; c < classes; c++) if ((mask & (1 << c)) !== 0) value |= (weights[at++] ?? 0) << (8 * c);
    slots[slot] = value;
  }
  if (at !== weights.length) throw doNotAddUp();
  return slots.subarray(0, -2);
}

/** The same for more classes, as class << 8 | weight as byte; the value of each row becomes where it ends. */
function readEntries(slots: Int32Array, classes: number, shapes: BitReader, weights: Uint8Array): Uint16Array {
  const entries = new Uint16Array(weights.length);
  const masked = classes <= MASKED_CLASSES;
  const last = masked ? 0 : 1 << bitsFor(classes);
  const width = masked ? classes : bitsFor(classes) + 1;
  let at = 0;
  for (let slot = 1; slot < slots.length - 2; slot += 2) {
    if (masked) {
      const mask = shapes.read(width);
      if (mask === 0) throw doNotAddUp();
      for (let c = 0; c < classes; c++) if ((mask & (1 << c)) !== 0) entries[at] = (c << 8) | (weights[at++] as number);
    } else
      for (let shape = 0; shape < last && at < entries.length; at++) {
        shape = shapes.read(width);
        const c = shape & (last - 1);
        if (c >= classes) throw doNotAddUp();
        entries[at] = (c << 8) | (weights[at] as number);
      }
    slots[slot] = at;
  }
  if (at !== entries.length) throw doNotAddUp();
  return entries;
}

/** Two classes share a 32-bit word: sums of a batch fit in 16 bits. Dense rows have full strips. */
const wordsOf = (classes: number): number => Math.ceil(classes / 2 / STRIP_WORDS) * STRIP_WORDS;
/** The weight of an entry at its place in the word of its class. */
const placed = (entry: number): number => ((entry << 24) >> 24) << ((entry >> 4) & 16);

/** Puts rows of many weights apart. A value is ~(first word) of such a row, else first entry << `COUNT_BITS` | number of entries. */
function splitRows(slots: Int32Array, entries: Uint16Array, words: number): [RowTable, Int32Array, Uint16Array] {
  let rows = 0;
  let kept = 0;
  for (let slot = 1, from = 0; slot < slots.length - 2; slot += 2) {
    const count = (slots[slot] as number) - from;
    from += count;
    if (count < DENSE_WEIGHTS) kept += count;
    else rows++;
  }
  const dense = new Int32Array(rows * words);
  const sparse = new Uint16Array(kept);
  let word = 0;
  let end = 0;
  for (let slot = 1, at = 0; slot < slots.length - 2; slot += 2) {
    const to = slots[slot] as number;
    if (to - at < DENSE_WEIGHTS) {
      slots[slot] = (end << COUNT_BITS) | (to - at);
      while (at < to) sparse[end++] = entries[at++] as number;
      continue;
    }
    slots[slot] = ~word;
    for (; at < to; at++) (dense[word + ((entries[at] as number) >> 9)] as number) += placed(entries[at] as number);
    word += words;
  }
  return [rowTable(slots), dense, sparse];
}

const values = new Int32Array(BATCH);
const denseRows = new Int32Array(BATCH);
const sums = new Int32Array(MAX_CLASSES / 2);

function wideAdd(classes: number, table: RowTable, dense: Int32Array, sparse: Uint16Array): Scorer["add"] {
  const words = wordsOf(classes);
  return (features, from, to, scores) => {
    for (let start = from; start < to; start += BATCH) {
      const found = findRows(table, features, start, Math.min(to, start + BATCH), values);
      let denseCount = 0;
      let sparseCount = 0;
      for (let k = 0; k < found; k++) {
        const value = values[k] as number;
        if (value < 0) denseRows[denseCount++] = ~value;
        else values[sparseCount++] = value;
      }
      for (let word = 0; word < words; word += STRIP_WORDS) {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let k = 0; k < denseCount; k++) {
          const at = (denseRows[k] as number) + word;
          a = (a + (dense[at] as number)) | 0;
          b = (b + (dense[at + 1] as number)) | 0;
          c = (c + (dense[at + 2] as number)) | 0;
          d = (d + (dense[at + 3] as number)) | 0;
        }
        sums[word] = a;
        sums[word + 1] = b;
        sums[word + 2] = c;
        sums[word + 3] = d;
      }
      for (let k = 0; k < sparseCount; k++) {
        const value = values[k] as number;
        const first = value >> COUNT_BITS;
        const end = first + (value & ((1 << COUNT_BITS) - 1));
        for (let at = first; at < end; at++) {
          const entry = sparse[at] as number;
          (sums[entry >> 9] as number) += placed(entry);
        }
      }
      for (let c = 0; c < classes; c++) {
        const sum = sums[c >> 1] as number;
        const low = (sum << 16) >> 16;
        (scores[c] as number) += (c & 1) === 0 ? low : (sum - low) >> 16;
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
