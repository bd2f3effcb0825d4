import { expect } from "chai";

import { decodeLinear, best } from "../../../src/model/linear";
import { fitClasses } from "../../../src/train/events/fit-classes";

/** Class 0, 1 or 2 by the first feature; the second one says nothing. */
const EXAMPLES = Array.from({ length: 120 }, (_, i) => ({
  features: Int32Array.of(100 + (i % 3), 200 + (i % 2)),
  label: i % 3,
  group: i,
}));

describe("Learning one of several classes", () => {
  it("finds the feature that tells", () => {
    const scorer = decodeLinear(fitClasses(EXAMPLES, 3, 1));
    const scores = new Float64Array(3);
    for (const { features, label } of EXAMPLES) {
      scorer.score(features, features.length, scores);
      expect(best(scores, 3)).to.equal(label);
    }
  });
  it("gives the same bytes twice", () => expect(fitClasses(EXAMPLES, 3, 1)).to.deep.equal(fitClasses(EXAMPLES, 3, 1)));
  it("learns nothing from nothing", () => {
    const scores = new Float64Array(2);
    decodeLinear(fitClasses([], 2, 1)).score(Int32Array.of(1), 1, scores);
    expect([...scores]).to.deep.equal([0, 0]);
  });
});
