import { expect } from "chai";
import { nearOwner } from "../../../src/extract/relations/near-owner";
import { namedChain, sentenceViews } from "../../../src/extract/relations/sentence-view";
import { read } from "../../../src/text/read";
import { markedDocument, parseBracketed } from "../../support/bracketed";
import { languageModel } from "../../support/language";

/** The owner of the post `noun` in the last sentence of a marked text; only bodies may own it. */
function owner(marked: string, noun: string): string | undefined {
  const { text, marks } = parseBracketed(marked);
  const doc = markedDocument(
    read({ id: "a", text }, languageModel()),
    marks.map((mark) => (mark.chain === "nom" ? { ...mark, nominal: true as const } : mark)),
  );
  const view = sentenceViews(doc)[doc.sentences.length - 1];
  if (!view) return undefined;
  const first = view.tokens.findIndex(({ form }) => form === noun);
  const found = nearOwner(view, first, (mention) => namedChain(doc, mention)?.type === "Organization");
  return found && namedChain(doc, found.mention)?.name;
}

describe("nearOwner", () => {
  it("takes the subject of the sentence before", () =>
    expect(
      owner("[Norvik|Organization] sued [Delta|Organization]. Its chairman, [Ada Brandt|Person], spoke.", "chairman"),
    ).to.equal("Norvik"));

  it("takes what is named before the pronoun in its own sentence", () =>
    expect(owner("[Norvik|Organization] said that its chairman, [Ada Brandt|Person], spoke.", "chairman")).to.equal(
      "Norvik",
    ));

  it("takes the body that is called a group, where nothing else says which", () =>
    expect(owner("[Norvik|Organization] closed. [The group|Organization=nom]'s chairman spoke.", "chairman")).to.equal(
      "Norvik",
    ));

  it("finds none without a possessor, with one that is a person's, or with one that is named", () => {
    expect(owner("[Norvik|Organization] closed. The chairman spoke.", "chairman")).to.equal(undefined);
    expect(owner("[Norvik|Organization] closed. His chairman spoke.", "chairman")).to.equal(undefined);
    expect(owner("[Norvik|Organization] closed. [Chad|Place]'s chairman spoke.", "chairman")).to.equal(undefined);
  });

  it("finds none where nothing near may own it", () =>
    expect(
      owner("[Ada Brandt|Person] left. It rained. It poured. It stopped. Its chairman spoke.", "chairman"),
    ).to.equal(undefined));
});
