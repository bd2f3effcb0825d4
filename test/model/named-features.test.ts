import { expect } from "chai";

import { feature1, hashText, namedFeatures } from "../../src/model/features";

describe("Features told apart by names", () => {
  it("are one for each name, in order, of an array or a set", () => {
    const expected = ["a", "b"].map((name) => feature1(7, hashText(name)));
    expect([...namedFeatures(7, ["a", "b"])]).to.deep.equal(expected);
    expect([...namedFeatures(7, new Set(["a", "b", "a"]))]).to.deep.equal(expected);
  });

  it("differ with the template, and are none for no names", () => {
    expect([...namedFeatures(7, ["a"])]).not.to.deep.equal([...namedFeatures(8, ["a"])]);
    expect(namedFeatures(7, [])).to.have.length(0);
  });
});
