// A growing byte buffer to write sections with, and a checked reader for them. Numbers are little-endian; `varint` is
// LEB128. A `table` lies aligned, if the section does, and can be used where it lies (words.ts). The reader throws ModelError at the end of the bytes, so that a damaged section never yields garbage.

import { ModelError } from "../errors";

const aligned = (offset: number): number => (offset + 3) & ~3;

/** Writes numbers, strings and byte blocks one after the other. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  /** One unsigned LEB128 number below 2³². */
  varint(value: number): this {
    this.reserve(5);
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
    return this;
  }

  /** The length as varint, then the bytes. */
  block(block: Uint8Array): this {
    this.varint(block.length).reserve(block.length);
    this.bytes.set(block, this.length);
    this.length += block.length;
    return this;
  }

  /** The length as varint, then the bytes from the next place that is aligned to 4. */
  table(table: Uint8Array): this {
    this.varint(table.length).reserve(3 + table.length);
    this.length = aligned(this.length);
    this.bytes.set(table, this.length);
    this.length += table.length;
    return this;
  }

  /** UTF-8 text as block. */
  text(text: string): this {
    return this.block(new TextEncoder().encode(text));
  }

  /** Texts without a line break, as one block. */
  texts(texts: readonly string[]): this {
    return this.text(texts.join("\n"));
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): this {
    if (this.length + more > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    return this;
  }
}

/** Reads back what `ByteWriter` wrote. */
export class ByteReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new ModelError(`a section of the model ends early (byte ${this.at})`);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  block(): Uint8Array {
    return this.take(this.varint());
  }

  table(): Uint8Array {
    const length = this.varint();
    this.at = aligned(this.at);
    return this.take(length);
  }

  private take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length)
      throw new ModelError(`a section of the model ends early (byte ${this.at})`);
    const block = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return block;
  }

  text(): string {
    return new TextDecoder().decode(this.block());
  }

  texts(): string[] {
    const text = this.text();
    return text === "" ? [] : text.split("\n");
  }
}
