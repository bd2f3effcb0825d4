import { expect } from "chai";
import { spoken } from "../../support/spoken";

const saidIn = (text: string): string[] =>
  spoken(text).map(({ speaker, start, end }) => `${speaker?.text}: ${text.slice(start, end)}`);

describe("A verb of speech that is tagged as a participle", () => {
  const cases: readonly (readonly [text: string, said: string])[] = [
    [
      "The strike will go ahead, a spokesman for the union confirmed.",
      "a spokesman for the union: The strike will go ahead",
    ],
    [
      "The company warned in its prospectus that the law could hurt demand for its goods.",
      "The company: the law could hurt demand for its goods",
    ],
    ["The minister assured reporters that the dam was safe.", "The minister: the dam was safe"],
  ];
  for (const [text, said] of cases) it(`has tense in “${text}”`, () => expect(saidIn(text)).to.deep.equal([said]));

  const others: readonly string[] = [
    "They signed a pact, a deal announced by both on Monday.",
    "He was assured of a seat.",
    "The sum reported by the bank was wrong.",
  ];
  for (const text of others)
    it(`stays a participle in “${text}”`, () =>
      expect(spoken(text).filter(({ paraphrase }) => !paraphrase)).to.be.empty);
});
