import { expect } from "chai";
import { labelOf, LABELS, OUTSIDE, UNIT } from "../../../src/extract/name-labels";
import { NameNet, trainNameNet, type NameSentence } from "../../../src/train/name-net/name-net";
import { SIMPLE } from "../../../src/train/net/simple-cell";
import { checkGradients } from "../net/check-gradients";

const SIZE = {
  cell: SIMPLE,
  window: 1,
  fields: [
    { name: "form", count: 8, floats: 16, mayHide: false },
    { name: "shape", count: 3, floats: 16, mayHide: false },
  ],
  units: 16,
  layers: 1,
  hidden: 16,
};
const PERSON = labelOf(0, UNIT);
const PLACE = labelOf(2, UNIT);
/** Six words of two numbers; the second may be a person or a place, the fourth is none. */
const SENTENCE: NameSentence = {
  numbers: Int32Array.of(1, 0, 2, 1, 3, 0, 4, 1, 5, 2, 6, 0),
  words: [1, 3, 4],
  allowed: [(1 << PERSON) | (1 << PLACE), 1 << OUTSIDE, 1 << PERSON],
};
const best = (row: Float32Array): number => row.indexOf(Math.max(...row));

describe("NameNet", () => {
  it("has the gradients that small steps of its weights show, also of words with several possible labels", () => {
    checkGradients((arena, next) => new NameNet(arena, SIZE, next), SENTENCE);
  });

  it("learns the labels of words by heart, one of those that are possible, and the same bytes twice", () => {
    const other = {
      ...SENTENCE,
      numbers: SENTENCE.numbers.map((n, i) => (i % 2 === 0 ? 7 - n : n)),
      allowed: [1, 2, 4],
    };
    const analyses = () => {
      const net = trainNameNet([SENTENCE, other], SIZE, { epochs: 600, seed: 1, dropout: 0.1, batch: 100 });
      return [SENTENCE, other].map((sentence) => net.analyze(sentence));
    };
    const [first, second] = analyses() as [Float32Array[], Float32Array[]];
    expect(first[0]).to.have.length(LABELS);
    expect([PERSON, PLACE]).to.include(best(first[0] as Float32Array));
    expect(first.slice(1).map(best)).to.deep.equal([OUTSIDE, PERSON]);
    expect(second.map(best)).to.deep.equal([0, 1, 2]);
    expect(analyses()).to.deep.equal([first, second]);
  });
});
