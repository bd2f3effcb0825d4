// What is written to a section and what is read from it.

import { expect } from "chai";
import { ModelError } from "../../src/errors";
import { ByteReader, ByteWriter } from "../../src/model/bytes";

describe("the bytes of a section", () => {
  it("give back numbers, texts, blocks and tables in turn; tables lie aligned", () => {
    for (let before = 0; before < 8; before++) {
      const block = new Uint8Array(before).fill(7);
      const table = Uint8Array.of(1, 2, 3, 4, 5);
      const bytes = new ByteWriter().varint(2 ** 32 - 1).texts(["a", "ö"]).block(block).table(table).varint(6).finish(); // prettier-ignore
      const reader = new ByteReader(bytes);
      expect(reader.varint()).to.equal(2 ** 32 - 1);
      expect(reader.texts()).to.deep.equal(["a", "ö"]);
      expect(reader.block()).to.deep.equal(block);
      const read = reader.table();
      expect(read).to.deep.equal(table);
      expect((read.byteOffset - bytes.byteOffset) % 4).to.equal(0);
      expect(reader.varint()).to.equal(6);
    }
  });

  it("that end early are refused", () => {
    const bytes = new ByteWriter().table(Uint8Array.of(1, 2, 3)).finish();
    for (let length = 0; length < bytes.length; length++)
      expect(() => new ByteReader(bytes.subarray(0, length)).table(), String(length)).to.throw(ModelError);
  });
});
