import { expect } from "chai";

import { decodeLinear } from "../../../src/model/linear";
import { trainRanking, type CoreferenceOptions, type Lesson } from "../../../src/train/coreference/train";

const everyKind = (share: number): CoreferenceOptions["dropout"] => ({
  he: share,
  she: share,
  it: share,
  they: share,
  nominal: share,
});

const options = {
  epochs: 10,
  rate: everyKind(0.2),
  caution: 0.1,
  decay: 0,
  dropout: everyKind(0),
  minCount: 1,
  maxWeights: 100,
  log: (): void => undefined,
};

/** A decision between nothing (feature 1) and candidates of one feature each. */
const decision = (candidates: readonly number[], right: number): Lesson => ({
  kind: "he",
  rows: [Int32Array.of(1), ...candidates.map((feature) => Int32Array.of(feature, 9))],
  right: [right < 0, ...candidates.map((_, i) => i === right)],
});

const LESSONS = [decision([10, 11], 0), decision([11, 10], 1), decision([11], -1), decision([12, 10], 1)];

function scoreOf(bytes: Uint8Array, row: Int32Array): number {
  const scores = new Float64Array(1);
  decodeLinear(bytes).score(row, row.length, scores);
  return scores[0] as number;
}

describe("training the ranking of coreference", () => {
  it("puts the right choice of every decision above the others", () => {
    const bytes = trainRanking(LESSONS, options);
    for (const { rows, right } of LESSONS) {
      const best = Math.max(...rows.map((row) => scoreOf(bytes, row)));
      expect(scoreOf(bytes, rows[right.indexOf(true)] as Int32Array)).to.equal(best);
    }
  });

  it("learns nothing from decisions without a right choice or without a wrong one", () => {
    const open: Lesson[] = [
      { kind: "he", rows: [Int32Array.of(1)], right: [true] },
      { kind: "he", rows: [Int32Array.of(1), Int32Array.of(2)], right: [false, false] },
    ];
    expect(scoreOf(trainRanking(open, options), Int32Array.of(1, 2))).to.equal(0);
  });

  it("leaves out features seen less often than asked", () => {
    const bytes = trainRanking(LESSONS, { ...options, minCount: 2 });
    expect(scoreOf(bytes, Int32Array.of(12))).to.equal(0);
    expect(scoreOf(bytes, Int32Array.of(10))).to.be.greaterThan(0);
  });

  it("gives the same bytes twice", () => {
    const dropped = { ...options, dropout: everyKind(0.3) };
    expect(trainRanking(LESSONS, dropped)).to.deep.equal(trainRanking(LESSONS, dropped));
  });

  it("drops features of the kinds asked for, and of no others", () => {
    const plain = trainRanking(LESSONS, options);
    expect(trainRanking(LESSONS, { ...options, dropout: { ...options.dropout, she: 0.9 } })).to.deep.equal(plain);
    expect(trainRanking(LESSONS, { ...options, dropout: { ...options.dropout, he: 0.5 } })).not.to.deep.equal(plain);
  });
});
