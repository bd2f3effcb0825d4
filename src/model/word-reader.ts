// Reads the words of a sentence with one layer of simple recurrent units in both directions (Lei et al. 2018), each word beside its neighbours;
// what is made of what was read is up to others (src/text/arcs, src/extract/label-likelihoods.ts). What depends on a word alone is worked out
// once for each distinct word, and kept.

import { FLOAT, type FloatMemory } from "./float-memory";
import type { FloatRows, Shape } from "./float-rows";

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

/** Takes so many floats of a memory, and says where they begin. */
export type TakeFloats = (count: number) => number;

/**
 * How many distinct words are kept before all are forgotten, and how many but for their context (none where there is no context). One takes 4
 * bytes for each of 18 sums a unit, 9.2 kB with 128 units.
 */
export interface ReaderRoom {
  /** Words of a sentence that is read, at most. */
  readonly words: number;
  readonly known: number;
  readonly bases: number;
}

/** What is known of words as numbers, and the floats of each number, a row each. */
export interface ReaderField {
  readonly rows: FloatRows;
  /** Few numbers: what each gives is worked out once. */
  readonly isSmall: boolean;
  /** Depends on where a word stands, not on the word alone; a small one. */
  readonly isContext?: true;
}

/** The words of a sentence: the net sees those of one `key` alike, and those of one `base` but for context; `write` writes the numbers of fields. */
export interface ReaderWords {
  readonly length: number;
  key(t: number): number;
  base(t: number): number;
  write(t: number, numbers: Int32Array): void;
}

interface ReaderWeights {
  readonly matrices: ReaderMatrices;
  readonly fields: readonly ReaderField[];
  readonly direct?: FloatRows;
}

interface FieldPlace {
  readonly rows: number;
  readonly columns: number;
  readonly isSmall: boolean;
  readonly isContext: boolean;
  /** Where its rows lie, those of the weights that see them, and, for a small one, what each row gives. */
  readonly values: number;
  readonly input: number;
  readonly given: number;
  readonly isGiven: Uint8Array;
}

/** Reads one sentence after another. */
export class WordReader {
  /** Where what was read lies: for each word `width` floats, from float `outputs` on. */
  readonly outputs: number;
  readonly width: number;
  /** Floats of a word's numbers. */
  private readonly inputs: number;
  private readonly units: number;
  private readonly gates: number;
  /** Floats of what a word gives each of its neighbours and itself: the sums of units, then those of `direct`. */
  private readonly part: number;
  private readonly wide: number;
  private readonly at: Readonly<
    Record<"input" | "blank" | "right" | "left" | "one" | "nothing" | "known" | "bases" | "cells", number>
  >;
  private memory: FloatMemory | undefined;
  private known = new Map<number, number>();
  private bases = new Map<number, number>();
  /** What `start` lays out, and then lets go: the memory holds it. */
  private weights: ReaderWeights | undefined;
  private readonly hasContext: boolean;
  private era = -1;
  private places = new Int32Array(0);
  private readonly fieldsAt: readonly FieldPlace[];
  private readonly numbers: Int32Array;

  /**
   * Takes room in a memory to be made; `start` is to be called when it is there. What others than the
   * layer see of a word and its neighbours, `direct`, is worked out beside what the layer sees (`addDirect`).
   */
  constructor(
    matrices: ReaderMatrices,
    fields: readonly ReaderField[],
    private readonly room: ReaderRoom,
    take: TakeFloats,
    direct?: FloatRows,
  ) {
    this.weights = { matrices, fields, ...(direct && { direct }) };
    this.hasContext = fields.some(({ isContext }) => isContext);
    this.units = matrices.rightMemory.columns;
    this.inputs = matrices.rightInput.rows / NEIGHBOURS;
    this.width = 2 * this.units;
    this.gates = GATES * this.width;
    this.part = this.gates + (direct?.columns ?? 0);
    this.wide = NEIGHBOURS * this.part;
    this.outputs = take(room.words * this.width);
    this.at = {
      input: take(this.inputs * this.wide),
      right: take(2 * this.units),
      left: take(2 * this.units),
      one: take(1),
      nothing: take(this.wide),
      blank: take(this.wide),
      known: take(room.known * this.wide),
      bases: take(room.bases * this.wide),
      cells: take(this.units),
    };
    let input = this.at.input;
    this.fieldsAt = fields.map(({ rows: { rows, columns, values }, isSmall, isContext }) => {
      const place = { values: take(values.length), input, given: take(isSmall ? rows * this.wide : 0) };
      input += columns * this.wide;
      const isGiven = new Uint8Array(isSmall ? rows : 0);
      return { ...place, rows, columns, isSmall, isContext: isContext === true, isGiven };
    });
    this.numbers = new Int32Array(fields.length);
  }

  /** Lays out the weights in the memory that was made; to be called once. */
  start(memory: FloatMemory): void {
    const { at, gates, inputs, part, wide } = this;
    const { floats: F } = memory;
    this.memory = memory;
    const { matrices, fields, direct } = this.weights as ReaderWeights;
    this.weights = undefined;
    const half = gates / 2;
    // Before its numbers are added, a word gives itself the bias, and its neighbours nothing.
    F.set(matrices.rightBias.values, at.blank + part);
    F.set(matrices.leftBias.values, at.blank + part + half);
    F.set(matrices.rightMemory.values, at.right);
    F.set(matrices.leftMemory.values, at.left);
    F[at.one] = 1;
    fields.forEach(({ rows }, i) => F.set(rows.values, (this.fieldsAt[i] as FieldPlace).values));
    // Row k of a neighbour's part becomes a stretch of row k, so that one product gives a word's part in all three.
    for (let place = 0; place < NEIGHBOURS; place++)
      for (let k = 0; k < inputs; k++) {
        const from = (place * inputs + k) * half;
        const to = at.input + k * wide + place * part;
        F.set(matrices.rightInput.values.subarray(from, from + half), to);
        F.set(matrices.leftInput.values.subarray(from, from + half), to + half);
        if (direct) {
          const row = (place * inputs + k) * direct.columns;
          F.set(direct.values.subarray(row, row + direct.columns), to + gates);
        }
      }
  }

  /**
   * Reads a sentence. Keys and bases are of one `era`: in another they mean other words. Throws `RangeError` for a sentence that is longer
   * than its room.
   */
  read(words: ReaderWords, era: number): void {
    const { length } = words;
    const { room } = this;
    if (length > room.words)
      throw new RangeError(`a sentence that is read must have at most ${room.words} words, not ${length}`);
    if (this.era !== era || this.known.size + length > room.known) this.known = new Map();
    if (this.era !== era || this.bases.size + length > room.bases) this.bases = new Map();
    this.era = era;
    const places = new Int32Array(length + 2).fill(this.at.nothing);
    for (let t = 0; t < length; t++) {
      const key = words.key(t);
      places[t + 1] = this.known.get(key) ?? this.keep(words, t, key);
    }
    this.recur(places, 0);
    this.recur(places, 1);
    this.places = places;
  }

  /** Adds to the floats from `to` on what `direct` makes of word t, which was read, and its neighbours. */
  addDirect(t: number, to: number): void {
    const { places, part, gates } = this;
    const { floats: F } = this.memory as FloatMemory;
    const before = (places[t] as number) + gates;
    const own = (places[t + 1] as number) + part + gates;
    const behind = (places[t + 2] as number) + 2 * part + gates;
    for (let j = 0; j < part - gates; j++)
      F[to + j] =
        (F[to + j] as number) + (F[before + j] as number) + (F[own + j] as number) + (F[behind + j] as number);
  }

  /** Works out what a word gives its neighbours and itself; returns where it is kept. */
  private keep(words: ReaderWords, t: number, key: number): number {
    const { at, known, bases, wide, hasContext } = this;
    const { floats: F } = this.memory as FloatMemory;
    words.write(t, this.numbers);
    const place = at.known + known.size * wide;
    known.set(key, place);
    if (!hasContext) {
      F.copyWithin(place, at.blank, at.blank + wide);
      this.add(place, false);
      return place;
    }
    const base = words.base(t);
    let from = bases.get(base);
    if (from === undefined) {
      from = at.bases + bases.size * wide;
      bases.set(base, from);
      F.copyWithin(from, at.blank, at.blank + wide);
      this.add(from, false);
    }
    F.copyWithin(place, from, from + wide);
    this.add(place, true);
    return place;
  }

  /** Adds what the fields of context give, or the others. */
  private add(place: number, context: boolean): void {
    const { at, numbers, wide, fieldsAt } = this;
    const { multiply } = this.memory as FloatMemory;
    for (let i = 0; i < fieldsAt.length; i++) {
      const { rows, columns, isSmall, isContext, values, input, given, isGiven } = fieldsAt[i] as FieldPlace;
      if (isContext !== context) continue;
      const number = Math.min(numbers[i] as number, rows - 1);
      const into = isSmall ? given + number * wide : place;
      if (!isSmall || isGiven[number] === 0)
        multiply((values + number * columns) * FLOAT, 0, FLOAT, input * FLOAT, into * FLOAT, 1, columns, wide);
      if (!isSmall) continue;
      isGiven[number] = 1;
      multiply(at.one * FLOAT, 0, FLOAT, into * FLOAT, place * FLOAT, 1, 1, wide);
    }
  }

  /** Reads in one direction (0: to the right, 1: to the left). */
  private recur(places: Int32Array, direction: 0 | 1): void {
    const { at, gates, part, units, width } = this;
    const { floats: F, recur } = this.memory as FloatMemory;
    const words = places.length - 2;
    const shift = (direction * gates) / 2;
    const seen = (direction === 0 ? at.right : at.left) * FLOAT;
    F.fill(0, at.cells, at.cells + units);
    for (let step = 0; step < words; step++) {
      const t = direction === 0 ? step : words - 1 - step;
      // What a word gives the one behind it lies first, what it gives itself in the middle, and last what it gives the one before.
      const before = (places[t] as number) + shift;
      const own = (places[t + 1] as number) + part + shift;
      const behind = (places[t + 2] as number) + 2 * part + shift;
      const out = this.outputs + t * width + direction * units;
      recur(before * FLOAT, own * FLOAT, behind * FLOAT, seen, at.cells * FLOAT, out * FLOAT, units);
    }
  }
}
