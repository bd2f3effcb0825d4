import { expect } from "chai";

import { joinedParticiples } from "../../src/text/joined-participles";
import { markedTree } from "../support/marked-tree";

/** Words as `form/xpos/head/deprel`, heads from 1; gives the forms found. */
function joined(marked: string): string[] {
  const tree = markedTree(marked);
  return joinedParticiples(tree).map((i) => tree.forms[i] as string);
}

const WAS = "He/PRP/3/nsubj:pass was/VBD/3/aux:pass arrested/VBN/0/root and/CC/5/cc";

describe("A past tense joined to a passive", () => {
  it("is a participle", () => {
    expect(joined(`${WAS} sentenced/VBD/3/conj`)).to.deep.equal(["sentenced"]);
    expect(joined(`${WAS} shot/VBD/3/conj there/RB/5/advmod`)).to.deep.equal(["shot"]);
  });
  it("stays one with a subject, an auxiliary or an object of its own", () => {
    expect(joined(`${WAS} police/NN/6/nsubj sealed/VBD/3/conj it/PRP/6/obj`)).to.deep.equal([]);
    expect(joined(`${WAS} left/VBD/3/conj town/NN/5/obj`)).to.deep.equal([]);
    expect(joined(`${WAS} said/VBD/3/conj he/PRP/7/nsubj knew/VBD/5/ccomp`)).to.deep.equal([]);
  });
  it("stays one where the verb is never passive or the form is no participle", () => {
    expect(joined(`${WAS} died/VBD/3/conj`)).to.deep.equal([]);
    expect(joined(`${WAS} went/VBD/3/conj home/RB/5/advmod`)).to.deep.equal([]);
  });
  it("is a participle of an irregular verb only in a form that can be one", () => {
    expect(joined(`${WAS} struck/VBD/3/conj`)).to.deep.equal(["struck"]);
    expect(joined(`${WAS} bade/VBD/3/conj`)).to.deep.equal([]);
  });
  it("stays one beside an active verb", () => {
    expect(joined("He/PRP/2/nsubj came/VBD/0/root and/CC/4/cc voted/VBD/2/conj")).to.deep.equal([]);
    expect(joined("He/PRP/3/nsubj had/VBD/3/aux voted/VBN/0/root and/CC/5/cc left/VBD/3/conj")).to.deep.equal([]);
  });
});
