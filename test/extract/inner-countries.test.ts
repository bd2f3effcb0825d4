import { expect } from "chai";

import type { Mention } from "../../src/extract/document";
import { innerCountries } from "../../src/extract/inner-countries";
import { handName, handSentence } from "./hand-tokens";

/** The countries found inside the words `name` of a text, as "words (demonym)". */
function inside(text: string, name: string, type: Mention["type"], ...known: string[]): string[] {
  const sentence = handSentence(text);
  const names = [
    handName(sentence, text, name, type),
    ...known.map((words) => handName(sentence, text, words, "Place")),
  ];
  return innerCountries(sentence, names, text).map(
    ({ start, end, demonym }) => text.slice(start, end) + (demonym ? " (demonym)" : ""),
  );
}

describe("the countries inside names", () => {
  it("are mentions of their own where a body or building is called after one", () => {
    expect(inside("The Nepal Police said so .", "Nepal Police", "Organization")).to.deep.equal(["Nepal"]);
    expect(inside("He left the Embassy of Sri Lanka .", "Embassy of Sri Lanka", "Facility")).to.deep.equal([
      "Sri Lanka",
    ]);
  });

  it("may be nationality words", () => {
    expect(inside("The Iranian Red Crescent said so .", "Iranian Red Crescent", "Organization")).to.deep.equal([
      "Iranian (demonym)",
    ]);
  });

  it("are not found in names of people or places, nor in what is no country's", () => {
    expect(inside("Paris Jordan spoke .", "Paris Jordan", "Person")).to.deep.equal([]);
    expect(inside("Near the Gulf of Oman today .", "Gulf of Oman", "Place")).to.deep.equal([]);
    expect(inside("The European Union met .", "European Union", "Organization")).to.deep.equal([]);
    expect(inside("The Norvane Group met .", "Norvane Group", "Organization")).to.deep.equal([]);
    expect(inside("He told USA Today so .", "USA Today", "Organization")).to.deep.equal([]);
    expect(inside("The USA Swimming team won .", "USA Swimming", "Organization")).to.deep.equal(["USA"]);
  });

  it("are not the whole name, and not twice what is a mention already", () => {
    expect(inside("Then France played .", "France", "Organization")).to.deep.equal([]);
    expect(inside("The Nepal Police said so .", "Nepal Police", "Organization", "Nepal")).to.deep.equal([]);
  });
});
