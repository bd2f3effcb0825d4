import { expect } from "chai";
import { foldName } from "../../src/text/name-form";

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
