import { expect } from "chai";
import { goesOnBehind, verbFollows } from "../../../src/extract/attribution/parenthesis";
import { read } from "../../../src/text/read";
import type { Token } from "../../../src/text/token";
import { languageModel } from "../../support/language";

const tokensOf = (text: string): readonly Token[] =>
  read({ id: "a", text }, languageModel()).sentences[0]?.tokens ?? [];

/** The last word of what goes on behind the second comma of a text. */
function lastWord(text: string, isLight: boolean): string | undefined {
  const tokens = tokensOf(text);
  const commas = tokens.flatMap(({ form }, i) => (form === "," ? [i] : []));
  return tokens[goesOnBehind(tokens, commas[1] ?? -1, isLight)]?.form;
}

describe("What goes on behind a speaker between commas", () => {
  it("reaches to the end of the sentence", () =>
    expect(lastWord("He left at dawn, friends said, in a cab", false)).to.equal("cab"));
  it("goes on with “and” where a pronoun speaks", () =>
    expect(lastWord("Ten died, he said, and two were hurt", true)).to.equal("hurt"));
  it("ends before “and” where a noun speaks", () =>
    expect(lastWord("Ten died, the army said, and rain was falling", false)).to.equal(undefined));
  it("ends before “but” and before who the speaker is", () => {
    expect(lastWord("Ten died, he said, but nobody fled", true)).to.equal(undefined);
    expect(lastWord("Ten died, he said, citing a report", true)).to.equal(undefined);
  });
  it("knows whether the verb follows at once", () => {
    const one = tokensOf("One, according to police, is a driver");
    expect(verbFollows(one, 5)).to.equal(true);
    const other = tokensOf("One fled, according to Lo, a driver");
    expect(verbFollows(other, 6)).to.equal(false);
  });
});
