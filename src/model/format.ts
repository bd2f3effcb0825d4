// The one file that owns the layout of a model file (`en.bin`): named sections behind a checked header.
// It knows nothing of what a section holds; each component encodes and decodes its own (see the users of `sections`).
//
//   offset  size  what
//   0       4     magic "NUTM"
//   4       4     format version, uint32 LE
//   8       4     CRC-32 (IEEE 802.3) of everything from byte 12
//   12      4     number of sections n
//   16      …     n × { uint32 nameLength, name (UTF-8), uint32 length }, then the sections, each padded to 8 bytes

import { ModelError } from "../errors";

const MAGIC = "NUTM";
/** Raise it when the layout of the container or of any section changes. */
export const MODEL_VERSION = 1;
const HEADER_BYTES = 16;
const ALIGNMENT_BYTES = 8;

/** The named parts of a model file, e.g. `tagger`, `parser`, `names`. */
export type Sections = ReadonlyMap<string, Uint8Array>;

const CRC_0 = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
/** What a byte does with one, two, three more behind it, for four at a time (“slicing by 4”, Kounavis & Berry 2005). */
const oneMore = (table: Int32Array): Int32Array => table.map((crc) => (crc >>> 8) ^ (CRC_0[crc & 0xff] as number));
const CRC_1 = oneMore(CRC_0);
const CRC_2 = oneMore(CRC_1);
const CRC_3 = oneMore(CRC_2);

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (CRC_3[crc & 0xff] as number) ^
      (CRC_2[(crc >>> 8) & 0xff] as number) ^
      (CRC_1[(crc >>> 16) & 0xff] as number) ^
      (CRC_0[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ (CRC_0[(crc ^ (bytes[i] as number)) & 0xff] as number);
  return ~crc >>> 0;
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;

/** Writes sections, in the map's order, as one model file. */
export function encodeModel(sections: Sections): Uint8Array {
  const names = [...sections.keys()].map((name) => new TextEncoder().encode(name));
  const parts = [...sections.values()];
  let offset = aligned(HEADER_BYTES + names.reduce((sum, name) => sum + 8 + name.length, 0));
  const size = parts.reduce((sum, part) => aligned(sum + part.length), offset);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(12, parts.length, true);
  let at = HEADER_BYTES;
  names.forEach((name, i) => {
    const part = parts[i] as Uint8Array;
    view.setUint32(at, name.length, true);
    bytes.set(name, at + 4);
    view.setUint32(at + 4 + name.length, part.length, true);
    at += 8 + name.length;
    bytes.set(part, offset);
    offset = aligned(offset + part.length);
  });
  view.setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}

/**
 * Reads a model file back into its sections (views, aligned to 8 bytes if `bytes` is).
 * Throws `ModelError` for a foreign, truncated or damaged file and for another version.
 */
export function decodeModel(bytes: Uint8Array): Sections {
  if (bytes.length < HEADER_BYTES || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC)
    throw new ModelError(`not a nutgraph model: it does not begin with "${MAGIC}" (${bytes.length} bytes)`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION)
    throw new ModelError(
      `model version ${version} cannot be read by this nutgraph, which reads version ${MODEL_VERSION}`,
    );
  if (crc32(bytes.subarray(12)) !== view.getUint32(8, true))
    throw new ModelError(`the model file is truncated or damaged: its checksum does not match (${bytes.length} bytes)`);
  const count = view.getUint32(12, true);
  const entries: { name: string; length: number }[] = [];
  let at = HEADER_BYTES;
  for (let i = 0; i < count; i++) {
    const nameLength = view.getUint32(at, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 4, at + 4 + nameLength));
    entries.push({ name, length: view.getUint32(at + 4 + nameLength, true) });
    at += 8 + nameLength;
  }
  let offset = aligned(at);
  const sections = new Map<string, Uint8Array>();
  for (const { name, length } of entries) {
    sections.set(name, bytes.subarray(offset, offset + length));
    offset = aligned(offset + length);
  }
  return sections;
}
