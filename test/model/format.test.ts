// The container of a model file: round trip, and the checksum against a published value.

import { expect } from "chai";
import fc from "fast-check";
import { ModelError } from "../../src/errors";
import { decodeModel, encodeModel } from "../../src/model/format";

/** CRC-32 by its definition, a bit at a time. */
function slowCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe("a model file", () => {
  it("gives back the sections that were written, behind the CRC-32 of what follows", () => {
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
        expect(new DataView(bytes.buffer).getUint32(8, true)).to.equal(slowCrc(bytes.subarray(12)));
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
});
