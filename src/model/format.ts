// The one file that owns the layout of a model file (`en.bin`): named sections behind a checked header.
// It knows nothing of what a section holds; each component encodes and decodes its own (see the users of `sections`).
//
//   offset  size  what
//   0       4     magic "NUTM"
//   4       4     format version, uint32 LE
//   8       4     checksum of everything from byte 12
//   12      4     number of sections n
//   16      …     n × { uint32 nameLength, name (UTF-8), uint32 length }, then the sections, each padded to 8 bytes

import { ModelError } from "../errors";
import { asInt32 } from "./words";

const MAGIC = "NUTM";
/** Raise it when the layout of the container or of any section changes. */
export const MODEL_VERSION = 2;
const HEADER_BYTES = 16;
const ALIGNMENT_BYTES = 8;

/** The named parts of a model file, e.g. `tagger`, `parser`, `names`. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** Odd, and its bits look random, as multipliers of FNV's and Murmur's kind of hash are. */
const MULTIPLIER = 0x9e3779b1;

/** One word more. The step can be undone, so two sums that differ stay different. */
function step(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, MULTIPLIER);
  return (product << 13) | (product >>> 19);
}

/**
 * A checksum: no change within one word goes unseen. It takes words, in four sums side by side, because a whole file goes through it at every
 * start; a CRC of bytes takes six times as long.
 */
function checksum(bytes: Uint8Array): number {
  const words = asInt32(bytes);
  let a = bytes.length;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < words.length; i += 4) {
    a = step(a, words[i] as number);
    b = step(b, words[i + 1] ?? 0);
    c = step(c, words[i + 2] ?? 0);
    d = step(d, words[i + 3] ?? 0);
  }
  return step(step(step(a, b), c), d) >>> 0;
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
  view.setUint32(8, checksum(bytes.subarray(12)), true);
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
  if (checksum(bytes.subarray(12)) !== view.getUint32(8, true))
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
