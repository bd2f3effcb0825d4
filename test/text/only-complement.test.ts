import { expect } from "chai";

import { onlyComplement } from "../../src/text/only-complement";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlyComplement, marked);

describe("The first of two complements", () => {
  it("is the subject where it stands before the verb", () => {
    const clause = "it/PRP/4/nsubj fell/VBD/2/ccomp";
    expect(repair(`Firms/NNS/2/ccomp say/VBP/0/root ${clause}`)).to.equal("Firms/say/nsubj");
    expect(repair("Rights/NNS/3/ccomp Watch/NNP/3/nsubj says/VBZ/0/root it/PRP/5/nsubj fell/VBD/3/ccomp")).to.equal(
      "Rights/Watch/nmod:desc",
    );
  });
  it("says when where it is a day or a week", () => {
    const clause = "it/PRP/4/nsubj fell/VBD/2/ccomp";
    expect(repair(`Friday/NNP/2/ccomp said/VBD/0/root ${clause}`)).to.equal("Friday/said/obl:unmarked");
  });
  it("is what is said of the subject where it is a participle, or an auxiliary", () => {
    const clause = "it/PRP/6/nsubj fell/VBD/4/ccomp";
    expect(repair(`Notes/NNS/2/nsubj read/VBD/4/ccomp today/NN/2/obl say/VBP/0/root ${clause}`)).to.equal(
      "Notes/say/nsubj read/Notes/acl",
    );
    expect(repair(`Abu/NNP/2/nsubj had/VBD/4/ccomp also/RB/4/advmod said/VBD/0/root ${clause}`)).to.equal(
      "Abu/said/nsubj had/said/aux",
    );
  });
  it("is a condition behind “if”", () => {
    const rest = "they/PRP/6/nsubj leave/VBP/1/ccomp";
    expect(repair(`says/VBZ/0/root if/IN/4/mark it/PRP/4/nsubj rains/VBZ/1/ccomp ${rest}`)).to.equal(
      "rains/leave/advcl",
    );
  });
  it("is the subject of the second, which lacks one", () => {
    expect(repair("told/VBD/0/root that/IN/3/nsubj sales/NNS/1/ccomp would/MD/5/aux rise/VB/1/ccomp")).to.equal(
      "that/rise/mark sales/rise/nsubj",
    );
  });
  it("stays one in what is said before and behind, and where the second has its subject", () => {
    const end = "Abu/NNP/4/nsubj and/CC/7/cc left/VBD/4/ccomp";
    expect(repair(`It/PRP/2/nsubj fell/VBD/4/ccomp ,/,/4/punct said/VBD/0/root ${end}`)).to.equal("");
    expect(repair("says/VBZ/0/root he/PRP/3/nsubj left/VBD/1/ccomp she/PRP/5/nsubj stayed/VBD/1/ccomp")).to.equal("");
    expect(
      repair("Peace/NN/4/ccomp ,/,/4/punct ”/''/4/punct said/VBD/0/root it/PRP/6/nsubj fell/VBD/4/ccomp"),
    ).to.equal("");
  });
});

describe("The second of two complements", () => {
  it("is a reason behind “because”", () => {
    const rest = "because/IN/6/mark it/PRP/6/nsubj rained/VBD/1/ccomp";
    expect(repair(`says/VBZ/0/root he/PRP/3/nsubj left/VBD/1/ccomp ${rest}`)).to.equal("rained/left/advcl");
  });
  it("says what a noun before “that” holds, but not of any noun", () => {
    const rest = "that/IN/7/mark it/PRP/7/nsubj helps/VBZ/1/ccomp";
    expect(repair(`says/VBZ/0/root he/PRP/3/nsubj has/VBZ/1/ccomp hope/NN/3/obj ${rest}`)).to.equal("helps/hope/acl");
    expect(repair(`says/VBZ/0/root he/PRP/3/nsubj has/VBZ/1/ccomp bread/NN/3/obj ${rest}`)).to.equal("");
  });
});
