import { expect } from "chai";
import type { NounPattern } from "../../../src/ontology/relation-row";
import { RELATION_ROWS } from "../../../src/ontology/relation-types";
import { chooseWholes, mayHaveWhole } from "../../../src/extract/relations/choose-wholes";
import { namedChain, sentenceViews } from "../../../src/extract/relations/sentence-view";
import { read } from "../../../src/text/read";
import { markedDocument, parseBracketed } from "../../support/bracketed";
import { languageModel } from "../../support/language";

/** What the post `noun` of the last sentence belongs to, by the row of heads of bodies: `Norvik (of)`. */
function wholes(marked: string, noun: string): string[] {
  const { text, marks } = parseBracketed(marked);
  const doc = markedDocument(read({ id: "a", text }, languageModel()), marks);
  const view = sentenceViews(doc)[doc.sentences.length - 1];
  if (!view) return [];
  const row = RELATION_ROWS.LEADS;
  const pattern = row.patterns.find(({ id }) => id === "body-head") as NounPattern;
  const at = view.tokens.findIndex(({ form }) => form === noun);
  return chooseWholes(view, { type: "LEADS", row, pattern }, at, at, "target").map(
    ({ mention, link }) => `${namedChain(doc, mention)?.name} (${link})`,
  );
}

describe("chooseWholes", () => {
  it("takes what stands before the post or behind its preposition", () => {
    expect(wholes("[Norvik|Organization] chairman [Ada Brandt|Person] left.", "chairman")).to.deep.equal([
      "Norvik (before)",
    ]);
    expect(wholes("[Ada Brandt|Person], chairman of [Norvik|Organization], left.", "chairman")).to.deep.equal([
      "Norvik (of)",
    ]);
  });

  it("takes that of the other posts of a list", () =>
    expect(
      wholes("[Ada Brandt|Person], chairman and founder of [Norvik|Organization], left.", "chairman"),
    ).to.deep.equal(["Norvik (of)"]));

  it("takes the nearest body for an open “its”", () =>
    expect(wholes("[Norvik|Organization] closed. Its chairman, [Ada Brandt|Person], left.", "chairman")).to.deep.equal([
      "Norvik (near)",
    ]));

  it("takes nothing that the row cannot, and nothing that only stands near", () => {
    expect(wholes("[Ada Brandt|Person]'s chairman left.", "chairman")).to.deep.equal([]);
    expect(wholes("The chairman met [Norvik|Organization].", "chairman")).to.deep.equal([]);
  });

  it("takes what stands behind where the post is based, not what hangs before it", () => {
    expect(wholes("[Ada Brandt|Person], chairman at [Norvik|Organization], left.", "chairman")).to.deep.equal([
      "Norvik (at)",
    ]);
    expect(wholes("At [Norvik|Organization], the chairman left.", "chairman")).to.deep.equal([]);
  });
});

describe("mayHaveWhole", () => {
  /** Whether something stands where a row may find the whole of a noun. */
  const may = (marked: string, noun: string): boolean => {
    const { text, marks } = parseBracketed(marked);
    const [view] = sentenceViews(markedDocument(read({ id: "a", text }, languageModel()), marks));
    const at = view?.tokens.findIndex(({ form }) => form === noun) ?? -1;
    return view !== undefined && mayHaveWhole(view, at, at);
  };

  it("holds where a name stands before the noun, behind its preposition or with its list", () => {
    expect(may("[Norvik|Organization] poet [Ada Brandt|Person] left.", "poet")).to.equal(true);
    expect(may("[Ada Brandt|Person], a poet from [Oslo|Place], left.", "poet")).to.equal(true);
    expect(may("[Ada Brandt|Person], chairman and founder of [Norvik|Organization], left.", "chairman")).to.equal(true);
  });

  it("does not where no name does", () => {
    expect(may("The poet left, [Ada Brandt|Person] said.", "poet")).to.equal(false);
    expect(may("The poet left.", "poet")).to.equal(false);
  });
});
