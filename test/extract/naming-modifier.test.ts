import { expect } from "chai";

import { isNamingModifier } from "../../src/extract/naming-modifier";
import { handTree } from "./hand-tree";

/** “the MODIFIER HEAD”, whose second word hangs on the third by a relation. */
const names = (modifier: string, head: string, relation = "compound"): boolean =>
  isNamingModifier(
    handTree(`The/the/DET/DT/3/det ${modifier}/${modifier}/NOUN/NN/3/${relation} ${head}/${head}/NOUN/NN/0/root`, 0),
    1,
  );

describe("A noun of a happening before another noun", () => {
  for (const [modifier, head] of [
    ["suicide", "bomber"],
    ["suicide", "bombing"],
    ["election", "commission"],
    ["election", "official"],
    ["battle", "cruiser"],
    ["war", "zone"],
    ["detention", "center"],
  ] as const)
    it(`names only the kind in “${modifier} ${head}”`, () => expect(names(modifier, head)).to.equal(true));

  for (const [modifier, head] of [
    ["flood", "victim"],
    ["death", "toll"],
    ["peace", "deal"],
    ["earthquake", "survivor"],
  ] as const)
    it(`tells more in “${modifier} ${head}”`, () => expect(names(modifier, head)).to.equal(false));

  it("tells more where it is no modifier", () => expect(names("war", "leader", "nsubj")).to.equal(false));
});
