import { expect } from "chai";

import { FAR, hashedPath, pathSteps } from "../../src/extract/tree-path";
import { hashText } from "../../src/model/features";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`The/the/DET/DT/2/det rebels/rebel/NOUN/NNS/3/nsubj:pass seized/seize/VERB/VBN/0/root
  in/in/ADP/IN/5/case towns/town/NOUN/NNS/3/obl:loc of/of/ADP/IN/7/case regions/region/NOUN/NNS/5/nmod
  of/of/ADP/IN/9/case countries/country/NOUN/NNS/7/nmod of/of/ADP/IN/11/case states/state/NOUN/NNS/9/nmod
  of/of/ADP/IN/13/case unions/union/NOUN/NNS/11/nmod`);

describe("The way through a tree", () => {
  it("climbs first and then descends, and keeps a subtype only where it tells", () => {
    expect(hashedPath(SENTENCE, 2, 1)).to.equal(hashText(">nsubj:pass"));
    expect(hashedPath(SENTENCE, 1, 4)).to.equal(hashText("<nsubj:pass>obl"));
    expect(hashedPath(SENTENCE, 0, 2)).to.equal(hashText("<det<nsubj:pass"));
    expect(hashedPath(SENTENCE, 2, 2)).to.equal(hashText(""));
  });

  it("is far with more than five steps", () => {
    expect(hashedPath(SENTENCE, 2, 12)).to.equal(hashText(">obl>nmod>nmod>nmod>nmod"));
    expect(hashedPath(SENTENCE, 1, 12)).to.equal(hashText("far"));
    for (let from = 0; from < SENTENCE.tokens.length; from++)
      for (let to = 0; to < SENTENCE.tokens.length; to++)
        expect(pathSteps(SENTENCE, from, to) === FAR).to.equal(hashedPath(SENTENCE, from, to) === hashText("far"));
  });

  it("has as many steps as relations, the same both ways", () => {
    const steps = (from: number): number[] => SENTENCE.tokens.map((_, to) => pathSteps(SENTENCE, from, to));
    expect(steps(2)).to.deep.equal([2, 1, 0, 2, 1, 3, 2, 4, 3, 5, 4, FAR, 5]);
    expect(steps(12)).to.deep.equal([FAR, FAR, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0]);
    for (let from = 0; from < SENTENCE.tokens.length; from++)
      for (let to = 0; to < SENTENCE.tokens.length; to++)
        expect(pathSteps(SENTENCE, from, to)).to.equal(pathSteps(SENTENCE, to, from));
  });

  it("leads to no word outside the sentence", () => {
    expect(pathSteps(SENTENCE, 2, -1)).to.equal(FAR);
    expect(pathSteps(SENTENCE, 2, 99)).to.equal(FAR);
  });
});
