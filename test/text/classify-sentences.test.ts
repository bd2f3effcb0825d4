import { expect } from "chai";

import { classifySentences } from "../../src/text/classify-sentences";
import { splitParagraphs } from "../../src/text/split-paragraphs";
import type { Sentence, Token } from "../../src/text/token";
import { tokenize } from "../../src/text/tokenize";

/** Each paragraph as one sentence; a vertical bar cuts a paragraph into more. */
function sentencesOf(text: string): Sentence<Token>[] {
  const out: Sentence<Token>[] = [];
  splitParagraphs(text).forEach((span, paragraph) => {
    const inner = text.slice(span.start, span.end);
    let at = span.start;
    for (const piece of inner.split("|")) {
      const tokens = tokenize(text, at, at + piece.length).map((token): Token => ({
        ...token,
        upos: "X",
        xpos: "X",
        lemma: token.form,
        feats: {},
        head: -1,
        deprel: "root",
      }));
      at += piece.length + 1;
      const first = tokens[0];
      const last = tokens[tokens.length - 1];
      if (first && last)
        out.push({ start: first.start, end: last.end, index: out.length, paragraph, kind: "body", tokens });
    }
  });
  return out;
}

const PROSE = "The council voted on Monday to close the old harbour road for two months, officials said.";

function kinds(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join("\n\n");
  return classifySentences({ id: "a", text }, sentencesOf(text)).sentences.map(({ kind }) => kind);
}

function authors(...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join("\n\n");
  return classifySentences({ id: "a", text }, sentencesOf(text)).authors;
}

describe("sentence kinds", () => {
  it("take prose for the story", () => {
    expect(kinds(PROSE, PROSE)).to.deep.equal(["body", "body"]);
  });

  it("find bylines before the story and the authors they name", () => {
    for (const line of [
      "By Lena Ostrander",
      "BY LENA OSTRANDER",
      "By Lena Ostrander, Staff Writer",
      "By Lena Ostrander in Nairobi",
      "Lena Ostrander General Assignment & Analysis Reporter",
      "Lena Ostrander, Senior Editor",
    ]) {
      expect(kinds(line, PROSE), line).to.deep.equal(["byline", "body"]);
      expect(authors(line, PROSE), line).to.deep.equal(["Lena Ostrander"]);
    }
    expect(authors("By Priya Raman and Tom de la Cruz", PROSE)).to.deep.equal(["Priya Raman", "Tom de la Cruz"]);
    expect(authors("By Ann Bo, Cy Du and Ed Fu", PROSE)).to.deep.equal(["Ann Bo", "Cy Du", "Ed Fu"]);
  });

  it("leave sentences that begin like bylines in the story", () => {
    const lines = [
      "By Friday evening the water had reached the second floor of the school, the mayor said.",
      "By Lena Ostrander's own account, the money never left the bank and nobody was hurt.",
      "Lena Ostrander said the reporter had left before the police arrived at the house.",
    ];
    for (const line of lines) expect(kinds(PROSE, line, PROSE), line).to.deep.equal(["body", "body", "body"]);
  });

  it("leave what somebody did in the story, though it ends with who did it", () => {
    for (const line of [
      "Norvik was founded by Ada Brandt.",
      "The bill was signed by Luc Morel and Ada Brandt in 1998.",
    ])
      expect(kinds(PROSE, line), line).to.deep.equal(["body", "body"]);
    expect(kinds("Analysis by Ada Brandt", PROSE)).to.deep.equal(["byline", "body"]);
  });

  it("do not take a byline from the middle of the story", () => {
    expect(kinds(PROSE, "By Lena Ostrander", PROSE)).to.deep.equal(["body", "body", "body"]);
  });

  it("find photo credits, hints, share lines and copyright", () => {
    expect(
      kinds(
        "(Screenshot - Guardian News/YouTube)",
        "Font Size:",
        PROSE,
        "(RELATED: Who Funds The Group?)",
        PROSE,
        "© 2021 Harbor Dispatch. All rights reserved.",
      ),
    ).to.deep.equal(["credit", "boilerplate", "body", "boilerplate", "body", "boilerplate"]);
    expect(
      kinds(PROSE, "Read more: The long way home", "Follow Lena Ostrander on Twitter", "Sign up for our newsletter"),
    ).to.deep.equal(["body", "boilerplate", "boilerplate", "boilerplate"]);
  });

  it("do not take sentences about photos, shares or reading for them", () => {
    for (const line of [
      "Photos of the scene showed smoke over the harbour and people running from the building.",
      "Share prices fell by three percent on Monday after the news from the harbour.",
      "Read by millions, the novel made her the best-known author in the country.",
      "Related charges against the mayor were dropped in June, the court said on Monday.",
    ])
      expect(kinds(PROSE, line, PROSE), line).to.deep.equal(["body", "body", "body"]);
  });

  it("find a hint that stands inside a paragraph", () => {
    expect(kinds(`${PROSE} |(RELATED: Who Funds The Group?)`)).to.deep.equal(["body", "boilerplate"]);
  });

  it("find a dateline that is a sentence of its own", () => {
    expect(kinds(`KABUL, Afghanistan (AP) —|${PROSE}`)).to.deep.equal(["dateline", "body"]);
  });

  it("read any text in linear time", () => {
    for (const text of [
      "",
      " ".repeat(1e5),
      "By ".repeat(3e4),
      "A ".repeat(5e4),
      `(${"x".repeat(1e5)}`,
      "\ud800 \udc00",
      "By A".repeat(2e4),
      "© ".repeat(3e4),
    ]) {
      const before = process.hrtime.bigint();
      classifySentences({ id: "a", text }, sentencesOf(text));
      expect(Number(process.hrtime.bigint() - before) / 1e6).to.be.lessThan(20_000);
    }
  });

  it("take posts under a byline and what agencies write under a story for none of it", () => {
    expect(kinds("By Jane Roe", "Health correspondent", PROSE, PROSE).slice(0, 2)).to.deep.equal(["byline", "byline"]);
    expect(authors("Jane Roe, health correspondent", PROSE)).to.deep.equal(["Jane Roe"]);
    expect(kinds(PROSE, "Jane Roe in Lima contributed to this report.")[1]).to.equal("byline");
    expect(kinds(PROSE, "Our Standards: The Andes Wire Trust Principles.")[1]).to.equal("boilerplate");
    expect(kinds(PROSE, "Enditem")[1]).to.equal("boilerplate");
    expect(kinds(PROSE, "jroe@andeswire.example")[1]).to.equal("boilerplate");
    expect(kinds(PROSE, "Jane Roe can be reached at jroe@andeswire.example")[1]).to.equal("boilerplate");
    expect(kinds("PUBLISHED: October 3, 2016 at 5:00 a.m. / UPDATED: October 4, 2016 at 6:00 p.m.", PROSE)[0]).to.equal(
      "boilerplate",
    );
    expect(kinds(PROSE, "Related stories", PROSE)[1]).to.equal("boilerplate");
  });

  it("leave short prose about reporters, contributions and related things to the story", () => {
    expect(kinds(PROSE, "The reporter resigned.", PROSE)[1]).to.equal("body");
    expect(kinds(PROSE, "Heavy rain contributed to this flood.")[1]).to.equal("body");
    expect(kinds(PROSE, "He wrote to the editor.")[1]).to.equal("body");
    expect(kinds(PROSE, "Related charges were dropped.", PROSE)[1]).to.equal("body");
  });
});
