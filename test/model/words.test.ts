// Views of bytes as wider numbers, against `DataView`.

import { expect } from "chai";
import fc from "fast-check";
import { asInt32, asUint16, bytesOf, joined } from "../../src/model/words";

describe("bytes seen as numbers", () => {
  it("are little-endian, wherever they lie; what does not fill a number is left out", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(7), (content, offset) => {
        const bytes = joined([new Uint8Array(offset), content]).subarray(offset);
        const view = new DataView(bytes.buffer, offset);
        const words = Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(4 * i, true));
        const halves = Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(2 * i, true));
        expect([...asInt32(bytes)]).to.deep.equal(words);
        expect([...asUint16(bytes)]).to.deep.equal(halves);
        expect([...bytesOf(asInt32(bytes))]).to.deep.equal([...content.subarray(0, 4 * words.length)]);
        expect([...bytesOf(asUint16(bytes))]).to.deep.equal([...content.subarray(0, 2 * halves.length)]);
      }),
    );
  });

  it("are views, not copies, where they lie aligned", () => {
    const bytes = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0);
    expect(asInt32(bytes.subarray(4)).buffer).to.equal(bytes.buffer);
  });
});
