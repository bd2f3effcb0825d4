import { expect } from "chai";
import { findTimes } from "../../src/extract/find-times";
import { TIME_ROWS } from "../../src/extract/times/time-rows";
import { compileRows, matchAt } from "../../src/extract/times/match-time-rows";
import { scanTimes } from "../../src/extract/times/scan-times";
import { parseIsoDay } from "../../src/extract/times/calendar";
import { resolveTime } from "../../src/extract/times/resolve-time";
import { handSentences } from "./hand-tokens";
import { handTree } from "./hand-tree";

/** A Friday. */
const PUBLISHED = "2021-08-27";

/** `[text, value]` of every time of a text, lengths included. */
function timesOf(text: string, published: string | undefined = PUBLISHED): [string, string][] {
  const sentences = handSentences(text);
  const calendar = findTimes({ article: { id: "a", text, published }, sentences }).times;
  const found = calendar.map(({ start, end, value }) => [text.slice(start, end), value] as [string, string]);
  for (const sentence of sentences)
    for (const { first, last, shape } of scanTimes(sentence, text))
      if (shape.kind === "duration" || shape.kind === "reference") {
        const piece = text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end);
        found.push([piece, resolveTime(shape, { published: parseIsoDay(published), bias: "past" }) ?? ""]);
      }
  return found;
}

describe("time rows", () => {
  for (const row of TIME_ROWS) {
    it(`"${row.pattern}" finds its examples with their values`, () => {
      expect(row.examples.length).to.be.at.least(3);
      for (const [marked, value] of row.examples) {
        const wanted = marked.slice(marked.indexOf("[") + 1, marked.indexOf("]"));
        expect(timesOf(marked.replace(/[[\]]/g, "")), marked).to.deep.include([wanted, value]);
      }
    });
    it(`"${row.pattern}" finds nothing in its counterexamples`, () => {
      expect(row.counterexamples.length).to.be.at.least(2);
      const alone = compileRows([row]);
      for (const marked of row.counterexamples) {
        const text = marked.replace(/[[\]]/g, "");
        const others = [...marked.matchAll(/\[(.*?)\]/g)].map(([, words]) => words);
        expect(
          timesOf(text).map(([words]) => words),
          text,
        ).to.deep.equal(others);
        for (const { tokens } of handSentences(text))
          for (let at = 0; at < tokens.length; at++) {
            const match = matchAt(alone, tokens, at);
            const value =
              match &&
              resolveTime(match.shape, { published: parseIsoDay(PUBLISHED), bias: "past", reference: PUBLISHED });
            expect(value, `${row.pattern}: ${text}`).to.equal(undefined);
          }
      }
    });
  }
});

describe("A day without a year", () => {
  /** The value of “August 31” below a verb with a tag, published on 27 August 2021. */
  const under = (xpos: string): string | undefined => {
    const sentence = handTree(
      `troops/troop/NOUN/NNS/2/nsubj leave/leave/VERB/${xpos}/0/root on/on/ADP/IN/5/case August/August/PROPN/NNP/5/compound 31/31/NUM/CD/2/obl`,
    );
    const article = { id: "a", text: "troops leave on August 31", published: "2021-08-27" };
    return findTimes({ article, sentences: [sentence] }).times[0]?.value;
  };
  it("is ahead in the present tense, the nearest below a bare form, and behind in the past", () => {
    expect(under("VBP")).to.equal("2021-08-31");
    expect(under("VB")).to.equal("2021-08-31");
    expect(under("VBD")).to.equal("2020-08-31");
  });
});
