// Reads the words of a sentence with one layer of simple recurrent units in both directions (Lei et al. 2018), each word beside its neighbours;
// what is made of what was read is up to others (src/text/arcs, src/extract/label-likelihoods.ts). What depends on a word alone is worked out
// once for each distinct word, and kept.

import type { FloatRows, Shape } from "./float-rows";
import { FLOAT, LEAST, SUM_BITS, WHOLE, type NetMemory, type TakeWholes } from "./net-memory";
import { writeWholes } from "./whole-matrix";
import { WordInputs, type WordField } from "./word-inputs";

/** The matrices of a layer: what its units see of their input, a bias, and what they see of their memory, in each direction. */
export const READER_MATRICES = [
  "rightInput",
  "rightBias",
  "rightMemory",
  "leftInput",
  "leftBias",
  "leftMemory",
] as const;
export type ReaderMatrix = (typeof READER_MATRICES)[number];
type ReaderMatrices = Readonly<Record<ReaderMatrix, FloatRows>>;

/** Kinds of units' sums in each direction: candidates, forget and reset gates. */
const GATES = 3;
/** Each word is read beside the word before and the one behind. */
const NEIGHBOURS = 3;

/** Rows of a matrix that sees a word's numbers, turned into the floats of `fields`, and those of its neighbours. */
export const rowsSeen = (fields: readonly FloatRows[]): number =>
  NEIGHBOURS * fields.reduce((sum, { columns }) => sum + columns, 0);

/** The shapes that the matrices of a layer of so many units must have. */
export function readerShapes(fields: readonly FloatRows[], units: number): Record<ReaderMatrix, Shape> {
  const input: Shape = [rowsSeen(fields), GATES * units];
  const bias: Shape = [1, GATES * units];
  // Only the two gates see the memory.
  const memory: Shape = [GATES - 1, units];
  return {
    rightInput: input,
    rightBias: bias,
    rightMemory: memory,
    leftInput: input,
    leftBias: bias,
    leftMemory: memory,
  };
}

/**
 * How many distinct words are kept before all are forgotten: but for their context, and with it (none where there is no context). One takes 2
 * bytes for each of 18 sums a unit, 4.6 kB with 128 units.
 */
export interface ReaderRoom {
  /** Words of a sentence that is read, at most. */
  readonly words: number;
  readonly bases: number;
  readonly known: number;
}

/**
 * The words of a sentence: the net sees those of one `base` alike but for context, and those of one `key` with it, which is asked for only where
 * there is context; `write` writes the numbers of fields, or only those of context.
 */
export interface ReaderWords {
  readonly length: number;
  base(t: number): number;
  key(t: number): number;
  write(t: number, numbers: Int32Array, contextOnly: boolean): void;
}

/** Reads one sentence after another. */
export class WordReader {
  /** Where what was read lies: for each word `width` numbers, from the byte `outputs` on, in units of 2 to the power −`STATE_BITS`. */
  readonly outputs: number;
  readonly width: number;
  private readonly units: number;
  private readonly gates: number;
  /** Numbers of what a word gives each of its neighbours and itself: the sums of units, then those of `direct`. */
  private readonly part: number;
  private readonly wide: number;
  /** Where things lie: bytes. */
  private readonly at: Readonly<
    Record<"blank" | "right" | "left" | "list" | "places" | "nothing" | "known" | "bases" | "cells", number>
  >;
  private readonly inputs: WordInputs;
  private memory: NetMemory | undefined;
  private bases = new Map<number, number>();
  private known = new Map<number, number>();
  /** What `start` lays out, and then lets go: the memory holds it. */
  private weights: { readonly matrices: ReaderMatrices; readonly direct: FloatRows | undefined } | undefined;
  private readonly hasContext: boolean;
  private era = -1;
  /** Where what the words of the sentence that was read give lies, each a place on; nothing stands before and behind. */
  private places: Int32Array = new Int32Array(0);
  private length = 0;
  /** Words of it that are not known with their context. */
  private readonly open: Int32Array;
  private readonly numbers: Int32Array;

  /**
   * Takes room in a memory to be made; `start` is to be called when it is there. What others than the
   * layer see of a word and its neighbours, `direct`, is worked out beside what the layer sees (`addDirect`).
   */
  constructor(
    matrices: ReaderMatrices,
    fields: readonly WordField[],
    private readonly room: ReaderRoom,
    take: TakeWholes,
    direct?: FloatRows,
  ) {
    this.weights = { matrices, direct };
    this.hasContext = fields.some(({ isContext }) => isContext);
    this.units = matrices.rightMemory.columns;
    this.width = 2 * this.units;
    this.gates = GATES * this.width;
    this.part = this.gates + (direct?.columns ?? 0);
    this.wide = NEIGHBOURS * this.part;
    this.outputs = take(room.words * this.width);
    const takeFloats = (count: number): number => take((FLOAT / WHOLE) * count);
    this.at = {
      right: takeFloats(2 * this.units),
      left: takeFloats(2 * this.units),
      cells: takeFloats(this.units),
      list: takeFloats(NEIGHBOURS),
      places: takeFloats(room.words + NEIGHBOURS - 1),
      nothing: take(this.wide),
      blank: take(this.wide),
      known: take(room.known * this.wide),
      bases: take(room.bases * this.wide),
    };
    this.inputs = new WordInputs(fields, this.wide, room.words, take);
    this.numbers = new Int32Array(fields.length);
    this.open = new Int32Array(room.words);
  }

  /** Lays out the weights in the memory that was made; to be called once. */
  start(memory: NetMemory): void {
    const { at, gates, part, units, wide } = this;
    const { wholes: W, floats: F } = memory;
    this.memory = memory;
    this.places = memory.sums.subarray(at.places / FLOAT, at.places / FLOAT + this.room.words + NEIGHBOURS - 1);
    const { matrices, direct } = this.weights as NonNullable<typeof this.weights>;
    this.weights = undefined;
    const half = gates / 2;
    // Before its numbers are added, a word gives itself the bias, and its neighbours nothing.
    const own = at.blank / WHOLE + part;
    writeWholes(matrices.rightBias, SUM_BITS, W, own);
    writeWholes(matrices.leftBias, SUM_BITS, W, own + half);
    F.set(matrices.rightMemory.values.subarray(0, 2 * units), at.right / FLOAT);
    F.set(matrices.leftMemory.values.subarray(0, 2 * units), at.left / FLOAT);
    const inputs = matrices.rightInput.rows / NEIGHBOURS;
    // What a float gives the word behind it, the word itself and the one before lies in one row, so that one product gives all three.
    this.inputs.start(memory, (k) => {
      const row = new Float32Array(wide);
      for (let place = 0; place < NEIGHBOURS; place++) {
        const from = place * inputs + k;
        const to = place * part;
        row.set(matrices.rightInput.values.subarray(from * half, (from + 1) * half), to);
        row.set(matrices.leftInput.values.subarray(from * half, (from + 1) * half), to + half);
        if (direct) row.set(direct.values.subarray(from * direct.columns, (from + 1) * direct.columns), to + gates);
      }
      return row;
    });
  }

  /**
   * Reads a sentence. Keys and bases are of one `era`: in another they mean other words. Throws `RangeError` for a sentence that is longer
   * than its room.
   */
  read(words: ReaderWords, era: number): void {
    const { length } = words;
    const { at, hasContext, open, room } = this;
    if (length > room.words)
      throw new RangeError(`a sentence that is read must have at most ${room.words} words, not ${length}`);
    if (this.era !== era || this.known.size + length > room.known) this.known = new Map();
    if (this.era !== era || this.bases.size + length > room.bases) this.bases = new Map();
    this.era = era;
    const { places } = this;
    this.length = length;
    places[0] = places[length + 1] = at.nothing;
    let count = 0;
    for (let t = 0; t < length; t++) {
      const place = hasContext ? this.known.get(words.key(t)) : undefined;
      if (place === undefined) open[count++] = t;
      else places[t + 1] = place;
    }
    this.findBases(words, count);
    for (let k = 0; hasContext && k < count; k++) {
      const t = open[k] as number;
      places[t + 1] = this.known.get(words.key(t)) ?? this.keep(words, t, places[t + 1] as number);
    }
    this.recur(0);
    this.recur(1);
  }

  /** Adds to the sums from the byte `to` on what `direct` makes of word t, which was read, and its neighbours. */
  addDirect(t: number, to: number): void {
    const { at, places, part, gates } = this;
    const { sums: S, sum } = this.memory as NetMemory;
    const list = at.list / FLOAT;
    for (let place = 0; place < NEIGHBOURS; place++)
      S[list + place] = (places[t + place] as number) + WHOLE * (place * part + gates);
    sum(at.list, NEIGHBOURS, to, part - gates, LEAST);
  }

  /** Sets the places of the first `count` words of `open` to those of what the words give but for their context, which is worked out where it is not known. */
  private findBases(words: ReaderWords, count: number): void {
    const { at, bases, inputs, numbers, open, places, wide } = this;
    const { wholes: W } = this.memory as NetMemory;
    const first = at.bases + bases.size * wide * WHOLE;
    let made = 0;
    for (let k = 0; k < count; k++) {
      const t = open[k] as number;
      const base = words.base(t);
      let place = bases.get(base);
      if (place === undefined) {
        place = first + made * wide * WHOLE;
        bases.set(base, place);
        W.copyWithin(place / WHOLE, at.blank / WHOLE, at.blank / WHOLE + wide);
        words.write(t, numbers, false);
        inputs.gather(numbers, made++);
        inputs.addSmall(numbers, false, place);
      }
      places[t + 1] = place;
    }
    if (made > 0) inputs.addGathered(made, first);
  }

  /** Works out what a word gives with its context; returns where it is kept. */
  private keep(words: ReaderWords, t: number, base: number): number {
    const { at, inputs, known, numbers, wide } = this;
    const { wholes: W } = this.memory as NetMemory;
    const place = at.known + known.size * wide * WHOLE;
    known.set(words.key(t), place);
    W.copyWithin(place / WHOLE, base / WHOLE, base / WHOLE + wide);
    words.write(t, numbers, true);
    inputs.addSmall(numbers, true, place);
    return place;
  }

  /** Reads in one direction (0: to the right, 1: to the left). */
  private recur(direction: 0 | 1): void {
    const { at, gates, length, outputs, part, units, width } = this;
    const { floats: F, recur } = this.memory as NetMemory;
    F.fill(0, at.cells / FLOAT, at.cells / FLOAT + units);
    const first = direction === 0 ? 0 : length - 1;
    recur(
      at.places + FLOAT * first,
      length,
      direction === 0 ? FLOAT : -FLOAT,
      (WHOLE * direction * gates) / 2,
      WHOLE * part,
      direction === 0 ? at.right : at.left,
      at.cells,
      outputs + WHOLE * (first * width + direction * units),
      units,
    );
  }
}
