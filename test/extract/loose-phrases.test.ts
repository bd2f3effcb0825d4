import { expect } from "chai";

import { looseComplements, looseObliques, nameBeforePost } from "../../src/extract/loose-phrases";
import { handTree } from "./hand-tree";

describe("Phrases that the parser hung elsewhere", () => {
  it("are those of an object, but not what “of” joins to it", () => {
    const arrested = (preposition: string): ReturnType<typeof handTree> =>
      handTree(`They/they/PRON/PRP/2/nsubj arrested/arrest/VERB/VBD/0/root a/a/DET/DT/4/det man/man/NOUN/NN/2/obj
        x/${preposition}/ADP/IN/6/case Berlin/Berlin/PROPN/NNP/4/nmod`);
    expect(looseObliques(arrested("in"), 1)).to.deep.equal([["in", 5]]);
    expect(looseObliques(arrested("of"), 1)).to.deep.equal([]);
  });

  it("are a noun's complement right behind it, not one behind other words", () => {
    const attack = (between: string): ReturnType<typeof handTree> =>
      handTree(`died/die/VERB/VBD/0/root in/in/ADP/IN/3/case attack/attack/NOUN/NN/1/obl ${between} on/on/ADP/IN/6/case
        post/post/NOUN/NN/1/obl`);
    expect(looseComplements(attack("air/air/NOUN/NN/3/compound"), 2)).to.deep.equal([5]);
    expect(looseComplements(attack("also/also/ADV/RB/1/advmod"), 2)).to.deep.equal([]);
  });

  it("are the name before a post without an article, not before one that has it", () => {
    const elected = (determiner: string): ReturnType<typeof handTree> =>
      handTree(`elected/elect/VERB/VBD/0/root ${determiner}/x/DET/DT/4/det Walesa/Walesa/PROPN/NNP/4/compound
        president/president/NOUN/NN/1/obj`);
    expect(nameBeforePost(elected("the"), 3)).to.equal(-1);
    const bare = handTree(`elected/elect/VERB/VBD/0/root Walesa/Walesa/PROPN/NNP/3/compound
      president/president/NOUN/NN/1/obj`);
    expect(nameBeforePost(bare, 2)).to.equal(1);
  });
});
