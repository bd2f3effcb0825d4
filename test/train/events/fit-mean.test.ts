import { expect } from "chai";

import { decodeLinear } from "../../../src/model/linear";
import { fitMean } from "../../../src/train/events/fit-mean";
import { templateWeights } from "../../../src/train/events/fit-templates";
import { valueWeights } from "../../../src/train/events/fit-values";
import type { Example } from "../../../src/train/events/train-judge";

/** Value 11 mostly says yes, 12 mostly no; 21 and 22 say a little. */
const examples: Example[] = Array.from({ length: 400 }, (_, i) => {
  const label = i % 4 === 0 || i % 29 === 0;
  return { features: Int32Array.of(i % 4 === 0 ? 11 : 12, label && i % 3 ? 21 : 22), label, group: i % 10 };
});
const PENALTY = 2;
const SEED = 5;

describe("The mean of two ways to weigh", () => {
  const bytes = fitMean(PENALTY)(examples, SEED);

  it("weighs each value as both together do", () => {
    const [templates, values] = [templateWeights(examples), valueWeights(examples, PENALTY, SEED)];
    const scores = new Float64Array(2);
    const ratios = [11, 12, 21, 22].map((value) => {
      scores.fill(0);
      decodeLinear(bytes).score(Int32Array.of(value), 1, scores);
      return ((scores[1] as number) - (scores[0] as number)) / ((templates.get(value) ?? 0) + (values.get(value) ?? 0));
    });
    for (const ratio of ratios) expect(ratio / (ratios[0] as number)).to.be.closeTo(1, 0.05);
  });

  it("gives the same bytes twice, and fits no examples at all", () => {
    expect(fitMean(PENALTY)(examples, SEED)).to.deep.equal(bytes);
    expect(() => fitMean(PENALTY)([], SEED)).not.to.throw();
  });
});
