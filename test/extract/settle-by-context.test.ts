import { expect } from "chai";

import type { NameSpan, NameType } from "../../src/extract/name-labels";
import { settleByContext } from "../../src/extract/settle-by-context";
import { handSentence } from "./hand-tokens";

/** The types of the bracketed names of some sentences, all tagged as `type`. */
function typesOf(type: NameType, ...marked: string[]): string[] {
  const text = marked.join("\n").replace(/[[\]]/g, "");
  let start = 0;
  const sentences = marked.map((line, s) => {
    const plain = line.replace(/[[\]]/g, "");
    const sentence = handSentence(plain, start, s);
    start += plain.length + 1;
    return sentence;
  });
  const tagged = marked.map((line, s): NameSpan[] => {
    const [from, to] = [line.indexOf("["), line.indexOf("]") - 1];
    const { tokens, start: base } = sentences[s] as (typeof sentences)[number];
    const first = tokens.findIndex((token) => token.start - base >= from);
    const last = tokens.filter((token) => token.end - base <= to).length - 1;
    return [{ first, last, type }];
  });
  return settleByContext(sentences, tagged, text).flatMap((spans) => spans.map((span) => span.type));
}

describe("settleByContext", () => {
  it("gives a name the type that one sentence says, in all sentences", () => {
    expect(typesOf("Person", "The airline [Altyn Kanat] said so.", "[Altyn Kanat] bought the planes.")).to.deep.equal([
      "Organization",
      "Organization",
    ]);
    expect(typesOf("Place", "Aboard the [Tessa Ann] they sang.", "[Tessa Ann] burned.")).to.deep.equal([
      "Other",
      "Other",
    ]);
  });

  it("asks no row that does not speak of names of a type", () => {
    // “in” says where of a person's name alone.
    expect(typesOf("Person", "They met in [Altyn Kanat].")).to.deep.equal(["Place"]);
    expect(typesOf("Organization", "They met in [Altyn Kanat].")).to.deep.equal(["Organization"]);
  });

  it("gives a headline's name the one type that the story gives it", () => {
    const headline = { ...handSentence("Kisumu hails its machine"), kind: "headline" as const };
    const body = handSentence("She left Kisumu.", 25, 1);
    const of = (type: NameType, first: number): NameSpan => ({ first, last: first, type });
    const text = "Kisumu hails its machine\nShe left Kisumu.";
    const told = settleByContext([headline, body], [[of("Person", 0)], [of("Place", 2)]], text);
    expect(told.flat().map(({ type }) => type)).to.deep.equal(["Place", "Place"]);
    const disputed = settleByContext(
      [headline, body, body],
      [[of("Person", 0)], [of("Place", 2)], [of("Organization", 2)]],
      text,
    );
    expect(disputed[0]?.[0]?.type).to.equal("Person");
  });

  it("counts also the sentences where the tagger agrees", () => {
    expect(typesOf("Organization", "The airline [Altyn Kanat] said so.", "He met [Altyn Kanat] in May.")).to.deep.equal(
      ["Organization", "Organization"],
    );
  });

  it("leaves a person with a known given name, and a place of the gazetteer", () => {
    expect(typesOf("Person", "The broadcaster [Anna Veska] said so.")).to.deep.equal(["Person"]);
    expect(typesOf("Place", "The airline [Norway] said so.")).to.deep.equal(["Place"]);
  });

  it("leaves one name of a person who is named in full", () => {
    expect(typesOf("Person", "The broadcaster [Veska] said so.", "He met [Rodo Veska].")).to.deep.equal([
      "Person",
      "Person",
    ]);
  });

  it("takes a name alone for the person whose full name ends in it", () => {
    const types = (full: string, alone: string, type: NameType): string[] => {
      const sentences = [handSentence(`She met ${full}.`), handSentence(`${alone} left.`, full.length + 10, 1)];
      const tagged: NameSpan[][] = [[{ first: 2, last: 3, type: "Person" }], [{ first: 0, last: 0, type }]];
      return settleByContext(sentences, tagged, `She met ${full}.\n${alone} left.`).map((spans) =>
        String(spans[0]?.type),
      );
    };
    expect(types("Anna Godoy", "Godoy", "Organization")).to.deep.equal(["Person", "Person"]);
    expect(types("Anna Godoy", "Godoy", "Place")).to.deep.equal(["Person", "Person"]);
    expect(types("Anna Godoy", "Veska", "Place")).to.deep.equal(["Person", "Place"]);
    expect(types("Partick Thistle", "Thistle", "Organization")).to.deep.equal(["Person", "Organization"]);
    expect(types("Anna London", "London", "Place")).to.deep.equal(["Person", "Place"]);
    expect(types("Anna Godoy", "Godoy", "Other")).to.deep.equal(["Person", "Other"]);
  });

  it("leaves it where another longer name has the word", () => {
    const [one, two, three] = ["She met Anna Godoy.", "Godoy Group closed.", "Godoy left."] as const;
    const sentences = [one, two, three].map((line, s) => handSentence(line, [0, 20, 40][s], s));
    const tagged: NameSpan[][] = [
      [{ first: 2, last: 3, type: "Person" }],
      [{ first: 0, last: 1, type: "Organization" }],
      [{ first: 0, last: 0, type: "Organization" }],
    ];
    const text = `${one}\n${two}\n${three}`;
    expect(settleByContext(sentences, tagged, text)[2]?.[0]?.type).to.equal("Organization");
  });

  it("leaves a name on which two sentences disagree, and nationalities", () => {
    expect(
      typesOf("Person", "The airline [Altyn Kanat] said so.", "They met in the valley of [Altyn Kanat] ."),
    ).to.deep.equal(["Person", "Person"]);
    expect(typesOf("Demonym", "The airline [Kazakh] said so.")).to.deep.equal(["Demonym"]);
  });
});
