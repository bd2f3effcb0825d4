import { expect } from "chai";

import { tokenRange } from "../../src/extract/token-range";
import { handSentence } from "./hand-tokens";

describe("The place of words", () => {
  it("is their numbers in the sentence and their offsets in the article", () => {
    const sentence = handSentence("John Kirby spoke .", 20, 3);
    expect(tokenRange(sentence, 0, 1)).to.deep.equal({ sentence: 3, first: 0, last: 1, start: 20, end: 30 });
    expect(tokenRange(sentence, 2, 2)).to.deep.equal({ sentence: 3, first: 2, last: 2, start: 31, end: 36 });
  });
});
