import { expect } from "chai";
import { foldName, isAcronymOf } from "../../src/text/name-form";

describe("foldName", () => {
  it("folds plain words as it folds the rest", () => {
    expect(foldName("Ann Lee")).to.equal("ann lee");
    expect(foldName("The Hague")).to.equal("hague");
    expect(foldName("The Hague.")).to.equal("hague");
    expect(foldName("The O’Neill-Peña Co.")).to.equal("oneill pena co");
  });

  it("leaves a lone “the”, a word that begins so, and what has no letters", () => {
    expect(foldName("The")).to.equal("the");
    expect(foldName("Theo Bo")).to.equal("theo bo");
    expect(foldName("!")).to.equal("!");
    expect(foldName("")).to.equal("");
  });
});

describe("isAcronymOf", () => {
  it("takes the initials with and without small words, and both letters of a compound of two sides", () => {
    expect(isAcronymOf("FBI", "Federal Bureau of Investigation")).to.equal(true);
    expect(isAcronymOf("ASEAN", "Association of Southeast Asian Nations")).to.equal(true);
  });

  it("takes neither other letters nor one side for two", () => {
    expect(isAcronymOf("FBA", "Federal Bureau of Investigation")).to.equal(false);
    expect(isAcronymOf("ASUAN", "Association of Southern Asian Nations")).to.equal(false);
  });
});
