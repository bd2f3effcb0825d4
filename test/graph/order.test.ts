import { expect } from "chai";

import type { Claim } from "../../src/graph/graph-data";
import { byText, mostCommon, sortedClaims } from "../../src/graph/order";

const claim = (start: number, speakerText: string): Claim => ({
  speakerText,
  quoteType: "indirect",
  polarity: "affirmed",
  certainty: "certain",
  evidence: { article: "a", start, end: 9, quote: "x" },
  confidence: 0.9,
  extractor: "test",
});
/** The same claim, its keys set in the opposite order. */
const turned = (one: Claim): Claim => Object.fromEntries(Object.entries(one).reverse()) as unknown as Claim;

describe("The order of a graph's lists", () => {
  it("is by code unit, not by alphabet", () => {
    expect(["é", "z", "Z", "a"].sort(byText)).to.deep.equal(["Z", "a", "z", "é"]);
  });

  it("puts claims by their evidence, then by what they say, and gives each once", () => {
    const [late, police, witness] = [claim(5, "a"), claim(1, "police"), claim(1, "a witness")];
    expect(sortedClaims([late, police, witness, police])).to.deep.equal([witness, police, late]);
    expect(sortedClaims([])).to.deep.equal([]);
  });

  it("does not depend on the order in which keys were set", () => {
    const [police, witness] = [claim(1, "police"), claim(1, "a witness")];
    expect(sortedClaims([turned(police), witness, police])).to.deep.equal([witness, police]);
    expect(sortedClaims([police, turned(witness)])).to.deep.equal([witness, police]);
  });

  it("takes the longest of what is said equally often", () => {
    expect(mostCommon(["minister", "prime minister", undefined])).to.equal("prime minister");
    expect(mostCommon(["minister", "prime minister", "minister"])).to.equal("minister");
    expect(mostCommon([undefined])).to.equal(undefined);
  });
});
