// The shipped linear model against a brute-force sum, and its bytes.

import { expect } from "chai";
import fc from "fast-check";
import { ModelError } from "../../src/errors";
import { feature1 } from "../../src/model/features";
import { decodeLinear, encodeLinear, type LinearRow } from "../../src/model/linear";

const weight = fc.integer({ min: -127, max: 127 }).filter((w) => w !== 0);

function rowsOf(classes: number): fc.Arbitrary<LinearRow[]> {
  const row = fc
    .tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: classes - 1 }), weight), {
        selector: ([c]) => c,
        minLength: 1,
      }),
    )
    .map(([n, entries]): LinearRow => {
      const sorted = entries.sort((a, b) => a[0] - b[0]);
      return { feature: feature1(7, n), classes: sorted.map(([c]) => c), weights: sorted.map(([, w]) => w) };
    });
  return fc.uniqueArray(row, { selector: (r) => r.feature, maxLength: 80 });
}

describe("a linear model", () => {
  for (const classes of [1, 2, 3, 4, 17, 128])
    it(`gives for ${classes} classes the sums that adding by hand gives`, () => {
      fc.assert(
        fc.property(rowsOf(classes), (rows) => {
          const model = decodeLinear(encodeLinear(classes, rows));
          const features = Int32Array.from(rows, (row) => row.feature);
          const scores = new Float64Array(classes);
          model.score(features, features.length, scores);
          const sums = new Float64Array(classes);
          for (const row of rows)
            row.classes.forEach((c, i) => (sums[c] = (sums[c] as number) + (row.weights[i] as number)));
          expect([...scores]).to.deep.equal([...sums]);
        }),
        { numRuns: 60 },
      );
    });

  it("scores nothing for features it does not know", () => {
    const model = decodeLinear(encodeLinear(3, [{ feature: feature1(1, 1), classes: [0], weights: [5] }]));
    const scores = new Float64Array(3);
    model.score(Int32Array.of(feature1(1, 2), feature1(2, 1)), 2, scores);
    expect([...scores]).to.deep.equal([0, 0, 0]);
  });

  it("has the same bytes whatever the order of its rows", () => {
    const rows: LinearRow[] = [1, 2, 3, 4].map((n) => ({ feature: feature1(1, n), classes: [0, 2], weights: [n, -n] }));
    expect(encodeLinear(3, rows)).to.deep.equal(encodeLinear(3, [...rows].reverse()));
  });

  it("adds up more features at once than fit in one batch, for rows of few and of many weights", () => {
    const rows = Array.from({ length: 700 }, (_, n): LinearRow => {
      const classes = Array.from({ length: n % 2 === 0 ? 17 : 3 }, (_, c) => c);
      return { feature: feature1(3, n), classes, weights: classes.map(() => 127) };
    });
    const model = decodeLinear(encodeLinear(17, rows));
    const scores = new Float64Array(17);
    model.score(Int32Array.from(rows, (row) => row.feature).reverse(), rows.length, scores);
    expect([...scores]).to.deep.equal(Array.from({ length: 17 }, (_, c) => 127 * (c < 3 ? 700 : 350)));
  });

  it("counts lists that many rows share and lists that one row has alike", () => {
    // So many distinct lists that not all of them find place among the shared ones.
    const rows = Array.from({ length: 20_000 }, (_, n): LinearRow => {
      const weights = [1 + (n % 100), -1 - (Math.floor(n / 100) % 100), n < 10_000 ? 5 : 7];
      return { feature: feature1(5, n), classes: [0, 2, 6], weights };
    });
    const model = decodeLinear(encodeLinear(7, rows));
    const scores = new Float64Array(7);
    for (const { feature, weights } of rows) {
      model.score(Int32Array.of(feature), 1, scores);
      expect([...scores]).to.deep.equal([weights[0], 0, weights[1], 0, 0, 0, weights[2]]);
    }
  });

  it("of three classes may have more distinct rows of weights than can be numbered", () => {
    const rows = Array.from({ length: 70_000 }, (_, n): LinearRow => {
      const weights = [1 + (n % 100), 1 + (Math.floor(n / 100) % 100), 1 + Math.floor(n / 10_000)];
      return { feature: feature1(6, n), classes: [0, 1, 2], weights };
    });
    const model = decodeLinear(encodeLinear(3, rows));
    const scores = new Float64Array(3);
    for (const { feature, weights } of [rows[0], rows[69_999]] as LinearRow[]) {
      model.score(Int32Array.of(feature), 1, scores);
      expect([...scores]).to.deep.equal(weights);
    }
  });

  it("refuses a model of an earlier layout", () => {
    expect(() => decodeLinear(Uint8Array.of(0x83, 2, 1, 1, 5, 1, 0b101, 2, 7, 0x100 - 7, 0, 0))).to.throw(ModelError);
  });

  it("throws ModelError, and nothing else, for bytes that end early", () => {
    for (const classes of [3, 5]) {
      const bytes = encodeLinear(classes, [{ feature: feature1(1, 1), classes: [0, 2], weights: [5, -5] }]);
      for (const length of [
        ...Array(64).keys(),
        bytes.length >> 1,
        ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => bytes.length - n),
      ])
        expect(() => decodeLinear(bytes.slice(0, length)), String(length)).to.throw(ModelError);
    }
  });
});
