// Small numbers by word or by hash, in a table of a model file that is used where it lies: classes of words, tags, kinds of names. A word is
// known by its 32-bit hash alone: of unknown words one in a hundred thousand is taken for a known one, which is accepted.
//
//   uint32 count n, n × uint32 hash in rising order, n × uint16 number

import { ModelError } from "../errors";
import { hashText } from "./features";
import { asInt32, asUint16, bytesOf, joined } from "./words";

/** From a key to a number: a map, or a table of a model file. */
export interface Numbers<Key> {
  readonly size: number;
  get(key: Key): number | undefined;
  has(key: Key): boolean;
}

/** Writes the numbers (0 to 65,535) of words. Where two words have one hash, the first by code unit stays. */
export function encodeWordNumbers(numbers: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>();
  for (const word of [...numbers.keys()].sort().reverse()) byHash.set(hashText(word), numbers.get(word) as number);
  return encodeNumbers(byHash);
}

/** Writes the numbers (0 to 65,535) of hashes. */
export function encodeNumbers(numbers: ReadonlyMap<number, number>): Uint8Array {
  const hashes = Int32Array.from(numbers.keys()).sort((a, b) => (a >>> 0) - (b >>> 0));
  const values = Uint16Array.from(hashes, (hash) => numbers.get(hash) as number);
  return joined([bytesOf(Int32Array.of(hashes.length)), bytesOf(hashes), bytesOf(values)]);
}

/** Reads what `encodeNumbers` wrote. Throws `ModelError` if the bytes are not such a table. */
export function decodeNumbers(bytes: Uint8Array): Numbers<number> {
  const size = asInt32(bytes)[0] ?? -1;
  if (size < 0 || bytes.length !== 4 + 6 * size)
    throw new ModelError(`a table of the model file is damaged: ${bytes.length} bytes for ${size} numbers`);
  const hashes = asInt32(bytes.subarray(4, 4 + 4 * size));
  const values = asUint16(bytes.subarray(4 + 4 * size));
  const get = (hash: number): number | undefined => {
    const wanted = hash >>> 0;
    let low = 0;
    for (let high = size; low < high;) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] as number) >>> 0 < wanted) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === (hash | 0) ? values[low] : undefined;
  };
  return { size, get, has: (hash) => get(hash) !== undefined };
}

/** Reads what `encodeWordNumbers` wrote. */
export function decodeWordNumbers(bytes: Uint8Array): Numbers<string> {
  const { size, get } = decodeNumbers(bytes);
  return { size, get: (word) => get(hashText(word)), has: (word) => get(hashText(word)) !== undefined };
}
