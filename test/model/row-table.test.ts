// The table of rows against a map.

import { expect } from "chai";
import fc from "fast-check";
import { BATCH, findRows, rowTable } from "../../src/model/row-table";

/** The table of features (unique) with values; −1 is the row at the end. */
function tableOf(values: ReadonlyMap<number, number>): Int32Array {
  const sorted = [...values.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  return Int32Array.from([...sorted.flatMap((feature) => [feature, values.get(feature) as number]), -1, 0]);
}

// Neighbours share buckets and stretches.
const feature = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: -300, max: -2 }),
);

describe("a table of rows", () => {
  it("finds the values that a map finds, in the order of the features", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(feature, fc.nat(1e6)), { maxLength: 300 }), fc.array(feature), (pairs, others) => {
        const map = new Map(pairs.filter(([f]) => f !== 0 && f !== -1));
        const asked = [...others, ...map.keys()].filter((f) => f !== -1).slice(0, BATCH);
        const out = new Int32Array(BATCH);
        const found = findRows(rowTable(tableOf(map)), Int32Array.from(asked), 0, asked.length, out);
        expect([...out.subarray(0, found)]).to.deep.equal(asked.flatMap((f) => map.get(f) ?? []));
      }),
    );
  });

  it("finds nothing in an empty table, nor features that were not asked for", () => {
    const out = new Int32Array(4);
    expect(findRows(rowTable(tableOf(new Map())), Int32Array.of(1, -2, 7), 0, 3, out)).to.equal(0);
    const table = rowTable(
      tableOf(
        new Map([
          [5, 50],
          [6, 60],
        ]),
      ),
    );
    expect(findRows(table, Int32Array.of(5, 6), 1, 2, out)).to.equal(1);
    expect(out[0]).to.equal(60);
  });
});
