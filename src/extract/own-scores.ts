// What the features that a word has wherever it stands (`ownFeatures`) score together, added up once for each distinct word: a third of
// all features of a name's words, and most words of an article were met before. A cache; it holds no results of articles.

import type { Scorer } from "../model/linear";
import type { NameColumns } from "./name-columns";
import { MAX_NAME_FEATURES, OWN_CASES, ownFeatures, ownKey } from "./name-features";
import { LABELS } from "./name-labels";
import type { NameWords } from "./name-words";

const features = new Int32Array(MAX_NAME_FEATURES);
const scores = new Float64Array(256);

/** The sums of a model, by the rows of a table of words. */
export class OwnScores {
  /** Sums of `LABELS` labels one after the other; 16 bits hold more features of 8-bit weights than a word has. */
  sums = new Int16Array(LABELS << 8);
  private used = 0;
  /** For each `ownKey` where its sums begin, plus 1; 0: not yet added up. */
  private places = new Int32Array(OWN_CASES << 10);
  private era: number;

  constructor(
    private readonly words: NameWords,
    readonly scorer: Scorer,
  ) {
    this.era = words.era;
  }

  /** Where in `sums` those of candidate word `i` begin; `from` is where its sentence does. */
  place(c: NameColumns, i: number, from: number): number {
    if (this.era !== this.words.era) this.forget();
    const key = ownKey(c, i, from);
    if (key >= this.places.length) {
      const wider = new Int32Array(Math.max(2 * this.places.length, key + OWN_CASES));
      wider.set(this.places);
      this.places = wider;
    }
    const known = this.places[key] as number;
    if (known !== 0) return known - 1;
    if (this.used + LABELS > this.sums.length) {
      const wider = new Int16Array(2 * this.sums.length);
      wider.set(this.sums);
      this.sums = wider;
    }
    const at = this.used;
    this.scorer.score(features, ownFeatures(c, i, from, features), scores);
    for (let label = 0; label < LABELS; label++) this.sums[at + label] = scores[label] as number;
    this.used += LABELS;
    this.places[key] = at + 1;
    return at;
  }

  /** The words have other rows now. */
  private forget(): void {
    this.era = this.words.era;
    this.used = 0;
    this.places.fill(0);
  }
}
