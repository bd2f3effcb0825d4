// What each label of a candidate word scores. Half of a word's features depend on one word alone, itself or a neighbour: their sums are
// added up once for each distinct word (src/model/known-sums.ts), and most words of an article were met before.

import { KnownSums } from "../model/known-sums";
import type { Scorer } from "../model/scorer";
import type { NameColumns } from "./name-columns";
import * as F from "./name-features";
import type { NameWords } from "./name-words";

const features = new Int32Array(F.MAX_NAME_FEATURES);

/** Scores the labels of words whose rows are of one table. */
export class NameScores {
  private readonly known: KnownSums;

  constructor(
    private readonly words: NameWords,
    private readonly scorer: Scorer,
  ) {
    this.known = new KnownSums(scorer);
  }

  /** Sets `scores` to those of candidate word `i`; sentence bounds are `from` and `to`. */
  score(c: NameColumns, i: number, from: number, to: number, scores: Float64Array): void {
    const { known } = this;
    known.trim(this.words.era);
    const key = F.ownKey(c, i, from);
    let own = known.find(key);
    if (own < 0) own = known.keep(key, features, F.ownFeatures(c, i, from, features));
    const [p2, p1] = [this.neighbour(c, i, -2, from, to), this.neighbour(c, i, -1, from, to)];
    const [n1, n2] = [this.neighbour(c, i, 1, from, to), this.neighbour(c, i, 2, from, to)];
    known.total(own, p2, p1, n1, n2, scores);
    this.scorer.add(features, 0, F.contextFeatures(c, i, from, to, 0, features), scores);
  }

  /** Where the sums of what a neighbour has by itself begin. */
  private neighbour(c: NameColumns, i: number, distance: number, from: number, to: number): number {
    const key = F.neighbourKey(c, i, distance, from, to);
    const place = this.known.find(key);
    return place >= 0
      ? place
      : this.known.keep(key, features, F.neighbourFeatures(c, i, distance, from, to, 0, features));
  }
}
