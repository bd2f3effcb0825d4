// Learns one of several classes: multinomial logistic regression by averaged stochastic gradient steps over hashed features
// (the perceptron's table, fractional updates). Nothing here knows what the classes mean.

import { Perceptron } from "../perceptron";
import { random as randomNumbers, shuffle } from "../random";

/** One decision to learn from; `group` keeps an article's decisions in one fold. */
export interface ClassExample {
  readonly features: Int32Array;
  /** The right class. */
  readonly label: number;
  readonly group: number;
}

const EPOCHS = 10;
const RATE = 0.05;
const DECAY = 0.95;
/** Surer decisions teach nothing. */
const SURE = 0.99;
const LEAST_STEP = 1e-3;
/** A row of weights that so few steps moved is left out: it halves the model and costs no accuracy on held-out articles. */
const LEAST_UPDATES = 20;

/** The model as bytes for `decodeLinear`; the same examples and seed give the same bytes. */
export function fitClasses(examples: readonly ClassExample[], classes: number, seed: number): Uint8Array {
  const model = new Perceptron(classes);
  const scores = new Float64Array(classes);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(seed);
  let rate = RATE;
  for (let epoch = 0; epoch < EPOCHS; epoch++, rate *= DECAY) {
    shuffle(order, random);
    for (const i of order) {
      const { features, label } = examples[i] as ClassExample;
      model.step();
      model.score(features, features.length, scores);
      softmax(scores);
      if ((scores[label] as number) > SURE) continue;
      for (let c = 0; c < classes; c++) {
        const error = (c === label ? 1 : 0) - (scores[c] as number);
        if (Math.abs(error) > LEAST_STEP) model.update(features, features.length, c, -1, rate * error);
      }
    }
  }
  return model.freeze({ minUpdates: LEAST_UPDATES });
}

function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp((scores[c] as number) - top);
  for (let c = 0; c < scores.length; c++) (scores[c] as number) /= sum;
}
