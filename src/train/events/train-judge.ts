// Trains one yes-or-no model: logistic regression by averaged stochastic gradient steps over hashed features (the
// perceptron's table, fractional updates), judged by cross-validation over articles and calibrated on the held-out margins
// (Platt 1999). Nothing here knows what the features mean.

import type { JudgeParts } from "../../extract/event-model";
import { decodeLinear, type Scorer } from "../../model/linear";
import { Perceptron } from "../perceptron";
import { random as randomNumbers, shuffle } from "../random";

/** One decision to learn from; `group` keeps an article's decisions in one fold. */
export interface Example {
  readonly features: Int32Array;
  readonly label: boolean;
  readonly group: number;
  /** What kind of decision it is, for reports. */
  readonly name?: string;
}

export interface TrainedJudge extends JudgeParts {
  /** The probability of each example by the model of the folds that did not see it. */
  readonly heldOut: readonly number[];
}

/** Learns a linear model. */
export type Fit = (examples: readonly Example[], seed: number) => Uint8Array;

const FOLDS = 4;
const EPOCHS = 20;
const RATE = 0.03;
const DECAY = 0.95;

/** Trains on all examples; the calibration comes from `FOLDS`-fold cross-validation. */
export function trainJudge(examples: readonly Example[], seed: number, fit: Fit = fitSteps): TrainedJudge {
  const margins = new Float64Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = examples.filter((example) => example.group % FOLDS !== fold);
    const scorer = decodeLinear(fit(train, seed + fold));
    const scale = size(scorer, train);
    examples.forEach((example, i) => {
      if (example.group % FOLDS === fold) margins[i] = margin(scorer, example) / scale;
    });
  }
  const { slope, bias } = platt(margins, examples);
  const scorer = fit(examples, seed + FOLDS);
  const scale = size(decodeLinear(scorer), examples);
  const heldOut = [...margins].map((each) => 1 / (1 + Math.exp(-(slope * each + bias))));
  return { scorer, slope: slope / scale, bias, heldOut };
}

/** Averaged stochastic gradient steps: for features of any number. */
export const fitSteps: Fit = (examples, seed) => {
  const model = new Perceptron(2);
  const scores = new Float64Array(2);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(seed);
  let rate = RATE;
  for (let epoch = 0; epoch < EPOCHS; epoch++, rate *= DECAY) {
    shuffle(order, random);
    for (const i of order) {
      const { features, label } = examples[i] as Example;
      model.step();
      model.score(features, features.length, scores);
      const yes = 1 / (1 + Math.exp((scores[0] as number) - (scores[1] as number)));
      const error = (label ? 1 : 0) - yes;
      if (Math.abs(error) > 0.01) model.update(features, features.length, 1, 0, rate * error);
    }
  }
  return model.freeze({ minUpdates: 2 });
};

const SCORES = new Float64Array(2);

function margin(scorer: Scorer, { features }: Example): number {
  scorer.score(features, features.length, SCORES);
  return (SCORES[1] as number) - (SCORES[0] as number);
}

/** The root mean square margin on what a model was trained on: the unit in which folds are compared. */
function size(scorer: Scorer, examples: readonly Example[]): number {
  const sum = examples.reduce((total, example) => total + margin(scorer, example) ** 2, 0);
  return Math.sqrt(sum / Math.max(1, examples.length)) || 1;
}

/** Slope and bias that make the margins probabilities, by gradient descent on the log loss. */
function platt(margins: Float64Array, examples: readonly Example[]): { slope: number; bias: number } {
  let slope = 1;
  let bias = 0;
  for (let step = 0; step < 2000; step++) {
    let ds = 0;
    let db = 0;
    examples.forEach(({ label }, i) => {
      const m = margins[i] as number;
      const error = (label ? 1 : 0) - 1 / (1 + Math.exp(-(slope * m + bias)));
      ds += error * m;
      db += error;
    });
    slope += (0.5 * ds) / examples.length;
    bias += (0.5 * db) / examples.length;
  }
  return { slope, bias };
}
