// What scores classes, and a row of its weights: the contract between models as they ship and the training of them.

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
