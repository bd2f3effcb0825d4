// Reading with the shipped model: exact offsets and proper trees on any string, analyses read by a human, no collapse on capitals.

import { expect } from "chai";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ModelError } from "../../src/errors";
import { decodeModel } from "../../src/model/format";
import { readLanguageModel } from "../../src/text/language-model";
import { read } from "../../src/text/read";
import type { Sentence } from "../../src/text/token";

const bytes = new Uint8Array(readFileSync(join(__dirname, "../../src/model/en.bin")));
const model = readLanguageModel(decodeModel(bytes));
const sentencesOf = (text: string): readonly Sentence[] => read({ id: "a", text }, model).sentences;

/** Throws unless the sentence's heads make a tree with one root. */
function expectTree({ tokens }: Sentence): void {
  expect(tokens.filter((token) => token.head === -1)).to.have.length(1);
  tokens.forEach((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      expect(steps).to.be.at.most(tokens.length);
      at = (tokens[at] as { head: number }).head;
    }
  });
  for (const token of tokens) expect(token.head === -1).to.equal(token.deprel === "root");
}

describe("read", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          "The",
          "minister",
          "said",
          ",",
          ".",
          '"',
          "“",
          "”",
          "U.S.",
          "(",
          ")",
          "\n\n",
          "and",
          "KABUL",
          "-",
          "5",
          "that",
          "he",
          "'s",
          "!",
          "😀",
          "\ud800",
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(" ")),
  );

  it("gives words, sentences and paragraphs with exact offsets, in order, on any string", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        sentencesOf(text).forEach((sentence, index) => {
          expect(sentence.index).to.equal(index);
          expect(sentence.tokens).not.to.have.length(0);
          expect(sentence.start).to.equal(sentence.tokens[0]?.start);
          expect(sentence.end).to.equal(sentence.tokens[sentence.tokens.length - 1]?.end);
          for (const token of sentence.tokens) {
            expect(token.start).to.be.at.least(at);
            expect(text.slice(token.start, token.end)).to.equal(token.form);
            at = token.end;
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it("gives every sentence a tree with one root, on any string", () => {
    fc.assert(
      fc.property(anyText, (text) => sentencesOf(text).forEach(expectTree)),
      { numRuns: 300 },
    );
  });

  it("gives the same analysis twice", () => {
    const text =
      "The U.N. said Friday that 12 people, among them a child, were killed in Kunduz. “It's a tragedy,” he added.";
    expect(sentencesOf(text)).to.deep.equal(sentencesOf(text));
  });

  it("finds the headline: a short line without a full stop before the story, or the article's title", () => {
    const text = "Storm Kills Two In Port Grey\n\nA storm killed two people on Monday, officials said.";
    expect(sentencesOf(text).map((sentence) => sentence.kind)).to.deep.equal(["headline", "body"]);
    expect(sentencesOf("A storm killed two people.\n\nIt was bad.").map((s) => s.kind)).to.deep.equal(["body", "body"]);
  });

  it("reads text in capitals much as it reads ordinary text", () => {
    const plain = "The president of the company met the ministers in Paris on Friday.";
    const tags = (text: string): string[] => (sentencesOf(text)[0] as Sentence).tokens.map((token) => token.upos);
    const same = tags(plain.toUpperCase()).filter((upos, i) => upos === tags(plain)[i]);
    expect(same.length).to.be.at.least(11);
  });

  it("cuts sentences that never end, and takes time linear in hostile text", function () {
    this.timeout(300_000);
    for (const unit of [" ", '"', "a", "the dog ", "(", "and "]) {
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      const started = performance.now();
      const lengths = sentencesOf(text).map((sentence) => sentence.tokens.length);
      expect(Math.max(0, ...lengths)).to.be.at.most(250);
      expect(performance.now() - started, JSON.stringify(unit)).to.be.lessThan(30_000);
    }
  });
});

describe("readLanguageModel", () => {
  it("says clearly that a file has no language section", () => {
    expect(() => readLanguageModel(new Map())).to.throw(ModelError, "language");
  });

  it("throws ModelError for a section that ends early", () => {
    const section = decodeModel(bytes).get("language") as Uint8Array;
    for (const share of [0, 0.01, 0.3, 0.7, 0.999])
      expect(() =>
        readLanguageModel(new Map([["language", section.slice(0, Math.floor(section.length * share))]])),
      ).to.throw(ModelError);
  });

  it("throws ModelError for a truncated, a foreign and a damaged file", () => {
    expect(() => decodeModel(bytes.slice(0, bytes.length - 9))).to.throw(ModelError, "checksum");
    expect(() => decodeModel(new TextEncoder().encode("GIF89a, surely not a model"))).to.throw(
      ModelError,
      "not a nutgraph model",
    );
    const damaged = bytes.slice();
    damaged[5000] = (damaged[5000] as number) ^ 1;
    expect(() => decodeModel(damaged)).to.throw(ModelError);
  });
});
