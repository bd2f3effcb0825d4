import { expect } from "chai";

import { decodeLinear } from "../../../src/model/linear";
import { fitLogistic } from "../../../src/train/events/fit-logistic";
import type { Example } from "../../../src/train/events/train-judge";
import { random } from "../../../src/train/random";

const example = (label: boolean, ...features: number[]): Example => ({
  features: Int32Array.from(features),
  label,
  group: 0,
});

/** The weight of a feature in the model, in steps of its own. */
function weightOf(bytes: Uint8Array, feature: number): number {
  const scores = new Float64Array(2);
  decodeLinear(bytes).score(Int32Array.of(feature), 1, scores);
  return (scores[1] as number) - (scores[0] as number);
}

/** Plain gradient descent on the same loss: slow and beyond doubt. */
function descend(examples: readonly Example[], features: readonly number[], penalty: number): Map<number, number> {
  const weights = new Map(features.map((feature) => [feature, 0]));
  let bias = 0;
  for (let step = 0; step < 3000; step++) {
    const slopes = new Map(features.map((feature) => [feature, penalty * (weights.get(feature) as number)]));
    let biasSlope = 0;
    for (const { features: own, label } of examples) {
      const margin = [...own].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
      const error = 1 / (1 + Math.exp(-margin)) - (label ? 1 : 0);
      biasSlope += error;
      for (const feature of own) slopes.set(feature, (slopes.get(feature) as number) + error);
    }
    bias -= 0.05 * biasSlope;
    for (const feature of features)
      weights.set(feature, (weights.get(feature) as number) - 0.05 * (slopes.get(feature) as number));
  }
  return weights;
}

describe("fitLogistic", () => {
  it("finds the weights that plain gradient descent finds", () => {
    const next = random(7);
    const features = [11, 12, 13, 14, 15];
    const examples = Array.from({ length: 80 }, () => {
      const own = features.filter(() => next() < 0.5);
      const margin = own.reduce((sum, feature) => sum + (feature - 13), 0);
      return example(next() < 1 / (1 + Math.exp(-margin)), ...own);
    });
    const expected = descend(examples, features, 2);
    const bytes = fitLogistic(2)(examples, 1);
    const top = Math.max(...[...expected.values()].map(Math.abs));
    for (const [feature, weight] of expected) {
      const steps = (weight / top) * 254;
      // A weight of less than two steps does not ship.
      expect(weightOf(bytes, feature)).to.be.closeTo(Math.abs(steps) < 2 ? 0 : steps, 3);
    }
  });

  it("learns nothing from a feature that one decision has", () => {
    const bytes = fitLogistic(1)([example(true, 1, 9), example(true, 1), example(false, 2), example(false, 2)], 1);
    expect(weightOf(bytes, 9)).to.equal(0);
    expect(weightOf(bytes, 1)).to.be.greaterThan(0);
    expect(weightOf(bytes, 2)).to.be.lessThan(0);
  });

  it("gives the same bytes twice, and fits no examples at all", () => {
    const examples = [example(true, 1, 2), example(false, 2, 3), example(true, 1, 3), example(false, 2)];
    expect(fitLogistic(1)(examples, 1)).to.deep.equal(fitLogistic(1)(examples, 2));
    expect(() => fitLogistic(1)([], 1)).not.to.throw();
  });
});
