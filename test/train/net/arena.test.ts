import { expect } from "chai";
import { Arena } from "../../../src/train/net/arena";
import { random } from "../../../src/train/random";

describe("Arena", () => {
  it("multiplies as plain loops do, a transposed matrix too", () => {
    const arena = new Arena(1 << 16);
    const next = random(5);
    const filled = (rows: number, columns: number) => {
      const matrix = arena.take(rows, columns);
      for (let i = 0; i < rows * columns; i++) arena.floats[matrix.at + i] = next() - 0.5;
      return matrix;
    };
    const [a, b, c, d] = [filled(7, 16), filled(16, 32), filled(7, 32), arena.take(16, 32)];
    const before = arena.floats.slice(c.at, c.at + 7 * 32);
    arena.addProduct(a, b, c);
    arena.addTransposedProduct(a, c, d);
    const at = (m: { at: number; columns: number }, i: number, j: number): number =>
      arena.floats[m.at + i * m.columns + j] as number;
    for (let i = 0; i < 7; i++)
      for (let j = 0; j < 32; j++) {
        let sum = before[i * 32 + j] as number;
        for (let k = 0; k < 16; k++) sum = Math.fround(sum + Math.fround(at(a, i, k) * at(b, k, j)));
        expect(at(c, i, j)).to.equal(sum);
      }
    for (let k = 0; k < 16; k++)
      for (let j = 0; j < 32; j++) {
        let sum = 0;
        for (let i = 0; i < 7; i++) sum = Math.fround(sum + Math.fround(at(a, i, k) * at(c, i, j)));
        expect(at(d, k, j)).to.equal(sum);
      }
  });

  it("refuses columns that do not fill its lanes, and more than it has room for", () => {
    const arena = new Arena(16);
    expect(() => arena.take(1, 12)).to.throw(RangeError, "columns must be a multiple of 16, not 12");
    expect(() => arena.take(4096, 16)).to.throw(RangeError, "no room");
  });
});
