// A ranker learns which of several candidates is meant.

import { expect } from "chai";
import { Ranker } from "../../src/train/ranker";
import { random } from "../../src/train/random";

describe("a ranker", () => {
  /** Candidates are numbers; the feature of one is its value. */
  const write =
    (values: readonly number[]) =>
    (k: number, out: Int32Array): number => {
      out[0] = values[k] as number;
      return 1;
    };

  it("comes to choose what was wanted", () => {
    const ranker = new Ranker(4, 0, 1, random(1));
    const lists = [
      [1, 2, 3],
      [4, 3, 1],
      [2, 1],
    ];
    for (let round = 0; round < 10; round++)
      for (const list of lists) ranker.choose(list.length, list.indexOf(1), 0, write(list));
    ranker.report();
    for (const list of lists)
      expect(ranker.choose(list.length, list.indexOf(1), 0, write(list))).to.equal(list.indexOf(1));
    expect(ranker.report()).to.equal("of 3 1 right before, 3 after");
  });

  it("learns nothing where the wanted one is not among the candidates", () => {
    const ranker = new Ranker(4, 0, 1, random(1));
    for (let round = 0; round < 5; round++) ranker.choose(2, -1, 0, write([1, 2]));
    const scores = new Float64Array(1);
    ranker.model.score(Int32Array.of(1, 2), 2, scores);
    expect(scores[0]).to.equal(0);
  });
});
