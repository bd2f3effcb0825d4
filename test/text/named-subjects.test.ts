import { expect } from "chai";

import { onlySubject } from "../../src/text/only-subject";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlySubject, marked);

describe("A name cut in two subjects", () => {
  it("is one with its title and with its other half", () => {
    expect(repair("Syrian/JJ/2/amod artist/NN/5/nsubj Lama/NNP/5/nsubj Zakaria/NNP/3/flat won/VBD/0/root")).to.equal(
      "artist/Lama/nmod:desc",
    );
    expect(repair("Hillary/NNP/3/nsubj Clinton/NNP/3/nsubj won/VBD/0/root")).to.equal("Clinton/Hillary/flat");
    expect(repair("Ohio/NNP/4/nsubj Sen./NNP/3/compound Dahl/NNP/4/nsubj won/VBD/0/root")).to.equal(
      "Ohio/Dahl/compound",
    );
    expect(repair("WikiLeaks/NNP/3/nsubj founder/NN/3/nsubj won/VBD/0/root")).to.equal("WikiLeaks/founder/compound");
  });
  it("is one with the title of an owner", () => {
    expect(
      repair(
        "printer/NN/2/compound giant/NN/6/nsubj Lexmark/NNP/5/nmod:poss 's/POS/3/case stock/NN/6/nsubj rose/VBD/0/root",
      ),
    ).to.equal("giant/Lexmark/nmod:desc");
  });
  it("stays two where a clause is said of the noun", () => {
    expect(repair("The/DT/2/det decision/NN/4/nsubj Fiorina/NNP/4/nsubj made/VBD/0/root")).to.equal("");
    expect(repair("policies/NNS/3/nsubj Republicans/NNPS/3/nsubj favor/VBP/0/root")).to.equal(
      "policies//root favor/policies/acl:relcl",
    );
  });
});

describe("A noun behind the last noun of the subject", () => {
  it("takes that one's place behind the preposition", () => {
    expect(repair("Thousands/NNS/5/nsubj of/IN/3/case ISIS-K/NNP/1/nmod inmates/NNS/5/nsubj left/VBD/0/root")).to.equal(
      "of/inmates/case ISIS-K/inmates/compound inmates/Thousands/nmod",
    );
  });
  it("is what that one owns where “'s” stands between", () => {
    expect(
      repair("Heads/NNS/6/nsubj of/IN/3/case Nasri/NNP/1/nmod 's/POS/3/case party/NN/6/nsubj met/VBD/0/root"),
    ).to.equal("of/party/case Nasri/party/nmod:poss party/Heads/nmod");
  });
  it("stays where that one has an article or is a plural: what follows is a clause", () => {
    expect(
      repair("A/DT/2/det list/NN/6/nsubj of/IN/4/case rules/NNS/2/nmod Republicans/NNPS/6/nsubj want/VBP/0/root"),
    ).to.equal("");
  });
  it("is the object of an infinitive without one, and of a form in -ing where an article follows", () => {
    expect(
      repair("plans/NNS/5/nsubj to/TO/3/mark rebuild/VB/1/acl Libya/NNP/5/nsubj fell/VBD/0/root through/RP/5/advmod"),
    ).to.equal("Libya/rebuild/obj");
    expect(
      repair("plans/NNS/6/nsubj of/IN/3/mark building/VBG/1/acl a/DT/5/det dam/NN/6/nsubj failed/VBD/0/root"),
    ).to.equal("dam/building/obj");
    expect(repair("a/DT/3/det think/VB/3/amod tank/NN/5/nsubj Way/NNP/5/nsubj said/VBD/0/root")).to.equal("");
  });
});

describe("A noun that is no part of a name", () => {
  it("stays one where an article or a general noun shows that a clause follows", () => {
    expect(repair("big/JJ/2/amod reason/NN/4/nsubj Dahl/NNP/4/nsubj left/VBD/0/root")).to.equal("");
  });
  it("is a title in spite of its article where the verb has a clause", () => {
    expect(
      repair("The/DT/2/det daily/NN/4/nsubj Haaretz/NNP/4/nsubj said/VBD/0/root it/PRP/6/nsubj fell/VBD/4/ccomp"),
    ).to.equal("daily/Haaretz/nmod:desc");
  });
});

describe("A second subject between marks", () => {
  it("is in apposition to the first", () => {
    expect(
      repair("Coan/NNP/6/nsubj ,/,/1/punct his/PRP$/4/nmod:poss lawyer/NN/6/nsubj ,/,/4/punct argued/VBD/0/root"),
    ).to.equal("lawyer/Coan/appos");
    expect(repair("Forces/NNPS/5/nsubj (/-LRB-/3/punct SDF/NNP/5/nsubj )/-RRB-/3/punct agreed/VBD/0/root")).to.equal(
      "SDF/Forces/appos",
    );
  });
  it("is none where the second mark is missing", () => {
    expect(repair("Coan/NNP/4/nsubj ,/,/1/punct lawyers/NNS/4/nsubj argued/VBD/0/root")).to.equal("");
  });
});
