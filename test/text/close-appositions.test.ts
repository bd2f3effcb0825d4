import { expect } from "chai";

import { closeAppositions } from "../../src/text/close-appositions";
import { markedTree } from "../support/marked-tree";

/** Words as `form/xpos/head/deprel`, heads from 1; gives the forms found. */
function close(marked: string): string[] {
  const tree = markedTree(marked);
  return closeAppositions(tree).map((i) => tree.forms[i] as string);
}

const CHAIRMAN = "chairman/NN/0/root Lars/NNP/1/appos ,/,/4/punct son/NN/2/appos of/IN/7/case the/DT/7/det";

describe("A name in apposition", () => {
  it("belongs to the common noun right before it", () => {
    expect(close(`${CHAIRMAN} founder/NN/4/nmod Henrik/NNP/1/appos`)).to.deep.equal(["Henrik"]);
  });
  it("stays where it is behind a mark, a name, or a noun that already has it", () => {
    expect(close(`${CHAIRMAN} founder/NN/4/nmod ,/,/9/punct Henrik/NNP/1/appos`)).to.deep.equal([]);
    expect(close(`${CHAIRMAN} Norvane/NNP/4/nmod Henrik/NNP/1/appos`)).to.deep.equal([]);
    expect(close(`${CHAIRMAN} founder/NN/4/nmod Henrik/NNP/7/appos`)).to.deep.equal([]);
  });
  it("stays where the noun is the end of a longer one or of a row, or hangs on the name", () => {
    expect(close("chief/NN/0/root of/IN/3/case staff/NN/1/nmod Lars/NNP/1/appos")).to.deep.equal([]);
    expect(close("author/NN/0/root and/CC/3/cc student/NN/1/conj Lars/NNP/1/appos")).to.deep.equal([]);
    expect(close("son/NN/0/root ,/,/4/punct founder/NN/4/compound Lars/NNP/1/appos")).to.deep.equal([]);
  });
  it("closes no circle with another one", () => {
    // Omar's noun hangs on Henrik and Henrik's on Omar, with arcs that cross: only the first may move.
    const circle = "mayor/NN/0/root founder/NN/5/compound Omar/NNP/1/appos mill/NN/3/nmod Henrik/NNP/1/appos";
    expect(close(circle)).to.deep.equal(["Omar"]);
  });
});
