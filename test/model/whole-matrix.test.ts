import { expect } from "chai";
import type { FloatRows } from "../../src/model/float-rows";
import { fractionBits, pairedLength, rowsOf, wholeOf, writePairs, writeWholes } from "../../src/model/whole-matrix";

const matrix = (rows: number, columns: number, ...values: number[]) => ({
  rows,
  columns,
  values: Float32Array.from(values),
});

/** The bits for a vector whose numbers are all as large. */
const bitsOf = (rows: FloatRows, most: number, inputBits: number): number =>
  fractionBits(
    rowsOf(rows),
    rowsOf(rows).map(() => most),
    inputBits,
  );

describe("matrices of whole numbers", () => {
  it("are in units of a power of two, at the end of 16 bits where they are beyond", () => {
    expect(wholeOf(1.5, 10)).to.equal(1536);
    expect(wholeOf(-1.0003, 10)).to.equal(-1024);
    expect(wholeOf(40, 10)).to.equal(32767);
    expect(wholeOf(-40, 10)).to.equal(-32768);
    const into = new Int16Array(4);
    writeWholes(matrix(1, 2, 0.5, -1), 4, into, 1);
    expect([...into]).to.deep.equal([0, 8, -16, 0]);
  });

  it("lie two rows at a time, the last of an odd number with zeros", () => {
    const into = new Int16Array(10);
    writePairs(rowsOf(matrix(3, 2, 1, 2, 3, 4, 5, 6)), 0, into, 1);
    expect([...into]).to.deep.equal([0, 1, 3, 2, 4, 5, 0, 6, 0, 0]);
    expect(pairedLength({ rows: 3, columns: 2 })).to.equal(8);
    expect(pairedLength({ rows: 0, columns: 16 })).to.equal(0);
  });

  it("have as fine a unit as their numbers and the sums of their products allow", () => {
    expect(bitsOf(matrix(2, 1, 0.5, 0.5), 1, 10)).to.equal(14);
    // 3 needs two bits before the point.
    expect(bitsOf(matrix(2, 1, 3, 0.5), 1, 10)).to.equal(13);
    // Sums reach 64 · 2 + 1, which needs 8 bits beside the sign and 23 behind the point.
    expect(bitsOf(matrix(64, 1, ...Array<number>(64).fill(1)), 2, 12)).to.equal(11);
    expect(bitsOf(matrix(1, 1, 1e9), 1, 12)).to.equal(0);
    // 128 weights of 511.5 of 512, which round up: with 9 bits their sum would reach 2 to the power 31.
    expect(bitsOf(matrix(128, 1, ...Array<number>(128).fill(511.5 / 512)), 32, 10)).to.equal(8);
  });
});
