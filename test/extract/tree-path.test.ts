import { expect } from "chai";

import { FAR, pathSteps, treePath, wayBetween } from "../../src/extract/tree-path";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`The/the/DET/DT/2/det rebels/rebel/NOUN/NNS/3/nsubj:pass seized/seize/VERB/VBN/0/root
  in/in/ADP/IN/5/case towns/town/NOUN/NNS/3/obl:loc of/of/ADP/IN/7/case regions/region/NOUN/NNS/5/nmod
  of/of/ADP/IN/9/case countries/country/NOUN/NNS/7/nmod of/of/ADP/IN/11/case states/state/NOUN/NNS/9/nmod
  of/of/ADP/IN/13/case unions/union/NOUN/NNS/11/nmod`);

describe("The way through a tree", () => {
  it("climbs first and then descends, and keeps a subtype only where it tells", () => {
    expect(treePath(SENTENCE, 2, 1)).to.equal(">nsubj:pass");
    expect(treePath(SENTENCE, 1, 4)).to.equal("<nsubj:pass>obl");
    expect(treePath(SENTENCE, 0, 2)).to.equal("<det<nsubj:pass");
    expect(treePath(SENTENCE, 2, 2)).to.equal("");
  });

  it("has as many steps as relations, and is far with more than five", () => {
    for (let from = 0; from < SENTENCE.tokens.length; from++)
      for (let to = 0; to < SENTENCE.tokens.length; to++) {
        const path = treePath(SENTENCE, from, to);
        expect(pathSteps(SENTENCE, from, to)).to.equal(path === "far" ? FAR : path.split(/[<>]/).length - 1);
      }
    expect(treePath(SENTENCE, 2, 12)).to.equal(">obl>nmod>nmod>nmod>nmod");
    expect(treePath(SENTENCE, 1, 12)).to.equal("far");
  });

  it("has as many words between its ends as steps less one, each of them on the way, and none where it is far", () => {
    expect(wayBetween(SENTENCE, 1, 6).sort()).to.deep.equal([2, 4]);
    for (let from = 0; from < SENTENCE.tokens.length; from++)
      for (let to = 0; to < SENTENCE.tokens.length; to++) {
        const [way, steps] = [wayBetween(SENTENCE, from, to), pathSteps(SENTENCE, from, to)];
        expect(way).to.have.length(steps === FAR ? 0 : Math.max(0, steps - 1));
        for (const at of way) expect(pathSteps(SENTENCE, from, at) + pathSteps(SENTENCE, at, to)).to.equal(steps);
      }
  });
});
