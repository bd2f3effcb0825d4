// The container of a model file: round trip, and what is no such file.

import { expect } from "chai";
import fc from "fast-check";
import { ModelError } from "../../src/errors";
import { decodeModel, encodeModel } from "../../src/model/format";

describe("a model file", () => {
  it("gives back the sections that were written, aligned", () => {
    const sections = fc.uniqueArray(fc.tuple(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 50 })), {
      selector: ([name]) => name,
      maxLength: 5,
    });
    fc.assert(
      fc.property(sections, (entries) => {
        const bytes = encodeModel(new Map(entries));
        expect([...decodeModel(bytes)].map(([name, section]) => [name, [...section]])).to.deep.equal(
          entries.map(([name, section]) => [name, [...section]]),
        );
        expect([...decodeModel(bytes).values()].some((section) => section.byteOffset % 8 !== 0)).to.equal(false);
      }),
      { numRuns: 50 },
    );
  });

  it("is refused with any one bit changed", () => {
    const bytes = encodeModel(new Map([["a", Uint8Array.of(1, 2, 3, 4, 5)]]));
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const damaged = bytes.slice();
      (damaged[bit >> 3] as number) ^= 1 << (bit & 7);
      expect(() => decodeModel(damaged), String(bit)).to.throw(ModelError);
    }
  });

  it("is refused with its end cut off, with words swapped and with more behind it", () => {
    const bytes = encodeModel(new Map([["a", Uint8Array.from({ length: 40 }, (_, i) => i)]]));
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeModel(bytes.slice(0, length)), String(length)).to.throw(ModelError);
    const swapped = new Int32Array(bytes.slice().buffer);
    [swapped[8], swapped[12]] = [swapped[12] as number, swapped[8] as number];
    expect(() => decodeModel(new Uint8Array(swapped.buffer))).to.throw(ModelError);
    expect(() => decodeModel(Uint8Array.of(...bytes, 0))).to.throw(ModelError);
  });

  it("is read from bytes that do not lie aligned", () => {
    const bytes = encodeModel(new Map([["a", Uint8Array.of(1, 2, 3)]]));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeModel(shifted.subarray(1)).get("a")).to.deep.equal(Uint8Array.of(1, 2, 3));
  });
});
