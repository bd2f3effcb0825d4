import { expect } from "chai";

import { templateWeights } from "../../../src/train/events/fit-templates";
import type { Example } from "../../../src/train/events/train-judge";

/** Template 0 tells the answer, template 1 is the same for all, template 2 names the article. */
const examples: Example[] = Array.from({ length: 200 }, (_, i) => {
  const label = i % 4 === 0;
  return { features: Int32Array.of(label ? 11 : 12, 21, 1000 + (i % 10)), label, group: i % 10 };
});

describe("Learning one weight per template", () => {
  const weights = templateWeights(examples);

  const weightOf = (feature: number): number => weights.get(feature) ?? 0;

  it("weighs the template that tells the answer", () => {
    expect(weightOf(11)).to.be.greaterThan(0);
    expect(weightOf(12)).to.be.lessThan(0);
  });

  it("gives no weight to what an article alone has, nor to an unknown value or none", () => {
    expect(Math.abs(weightOf(1003))).to.be.lessThan(weightOf(11) / 10);
    expect(weightOf(999)).to.equal(0);
    expect(weightOf(0)).to.equal(0);
  });

  it("gives no weight to values of a decision or two", () => {
    const rare = { features: Int32Array.of(11, 21, 77), label: true, group: 3 };
    expect(templateWeights([...examples, rare, rare]).has(77)).to.equal(false);
    expect(templateWeights([...examples, rare, rare, rare]).has(77)).to.equal(true);
  });

  it("gives the same weights twice, and fits no examples at all", () => {
    expect(templateWeights(examples)).to.deep.equal(weights);
    expect(() => templateWeights([])).not.to.throw();
  });
});
