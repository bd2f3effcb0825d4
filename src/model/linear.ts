// A multiclass linear model over hashed features in its shipped form: sparse rows of 8-bit weights in one open-addressing
// table keyed by the full 32-bit feature. Scores are exact sums of integers, hence the same on every machine.
// Training is elsewhere (src/train/perceptron.ts); this file owns the bytes of one model (a block inside a section):
//   classes + 256, rows (varint); keys sorted, as varint gaps (block); which classes each row has (block of bits); the weights row by row
//   (block of int8). At most 128 classes. With up to 8 classes a row has a bit for each; with more it has its classes one after the
//   other, each with a bit more that says whether it is the row's last.
// Older files lack the 256 and have bytes where these have bits; they are still read.

import { ModelError } from "../errors";
import { BitReader, BitWriter } from "./bits";
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
/** Models with so few classes write a row's classes as a bit for each. */
const MASKED_CLASSES = 8;
/** Added to the number of classes where the classes of rows are packed as bits. */
const AS_BITS = 256;
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
  const written = reader.varint();
  const classes = written & (AS_BITS - 1);
  const rows = reader.varint();
  const keyBytes = reader.block();
  const { entries, starts } = written < AS_BITS ? byteShapes(reader, rows) : bitShapes(reader, rows, classes);
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

/** The entries of all rows, one after the other, and where each row's begin. */
interface Entries {
  readonly entries: Uint16Array;
  readonly starts: Uint32Array;
}

function bitShapes(reader: ByteReader, rows: number, classes: number): Entries {
  const shapes = new BitReader(reader.block());
  const weightOf = reader.block();
  const entries = new Uint16Array(weightOf.length);
  const starts = new Uint32Array(rows);
  const masked = classes <= MASKED_CLASSES;
  const width = bitsFor(classes);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = at;
    let mask = masked ? shapes.read(classes) : 0;
    for (let c = 0, last = false; !last; c++) {
      if (at === entries.length) throw doNotAddUp();
      if (masked) {
        // An empty row would be one without end.
        if (mask === 0) throw doNotAddUp();
        while ((mask & (1 << c)) === 0) c++;
        mask &= ~(1 << c);
        last = mask === 0;
      } else {
        const shape = shapes.read(width + 1);
        c = shape & ((1 << width) - 1);
        last = shape >> width === 1;
      }
      entries[at] = (c << 9) | (last ? LAST : 0) | (weightOf[at] as number);
      at++;
    }
  }
  if (at !== entries.length) throw doNotAddUp();
  return { entries, starts };
}

const doNotAddUp = (): ModelError =>
  new ModelError("a linear model of the model file is damaged: its rows do not add up");

/** The same from an older file: a byte for a row's number of classes (for few classes: their bits), a byte for each class. */
function byteShapes(reader: ByteReader, rows: number): Entries {
  const shapes = reader.block();
  const written = reader.block();
  const weightOf = reader.block();
  const entries = new Uint16Array(weightOf.length);
  const starts = new Uint32Array(rows);
  const masked = written.length === 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = at;
    const shape = shapes[row] ?? 0;
    if (shape === 0) throw doNotAddUp();
    for (let k = 0, mask = shape; masked ? mask !== 0 : k < shape; k++) {
      if (masked && (mask & (1 << k)) === 0) continue;
      mask &= ~(1 << k);
      if (at === entries.length) throw doNotAddUp();
      const last = masked ? mask === 0 : k + 1 === shape;
      entries[at] = ((masked ? k : (written[at] ?? 0)) << 9) | (last ? LAST : 0) | (weightOf[at] as number);
      at++;
    }
  }
  if (at !== entries.length) throw doNotAddUp();
  return { entries, starts };
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
