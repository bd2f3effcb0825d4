import { expect } from "chai";
import type { Mention, TimeExpression } from "../../src/extract/document";
import { bySentence } from "../../src/extract/by-sentence";

const mention = (index: number, sentence: number): Mention => ({ index, sentence }) as Mention;
const time = (sentence: number, value: string): TimeExpression => ({ sentence, value }) as TimeExpression;

describe("What lies in each sentence", () => {
  it("is in the order given, and a sentence without any has no list", () => {
    const mentions = [mention(0, 1), mention(1, 3), mention(2, 1)];
    const found = [...bySentence(mentions)].map(([sentence, list]) => [sentence, list.map(({ index }) => index)]);
    expect(found).to.deep.equal([
      [1, [0, 2]],
      [3, [1]],
    ]);
  });
  it("may be times as well as mentions", () => {
    const times = [time(1, "2024"), time(3, "2025"), time(1, "2023")];
    const found = [...bySentence(times)].map(([sentence, list]) => [sentence, list.map(({ value }) => value)]);
    expect(found).to.deep.equal([
      [1, ["2024", "2023"]],
      [3, ["2025"]],
    ]);
  });
  it("is gathered once for a list", () => {
    const mentions = [mention(0, 0)];
    expect(bySentence(mentions)).to.equal(bySentence(mentions));
    const times = [time(0, "2024")];
    expect(bySentence(times)).to.equal(bySentence(times));
    expect(bySentence([])).to.have.property("size", 0);
  });
});
