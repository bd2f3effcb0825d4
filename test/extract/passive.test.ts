import { expect } from "chai";

import { isPassive } from "../../src/extract/passive";
import { handTree } from "./hand-tree";

const PASSIVE = handTree(`Police/police/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root
  by/by/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/obl`);

describe("A passive verb", () => {
  it("does not take a perfect for a passive", () => {
    const perfect = handTree(
      "Troops/troop/NOUN/NNS/3/nsubj have/have/AUX/VBP/3/aux left/leave/VERB/VBN/0/root Kabul/Kabul/PROPN/NNP/3/obj",
    );
    expect(isPassive(perfect, 2)).to.equal(false);
    expect(isPassive(PASSIVE, 2)).to.equal(true);
  });

  it("is a participle beside a noun, unless it has an object that its passive cannot keep", () => {
    const beside = (lemma: string): ReturnType<typeof handTree> =>
      handTree(`man/man/NOUN/NN/0/root x/${lemma}/VERB/VBN/1/acl years/year/NOUN/NNS/2/obj`);
    expect(isPassive(beside("give"), 1)).to.equal(true);
    expect(isPassive(beside("shoot"), 1)).to.equal(false);
  });

  it("needs no auxiliary in a headline", () => {
    const line = handTree("Guards/guard/NOUN/NNS/2/nsubj:pass killed/kill/VERB/VBN/0/root");
    expect(isPassive({ ...line, kind: "headline" }, 1)).to.equal(true);
    expect(isPassive(line, 1)).to.equal(false);
  });
});
