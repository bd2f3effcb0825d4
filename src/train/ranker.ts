// A ranking perceptron in training: one score a candidate, learned from the difference between the right candidate and its best rival.

import { thin } from "./dropout";
import { Perceptron } from "./perceptron";

/** Chooses among candidates and learns from each choice. */
export class Ranker {
  readonly model = new Perceptron(1);
  private readonly features: Int32Array[] = [];
  private readonly counts: number[] = [];
  private readonly sums: number[] = [];
  private readonly score = new Float64Array(1);
  private choices = 0;
  private right = 0;
  private before = 0;

  constructor(
    private readonly maxFeatures: number,
    private readonly dropout: number,
    private readonly margin: number,
    private readonly next: () => number,
  ) {}

  /**
   * Gives the best of `count` candidates, and learns if the wanted one (−1: it is not among them) is not well ahead. `own` is the one that
   * was chosen before; `write` writes a candidate's features and gives their number.
   */
  choose(count: number, wanted: number, own: number, write: (k: number, out: Int32Array) => number): number {
    let top = -1;
    let rival = -1;
    const sum = (k: number): number => this.sums[k] as number;
    for (let k = 0; k < count; k++) {
      const features = (this.features[k] ??= new Int32Array(this.maxFeatures));
      this.counts[k] = thin(features, write(k, features), this.dropout, this.next);
      this.model.score(features, this.counts[k] as number, this.score);
      this.sums[k] = this.score[0] as number;
      if (top < 0 || sum(k) > sum(top)) top = k;
      if (k !== wanted && (rival < 0 || sum(k) > sum(rival))) rival = k;
    }
    this.choices++;
    if (top === wanted) this.right++;
    if (own === wanted) this.before++;
    if (wanted < 0) return top;
    this.model.step();
    if (rival >= 0 && sum(wanted) - sum(rival) <= this.margin) {
      this.model.update(this.features[wanted] as Int32Array, this.counts[wanted] as number, 0, -1);
      this.model.update(this.features[rival] as Int32Array, this.counts[rival] as number, -1, 0);
    }
    return top;
  }

  /** How many choices were right, before and now; counts anew from here. */
  report(): string {
    const line = `of ${this.choices} ${this.before} right before, ${this.right} after`;
    this.choices = this.right = this.before = 0;
    return line;
  }
}
