import { expect } from "chai";

import type { TimeExpression } from "../../src/extract/document";
import { timesBySentence } from "../../src/extract/times-by-sentence";

const time = (sentence: number, value: string): TimeExpression => ({ sentence, value }) as TimeExpression;

describe("Times by sentence", () => {
  it("are in the order given, and a sentence without any has no list", () => {
    const times = [time(1, "2024"), time(3, "2025"), time(1, "2023")];
    const found = [...timesBySentence(times)].map(([sentence, list]) => [sentence, list.map(({ value }) => value)]);
    expect(found).to.deep.equal([
      [1, ["2024", "2023"]],
      [3, ["2025"]],
    ]);
  });
  it("are gathered once for a list", () => {
    const times = [time(0, "2024")];
    expect(timesBySentence(times)).to.equal(timesBySentence(times));
    expect(timesBySentence([])).to.have.property("size", 0);
  });
});
