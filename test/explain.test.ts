import { expect } from "chai";
import { defaultModel } from "../src/default-model";
import { explain, explainDocument } from "../src/explain";
import type { Document } from "../src/extract/document";
import { findAttributions } from "../src/extract/find-attributions";
import { findEvents } from "../src/extract/find-events";
import { findRelations } from "../src/extract/find-relations";
import { findTimes } from "../src/extract/find-times";
import { RELATION_ROWS } from "../src/ontology/relation-types";
import { read } from "../src/text/read";
import { markedDocument, parseBracketed } from "./support/bracketed";
import { languageModel } from "./support/language";

/** Every stage over marked names, without the learned judges: rows alone decide. */
function documentOf(marked: string): Document {
  const { text, marks } = parseBracketed(marked);
  const doc = markedDocument(read({ id: "x", text, published: "2021-08-27" }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  const attributed = { ...timed, ...findAttributions(timed) };
  const evented = { ...attributed, ...findEvents(attributed) };
  return { ...evented, ...findRelations(evented) };
}

const STORY =
  "[Tim Cook|Person] joined [Apple|Organization] in 1998. " +
  "[Rebels|Organization] attacked [Hama|Place] on Thursday, [Ann Lo|Person] said. " +
  "The army did not attack [Idlib|Place].";

/** The blocks of the sentences, in order, without the list of chains before them. */
const sentencesOf = (story: string): string[] => explainDocument(documentOf(story)).trimEnd().split("\n\n").slice(1);

const lineWith = (block: string | undefined, words: string): string =>
  block?.split("\n").find((line) => line.includes(words)) ?? "";

describe("explain", () => {
  it("gives one block for each sentence, in order, below who and what there is", () => {
    const all = explainDocument(documentOf(STORY));
    expect(all).to.match(/^ {2}Who and what\n {2}#0 Person “Tim Cook”: “Tim Cook”\n/u);
    const blocks = sentencesOf(STORY);
    expect(blocks.map((block) => block.split("\n")[0])).to.deep.equal([
      "Sentence 0 (body): “Tim Cook joined Apple in 1998.”",
      "Sentence 1 (body): “Rebels attacked Hama on Thursday, Ann Lo said.”",
      "Sentence 2 (body): “The army did not attack Idlib.”",
    ]);
  });

  it("says which row made which relation, with its quote, in the sentence that shows it", () => {
    const [first, second, third] = sentencesOf(STORY);
    const relation =
      /#0 “Tim Cook” ([A-Z_]+) #1 “Apple”.*\n +\[([A-Z_]+)\/(\S+) [\d.]+ affirmed certain.*\] in “(.*)”/u.exec(
        first ?? "",
      );
    const [, type, row, pattern, quote] = relation ?? [];
    expect(type).to.be.oneOf(Object.keys(RELATION_ROWS));
    expect(row).to.equal(type);
    const { patterns } = RELATION_ROWS[type as keyof typeof RELATION_ROWS];
    expect(patterns.map(({ id }) => id)).to.include(pattern);
    expect(quote).to.include("Tim Cook joined Apple");
    for (const other of [second, third]) expect(other).not.to.include("“Tim Cook”");
  });

  it("says which row gave an event its status, its time, its roles and who says so", () => {
    const [first, attack, denied] = sentencesOf(STORY);
    expect(first).not.to.include("Attack");
    expect(lineWith(attack, "Attack “attacked”")).to.match(/occurred 2021-08-26; its words say occurred$/);
    expect(lineWith(attack, "agent: ")).to.match(
      /#2 “Rebels” \[Attack\.agent\/\S+ [\d.]+ affirmed certain, said by “Ann Lo” #\d/,
    );
    expect(lineWith(attack, "claim ")).to.include("[Attack/");
    expect(lineWith(denied, "Attack “attack”")).to.match(/denied; its words say denied by “negation” \(not\)$/);
  });

  it("shows tree, mentions, times and attributions of each sentence, and no section that is empty", () => {
    const [first, second, third] = sentencesOf(STORY);
    expect(lineWith(first, "VERB/VBD root")).to.match(/2 joined +join +VERB\/VBD root/);
    expect(lineWith(first, "NAM Organization")).to.include("“Apple” → #1 “Apple”");
    expect(lineWith(first, "1998” = ")).to.match(/“1998” = 1998$/);
    expect(lineWith(second, "(said, indirect)")).to.match(/“Ann Lo” #\d.*: “Rebels attacked Hama on Thursday”/);
    for (const empty of ["\n  times", "\n  said", "\n  relations"]) expect(third).not.to.include(empty);
  });

  it("reads an article by itself, with the shipped model, and takes any text", () => {
    const all = explain({ id: "a", text: "Tim Cook joined Apple in 1998." }, defaultModel());
    expect(all).to.include("Sentence 0 (body): “Tim Cook joined Apple in 1998.”").and.to.include("Person “Tim Cook”");
    for (const text of ["", "   ", "\ud800", "Der Präsident hat gestern mit dem Minister über die Lage gesprochen."])
      expect(explain({ id: "a", text }, defaultModel()), text).to.be.a("string");
    expect(explain({ id: "a", text: "" }, defaultModel())).to.equal("\n");
  });
});
