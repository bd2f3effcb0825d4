import { expect } from "chai";

import { namedPosts } from "../../src/text/named-posts";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(namedPosts, marked);

describe("A post behind a verb that gives it", () => {
  it("is a complement, and the name before it the object", () => {
    expect(
      repair("They/PRP/2/nsubj elected/VBD/0/root Lech/NNP/5/compound Walesa/NNP/3/flat president/NN/2/obj"),
    ).to.equal("Lech/elected/obj president/elected/xcomp");
  });
  it("is a complement of the passive", () => {
    expect(repair("Inga/NNP/3/nsubj:pass was/VBD/3/aux:pass named/VBN/0/root player/NN/3/obj")).to.equal(
      "player/named/xcomp",
    );
  });
  it("keeps a name of one word, a determiner, and what other verbs do to it", () => {
    expect(repair("They/PRP/2/nsubj elected/VBD/0/root Senate/NNP/4/compound president/NN/2/obj")).to.equal("");
    expect(repair("It/PRP/2/nsubj named/VBD/0/root the/DT/4/det captain/NN/2/obj")).to.equal("");
    expect(repair("It/PRP/2/nsubj met/VBD/0/root Lech/NNP/5/compound Walesa/NNP/3/flat president/NN/2/obj")).to.equal(
      "",
    );
    expect(repair("He/PRP/3/nsubj:pass was/VBD/3/aux:pass given/VBN/0/root money/NN/3/obj")).to.equal("");
  });
});
