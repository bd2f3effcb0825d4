import { expect } from "chai";

import { decodeLinear } from "../../../src/model/linear";
import { fitTemplates } from "../../../src/train/events/fit-templates";
import type { Example } from "../../../src/train/events/train-judge";

/** Template 0 tells the answer, template 1 is the same for all, template 2 names the article. */
const examples: Example[] = Array.from({ length: 200 }, (_, i) => {
  const label = i % 4 === 0;
  return { features: Int32Array.of(label ? 11 : 12, 21, 1000 + (i % 10)), label, group: i % 10 };
});

const margin = (bytes: Uint8Array, ...features: number[]): number => {
  const scores = new Float64Array(2);
  decodeLinear(bytes).score(Int32Array.from(features), features.length, scores);
  return (scores[1] as number) - (scores[0] as number);
};

describe("Learning one weight per template", () => {
  const model = fitTemplates(examples);

  it("weighs the template that tells the answer", () => {
    expect(margin(model, 11)).to.be.greaterThan(0);
    expect(margin(model, 12)).to.be.lessThan(0);
  });

  it("gives no weight to what an article alone has, nor to an unknown value or none", () => {
    expect(Math.abs(margin(model, 1003))).to.be.lessThan(margin(model, 11) / 10);
    expect(margin(model, 999)).to.equal(0);
    expect(margin(model, 0)).to.equal(0);
  });

  it("gives the same bytes twice, and fits no examples at all", () => {
    expect(fitTemplates(examples)).to.deep.equal(model);
    expect(() => fitTemplates([])).not.to.throw();
  });
});
