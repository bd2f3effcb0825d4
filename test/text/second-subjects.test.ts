import { expect } from "chai";

import { secondSubjects } from "../../src/text/second-subjects";
import { markedTree } from "../support/marked-tree";

/** Words as `form/xpos/head/deprel`, heads from 1; gives the forms found. */
function objects(marked: string): string[] {
  const tree = markedTree(marked);
  return secondSubjects(tree).map((i) => tree.forms[i] as string);
}

describe("A second subject right behind its verb", () => {
  it("is the object", () => {
    expect(objects("Guards/NNS/2/nsubj freed/VBD/0/root Wesk/NNP/2/nsubj")).to.deep.equal(["Wesk"]);
    expect(objects("She/PRP/2/nsubj runs/VBZ/0/root the/DT/5/det old/JJ/5/amod mill/NN/2/nsubj")).to.deep.equal([
      "mill",
    ]);
  });
  it("stays what it is where it is the only one, or the verb has an object or a clause", () => {
    expect(objects("Then/RB/2/advmod came/VBD/0/root Wesk/NNP/2/nsubj")).to.deep.equal([]);
    expect(objects("Guards/NNS/2/nsubj freed/VBD/0/root Wesk/NNP/2/nsubj men/NNS/2/obj")).to.deep.equal([]);
    expect(objects("I/PRP/2/nsubj know/VBP/0/root Wesk/NNP/2/nsubj lied/VBD/2/ccomp")).to.deep.equal([]);
  });
  it("stays one behind a mark and behind “said”, where the order may be turned round", () => {
    expect(objects("He/PRP/3/nsubj ,/,/3/punct added/VBD/0/root Wesk/NNP/3/nsubj")).to.deep.equal([]);
    expect(objects("Police/NNS/2/nsubj said/VBD/0/root Wesk/NNP/2/nsubj")).to.deep.equal([]);
  });
  it("stays one where a verb, a preposition or an adverb lies between, or the form is no active past or present", () => {
    expect(objects("He/PRP/2/nsubj saw/VBD/0/root in/IN/4/case Rome/NNP/2/nsubj")).to.deep.equal([]);
    expect(objects("He/PRP/2/nsubj freed/VBN/0/root Wesk/NNP/2/nsubj")).to.deep.equal([]);
  });
});
