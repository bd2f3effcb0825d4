import { expect } from "chai";

import { openLists } from "../../src/text/open-lists";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(openLists, marked);
const OWNER = "The/DT/2/det owner/NN/9/nsubj ,/,/5/punct the/DT/5/det tenant/NN/2/appos";
const GUARD = "and/CC/8/cc a/DT/8/det guard/NN/5/conj";

describe("An apposition that no mark ends", () => {
  it("is part of a list that “and” ends", () => {
    expect(repair(`${OWNER} ${GUARD} said/VBD/0/root so/RB/9/advmod`)).to.equal("tenant/owner/conj guard/owner/conj");
    expect(repair("Ann/NNP/6/nsubj ,/,/3/punct Bo/NNP/1/appos and/CC/5/cc Cy/NNP/3/conj ran/VBD/0/root")).to.equal(
      "Bo/Ann/conj Cy/Ann/conj",
    );
  });
  it("stays one before a mark, between unlike words, and where words share a determiner", () => {
    expect(repair(`${OWNER} ${GUARD} ,/,/8/punct said/VBD/0/root`)).to.equal("");
    expect(
      repair(
        "Ann/NNP/8/nsubj ,/,/4/punct a/DT/4/det nurse/NN/1/appos and/CC/7/cc a/DT/7/det guard/NN/4/conj ran/VBD/0/root",
      ),
    ).to.equal("");
    expect(
      repair(
        "My/PRP$/2/nmod:poss friend/NN/8/nsubj ,/,/5/punct a/DT/5/det nurse/NN/2/appos and/CC/7/cc guard/NN/5/conj ran/VBD/0/root",
      ),
    ).to.equal("");
  });
  it("stays one where a comma stands before “and”", () => {
    expect(
      repair("Ann/NNP/7/nsubj ,/,/3/punct Bo/NNP/1/appos ,/,/6/punct and/CC/6/cc Cy/NNP/3/conj ran/VBD/0/root"),
    ).to.equal("");
  });
});
