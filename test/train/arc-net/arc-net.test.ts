import { expect } from "chai";
import { ArcNet, trainArcNet, type ArcSentence } from "../../../src/train/arc-net/arc-net";
import { projectiveTree } from "../../../src/train/arc-net/projective-tree";
import { arcFields } from "../../../src/train/arc-net/word-numbers";
import { LONG_SHORT } from "../../../src/train/net/recurrent-layer";
import { SIMPLE } from "../../../src/train/net/simple-cell";
import { checkGradients } from "../net/check-gradients";

const SIZE = {
  cell: LONG_SHORT,
  window: 0,
  units: 16,
  layers: 2,
  arc: 16,
  relation: 16,
  relations: 5,
  fields: arcFields(
    { form: 10, ending: 6, tag: 6, cluster: 6, shape: 5 },
    { form: 16, ending: 16, tag: 16, cluster: 16, shape: 16 },
  ),
};
/** Words of five numbers; neighbours differ in all of them. */
const SENTENCE: ArcSentence = {
  numbers: Int32Array.from({ length: 35 }, (_, i) => (3 * i + 2 * Math.floor(i / 5)) % 5),
  words: [0, 1, 3, 4, 6],
  heads: [2, 0, 2, 3, 3],
  relations: [1, 0, 3, 2, 4],
};

describe("ArcNet", () => {
  for (const [name, size] of [
    ["long short-term memory", SIZE],
    ["simple units and neighbours", { ...SIZE, cell: SIMPLE, window: 1 }],
  ] as const)
    it(`has the gradients that small steps of its weights show, with ${name}`, () => {
      checkGradients((arena, next) => new ArcNet(arena, size, next), SENTENCE);
    });

  it("learns a few sentences by heart, and the same bytes twice", () => {
    const sentences = [0, 1, 2].map((k) => ({
      ...SENTENCE,
      numbers: SENTENCE.numbers.map((n) => (n + k) % 5),
      heads: [
        [2, 0, 2, 3, 3],
        [0, 1, 2, 3, 4],
        [5, 5, 5, 5, 0],
      ][k] as number[],
    }));
    const training = { epochs: 600, seed: 1, dropout: 0, batch: 1500 };
    const analyses = () => {
      const net = trainArcNet(sentences, SIZE, training);
      return sentences.map((sentence) => net.analyze(sentence, projectiveTree));
    };
    const first = analyses();
    first.forEach(({ heads, relations }, k) => {
      expect([...Array.from(heads)]).to.deep.equal(sentences[k]?.heads);
      expect(relations.map((row) => row.indexOf(Math.max(...row)))).to.deep.equal(SENTENCE.relations);
    });
    expect(analyses()).to.deep.equal(first);
  }).timeout(60_000);
});
