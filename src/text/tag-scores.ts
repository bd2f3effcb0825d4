// What each tag of a word scores. Half of a word's features depend on one word alone, itself or a neighbour: their sums are added up
// once for each distinct word (src/model/known-sums.ts).

import { KnownSums } from "../model/known-sums";
import { leadOfBest } from "../model/linear";
import type { Scorer } from "../model/scorer";
import * as F from "./tag-features";
import type { WordTable } from "./word-table";

const features = new Int32Array(F.MAX_TAG_FEATURES);

/**
 * By how much a tag must be ahead (in units of the quantised weights) for what joins words and tags not to be asked. At this lead, as two words in
 * five have it, EWT test and GUM dev have the same tags; at 300 0.05 and 0.09 % fewer are right.
 */
const SURE_LEAD = 450;

/** Scores the tags of words whose rows are of one table. */
export class TagScores {
  private readonly known: KnownSums;

  constructor(
    readonly scorer: Scorer,
    private readonly words: WordTable,
    /** The number of the tag IN, which only words of a closed list can have; −1: all words can. */
    readonly preposition = -1,
  ) {
    this.known = new KnownSums(scorer);
  }

  /** Sets `scores` to those of word `i`; `tag1` and `tag2` are the tags (plus 1; 0 for none) of the words before it. */
  score(s: F.WordRows, i: number, tag1: number, tag2: number, scores: Float64Array): void {
    const { known } = this;
    known.trim(this.words.era);
    const key = F.ownKey(s, i);
    let own = known.find(key);
    if (own < 0) own = known.keep(key, features, F.ownFeatures(s, i, features, 0));
    const [p2, p1] = [this.neighbour(s, i, -2), this.neighbour(s, i, -1)];
    const [n1, n2] = [this.neighbour(s, i, 1), this.neighbour(s, i, 2)];
    known.total(own, p2, p1, n1, n2, scores);
    if (leadOfBest(scores, this.scorer.classes) >= SURE_LEAD) return;
    this.scorer.add(features, 0, F.contextFeatures(s, i, tag1, tag2, features, 0), scores);
  }

  /** Where the sums of what a neighbour has by itself begin. */
  private neighbour(s: F.WordRows, i: number, distance: number): number {
    const key = F.neighbourKey(s, i, distance);
    const place = this.known.find(key);
    return place >= 0 ? place : this.known.keep(key, features, F.neighbourFeatures(s, i, distance, features, 0));
  }
}
