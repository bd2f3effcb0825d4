import { expect } from "chai";

import { nameColumns } from "../../src/extract/name-columns";
import { MAX_NAME_FEATURES, contextFeatures, nameFeatures, ownFeatures, ownKey } from "../../src/extract/name-features";
import { LABELS } from "../../src/extract/name-labels";
import { NameWords } from "../../src/extract/name-words";
import { OwnScores } from "../../src/extract/own-scores";
import { NO_CLUSTERS } from "../../src/model/clusters";
import { decodeLinear, encodeLinear } from "../../src/model/linear";

const words = new NameWords(NO_CLUSTERS, new Set());
const columns = (...sentences: string[]): ReturnType<typeof nameColumns> =>
  nameColumns(
    sentences.map((sentence) => sentence.split(" ")),
    words,
  );
const features = (write: (out: Int32Array) => number): number[] => {
  const out = new Int32Array(MAX_NAME_FEATURES);
  return [...out.subarray(0, write(out))];
};

describe("what a word's own features score", () => {
  const c = columns("Kirby met Kirby .", "Kirby left .");
  const [first, inner, again] = [0, 2, 4];

  it("is of features that are the same wherever the word stands in the same case, and of no others", () => {
    const own = (i: number, from: number): number[] => features((out) => ownFeatures(c, i, from, out));
    expect(own(first, 0)).to.deep.equal(own(again, 4));
    expect(own(first, 0)).to.not.deep.equal(own(inner, 0));
    expect(ownKey(c, first, 0)).to.equal(ownKey(c, again, 4));
    expect(ownKey(c, first, 0)).to.not.equal(ownKey(c, inner, 0));
    const context = features((out) => contextFeatures(c, inner, 0, 4, 0, out));
    expect(features((out) => nameFeatures(c, inner, 0, 4, out))).to.deep.equal([...own(inner, 0), ...context]);
  });

  it("is the same from the cache, for many words and after they were forgotten", () => {
    const known = features((out) => ownFeatures(c, inner, 0, out));
    const rows = known.map((feature, k) => ({ feature, classes: [k % LABELS], weights: [k + 1] }));
    const scorer = decodeLinear(encodeLinear(LABELS, rows));
    const own = new OwnScores(words, scorer);
    const expected = new Float64Array(LABELS);
    scorer.score(Int32Array.from(known), known.length, expected);
    const sums = (d: typeof c, i: number, from: number): number[] => {
      const place = own.place(d, i, from);
      return [...own.sums.subarray(place, place + LABELS)];
    };
    expect(sums(c, inner, 0)).to.deep.equal([...expected]);
    const many = columns(
      Array.from({ length: 3000 }, (_, i) => `Name${String.fromCharCode(97 + (i % 26))}${i}`).join(" "),
    );
    for (let i = 0; i < 3000; i++) own.place(many, i, 0);
    expect(sums(c, inner, 0)).to.deep.equal([...expected]);
    words.era++;
    expect(sums(c, inner, 0)).to.deep.equal([...expected]);
  });
});
