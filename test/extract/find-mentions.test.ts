import { expect } from "chai";

import { defaultModel } from "../../src/default-model";
import type { Mention } from "../../src/extract/document";
import { findMentions } from "../../src/extract/find-mentions";
import { LABELS } from "../../src/extract/name-labels";
import { NO_KINDS } from "../../src/extract/name-kinds";
import { encodeNames, readNameModel } from "../../src/extract/name-model";
import { encodeLinear } from "../../src/model/linear";
import { read } from "../../src/text/read";
import type { Sentence, SentenceKind, Token } from "../../src/text/token";

/** A model that finds no names, so that what is found is what phrases and pronouns give. */
const NO_NAMES = readNameModel(
  new Map([
    ["names", encodeNames(new Set(), NO_KINDS, encodeLinear(LABELS, []), encodeLinear(LABELS, []), new Uint8Array())],
  ]),
);

/** A sentence by hand: `form/UPOS/head/deprel`, heads counted from 1, 0 for the root; a plural noun as `NOUN+`. */
function sentenceOf(rows: string, kind: SentenceKind = "body"): { text: string; sentence: Sentence<Token> } {
  let text = "";
  const tokens = rows.split(" ").map((row): Token => {
    const [form = "", pos = "", head = "0", deprel = ""] = row.split("/");
    if (text !== "" && !/^[,.]$/.test(form)) text += " ";
    const start = text.length;
    text += form;
    const plural = pos.endsWith("+");
    return {
      form,
      start,
      end: text.length,
      upos: pos.replace("+", ""),
      xpos: plural ? "NNS" : "",
      lemma: plural ? form.toLowerCase().replace(/s$/, "") : form.toLowerCase(),
      feats: plural ? { Number: "Plur" } : {},
      head: Number(head) - 1,
      deprel,
    };
  });
  return { text, sentence: { index: 0, paragraph: 0, kind, start: 0, end: text.length, tokens } };
}

function mentions(rows: string, kind?: SentenceKind): string[] {
  const { text, sentence } = sentenceOf(rows, kind);
  const found = findMentions({ article: { id: "a", text }, sentences: [sentence] }, NO_NAMES).mentions;
  return found.map(
    (m: Mention) =>
      `${m.form} ${m.type} ${m.number}: ${text.slice(m.start, m.end)}${m.count ? ` ${JSON.stringify(m.count)}` : ""}`,
  );
}

describe("mentions", () => {
  it("are phrases with a noun for a person, body, place or building", () => {
    expect(
      mentions(
        "The/DET/3/det militant/ADJ/3/amod group/NOUN/4/nsubj killed/VERB/0/root two/NUM/7/nummod aid/NOUN/7/compound workers/NOUN+/4/obj",
      ),
    ).to.deep.equal([
      "NOM Organization singular: The militant group",
      'NOM Person plural: two aid workers {"min":2,"max":2}',
    ]);
  });

  it("are no phrases within a name, also where a country's own name opens it", () => {
    const text = "The Ugandan ministry of health denied it.";
    const { names, language } = defaultModel();
    const found = findMentions(read({ id: "a", text }, language), names).mentions;
    expect(found.map(({ form, start, end }) => `${form} ${text.slice(start, end)}`)).to.deep.equal([
      "NAM Ugandan ministry of health",
      "NAM Ugandan",
      "PRO it",
    ]);
  });

  it("leave out phrases for other things", () => {
    expect(mentions("The/DET/3/det new/ADJ/3/amod plan/NOUN/4/nsubj failed/VERB/0/root")).to.deep.equal([]);
  });

  it("count by words of quantity, as one mention", () => {
    expect(mentions("Dozens/NOUN+/4/nsubj of/ADP/3/case miners/NOUN+/1/nmod died/VERB/0/root")).to.deep.equal([
      'NOM Person plural: Dozens of miners {"min":24,"approx":true}',
    ]);
  });

  it("end before relative clauses and phrases that no “of” joins", () => {
    expect(
      mentions(
        "Three/NUM/2/nummod soldiers/NOUN+/7/nsubj from/ADP/5/case the/DET/5/det north/NOUN/2/nmod who/PRON/7/nsubj fled/VERB/0/root",
      ),
    ).to.deep.equal(['NOM Person plural: Three soldiers {"min":3,"max":3}']);
    expect(
      mentions("Members/NOUN+/5/nsubj of/ADP/4/case the/DET/4/det party/NOUN/1/nmod met/VERB/0/root"),
    ).to.deep.equal(["NOM Person plural: Members of the party", "NOM Organization singular: the party"]);
  });

  it("are personal pronouns, but not an “it” that stands for nothing", () => {
    expect(mentions("She/PRON/2/nsubj saw/VERB/0/root them/PRON/2/obj")).to.deep.equal([
      "PRO Person singular: She",
      "PRO Other plural: them",
    ]);
    expect(mentions("It/PRON/2/expl rained/VERB/0/root")).to.deep.equal([]);
  });

  it("are not taken from lines around the story, but for the names of bylines (byline-names.test.ts)", () => {
    const line = "The/DET/2/det reporter/NOUN/3/nsubj left/VERB/0/root";
    for (const kind of ["byline", "credit", "boilerplate"] as const) expect(mentions(line, kind)).to.deep.equal([]);
    for (const kind of ["body", "headline", "dateline"] as const) expect(mentions(line, kind)).to.have.length(1);
  });

  it("point into the text and into their sentence", () => {
    const { text, sentence } = sentenceOf(
      "The/DET/2/det army/NOUN/3/nsubj left/VERB/0/root the/DET/5/det city/NOUN/3/obj",
    );
    for (const m of findMentions({ article: { id: "a", text }, sentences: [sentence] }, NO_NAMES).mentions) {
      expect(sentence.tokens[m.first]?.start).to.equal(m.start);
      expect(sentence.tokens[m.last]?.end).to.equal(m.end);
      expect(m.head).to.be.within(m.first, m.last);
    }
  });
});
