import { expect } from "chai";

import { reportedClauses } from "../../src/text/reported-clauses";
import { markedTree } from "../support/marked-tree";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(reportedClauses, marked);

describe("An object between a reporting verb and a clause without a subject", () => {
  it("is the subject of that clause", () => {
    expect(repair("Guards/NNS/2/nsubj say/VBP/0/root ships/NNS/2/obj have/VBP/5/aux sunk/VBN/2/ccomp")).to.equal(
      "ships/sunk/nsubj",
    );
    expect(repair("Guards/NNS/2/nsubj say/VBP/0/root ships/NNS/2/obj were/VBD/5/aux:pass hit/VBN/2/ccomp")).to.equal(
      "ships/hit/nsubj:pass",
    );
  });
  it("takes along what stands between the two, and makes a past tense of a lone participle", () => {
    const marked = "Guards/NNS/2/nsubj say/VBP/0/root ships/NNS/2/obj today/NN/2/obl:unmarked left/VBN/2/ccomp";
    expect(repair(marked)).to.equal("ships/left/nsubj today/left/obl:unmarked");
    const tree = markedTree(marked);
    reportedClauses(tree);
    expect(tree.xpos[4]).to.equal("VBD");
  });
  it("stays the object where the clause has a subject or a conjunction, and of verbs that report nothing", () => {
    const clause = "they/PRP/5/nsubj sank/VBD/2/ccomp";
    expect(repair(`Guards/NNS/2/nsubj warn/VBP/0/root ships/NNS/2/obj ${clause}`)).to.equal("");
    expect(repair("I/PRP/2/nsubj warn/VBP/0/root ships/NNS/2/obj if/IN/5/mark sank/VBD/2/ccomp")).to.equal("");
    expect(repair("I/PRP/2/nsubj watch/VBP/0/root ships/NNS/2/obj slowly/RB/5/advmod sank/VBD/2/ccomp")).to.equal("");
    expect(repair("I/PRP/2/nsubj say/VBP/0/root ships/NNS/2/obj to/TO/5/mark sink/VB/2/ccomp")).to.equal("");
  });
});

describe("A clause with “that” right behind an object", () => {
  it("says what the noun holds", () => {
    expect(
      repair("He/PRP/2/nsubj denied/VBD/0/root claims/NNS/2/obj that/IN/6/mark ships/NNS/6/nsubj sank/VBD/2/ccomp"),
    ).to.equal("sank/claims/acl");
  });
  it("stays a complement behind who is told, and where other words lie between", () => {
    const rest = "ships/NNS/6/nsubj sank/VBD/2/ccomp";
    expect(repair(`He/PRP/2/nsubj told/VBD/0/root crews/NNS/2/obj that/IN/6/mark ${rest}`)).to.equal("");
    expect(repair("He/PRP/2/nsubj denied/VBD/0/root claims/NNS/2/obj ships/NNS/5/nsubj sank/VBD/2/ccomp")).to.equal("");
  });
});
