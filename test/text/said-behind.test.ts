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
});
