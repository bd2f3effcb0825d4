// The table of rows against a map.

import { expect } from "chai";
import fc from "fast-check";
import { ModelError } from "../../src/errors";
import { BATCH, byKey, decodeRows, encodeRows, findValues } from "../../src/model/row-table";

const bytesOf = (values: ReadonlyMap<number, number>): Uint8Array => {
  const keys = Int32Array.from(values.keys()).sort(byKey);
  return encodeRows(
    keys,
    Uint16Array.from(keys, (key) => values.get(key) as number),
  );
};

const found = new Int32Array(BATCH);
const owners = new Int32Array(BATCH);

// Neighbours share places; those of the last have none behind them.
const key = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: -300, max: -1 }),
);

describe("a table of rows", () => {
  it("finds the values that a map finds, in the order of the keys", () => {
    const pair = fc.tuple(key, fc.integer({ min: 1, max: 0xffff }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), fc.array(key), (pairs, others) => {
        const map = new Map(pairs);
        const asked = [...others, ...map.keys()].slice(0, BATCH);
        const count = findValues(decodeRows(bytesOf(map)), Int32Array.from(asked), 0, asked.length, found, owners);
        const known = asked.filter((each) => map.has(each));
        expect([...owners.subarray(0, count)]).to.deep.equal(known);
        expect([...found.subarray(0, count)]).to.deep.equal(known.map((each) => map.get(each)));
      }),
    );
  });

  it("finds nothing in an empty table, nor keys that were not asked for", () => {
    expect(findValues(decodeRows(bytesOf(new Map())), Int32Array.of(0, -1, 7), 0, 3, found, owners)).to.equal(0);
    const table = decodeRows(
      bytesOf(
        new Map([
          [5, 50],
          [6, 60],
        ]),
      ),
    );
    expect(findValues(table, Int32Array.of(5, 6), 1, 2, found, owners)).to.equal(1);
    expect(found[0]).to.equal(60);
  });

  it("has no place for the value 0, which is that of an empty slot", () => {
    expect(() => bytesOf(new Map([[7, 0]]))).to.throw(RangeError);
  });

  it("throws ModelError for bytes that end early, have others behind them or other rows than they say", () => {
    const bytes = bytesOf(new Map([[1 << 20, 9]]));
    for (const length of [0, 3, 4, bytes.length - 4, bytes.length - 1])
      expect(() => decodeRows(bytes.slice(0, length)), String(length)).to.throw(ModelError);
    expect(() => decodeRows(Uint8Array.of(...bytes, 0, 0, 0, 0))).to.throw(ModelError);
    bytes.fill(0, 4, -4);
    expect(() => decodeRows(bytes)).to.throw(ModelError);
  });
});
