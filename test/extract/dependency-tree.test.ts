import { expect } from "chai";

import { ancestors, childBy, childrenBy, dependencyTree } from "../../src/extract/dependency-tree";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(
  "Troops/troop/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det city/city/NOUN/NN/2/obj of/of/ADP/IN/6/case " +
    "Kabul/Kabul/PROPN/NNP/4/nmod on/on/ADP/IN/8/case Monday/Monday/PROPN/NNP/2/obl:tmod",
);

describe("dependency tree", () => {
  it("tells the children of each word and how far its words reach", () => {
    const { children, left, right } = dependencyTree(SENTENCE);
    expect(children[1]).to.deep.equal([0, 3, 7]);
    expect(children[0]).to.deep.equal([]);
    expect([...left]).to.deep.equal([0, 0, 2, 2, 4, 4, 6, 6]);
    expect([...right]).to.deep.equal([0, 7, 2, 5, 4, 5, 6, 7]);
  });

  it("reaches over what stands on the other side of a word", () => {
    const crossing = handTree("A/a/X/X/3/dep B/b/X/X/0/root C/c/X/X/2/dep D/d/X/X/1/dep");
    const { left, right } = dependencyTree(crossing);
    expect([...left]).to.deep.equal([0, 0, 0, 3]);
    expect([...right]).to.deep.equal([3, 3, 3, 3]);
  });

  it("answers for the sentence that it is asked about, whichever it was asked about before", () => {
    const other = handTree("Go/go/VERB/VB/0/root");
    expect(dependencyTree(SENTENCE).children).to.have.length(8);
    expect(dependencyTree(other).children).to.have.length(1);
    expect(dependencyTree(SENTENCE).children).to.have.length(8);
  });

  it("finds children by their relation in full or without its subtype", () => {
    expect(childrenBy(SENTENCE, 1, "obl", "obj")).to.deep.equal([3, 7]);
    expect(childrenBy(SENTENCE, 1, "obl:tmod")).to.deep.equal([7]);
    expect(childrenBy(SENTENCE, 1, "obl:agent")).to.deep.equal([]);
    expect(childBy(SENTENCE, 1, "obl", "obj")).to.equal(3);
    expect(childBy(SENTENCE, 1, "iobj")).to.equal(-1);
    expect(childBy(SENTENCE, -1, "nsubj")).to.equal(-1);
  });

  it("climbs to the root", () => {
    expect(ancestors(SENTENCE, 4)).to.deep.equal([5, 3, 1]);
  });

  it("ends where heads go round in a circle", () => {
    const circle = handTree("A/a/X/X/2/dep B/b/X/X/1/dep");
    expect(dependencyTree(circle).children).to.deep.equal([[1], [0]]);
    expect(ancestors(circle, 0)).to.have.length(2);
  });
});
