// Packed bits come back as they went in, and take no more room than they need.

import { expect } from "chai";
import fc from "fast-check";
import { BitReader, BitWriter } from "../../src/model/bits";

describe("packed bits", () => {
  it("come back as they went in, in the fewest bytes that hold them", () => {
    const number = fc
      .integer({ min: 1, max: 16 })
      .chain((width) => fc.tuple(fc.nat(2 ** width - 1), fc.constant(width)));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
        const writer = new BitWriter();
        for (const [value, width] of numbers) writer.write(value, width);
        const bytes = writer.finish();
        expect(bytes.length).to.equal(Math.ceil(numbers.reduce((sum, [, width]) => sum + width, 0) / 8));
        const reader = new BitReader(bytes);
        for (const [value, width] of numbers) expect(reader.read(width)).to.equal(value);
      }),
    );
  });

  it("are zero beyond the end", () => {
    expect(new BitReader(new Uint8Array(0)).read(9)).to.equal(0);
  });
});
