import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import wabt from "wabt";
import { FLOAT, floatMemory, type FloatMemory } from "../../../src/train/net/float-memory";
import { random } from "../../../src/train/random";
import { REFUSING } from "../../support/refusing-engine";

/** Two memories with the same numbers: A 7 × 20, B 20 × 32, C 7 × 32, D 20 × 32. */
const [A, B, C, D] = [0, 140, 780, 1004];

function filled(memory: FloatMemory): FloatMemory {
  const next = random(5);
  for (let i = 0; i < D; i++) memory.floats[i] = next() - 0.5;
  memory.multiply(A * FLOAT, 20 * FLOAT, FLOAT, B * FLOAT, C * FLOAT, 7, 20, 32);
  memory.multiply(A * FLOAT, FLOAT, 20 * FLOAT, C * FLOAT, D * FLOAT, 20, 7, 32);
  return memory;
}

describe("floatMemory", () => {
  it("multiplies with the same bits with WebAssembly and without", () => {
    const fast = filled(floatMemory(2000)).floats;
    const plain = filled(floatMemory(2000, null)).floats;
    const refused = filled(floatMemory(2000, REFUSING)).floats;
    expect(fast.length).to.be.greaterThan(plain.length);
    expect([...fast.subarray(0, D + 640)]).to.deep.equal([...plain.subarray(0, D + 640)]);
    expect([...refused]).to.deep.equal([...plain]);
  });

  it("adds products, as sums by hand show", () => {
    const memory = floatMemory(64);
    memory.floats.set([1, 2, 3], 0);
    memory.floats.fill(10, 16, 32);
    memory.floats.fill(100, 32, 48);
    memory.floats[48] = 7;
    memory.multiply(0, 2 * FLOAT, FLOAT, 16 * FLOAT, 48 * FLOAT, 1, 2, 16);
    expect([...memory.floats.subarray(48, 50)]).to.deep.equal([217, 210]);
  });

  it("holds what its source compiles to", async () => {
    const module = (await wabt()).parseWat("m.wat", readFileSync(join(__dirname, "float-memory.wat"), "utf8"), {
      simd: true,
    });
    const bytes = Buffer.from(module.toBinary({}).buffer).toString("base64");
    expect(readFileSync(join(__dirname, "../../../src/train/net/float-memory.ts"), "utf8")).to.include(`"${bytes}"`);
  });
});
