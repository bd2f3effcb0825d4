import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import wabt from "wabt";
import { FLOAT, LEAST, netMemory, roomOfNet, WHOLE, type NetMemory } from "../../src/model/net-memory";
import { ModelError } from "../../src/errors";
import { random } from "../../src/train/random";
import { REFUSING } from "../support/refusing-engine";

/** What a made memory holds after some work on numbers of chance, with one engine and another. */
function alike(bytes: number, work: (memory: NetMemory, next: () => number) => void): Int16Array {
  const of = (memory: NetMemory): Int16Array => {
    work(memory, random(7));
    return memory.wholes.slice(0, bytes / WHOLE);
  };
  const fast = of(netMemory(bytes));
  expect([...of(netMemory(bytes, null))]).to.deep.equal([...fast]);
  expect([...of(netMemory(bytes, REFUSING))]).to.deep.equal([...fast]);
  return fast;
}

describe("netMemory", () => {
  for (const [rows, inner, columns] of [
    [1, 20, 32],
    [2, 4, 16],
    [5, 7, 48],
    [4, 0, 16],
  ] as const)
    it(`multiplies ${rows} × ${inner} numbers with ${columns} columns as sums by hand, with WebAssembly and without`, () => {
      const stride = inner + 1;
      const [b, c] = [2000, 6000];
      let wanted: number[] = [];
      const made = alike(8000, ({ wholes: W, multiply }, next) => {
        for (let i = 0; i < 4000; i++) W[i] = Math.round(2000 * (next() - 0.5));
        // What an odd row is paired with counts nothing.
        if (inner % 2 === 1) for (let j = 0; j < columns; j++) W[b / WHOLE + columns * (inner - 1) + 2 * j + 1] = 0;
        const weight = (k: number, j: number): number =>
          W[b / WHOLE + 2 * ((k >> 1) * columns + j) + (k % 2)] as number;
        wanted = Array.from({ length: rows * columns }, (_, at) => {
          let sum = 0;
          for (let k = 0; k < inner; k++)
            sum += (W[Math.floor(at / columns) * stride + k] as number) * weight(k, at % columns);
          return Math.max(-300, (W[c / WHOLE + at] as number) + Math.round(sum / 1024));
        });
        multiply(0, WHOLE * stride, b, c, rows, inner, columns, 10, -300);
      });
      expect([...made.subarray(c / WHOLE, c / WHOLE + rows * columns)]).to.deep.equal(wanted);
    });

  it("takes what is too large for 16 bits for the largest number, and lets sums of 32 bits run over alike", () => {
    const made = alike(4000, ({ wholes: W, multiply, sum, sums }) => {
      W.fill(32767, 0, 600).fill(-32768, 600, 800).fill(30000, 1400, 1432);
      multiply(0, 0, 64, 2400, 1, 2, 16, 1, LEAST);
      multiply(0, 0, 1200, 2432, 1, 2, 16, 1, LEAST);
      // The sum is 2^31, which has no place in 32 bits.
      multiply(1200, 0, 1200, 2464, 1, 2, 16, 1, LEAST);
      sums.set([0, 1200, 1200], 900);
      sum(3600, 1, 2800, 16, LEAST);
      sum(3600, 3, 2832, 16, LEAST);
    });
    const at = (place: number): unknown => made[place / WHOLE];
    expect([2400, 2432, 2464].map(at)).to.deep.equal([32767, -32768, -32768]);
    expect([2800, 2832].map(at)).to.deep.equal([32767, -32768]);
  });

  it("refuses more bytes than any net needs", () => {
    expect(() => netMemory(2 ** 28 + 1)).to.throw(ModelError, "needs 268435457 bytes of memory");
  });

  it("adds vectors one after the other, and gives products of vectors", () => {
    alike(6000, ({ wholes: W, sums, sum, dots }, next) => {
      for (let i = 0; i < 2000; i++) W[i] = Math.round(60_000 * (next() - 0.5));
      sums.set([0, 64, 320], 1200);
      sum(1200 * FLOAT, 3, 1024, 32, -5000);
      dots(2048, 0, 5000, 9, 48);
    });
    const memory = netMemory(600);
    memory.wholes.set([1, 2, 3], 0);
    memory.wholes.set([10, 100, 1000], 16);
    memory.wholes.set([0, 0, 2], 32);
    memory.dots(0, 32, 100, 2, 16);
    expect([...memory.sums.subarray(25, 27)]).to.deep.equal([3210, 6]);
    memory.sums.set([0, 64], 50);
    memory.sum(200, 2, 32, 16, 20);
    expect([...memory.wholes.subarray(16, 19)]).to.deep.equal([20, 102, 1005]);
  });

  it("takes the same steps of recurrent units with WebAssembly and without", () => {
    const made = alike(2000, ({ wholes: W, floats: F, sums, recur }, next) => {
      for (let i = 0; i < 300; i++) W[i] = Math.round(4000 * (next() - 0.5));
      for (let i = 200; i < 232; i++) F[i] = 2 * next() - 1;
      // Three words to the right, then to the left.
      sums.set([0, 96, 192, 96, 0], 300);
      recur(1200, 3, FLOAT, 32, 64, 200 * FLOAT, 240 * FLOAT, 1600, 16);
      recur(1208, 3, -FLOAT, 0, 96, 200 * FLOAT, 240 * FLOAT, 1760 + 128, 16);
    });
    expect(new Set(made.subarray(800, 816)).size).to.be.greaterThan(12);
    expect(made.subarray(800, 816)).not.to.deep.equal(made.subarray(832, 848));
    expect(made.subarray(832, 848).some((n) => n !== 0)).to.equal(true);
    expect(made.subarray(816, 832).every((n) => n === 0)).to.equal(true);
  });

  it("steps as the formula of recurrent units says", () => {
    const memory = netMemory(1000);
    // Candidates 2, forget gates 1 and reset gates −1, in units of 1/1024; no sight of the memory, which holds 0.5.
    memory.wholes.fill(2048, 0, 16).fill(1024, 16, 32).fill(-1024, 32, 48);
    memory.floats.fill(0.5, 150, 166);
    // The neighbours give nothing.
    memory.sums.set([200, 0, 200], 225);
    memory.recur(900, 1, FLOAT, 0, 0, 400, 600, 800, 16);
    const cell = 2 + 0.75 * (0.5 - 2);
    expect(memory.floats[150]).to.be.closeTo(cell, 1e-6);
    expect((memory.wholes[400] as number) / 16384).to.be.closeTo((0.25 * cell) / (1 + cell), 1e-4);
  });

  it("gives each who takes room bytes of his own, from a multiple of 16 on", () => {
    const { take, bytes } = roomOfNet();
    expect([take(3), take(8), take(0), take(9), take(1)]).to.deep.equal([0, 16, 32, 32, 64]);
    expect(bytes()).to.equal(80);
  });

  it("holds what its source compiles to", async () => {
    const module = (await wabt()).parseWat("m.wat", readFileSync(join(__dirname, "net-memory.wat"), "utf8"), {
      simd: true,
    });
    const bytes = Buffer.from(module.toBinary({}).buffer).toString("base64");
    expect(readFileSync(join(__dirname, "../../src/model/net-memory.ts"), "utf8")).to.include(`"${bytes}"`);
  });
});
