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
});
