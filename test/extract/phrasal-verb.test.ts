import { expect } from "chai";

import { phrasalVerb } from "../../src/extract/phrasal-verb";
import { handTree } from "./hand-tree";

describe("A phrasal verb", () => {
  it("is the verb with its particle, wherever that stands", () => {
    expect(
      phrasalVerb(handTree("called/call/VERB/VBD/0/root it/it/PRON/PRP/1/obj off/off/ADP/RP/1/compound:prt"), 0),
    ).to.equal("call off");
  });
  it("is one also where the particle was taken for an adverb right behind", () => {
    expect(
      phrasalVerb(handTree("It/it/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root Through/through/ADV/RB/2/advmod"), 1),
    ).to.equal("fall through");
  });
  it("is none before a preposition or another adverb", () => {
    expect(
      phrasalVerb(handTree("fell/fall/VERB/VBD/0/root through/through/ADP/IN/3/case ice/ice/NOUN/NN/1/obl"), 0),
    ).to.equal(undefined);
    expect(phrasalVerb(handTree("fell/fall/VERB/VBD/0/root fast/fast/ADV/RB/1/advmod"), 0)).to.equal(undefined);
  });
});
