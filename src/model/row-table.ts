// A table from 32-bit keys to 16-bit values: the features of a linear model. A file holds sorted rows of four bytes (of a
// key only the lower half, the upper half is where it lies: Knuth's “quotienting”), and a process lays them out for open addressing, in one
// pass from front to back because the rows are sorted. A slot has four bytes too, since each look-up is a likely miss of the
// processor's caches, and a filter stands before it that most unknown keys do not pass. What values mean is the caller's affair.
//
//   uint32 rows n; for each of 65,536 upper halves in turn a bit 1 for each of its rows and then a bit 0, lowest bit of a uint32 first;
//   n × { uint16 lower half, uint16 value, not 0 }, sorted by key as unsigned number.

import { ModelError } from "../errors";
import { asInt32, bytesOf } from "./words";

/** Rows laid out for looking up. */
export interface RowTable {
  readonly size: number;
  /**
   * By the key's highest bits: its lower half and, above it, its value; 0 where nothing is. The lower half shares with the place so many
   * bits that one key is hardly ever taken for another (for one unknown key in 100,000 at most, as often as 32 bits are shared by chance).
   */
  readonly slots: Int32Array;
  readonly slotShift: number;
  /** By the key's highest bits, more of them: a bit that says whether any key has them. */
  readonly filter: Int32Array;
  readonly filterShift: number;
}

const UPPER_HALVES = 1 << 16;
/** The share of slots that may be full; more makes probing slow. */
const MAX_LOAD = 0.6;
/** With as few slots the lower half of a key and its place still tell keys apart. */
const MIN_SLOT_BITS = 17;
/** Bits of the filter for each row: small enough for the fast caches. */
const FILTER_BITS_PER_ROW = 8;

/** The most keys that `findValues` takes at once. */
export const BATCH = 256;

/** Keys in the order of a file. */
export const byKey = (a: number, b: number): number => (a >>> 0) - (b >>> 0);

/** Writes a table of keys sorted by `byKey`, each once, and their values (1 to 65,535). */
export function encodeRows(keys: Int32Array, values: Uint16Array): Uint8Array {
  const words = new Int32Array(1 + bitWords(keys.length) + keys.length);
  words[0] = keys.length;
  const rows = words.subarray(1 + bitWords(keys.length));
  keys.forEach((key, row) => {
    if (!values[row]) throw new RangeError("a table of rows has no place for the value 0");
    const bit = row + (key >>> 16);
    (words[1 + (bit >> 5)] as number) |= 1 << (bit & 31);
    rows[row] = (key & 0xffff) | ((values[row] as number) << 16);
  });
  return bytesOf(words);
}

const bitWords = (rows: number): number => Math.ceil((rows + UPPER_HALVES) / 32);

/** Reads what `encodeRows` wrote. Throws `ModelError` if the bytes do not add up. */
export function decodeRows(bytes: Uint8Array): RowTable {
  const words = asInt32(bytes);
  const size = words[0] ?? -1;
  if (size < 0 || words.length !== 1 + bitWords(size) + size)
    throw new ModelError(`a table of the model file is damaged: ${bytes.length} bytes for ${size} rows`);
  const slotBits = Math.max(MIN_SLOT_BITS, Math.ceil(Math.log2(1 + size / MAX_LOAD)));
  const filterBits = Math.max(5, Math.ceil(Math.log2(1 + size * FILTER_BITS_PER_ROW)));
  const table: RowTable = {
    size,
    // Behind the last place of its own there is one for every row, so that none goes round to the front, and one that stays free.
    slots: new Int32Array(2 ** slotBits + size + 1),
    slotShift: 32 - slotBits,
    filter: new Int32Array(2 ** (filterBits - 5)),
    filterShift: 32 - filterBits,
  };
  const bits = words.subarray(1, 1 + bitWords(size));
  if (layOut(bits, words.subarray(1 + bits.length), table) !== size)
    throw new ModelError("a table of the model file is damaged: its rows do not add up");
  return table;
}

/** Puts every row in the first free place from its own; gives how many there are. */
function layOut(bits: Int32Array, rows: Int32Array, { slots, slotShift, filter, filterShift }: RowTable): number {
  let row = 0;
  let upper = 0;
  let free = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    for (let bit = 0; bit < 32; bit++, word >>>= 1) {
      if ((word & 1) === 0) {
        upper++;
        continue;
      }
      const slot = rows[row++] as number;
      const key = (upper << 16) | (slot & 0xffff);
      const place = key >>> slotShift;
      if (place > free) free = place;
      slots[free++] = slot;
      const pass = key >>> filterShift;
      (filter[pass >> 5] as number) |= 1 << (pass & 31);
    }
  }
  return row;
}

const passed = new Int32Array(BATCH);

/** Writes the values of `keys[from…to-1]`, at most `BATCH` keys, and the keys that have one; returns how many have. */
export function findValues(
  { slots, slotShift, filter, filterShift }: RowTable,
  keys: Int32Array,
  from: number,
  to: number,
  values: Int32Array,
  owners: Int32Array,
): number {
  // Two stages, so that no look-up waits for the one before and the memory works on many at once.
  let count = 0;
  for (let i = from; i < to; i++) {
    const key = keys[i] as number;
    const pass = key >>> filterShift;
    passed[count] = key;
    count += ((filter[pass >> 5] as number) >>> (pass & 31)) & 1;
  }
  let found = 0;
  for (let k = 0; k < count; k++) {
    const key = passed[k] as number;
    let at = key >>> slotShift;
    let slot = slots[at] as number;
    while (slot !== 0 && ((slot ^ key) & 0xffff) !== 0) slot = slots[++at] as number;
    values[found] = slot >>> 16;
    owners[found] = key;
    found += slot !== 0 ? 1 : 0;
  }
  return found;
}
