// Views of bytes as wider numbers, so that tables of a model file are used where they lie and loading runs through none of them.
// Model files are little-endian: on a machine of the other order, or where bytes do not lie aligned, a view is a copy.

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Bytes as 32-bit numbers; up to three at the end are left out. */
export function asInt32(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = inOrder(bytes, 4);
  return new Int32Array(buffer, byteOffset, length >> 2);
}

/** Bytes as 16-bit numbers; one at the end is left out. */
export function asUint16(bytes: Uint8Array): Uint16Array {
  const { buffer, byteOffset, length } = inOrder(bytes, 2);
  return new Uint16Array(buffer, byteOffset, length >> 1);
}

/** The little-endian bytes of numbers. */
export function bytesOf(numbers: Int32Array | Uint16Array): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return inOrder(bytes, numbers.BYTES_PER_ELEMENT);
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes that can be viewed as numbers of `width` bytes in this machine's order: the same ones where possible. */
function inOrder(bytes: Uint8Array, width: number): Uint8Array {
  if (LITTLE_ENDIAN) return bytes.byteOffset % width === 0 ? bytes : Uint8Array.from(bytes);
  return Uint8Array.from(bytes, (_, i) => bytes[i - (i % width) + width - 1 - (i % width)] ?? 0);
}
