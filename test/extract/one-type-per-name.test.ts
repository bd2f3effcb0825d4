import { expect } from "chai";

import type { NameSpan, NameType } from "../../src/extract/name-labels";
import { oneTypePerName } from "../../src/extract/one-type-per-name";
import { handSentence } from "./hand-tokens";

/** The types that names get, each alone in a sentence, with those that the tagger gave them. */
function typesOf(...names: [name: string, type: NameType][]): string[] {
  const sentences = names.map(([name], s) => handSentence(name, 0, s));
  const tagged = names.map(([, type], s): NameSpan[] => [
    { first: 0, last: (sentences[s] as (typeof sentences)[number]).tokens.length - 1, type },
  ]);
  return oneTypePerName(sentences, tagged).flatMap((spans) => spans.map(({ type }) => type));
}

describe("oneTypePerName", () => {
  it("gives a name the type that it has most often", () => {
    expect(typesOf(["Vostara", "Organization"], ["Vostara", "Place"], ["Vostara", "Organization"])).to.deep.equal([
      "Organization",
      "Organization",
      "Organization",
    ]);
  });

  it("takes a name tagged equally often as two things for the place, else the body", () => {
    expect(typesOf(["Vostara", "Organization"], ["Vostara", "Place"])).to.deep.equal(["Place", "Place"]);
    expect(typesOf(["Vostara", "Person"], ["Vostara", "Organization"])).to.deep.equal(["Organization", "Organization"]);
  });

  it("takes a name that longer names of persons begin or end with for the person", () => {
    expect(typesOf(["Lena Orsk", "Person"], ["Orsk", "Organization"], ["Orsk", "Person"])).to.deep.equal([
      "Person",
      "Person",
      "Person",
    ]);
    expect(
      typesOf(["Lena Orsk", "Person"], ["Orsk Mills", "Organization"], ["Orsk", "Place"], ["Orsk", "Person"]),
    ).to.deep.equal(["Person", "Organization", "Place", "Place"]);
  });

  it("leaves nationalities, what is no node, other names, and a country that is also a person", () => {
    expect(typesOf(["Vostara", "Other"], ["Vostara", "Place"], ["Vostara", "Demonym"])).to.deep.equal([
      "Other",
      "Place",
      "Demonym",
    ]);
    expect(typesOf(["Vostara", "Organization"], ["Vostaran Bay", "Place"])).to.deep.equal(["Organization", "Place"]);
    expect(typesOf(["Jordan", "Place"], ["Jordan", "Person"], ["Ann Jordan", "Person"])).to.deep.equal([
      "Place",
      "Person",
      "Person",
    ]);
  });
});
