import { expect } from "chai";

import { valueWeights } from "../../../src/train/events/fit-values";
import type { Example } from "../../../src/train/events/train-judge";

/** Value 11 says yes, 12 no, 21 is in all, 31 is in every third whatever the answer. */
const examples: Example[] = Array.from({ length: 300 }, (_, i) => {
  const label = i % 4 === 0;
  return { features: Int32Array.of(label ? 11 : 12, 21, i % 3 === 0 ? 31 : 0), label, group: i };
});
const PENALTY = 1;
const weightsOf = (more: readonly Example[] = [], penalty = PENALTY): Map<number, number> =>
  valueWeights([...examples, ...more], penalty, 7);

describe("Learning one weight per value", () => {
  const weights = weightsOf();
  const weightOf = (value: number): number => weights.get(value) ?? 0;

  it("weighs what tells the answer, for and against", () => {
    expect(weightOf(11)).to.be.greaterThan(1);
    expect(weightOf(12)).to.be.lessThan(-1);
  });

  it("weighs a value that tells nothing far less", () =>
    expect(Math.abs(weightOf(31))).to.be.lessThan(weightOf(11) / 5));

  it("leaves out rare values and what stands for no value", () => {
    const rare = { features: Int32Array.of(11, 21, 77), label: true, group: 1 };
    expect(weights.has(0)).to.equal(false);
    expect(weightsOf([rare, rare, rare, rare, rare]).has(77)).to.equal(false);
    expect(weightsOf([rare, rare, rare, rare, rare, rare]).has(77)).to.equal(true);
  });

  it("holds weights nearer to nothing where they cost more", () =>
    expect(weightsOf([], 100).get(11)).to.be.lessThan(weightOf(11)));

  it("gives the same weights twice, and fits no examples at all", () => {
    expect(weightsOf()).to.deep.equal(weights);
    expect(valueWeights([], PENALTY, 7).size).to.equal(0);
  });
});
