import { expect } from "chai";

import { bearerOf } from "../../src/extract/bearer";
import { handTree } from "./hand-tree";

describe("Who bears what a noun tells", () => {
  it("is who suffers or survives it, not who launches it", () => {
    const attack = (lemma: string): number =>
      bearerOf(handTree(`minister/minister/NOUN/NN/2/nsubj x/${lemma}/VERB/VBD/0/root attack/attack/NOUN/NN/2/obj`), 2);
    expect(attack("survive")).to.equal(0);
    expect(attack("launch")).to.equal(-1);
  });

  it("is who is or comes under it, not who lies under something else or comes after it", () => {
    const came = (preposition: string): number =>
      bearerOf(
        handTree(`town/town/NOUN/NN/2/nsubj came/come/VERB/VBD/0/root x/${preposition}/ADP/IN/4/case
          attack/attack/NOUN/NN/2/obl`),
        3,
      );
    expect(came("under")).to.equal(0);
    expect(came("after")).to.equal(-1);
    const is = `He/he/PRON/PRP/4/nsubj is/be/AUX/VBZ/4/cop under/under/ADP/IN/4/case inquiry/inquiry/NOUN/NN/0/root`;
    expect(bearerOf(handTree(is), 3)).to.equal(0);
  });
});
