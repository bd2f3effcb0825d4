import { expect } from "chai";

import { compoundPlaces } from "../../src/extract/compound-places";
import { handSentence } from "./hand-tokens";

/** The places in the compounds of a text, with their types; `names` are words of names found before. */
function found(text: string, ...names: string[]): string[] {
  const sentence = handSentence(text);
  const textOf = (first: number, last: number): string =>
    text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
  const taken = (word: number): boolean => names.includes(sentence.tokens[word]?.form ?? "");
  return compoundPlaces(sentence, textOf, taken).map(({ first, last, type }) => `${type} ${textOf(first, last)}`);
}

describe("places in compounds", () => {
  it("are found before “based” and “born” whatever they are called", () => {
    expect(found("The Suva-based firm left.")).to.deep.equal(["Place Suva"]);
    expect(found("An Egyptian-born painter left.")).to.deep.equal(["Demonym Egyptian"]);
    expect(found("A South Africa-based firm left.")).to.deep.equal(["Place South Africa"]);
  });

  it("are found before other participles where they are known", () => {
    expect(found("An Australian-led force landed.")).to.deep.equal(["Demonym Australian"]);
    expect(found("The Iran-backed fighters left.")).to.deep.equal(["Place Iran"]);
    expect(found("The Liberian-flagged ship left.")).to.deep.equal(["Demonym Liberian"]);
  });

  it("are none in names found before, in small letters, or before other words", () => {
    expect(found("The Suva-based firm left.", "Suva")).to.deep.equal([]);
    expect(found("A faith-based group left.")).to.deep.equal([]);
    expect(found("The Larkspur-led club left.")).to.deep.equal([]);
    expect(found("An Anglo-French firm left.")).to.deep.equal([]);
  });
});
