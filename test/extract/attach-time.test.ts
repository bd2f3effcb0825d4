// Which time is a trigger's, over trees by hand.

import { expect } from "chai";

import { attachTime } from "../../src/extract/attach-time";
import type { Parsed, Timed } from "../../src/extract/document";
import { handTree } from "./hand-tree";

/** The time of word `token` where the article's only time is word `friday`. */
function timeOf(tree: string, token: number, friday: number): string | undefined {
  const times = [{ sentence: 0, first: friday, last: friday, value: "2021-08-27" }];
  return attachTime({ sentences: [handTree(tree)], times } as unknown as Parsed & Timed, 0, token)?.value;
}

/** “spoke on Friday, a `unit` after a bombing”, with the unit and the bombing on the day or on the verb. */
const apart = (unit: string, head: number, deprel: string, bombing = "6/nmod"): string =>
  `spoke/speak/VERB/VBD/0/root on/on/ADP/IN/3/case Friday/Friday/PROPN/NNP/1/obl ,/,/PUNCT/,/6/punct
  a/a/DET/DT/6/det ${unit}/${unit}/NOUN/NN/${head}/${deprel} after/after/ADP/IN/8/case bombing/bombing/NOUN/NN/${bombing}`;

describe("The time of a trigger", () => {
  it("is the one that hangs on its verb", () =>
    expect(
      timeOf("Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root Friday/Friday/PROPN/NNP/2/obl", 1, 2),
    ).to.equal("2021-08-27"));

  it("is not the day that a day before or after it is told of, whatever that hangs on", () => {
    expect(timeOf(apart("day", 3, "appos"), 7, 2)).to.equal(undefined);
    expect(timeOf(apart("day", 1, "obl"), 7, 2)).to.equal(undefined);
    expect(timeOf(apart("day", 1, "obl", "1/obl"), 7, 2)).to.equal(undefined);
    expect(timeOf(apart("day", 3, "appos"), 0, 2)).to.equal("2021-08-27");
  });

  it("is that day where what it is told after is no stretch of days", () => {
    expect(timeOf(apart("clash", 3, "appos"), 7, 2)).to.equal("2021-08-27");
    expect(timeOf(apart("clash", 1, "obl", "1/obl"), 7, 2)).to.equal("2021-08-27");
  });
});
