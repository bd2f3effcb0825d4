import { expect } from "chai";
import { joinedAppositions } from "../../src/text/joined-appositions";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(joinedAppositions, marked);
const GROUPS = "Two/CD/2/nummod groups/NNS/8/nsubj ,/,/4/punct Front/NNP/2/appos";

describe("What “and” joins to a name in apposition", () => {
  it("is in apposition with it", () => {
    expect(repair(`${GROUPS} and/CC/6/cc Brigade/NNP/2/conj ,/,/2/punct fought/VBD/0/root`)).to.equal(
      "Brigade/Front/conj",
    );
  });

  it("is not so behind a mark, beside a common noun, or where what it is joined to is a name", () => {
    expect(
      repair(
        "Two/CD/2/nummod groups/NNS/8/nsubj ,/,/4/punct Front/NNP/2/appos ,/,/7/punct and/CC/7/cc Brigade/NNP/2/conj fought/VBD/0/root",
      ),
    ).to.equal("");
    expect(
      repair(
        "Two/CD/2/nummod groups/NNS/7/nsubj Front/NNP/2/appos and/CC/5/cc Brigade/NNP/2/conj ,/,/2/punct fought/VBD/0/root",
      ),
    ).to.equal("");
    expect(repair(`${GROUPS} but/CC/6/cc Brigade/NNP/2/conj ,/,/2/punct fought/VBD/0/root`)).to.equal("");
    expect(
      repair(
        `${GROUPS.replace("Front/NNP", "rebels/NNS")} and/CC/6/cc Brigade/NNP/2/conj ,/,/2/punct fought/VBD/0/root`,
      ),
    ).to.equal("");
    expect(repair(`${GROUPS} and/CC/6/cc police/NNS/2/conj ,/,/2/punct fought/VBD/0/root`)).to.equal("");
    expect(repair("Ann/NNP/6/nsubj ,/,/3/punct Bo/NNP/1/appos and/CC/5/cc Cy/NNP/1/conj ran/VBD/0/root")).to.equal("");
  });
});
