import { expect } from "chai";

import { conjuncts, prepositionOf } from "../../src/extract/phrase-heads";
import { handTree } from "./hand-tree";

const ACTIVE = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root the/the/DET/DT/4/det
  base/base/NOUN/NN/2/obj near/near/ADP/IN/6/case Goma/Goma/PROPN/NNP/2/obl`);

describe("What a phrase shows at its head", () => {
  it("names a phrase's preposition, and none for a possessive mark", () => {
    expect(prepositionOf(ACTIVE, 5)).to.equal("near");
    const mark = handTree("Kabul/Kabul/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case airport/airport/NOUN/NN/0/root");
    expect(prepositionOf(mark, 0)).to.equal("");
  });

  it("is what is coordinated with it, but no coordinated verb", () => {
    const both = handTree(`guards/guard/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc nurses/nurse/NOUN/NNS/1/conj
      fled/flee/VERB/VBD/0/root or/or/CCONJ/CC/6/cc hid/hide/VERB/VBD/4/conj`);
    expect(conjuncts(both, 0)).to.deep.equal([0, 2]);
    expect(conjuncts(both, 3)).to.deep.equal([3]);
  });

  it("takes the names that tell a group apart for the group, but not a single one", () => {
    const group = (deprel: string): ReturnType<typeof handTree> =>
      handTree(`defendants/defendant/NOUN/NNS/6/nsubj ,/,/PUNCT/,/3/punct Moyo/Moyo/PROPN/NNP/1/appos and/and/CCONJ/CC/5/cc
        Kanyenda/Kanyenda/PROPN/NNP/3/${deprel} left/leave/VERB/VBD/0/root`);
    expect(conjuncts(group("conj"), 0)).to.deep.equal([2, 4]);
    expect(conjuncts(group("flat"), 0)).to.deep.equal([0]);
  });
});
