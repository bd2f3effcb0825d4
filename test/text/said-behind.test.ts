import { expect } from "chai";
import { saidBehind } from "../../src/text/said-behind";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(saidBehind, marked);
const MAN =
  "The/DT/2/det man/NN/9/nsubj ,/,/5/punct who/WP/5/nsubj hid/VBD/2/acl:relcl ,/,/2/punct fled/VBD/2/acl:relcl";

describe("What stands before a verb that reports and its speaker", () => {
  it("is what was said, if it is a clause", () => {
    expect(repair(`${MAN} ,/,/2/punct said/VBD/0/root Ann/NNP/9/nsubj`)).to.equal("man/fled/nsubj fled/said/ccomp");
  });

  it("is left where a pronoun takes the noun up, where nobody stands behind, and before other verbs", () => {
    expect(
      repair(
        "Lo/NNP/6/nsubj ,/,/4/punct who/WP/4/nsubj hid/VBD/1/acl:relcl ,/,/1/punct said/VBD/0/root Ann/NNP/6/nsubj",
      ),
    ).to.equal("");
    expect(repair(`${MAN} ,/,/2/punct said/VBD/0/root so/RB/9/advmod`)).to.equal("");
    expect(repair(`${MAN} ,/,/2/punct left/VBD/0/root Ann/NNP/9/nsubj`)).to.equal("");
  });

  it("is left without a mark before the verb or before what was done, and where that has a subject or asks where", () => {
    const START = "man/NN/6/nsubj ,/,/4/punct";
    const END = "said/VBD/0/root Ann/NNP/6/nsubj";
    expect(repair(`${START} who/WP/4/nsubj fled/VBD/1/acl:relcl ,/,/1/punct ${END}`)).to.equal("");
    expect(repair(`${START} where/WRB/4/advmod fled/VBD/1/acl:relcl ,/,/1/punct ${END}`)).to.equal("");
    expect(repair(`${START} he/PRP/4/nsubj fled/VBD/1/acl:relcl ,/,/1/punct ${END}`)).to.equal("");
    expect(repair(`${START} then/RB/4/advmod fled/VBD/1/acl:relcl ,/,/1/punct ${END}`)).to.equal(
      "man/fled/nsubj fled/said/ccomp",
    );
    expect(repair(`${START} then/RB/4/advmod fled/VBD/1/acl:relcl soon/RB/4/advmod ${END}`)).to.equal("");
    expect(repair(`man/NN/6/nsubj then/RB/3/advmod fled/VBD/1/acl:relcl soon/RB/3/advmod ,/,/1/punct ${END}`)).to.equal(
      "",
    );
  });

  it("is left where the verb is joined to another, and where both subjects stand on one side", () => {
    expect(
      repair(
        "Bo/NNP/2/nsubj left/VBD/0/root and/CC/8/cc man/NN/8/nsubj ,/,/6/punct fled/VBD/4/acl:relcl ,/,/4/punct said/VBD/2/conj Ann/NNP/8/nsubj",
      ),
    ).to.equal("");
    expect(
      repair(
        "man/NN/6/nsubj ,/,/3/punct fled/VBD/1/acl:relcl Ann/NNP/6/nsubj ,/,/1/punct said/VBD/0/root so/RB/6/advmod",
      ),
    ).to.equal("");
  });
});
