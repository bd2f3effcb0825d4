import { expect } from "chai";

import { strayClauses } from "../../src/text/stray-clauses";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(strayClauses, marked);

describe("A noun right before a verb without a subject", () => {
  it("is its subject where “and” joins it to a whole clause", () => {
    const counting = "Talks/NNS/2/nsubj ended/VBD/0/root";
    expect(repair(`${counting} and/CC/4/cc crews/NNS/2/conj now/RB/6/advmod sleep/VBP/2/advcl`)).to.equal(
      "and/sleep/cc crews/sleep/nsubj sleep/ended/conj",
    );
    expect(
      repair(
        `${counting} here/RB/2/advmod in/IN/5/case Rome/NNP/2/obl ,/,/8/punct and/CC/8/cc crews/NNS/5/conj slept/VBD/2/conj`,
      ),
    ).to.equal(",/slept/punct and/slept/cc crews/slept/nsubj");
  });
  it("is its subject where a conjunction was taken for a preposition, as a passive's too", () => {
    const came = "They/PRP/2/nsubj came/VBD/0/root after/IN/4/case crews/NNS/2/obl";
    expect(repair(`${came} fled/VBD/2/conj`)).to.equal("after/fled/mark crews/fled/nsubj fled/came/advcl");
    expect(repair(`${came} were/VBD/6/aux:pass freed/VBN/2/conj`)).to.equal(
      "after/freed/mark crews/freed/nsubj:pass freed/came/advcl",
    );
  });
  it("is the subject of what a verb reports", () => {
    const rest = "crews/NNS/2/obj of/IN/5/case ships/NNS/3/nmod fled/VBD/2/advcl";
    expect(repair(`They/PRP/2/nsubj say/VBP/0/root ${rest}`)).to.equal("crews/fled/nsubj fled/say/ccomp");
    expect(repair(`They/PRP/2/nsubj watch/VBP/0/root ${rest}`)).to.equal("");
  });
  it("is none behind a comma, behind “or”, where the verb has a subject, or where no clause is whole before “and”", () => {
    const start = "Talks/NNS/2/nsubj ended/VBD/0/root";
    expect(repair(`${start} and/CC/4/cc crews/NNS/2/conj ,/,/6/punct sleep/VBP/2/advcl`)).to.equal("");
    expect(repair(`${start} or/CC/4/cc crews/NNS/2/conj sleep/VBP/2/advcl`)).to.equal("");
    expect(repair(`${start} and/CC/4/cc crews/NNS/2/conj they/PRP/6/nsubj sleep/VBP/2/advcl`)).to.equal("");
    expect(repair("see/VB/0/root ships/NNS/1/obj and/CC/4/cc crews/NNS/2/conj sleep/VBP/1/conj")).to.equal("");
  });
  it("is none where a participle may say something of it, and where the clause that is told began before “and”", () => {
    const places = "in/IN/4/case Rome/NNP/2/obl and/CC/6/cc Paris/NNP/4/conj";
    expect(repair(`Talks/NNS/2/nsubj ended/VBD/0/root ${places} focused/VBD/2/conj`)).to.equal("");
    expect(repair(`He/PRP/2/nsubj told/VBD/0/root ${places} would/MD/8/aux wait/VB/2/ccomp`)).to.equal("");
  });
});
