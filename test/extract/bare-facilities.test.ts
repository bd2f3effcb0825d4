import { expect } from "chai";

import { bareFacilities } from "../../src/extract/bare-facilities";
import { draftMention, type DraftMention } from "../../src/extract/draft-mention";
import type { EntityType } from "../../src/ontology/entity-types";
import type { Sentence, Token } from "../../src/text/token";

/** The names of sentences, given as words with brackets around names: “at [Norvane|Place]”. */
function names(...lines: string[]): string[] {
  let text = "";
  const sentences: Sentence<Token>[] = [];
  const found = lines.map((line, index): DraftMention[] => {
    const tokens: Token[] = [];
    const spans: { first: number; last: number; type: EntityType }[] = [];
    for (const part of line.split(/[[\]]/)) {
      const [words = "", type] = part.trim().split("|");
      if (words === "") continue;
      const forms = words.split(" ");
      if (type) spans.push({ first: tokens.length, last: tokens.length + forms.length - 1, type: type as EntityType });
      for (const form of forms) {
        tokens.push({ form, start: text.length, end: text.length + form.length } as unknown as Token);
        text += `${form} `;
      }
    }
    const sentence = { index, tokens } as unknown as Sentence<Token>;
    sentences.push(sentence);
    return spans.map(({ first, last, type }) =>
      draftMention(sentence, first, last, { head: last, form: "NAM", type, number: "singular" } as never),
    );
  });
  return bareFacilities(sentences, found, text).flatMap((drafts) =>
    drafts.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`),
  );
}

describe("The bare name of a building", () => {
  it("is the building where it stands only at it, after the full name", () => {
    expect(names("they flew to [Norvane Air Base|Facility]", "a guard at [Norvane|Place] spoke")).to.eql([
      "Norvane Air Base/Facility",
      "Norvane/Facility",
    ]);
    expect(names("at [Lorn prison|Facility]", "at [Lorn|Place]", "outside [Lorn|Place]")).to.eql([
      "Lorn prison/Facility",
      "Lorn/Facility",
      "Lorn/Facility",
    ]);
  });
  it("is a town where it stands elsewhere, comes first or is a known one, or the full name is no such building", () => {
    const towns = (...lines: string[]): string[] => names(...lines).filter((name) => name.endsWith("/Place"));
    expect(towns("[Norvane Air Base|Facility]", "at [Norvane|Place]", "they encircled [Norvane|Place]")).to.have.length(
      2,
    );
    expect(towns("at [Norvane|Place]", "[Norvane Air Base|Facility]")).to.have.length(1);
    expect(towns("[Lyon airport|Facility]", "at [Lyon|Place]")).to.have.length(1);
    expect(towns("[Norvane Stadium|Facility]", "at [Norvane|Place]")).to.have.length(1);
  });
});
