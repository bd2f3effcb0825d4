import { expect } from "chai";
import type { Mention } from "../../src/extract/document";
import { mentionsBySentence } from "../../src/extract/mentions-by-sentence";

const mention = (index: number, sentence: number): Mention => ({ index, sentence }) as Mention;

describe("mentions by sentence", () => {
  it("are in the order given, and a sentence without any has no list", () => {
    const mentions = [mention(0, 1), mention(1, 3), mention(2, 1)];
    const found = [...mentionsBySentence(mentions)].map(([sentence, list]) => [
      sentence,
      list.map(({ index }) => index),
    ]);
    expect(found).to.deep.equal([
      [1, [0, 2]],
      [3, [1]],
    ]);
  });
  it("are gathered once for a list", () => {
    const mentions = [mention(0, 0)];
    expect(mentionsBySentence(mentions)).to.equal(mentionsBySentence(mentions));
    expect(mentionsBySentence([])).to.have.property("size", 0);
  });
});
