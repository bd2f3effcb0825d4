import { expect } from "chai";
import { findTimes } from "../../src/extract/find-times";
import { TIME_ROWS } from "../../src/extract/times/time-rows";
import { scanTimes } from "../../src/extract/times/scan-times";
import { parseIsoDay } from "../../src/extract/times/calendar";
import { resolveTime } from "../../src/extract/times/resolve-time";
import { handSentences } from "./hand-tokens";

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
    if (row.counterexamples)
      it(`"${row.pattern}" finds nothing in its counterexamples`, () => {
        for (const text of row.counterexamples ?? []) expect(timesOf(text), text).to.deep.equal([]);
      });
  }
});
