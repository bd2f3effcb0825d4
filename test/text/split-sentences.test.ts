// Where a paragraph is cut, with the shipped model: an apostrophe is not taken for the mark that closes a quotation.

import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { decodeModel } from "../../src/model/format";
import { readLanguageModel } from "../../src/text/language-model";
import { read } from "../../src/text/read";

const model = readLanguageModel(decodeModel(new Uint8Array(readFileSync(join(__dirname, "../../src/model/en.bin")))));
const sentencesOf = (text: string): string[] =>
  read({ id: "a", text }, model).sentences.map(({ tokens }) =>
    text.slice(tokens[0]?.start, tokens[tokens.length - 1]?.end),
  );

describe("a paragraph cut into sentences", () => {
  it("is not cut behind the owners in a name", () => {
    for (const text of [
      "He worked against the Upcountry Workers' Front, a union.",
      "It is a member of the Cocoa Producers’ Alliance in Lomé.",
      "The contest is held by the Bakers' League every year.",
    ])
      expect(sentencesOf(text)).to.deep.equal([text]);
  });

  it("is not cut behind a word with an apostrophe inside", () => {
    for (const text of [
      "Flights were cancelled at Chicago's busy O'Hare International Airport.",
      "Thousands of Shi'ite Muslims gathered in the city.",
    ])
      expect(sentencesOf(text)).to.deep.equal([text]);
  });

  it("is not cut inside an amount in the capitals of a headline", () => {
    for (const text of ["Norvane to Buy Skagen for $2.4 Billion", "Storm Costs Taravia 12 Million Dollars"])
      expect(sentencesOf(`${text}\n\nIt did so.`)[0]).to.equal(text);
    expect(sentencesOf("He was born in 2001. Millions were.")).to.have.length(2);
  });

  it("is cut behind the mark that closes a sentence's quotation", () => {
    expect(sentencesOf("He shouted, 'Leave the building.' Nobody moved.")).to.have.length(2);
    expect(sentencesOf("The bread was the neighbours'. They kept it.")).to.have.length(2);
  });
});
