import { expect } from "chai";

import { hang, hasTense, lacksSubject } from "../../src/text/subject-pair";
import { markedTree } from "../support/marked-tree";

describe("A predicate", () => {
  const tree = markedTree(
    "She/PRP/2/nsubj fell/VBD/0/root and/CC/5/cc is/VBZ/5/cop late/JJ/2/conj ,/,/2/punct seen/VBN/2/parataxis was/VBD/9/cop ill/JJ/2/ccomp",
  );
  it("has a tense of its own or of its auxiliary or copula", () => {
    expect([1, 4, 6, 8].map((i) => hasTense(tree, i))).to.deep.equal([true, true, false, true]);
  });
  it("lacks a subject where it has a tense and nothing joins it", () => {
    expect([1, 4, 6, 8].map((i) => lacksSubject(tree, i))).to.deep.equal([false, false, false, true]);
  });
});

describe("To hang a word", () => {
  it("on what hangs on it is refused", () => {
    const tree = markedTree("a/DT/2/det boat/NN/3/obj sank/VBD/0/root");
    expect(hang(tree, 1, 0, "obj")).to.equal(false);
    expect(hang(tree, 0, 2, "dep")).to.equal(true);
    expect([...tree.heads]).to.deep.equal([2, 2, -1]);
  });
});
