// Numbers of a few bits each, packed without gaps, lowest bit first: what model files use where a byte for each would waste half of it.

/** Packs numbers into bytes. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private filled = 8;

  /** Appends the lowest `width` bits of a value. */
  write(value: number, width: number): this {
    for (let bit = 0; bit < width; bit++) {
      if (this.filled === 8) {
        this.bytes.push(0);
        this.filled = 0;
      }
      const last = this.bytes.length - 1;
      this.bytes[last] = (this.bytes[last] as number) | (((value >>> bit) & 1) << this.filled++);
    }
    return this;
  }

  /** The bytes; the last is filled up with zeros. */
  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads back what `BitWriter` packed; beyond the end there are zeros. */
export class BitReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  /** The next `width` bits, at most 16. */
  read(width: number): number {
    const byte = this.at >> 3;
    const word = (this.bytes[byte] ?? 0) | ((this.bytes[byte + 1] ?? 0) << 8) | ((this.bytes[byte + 2] ?? 0) << 16);
    const value = (word >>> (this.at & 7)) & ((1 << width) - 1);
    this.at += width;
    return value;
  }
}
