// Sums from the cache against sums over the features themselves.

import { expect } from "chai";

import { KnownSums } from "../../src/model/known-sums";
import { denseScorer } from "../support/made-scorer";

const CLASSES = 7;
const scorer = denseScorer(CLASSES);
const setOf = (key: number): Int32Array => Int32Array.from({ length: 1 + (key % 40) }, (_, i) => key * 1000 + i);
const placeOf = (known: KnownSums, key: number): number => {
  const place = known.find(key);
  return place >= 0 ? place : known.keep(key, setOf(key), setOf(key).length);
};

describe("sums of sets of features", () => {
  it("of five keys are what all their features score together, for many keys in any order", () => {
    const known = new KnownSums(scorer);
    const [got, expected] = [new Float64Array(CLASSES), new Float64Array(CLASSES)];
    for (let round = 0; round < 2000; round++) {
      const keys = [1, 2, 3, 4, 5].map((k) => (round * round * k + 7 * k) % 5000);
      const [a, b, c, d, e] = keys.map((key) => placeOf(known, key)) as [number, number, number, number, number];
      known.total(a, b, c, d, e, got);
      const all = keys.flatMap((key) => [...setOf(key)]);
      scorer.score(Int32Array.from(all), all.length, expected);
      expect([...got]).to.deep.equal([...expected]);
    }
  });

  it("are not known before they are kept, nor after they are forgotten", () => {
    const known = new KnownSums(scorer);
    expect(known.find(3)).to.equal(-1);
    expect(known.find(1e6)).to.equal(-1);
    known.keep(3, setOf(3), 2);
    expect(known.find(3)).to.equal(0);
    expect(known.find(2)).to.equal(-1);
    known.forget();
    expect(known.find(3)).to.equal(-1);
  });

  it("are forgotten when there are too many", () => {
    const known = new KnownSums(scorer);
    for (let key = 0; key < 70_000; key++) known.keep(key, setOf(1), 1);
    known.trim();
    expect(known.find(69_999)).to.equal(-1);
    known.keep(5, setOf(5), 1);
    known.trim();
    expect(known.find(5)).to.equal(0);
  });
});
