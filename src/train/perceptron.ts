// Averaged perceptron over hashed features (Freund & Schapire 1999; Collins 2002), in typed arrays: the trainer behind
// every linear model of nutgraph. A feature gets a row of weights when an update first touches it, so features that no
// error involves cost nothing. `freeze` averages, prunes, quantises to 8 bits and encodes (src/model/linear.ts).

import { encodeLinear, type LinearRow, type Scorer } from "../model/linear";

/** How a trained perceptron is cut down to what ships. */
export interface FreezeOptions {
  /** Rows touched by fewer updates than this are dropped. Default 1. */
  readonly minUpdates?: number;
  /** At most so many weights (not rows) are kept, largest magnitudes first. Default: all. */
  readonly maxWeights?: number;
  /** Weights that are smaller when they are quantised are dropped. Default 1. */
  readonly leastWeight?: number;
  /** The share of weights that may be clipped at ±127 so that the many small ones keep precision. Default 0.0001. */
  readonly clip?: number;
  /** What a weight of 1 becomes, where several models must agree in scale. Default: by `clip`. */
  readonly scale?: number;
  /** The feature that stands for a key of this perceptron, where training used shorter keys. Default: the key itself. */
  readonly featureOf?: (key: number) => number;
}

const CLIPPED_SHARE = 0.0001;
const MAX_WEIGHT = 127;

/** A multiclass linear model in training. */
export class Perceptron implements Scorer {
  /** Open addressing: feature, row plus 1 (0: empty), feature, … */
  private table = new Int32Array(1 << 16);
  private keys = new Int32Array(1 << 14);
  private updates = new Uint16Array(1 << 14);
  private weights: Float32Array;
  private totals: Float32Array;
  private rows = 0;
  /** Number of decisions seen: the clock of the averaging. */
  private steps = 1;
  /** True where only the features of `among` have weights. */
  private readonly closed: boolean;

  /** Where `among` is given, no other features ever get weights: what is pruned before training need not be missed after it. */
  constructor(
    readonly classes: number,
    among?: Int32Array,
  ) {
    this.weights = new Float32Array((1 << 14) * classes);
    this.totals = new Float32Array((1 << 14) * classes);
    among?.forEach((feature) => this.findOrAdd(feature));
    this.closed = among !== undefined;
  }

  /** Tells the averaging that one more decision was made; call it once per decision. */
  step(): void {
    this.steps++;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    this.add(features, 0, count, scores);
  }

  add(features: Int32Array, from: number, to: number, scores: Float64Array): void {
    if (this.classes === 3) return this.addThree(features, from, to, scores);
    const { classes, weights, table } = this;
    const mask = table.length / 2 - 1;
    for (let i = from; i < to; i++) {
      const feature = features[i] as number;
      for (let slot = feature & mask; table[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
        if (table[2 * slot] !== feature) continue;
        const row = ((table[2 * slot + 1] as number) - 1) * classes;
        for (let c = 0; c < classes; c++) (scores[c] as number) += weights[row + c] as number;
        break;
      }
    }
  }

  /** The same for three classes, which the parser's transitions are: most of all training time. */
  private addThree(features: Int32Array, begin: number, end: number, scores: Float64Array): void {
    const { weights, table } = this;
    const mask = table.length / 2 - 1;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let i = begin; i < end; i++) {
      const feature = features[i] as number;
      for (let slot = feature & mask; table[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
        if (table[2 * slot] !== feature) continue;
        const from = ((table[2 * slot + 1] as number) - 1) * 3;
        s0 += weights[from] as number;
        s1 += weights[from + 1] as number;
        s2 += weights[from + 2] as number;
        break;
      }
    }
    (scores[0] as number) += s0;
    (scores[1] as number) += s1;
    (scores[2] as number) += s2;
  }

  /** Adds `by` to the weights of the features for class `good` and takes it from class `bad` (−1: none). */
  update(features: Int32Array, count: number, good: number, bad: number, by = 1): void {
    const classes = this.classes;
    const later = by * this.steps;
    for (let i = 0; i < count; i++) {
      const feature = features[i] as number;
      const row = this.closed ? this.find(feature) : this.findOrAdd(feature);
      if (row < 0) continue;
      const from = row * classes;
      if (good >= 0) {
        (this.weights[from + good] as number) += by;
        (this.totals[from + good] as number) += later;
      }
      if (bad >= 0) {
        (this.weights[from + bad] as number) -= by;
        (this.totals[from + bad] as number) -= later;
      }
      if ((this.updates[row] as number) < 0xffff) (this.updates[row] as number)++;
    }
  }

  /**
   * Adds another perceptron's averaged weights to this one's: as linear scores add up, the sum decides like a vote of both, at the cost of
   * one (parameter mixing; McDonald, Hall & Mann 2010). Training does not go on after it.
   */
  absorb(other: Perceptron): void {
    this.settle();
    other.settle();
    const { classes } = this;
    for (let row = 0; row < other.rows; row++) {
      const own = this.findOrAdd(other.keys[row] as number) * classes;
      for (let c = 0; c < classes; c++) (this.weights[own + c] as number) += other.weights[row * classes + c] as number;
      this.updates[own / classes] = Math.min(
        0xffff,
        (this.updates[own / classes] as number) + (other.updates[row] as number),
      );
    }
  }

  /** The features that have the largest of `maxWeights` averaged weights, in the order in which training met them. */
  strongest(maxWeights: number): Int32Array {
    this.settle();
    const { classes, rows, weights } = this;
    const sizes = weights
      .slice(0, rows * classes)
      .map(Math.abs)
      .sort();
    const least = Math.max(sizes[Math.max(0, sizes.length - maxWeights)] ?? 0, Number.MIN_VALUE);
    const strong = (_: number, row: number): boolean => {
      for (let i = row * classes; i < (row + 1) * classes; i++)
        if (Math.abs(weights[i] as number) >= least) return true;
      return false;
    };
    return this.keys.slice(0, rows).filter(strong);
  }

  /** Makes the averages the weights. */
  private settle(): void {
    const { weights, totals, steps } = this;
    for (let i = 0; i < this.rows * this.classes; i++) (weights[i] as number) -= (totals[i] as number) / steps;
    totals.fill(0);
    this.steps = 1;
  }

  /** The averaged, pruned, quantised model as bytes for `decodeLinear`. The perceptron itself stays as it is. */
  freeze(options: FreezeOptions = {}): Uint8Array {
    const {
      minUpdates = 1,
      maxWeights = Infinity,
      leastWeight = 1,
      clip = CLIPPED_SHARE,
      featureOf = (key: number): number => key,
    } = options;
    const { classes, rows, weights, totals, steps } = this;
    const average = new Float32Array(rows * classes);
    const sizes = new Float32Array(rows * classes);
    let used = 0;
    for (let row = 0; row < rows; row++) {
      if ((this.updates[row] as number) < minUpdates) continue;
      for (let i = row * classes; i < (row + 1) * classes; i++) {
        const w = (weights[i] as number) - (totals[i] as number) / steps;
        average[i] = w;
        if (w !== 0) sizes[used++] = Math.abs(w);
      }
    }
    const sorted = sizes.subarray(0, used).sort();
    const top = sorted[Math.min(used - 1, Math.floor(used * (1 - clip)))] ?? 1;
    const scale = options.scale ?? MAX_WEIGHT / (top || 1);
    const least = used > maxWeights ? (sorted[used - maxWeights] as number) : 0;
    const kept: LinearRow[] = [];
    for (let row = 0; row < rows; row++) {
      const rowClasses: number[] = [];
      const rowWeights: number[] = [];
      for (let c = 0; c < classes; c++) {
        const w = average[row * classes + c] as number;
        if (w === 0 || Math.abs(w) < least) continue;
        const q = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(w * scale)));
        if (Math.abs(q) < leastWeight) continue;
        rowClasses.push(c);
        rowWeights.push(q);
      }
      if (rowClasses.length > 0)
        kept.push({ feature: featureOf(this.keys[row] as number), classes: rowClasses, weights: rowWeights });
    }
    return encodeLinear(classes, kept);
  }

  /** The feature's row, or −1. */
  private find(feature: number): number {
    const table = this.table;
    const mask = table.length / 2 - 1;
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const row = (table[2 * slot + 1] as number) - 1;
      if (row < 0 || table[2 * slot] === feature) return row;
    }
  }

  private findOrAdd(feature: number): number {
    const found = this.find(feature);
    if (found >= 0) return found;
    if (this.rows === this.keys.length) this.grow();
    const row = this.rows++;
    this.keys[row] = feature;
    this.place(feature, row);
    return row;
  }

  private place(feature: number, row: number): void {
    const table = this.table;
    const mask = table.length / 2 - 1;
    let slot = feature & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = feature;
    table[2 * slot + 1] = row + 1;
  }

  private grow(): void {
    const rows = this.keys.length * 2;
    this.keys = widened(this.keys, new Int32Array(rows));
    this.updates = widened(this.updates, new Uint16Array(rows));
    this.weights = widened(this.weights, new Float32Array(rows * this.classes));
    this.totals = widened(this.totals, new Float32Array(rows * this.classes));
    this.table = new Int32Array(rows * 4);
    for (let row = 0; row < this.rows; row++) this.place(this.keys[row] as number, row);
  }
}

function widened<A extends Int32Array | Uint16Array | Float32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
