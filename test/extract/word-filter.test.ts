import { expect } from "chai";

import { WordFilter } from "../../src/extract/word-filter";

describe("A filter before a list of words", () => {
  const words = Array.from({ length: 4000 }, (_, i) => `word-${i}`);
  const filter = new WordFilter(["kill", "blockade", "coup d'état", ...words]);

  it("lets every word of the list through, in whatever case", () => {
    for (const word of ["kill", "Kill", "KILL", "blockade", "coup d'état", "COUP D'ÉTAT", ...words])
      expect(filter.mayHave(word), word).to.equal(true);
  });

  it("lets few others through, but all with letters that it does not know", () => {
    const others = Array.from({ length: 1000 }, (_, i) => `other-${i}`);
    expect(others.filter((word) => filter.mayHave(word)).length).to.be.below(150);
    expect(filter.mayHave("été")).to.equal(true);
  });
});
