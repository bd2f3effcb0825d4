import { expect } from "chai";

import { finiteParticiples } from "../../src/text/finite-participles";
import { markedTree } from "../support/marked-tree";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(finiteParticiples, marked);

/** The tag of the last word after the repair. */
function lastTag(marked: string): string | undefined {
  const tree = markedTree(marked);
  finiteParticiples(tree);
  return tree.xpos.at(-1);
}

describe("A participle with an object", () => {
  it("is what a verb of reporting reports", () => {
    expect(
      repair("Guards/NNS/2/nsubj say/VBP/0/root crews/NNS/2/obj freed/VBN/3/acl nine/CD/6/nummod men/NNS/4/obj"),
    ).to.equal("crews/freed/nsubj freed/say/ccomp");
  });
  it("is the main verb of a sentence whose root is a noun", () => {
    expect(repair("Today/NN/3/obl the/DT/3/det storm/NN/0/root closed/VBN/3/acl ports/NNS/4/obj ././3/punct")).to.equal(
      "Today/closed/obl storm/closed/nsubj closed//root ./closed/punct",
    );
  });
  it("is the verb of the clause that a conjunction begins", () => {
    expect(
      repair("Ships/NNS/2/nsubj sank/VBD/0/root after/IN/4/case storms/NNS/2/obl hit/VBN/4/acl ports/NNS/5/obj"),
    ).to.equal("after/hit/mark storms/hit/nsubj hit/sank/advcl");
    const came = "came/VBD/0/root as/IN/3/case storms/NNS/1/obl hit/VBN/1/acl ports/NNS/4/obj";
    expect(repair(came)).to.equal("as/hit/mark storms/hit/nsubj hit/came/advcl");
    const days =
      "came/VBD/0/root days/NNS/1/obl:unmarked after/IN/4/case storms/NNS/2/nmod hit/VBN/4/acl ports/NNS/5/obj";
    expect(repair(days)).to.equal("days/hit/obl:unmarked after/hit/mark storms/hit/nsubj hit/came/advcl");
  });
  it("joins a clause where its noun is joined to a verb", () => {
    expect(repair("left/VBD/0/root and/CC/3/cc storms/NNS/1/conj hit/VBN/3/acl ports/NNS/4/obj")).to.equal(
      "and/hit/cc storms/hit/nsubj hit/left/conj",
    );
  });
  it("leaves a relative clause with the noun before it", () => {
    const rest = "that/WDT/6/nsubj slept/VBD/1/acl:relcl";
    expect(repair(`storms/NNS/0/root hit/VBN/1/acl the/DT/4/det ports/NNS/2/obj ${rest}`)).to.equal(
      "storms/hit/nsubj hit//root slept/ports/acl:relcl",
    );
  });
  it("stays one behind other nouns, with a measure or a hostage for an object, and of verbs that give", () => {
    const start = "Guards/NNS/2/nsubj say/VBP/0/root crews/NNS/2/obj";
    expect(repair("He/PRP/2/nsubj freed/VBD/0/root men/NNS/2/obj seized/VBN/3/acl arms/NNS/4/obj")).to.equal("");
    expect(repair(`${start} freed/VBN/3/acl two/CD/6/nummod days/NNS/4/obj`)).to.equal("");
    expect(repair(`${start} awarded/VBN/3/acl medals/NNS/4/obj`)).to.equal("");
    expect(repair(`${start} ,/,/5/punct freed/VBN/3/acl men/NNS/5/obj`)).to.equal("");
    expect(repair(`${start} known/VBN/3/acl men/NNS/4/obj`)).to.equal("");
  });
});

describe("A participle without an object", () => {
  const crowds = "Crowds/NNS/0/root marched/VBN/1/acl";
  it("is what a whole sentence says where nothing else does", () => {
    expect(repair(`${crowds} in/IN/4/case Oslo/NNP/2/obl ././1/punct`)).to.equal(
      "Crowds/marched/nsubj marched//root ./marched/punct",
    );
  });
  it("stays one without a full stop, before whoever does it, and beside another verb", () => {
    expect(repair(`${crowds} in/IN/4/case Oslo/NNP/2/obl`)).to.equal("");
    expect(repair(`${crowds} by/IN/4/case men/NNS/2/obl:agent ././1/punct`)).to.equal("");
    expect(repair(`${crowds} and/CC/4/cc sang/VBD/1/conj ././1/punct`)).to.equal("");
  });
});

describe("A past tense that says something of a noun", () => {
  it("is a verb of its own without an object too", () => {
    expect(repair("Guards/NNS/2/nsubj say/VBP/0/root crews/NNS/2/obj fled/VBD/3/acl")).to.equal(
      "crews/fled/nsubj fled/say/ccomp",
    );
  });
  it("is a participle where no clause can stand", () => {
    expect(lastTag("He/PRP/2/nsubj freed/VBD/0/root men/NNS/2/obj held/VBD/3/acl")).to.equal("VBN");
    expect(lastTag("He/PRP/2/nsubj freed/VBD/0/root men/NNS/2/obj went/VBD/3/acl")).to.equal("VBD");
  });
});
