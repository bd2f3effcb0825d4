import { expect } from "chai";

import { nounAdjectives } from "../../src/text/noun-adjectives";

/** Words as `form/tag`; gives the places found. */
function nouns(marked: string): number[] {
  const words = marked.split(" ").map((word) => word.split("/") as [string, string]);
  return nounAdjectives(
    words.map(([form]) => form),
    (i) => (words[i] as [string, string])[1],
  );
}

describe("An adjective of a fixed pair", () => {
  it("is a noun at the end of the pair", () => {
    expect(nouns("its/PRP$ chief/JJ executive/JJ said/VBD")).to.deep.equal([2]);
    expect(nouns("Chief/JJ Executive/JJ")).to.deep.equal([1]);
  });
  it("stays one before a noun, behind other words, alone, and where it is tagged otherwise", () => {
    expect(nouns("chief/JJ executive/JJ officer/NN")).to.deep.equal([]);
    expect(nouns("an/DT executive/JJ")).to.deep.equal([]);
    expect(nouns("executive/JJ")).to.deep.equal([]);
    expect(nouns("chief/JJ executive/NN")).to.deep.equal([]);
  });
});
