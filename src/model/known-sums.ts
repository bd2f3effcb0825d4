// What sets of features that come again and again score together, added up once: news repeats its words, and what depends on one
// word alone need be looked up once for it. Sums are exact, so that adding one to others gives what adding its features would.
// A cache; it holds no results of articles.

import type { Scorer } from "./scorer";

/** Sums kept before all are forgotten: bounds the memory of a process that reads for days. */
const MAX_SUMS = 1 << 16;

/** How far the neighbours of a word stand that have features of their own. */
export const NEIGHBOURS: readonly number[] = [-1, 1, -2, 2];

/** The sums of sets of features, each known by a small number: its key. A set has 250 features at most, so that 16 bits hold a sum. */
export class KnownSums {
  /** Those of one key after the other, a number for each class. */
  private sums: Int16Array;
  private used = 0;
  private era = 0;
  /** For each key where its sums begin, plus 1; 0: not yet added up. */
  private places = new Int32Array(1 << 10);
  private readonly scores: Float64Array;

  constructor(private readonly scorer: Scorer) {
    this.sums = new Int16Array(scorer.classes << 6);
    this.scores = new Float64Array(scorer.classes);
  }

  /** Forgets all sums if there are too many, or if keys mean something else in another `era`; call it while no place is in use. */
  trim(era = 0): void {
    if (this.era !== era || this.used > MAX_SUMS * this.scorer.classes) this.forget();
    this.era = era;
  }

  /** Where the sums of a key begin, −1 if they are not known. */
  find(key: number): number {
    return (key < this.places.length ? (this.places[key] as number) : 0) - 1;
  }

  /** Keeps what the first `count` features score together as the sums of a key; returns where they begin. */
  keep(key: number, features: Int32Array, count: number): number {
    const { classes } = this.scorer;
    if (key >= this.places.length) this.places = wider(this.places, key + 1);
    if (this.used + classes > this.sums.length) this.sums = wider(this.sums, this.used + classes);
    const at = this.used;
    this.scorer.score(features, count, this.scores);
    for (let c = 0; c < classes; c++) this.sums[at + c] = this.scores[c] as number;
    this.used += classes;
    this.places[key] = at + 1;
    return at;
  }

  /** Sets `scores` to the sums that begin at five places together: one pass, for this is done for nearly every word. */
  total(a: number, b: number, c: number, d: number, e: number, scores: Float64Array): void {
    const {
      sums,
      scores: { length },
    } = this;
    for (let k = 0; k < length; k++)
      scores[k] =
        (sums[a + k] as number) +
        (sums[b + k] as number) +
        (sums[c + k] as number) +
        (sums[d + k] as number) +
        (sums[e + k] as number);
  }

  /** To be called when keys mean something else from now on. */
  forget(): void {
    this.used = 0;
    this.places.fill(0);
  }
}

/** A copy with room for `least` numbers, and for twice as many as before. */
function wider<Numbers extends Int16Array | Int32Array>(numbers: Numbers, least: number): Numbers {
  const copy = new (numbers.constructor as new (length: number) => Numbers)(Math.max(2 * numbers.length, least));
  copy.set(numbers);
  return copy;
}
