import { expect } from "chai";

import { daysOf } from "../../src/text/days-of";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(daysOf, marked);
const RAN = "Lo/NNP/2/nsubj ran/VBD/0/root the/DT/4/det";

describe("A clause with a tense behind a spell of time", () => {
  it("says which it was, and has its own subject", () => {
    expect(repair(`${RAN} day/NN/2/obl:unmarked Norvik/NNP/6/compound Steel/NNP/2/obj closed/VBD/2/xcomp`)).to.equal(
      "Steel/closed/nsubj closed/day/acl:relcl",
    );
  });
  it("stays a complement without a tense, and behind what is no spell or stands farther off", () => {
    expect(repair(`${RAN} day/NN/2/obl:unmarked Norvik/NNP/6/compound Steel/NNP/2/obj closed/VBN/2/xcomp`)).to.equal(
      "",
    );
    expect(repair(`${RAN} way/NN/2/obl:unmarked Norvik/NNP/6/compound Steel/NNP/2/obj closed/VBD/2/xcomp`)).to.equal(
      "",
    );
    expect(repair(`${RAN} day/NN/2/obl:unmarked fast/RB/2/advmod Steel/NNP/2/obj closed/VBD/2/xcomp`)).to.equal("");
  });
});
