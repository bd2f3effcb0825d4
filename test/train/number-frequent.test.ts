import { expect } from "chai";

import { numberFrequent } from "../../src/train/number-frequent";

describe("numberFrequent", () => {
  it("numbers what comes often from 1, in the order in which it comes first", () => {
    expect([...numberFrequent(["c", "a", "b", "a", "c"], 2)]).to.deep.equal([
      ["c", 1],
      ["a", 2],
    ]);
    expect([...numberFrequent([7, 7, 8], 1)]).to.deep.equal([
      [7, 1],
      [8, 2],
    ]);
  });
  it("gives nothing a number where nothing comes so often", () => {
    expect(numberFrequent(["a", "b"], 2).size).to.equal(0);
    expect(numberFrequent([], 1).size).to.equal(0);
  });
});
