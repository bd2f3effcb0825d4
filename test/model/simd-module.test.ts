import { expect } from "chai";
import { simdModule } from "../../src/model/simd-module";
import { REFUSING } from "../support/refusing-engine";

/** A module that exports nothing and imports its memory. */
const EMPTY = "AGFzbQEAAAACDQEBZQZtZW1vcnkCAAE=";

describe("simdModule", () => {
  it("gives a memory of whole pages, all 0", () => {
    const module = simdModule(EMPTY, 70_000, globalThis.WebAssembly as never);
    expect(module?.buffer.byteLength).to.equal(2 * 65_536);
    expect(new Uint8Array(module?.buffer as ArrayBuffer).every((byte) => byte === 0)).to.equal(true);
  });

  it("gives none without an engine, with one that refuses, and for what is no module", () => {
    expect(simdModule(EMPTY, 10, null)).to.equal(undefined);
    expect(simdModule(EMPTY, 10, REFUSING)).to.equal(undefined);
    expect(simdModule("AAAA", 10, globalThis.WebAssembly as never)).to.equal(undefined);
  });

  it("asks for memory only once the engine has compiled", () => {
    let made = 0;
    const Memory = class {
      readonly buffer = new ArrayBuffer(0);
      constructor() {
        made++;
      }
    };
    simdModule(EMPTY, 10, { ...REFUSING, Memory });
    expect(made).to.equal(0);
  });
});
