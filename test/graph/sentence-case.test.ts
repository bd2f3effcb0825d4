import { expect } from "chai";
import { joined } from "../../src/graph/event-sentence";
import { sentenceCase } from "../../src/graph/sentence-case";

const cased = (...texts: string[]): string => joined(sentenceCase(texts.map((text) => ({ text }))));

describe("sentenceCase", () => {
  it("begins with a capital", () => {
    expect(cased("twenty", " died")).to.equal("Twenty died");
    expect(cased("eight other members", " seized Kabul")).to.equal("Eight other members seized Kabul");
    expect(sentenceCase([])).to.deep.equal([]);
  });

  it("takes the capital from a phrase that stood at the head of its own sentence", () => {
    expect(cased("14 people", " and ", "Nine of our colleagues", " died")).to.equal(
      "14 people and nine of our colleagues died",
    );
    expect(cased("X", ", say ", "A Taliban commander")).to.equal("X, say a Taliban commander");
    expect(cased("31", " or ", "Forty-four people")).to.equal("31 or forty-four people");
    expect(cased("X", " met ", "The company")).to.equal("X met the company");
  });

  it("leaves names alone", () => {
    const parts = [{ text: "al-Qaida", entity: "e1" }, { text: " attacked " }, { text: "The Base", entity: "e2" }];
    expect(sentenceCase(parts)).to.deep.equal(parts);
    expect(cased("X", " lies in ", "The Hague")).to.equal("X lies in The Hague");
    expect(cased("X", " met ", "Afghan officials")).to.equal("X met Afghan officials");
    expect(cased("X", " met ", "A")).to.equal("X met A");
  });
});
