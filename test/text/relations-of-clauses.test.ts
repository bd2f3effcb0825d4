import { expect } from "chai";

import { relationsOfClauses } from "../../src/text/relations-of-clauses";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(relationsOfClauses, marked);

describe("Relations of clauses", () => {
  it("tell a passive's subject, but not of what is an adjective by now", () => {
    expect(repair("Men/NNS/3/nsubj were/VBD/3/aux:pass freed/VBN/0/root")).to.equal("Men/freed/nsubj:pass");
    expect(repair("I/PRP/3/nsubj am/VBP/3/aux:pass finished/VBN/0/root")).to.equal("");
  });
  it("hang “after winning” on the verb", () => {
    expect(repair("praised/VBD/0/root fans/NNS/1/obj after/IN/4/case winning/VBG/2/acl")).to.equal(
      "after/winning/mark winning/praised/advcl",
    );
  });
  it("leave it on times, in phrases without a verb, and other participles on their nouns", () => {
    expect(repair("left/VBD/0/root days/NNS/1/obl:unmarked after/IN/4/mark winning/VBG/2/acl")).to.equal("");
    expect(repair("Fans/NNS/0/root after/IN/3/mark winning/VBG/1/acl")).to.equal("");
    expect(repair("praised/VBD/0/root chances/NNS/1/obj of/IN/4/mark winning/VBG/2/acl")).to.equal("");
  });
  it("call what has a subject and a copula a clause", () => {
    expect(repair("spoke/VBD/0/root as/IN/5/case Iraq/NNP/5/nsubj was/VBD/5/cop calm/NN/1/obl")).to.equal(
      "as/calm/mark calm/spoke/advcl",
    );
    expect(repair("said/VBN/0/root to/TO/4/mark be/VB/4/cop men/NNS/1/obl")).to.equal("men/said/xcomp");
    expect(repair("saw/VBD/0/root men/NNS/1/obj who/WP/5/nsubj were/VBD/5/cop near/NN/1/obl")).to.equal(
      "near/men/acl:relcl",
    );
  });
  it("leave an adverbial without a copula, or with one behind it", () => {
    expect(repair("spoke/VBD/0/root in/IN/3/case Iraq/NNP/1/obl")).to.equal("");
    expect(repair("spoke/VBD/0/root in/IN/3/case Iraq/NNP/1/obl was/VBD/3/cop")).to.equal("");
  });
  it("hang a clause with a conjunction and a subject on the verb", () => {
    expect(
      repair("Men/NNS/2/nsubj chose/VBD/0/root Ann/NNP/2/obj as/IN/6/mark it/PRP/6/nsubj:pass closed/VBD/3/acl"),
    ).to.equal("closed/chose/advcl");
    expect(
      repair("Men/NNS/2/nsubj chose/VBD/0/root days/NNS/2/obl as/IN/6/mark it/PRP/6/nsubj closed/VBD/3/acl"),
    ).to.equal("");
    expect(
      repair("Men/NNS/2/nsubj had/VBD/0/root word/NN/2/obj that/IN/6/mark it/PRP/6/nsubj closed/VBD/3/acl"),
    ).to.equal("");
  });
  it("know what is hoped from what lacks its object", () => {
    const hope = "had/VBD/0/root hope/NN/1/obj that/IN/6/mark he/PRP/6/nsubj would/MD/6/aux live/VB/2/acl:relcl";
    expect(repair(hope)).to.equal("live/hope/acl");
    const word = "had/VBD/0/root word/NN/1/obj that/IN/6/mark he/PRP/6/nsubj had/VBD/6/aux heard/VBN/2/acl:relcl";
    expect(repair(word)).to.equal("");
  });
  it("take a participle with a subject of its own for a past tense, but in headlines and behind what shares its “be”", () => {
    expect(
      repair("Unions/NNS/2/nsubj:pass called/VBN/0/root for/IN/4/case talks/NNS/2/obl ./././2/punct"),
    ).to.not.equal("");
    expect(repair("Men/NNS/2/nsubj:pass called/VBN/0/root for/IN/4/case talks/NNS/2/obl")).to.equal("");
  });
  it("hang where one is found guilty on the finding", () => {
    const found = (tag: string): string =>
      `He/PRP/3/nsubj:pass was/VBD/3/aux:pass found/VBN/0/root guilty/JJ/3/xcomp ${tag}/6/case Leeds/NNP/4/obl`;
    expect(repair(found("in/IN"))).to.equal("Leeds/found/obl");
    expect(repair(found("of/IN"))).to.equal("");
  });
  it("hang a reported clause with a relative for its subject on the noun before, but for places, times and who gets it", () => {
    const blasts = "named/VBD/0/root blasts/NNS/1/obj in/IN/4/case town/NN/2/nmod weeks/NNS/1/obl:unmarked";
    expect(repair(`${blasts} that/WDT/7/nsubj killed/VBD/1/ccomp`)).to.equal("killed/blasts/acl:relcl");
    expect(repair(`${blasts} that/IN/8/mark rebels/NNS/8/nsubj killed/VBD/1/ccomp`)).to.equal("");
    const letter = "sent/VBD/0/root letters/NNS/1/obj to/IN/4/case chiefs/NNS/2/nmod";
    expect(repair(`${letter} that/WDT/6/nsubj said/VBD/1/ccomp`)).to.equal("said/letters/acl:relcl");
    expect(repair("said/VBD/0/root that/WDT/3/nsubj killed/VBD/1/ccomp")).to.equal("");
  });
});
