import { expect } from "chai";

import { draftMention } from "../../src/extract/draft-mention";
import { handSentence } from "./hand-tokens";

describe("A draft of a mention", () => {
  const sentence = handSentence("John Kirby spoke .", 20, 3);
  const kirby = draftMention(sentence, 0, 1, { head: 1, form: "NAM", type: "Person", number: "singular" });
  const spoke = draftMention(sentence, 2, 2, {
    head: 2,
    form: "NOM",
    type: "Event",
    number: "plural",
    count: { min: 2 },
  });

  it("lies where its words do, in the sentence and in the article", () => {
    expect(kirby).to.include({
      sentence: 3,
      first: 0,
      last: 1,
      start: 20,
      end: 30,
      head: 1,
      form: "NAM",
      type: "Person",
    });
    expect(spoke).to.include({ sentence: 3, first: 2, last: 2, start: 31, end: 36, head: 2, number: "plural" });
    expect(spoke.count).to.deep.equal({ min: 2 });
  });

  it("has the same fields whatever there is to say", () => {
    expect(Object.keys(kirby)).to.deep.equal(Object.keys(spoke));
  });
});
