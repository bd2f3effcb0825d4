// The weights of a linear model of more than three classes. Most rows have a few weights, which are listed with their classes; rows of many
// have a byte for every class and are summed without looking at classes: few have, and most sums meet them.
//
//   uint32 units u of all lists, rounded up to even; for each value of a feature's highest 8 bits a uint32, where their own lists begin;
//   u × uint16, of which the first is nothing's; then the rows of many weights, a byte (weight + 128) for each class and the classes filled up to 16s.
//   A list is uint16 class << 9 | more << 8 | weight as byte …, or 0 and the number of a row of many weights as two uint16.
//   A value below 0x8000 is the place of a list that many rows share, else 0x8000 + the place among the own lists of its group.

import { ModelError } from "../errors";
import { BATCH, findValues, type RowTable } from "./row-table";
import type { LinearRow, Scorer } from "./scorer";
import { asInt32, asUint16, bytesOf, joined } from "./words";

/** A unit has 7 bits for its class. */
export const MAX_CLASSES = 128;
/** A row of so many weights has a byte for every class. */
const DENSE_WEIGHTS = 12;
const CLASS_SHIFT = 9;
const MORE = 1 << 8;
const WEIGHT = 0xff;
/** Values from here are places in lists of the row's own group. */
const OWN = 1 << 15;
const GROUPS = 256;
const GROUP_SHIFT = 24;
/** What a weight of 0 is as a byte of a dense row: bytes are summed as unsigned numbers. */
const ZERO = 128;
/** Dense rows are summed so many words at a time, each of four classes: that many sums stay in registers. */
const STRIP_WORDS = 4;

/** Words of a dense row: full strips. */
const wordsOf = (classes: number): number => Math.ceil(classes / 4 / STRIP_WORDS) * STRIP_WORDS;

/** The words that hold the weights of rows (sorted by feature), and the value of each row. */
export function listWeights(classes: number, rows: readonly LinearRow[]): { values: Uint16Array; words: Int32Array } {
  const dense: Uint8Array[] = [];
  const denseNumbers = new Map<string, number>();
  const listOf = (row: LinearRow): number[] => {
    const last = row.classes.length - 1;
    if (last + 1 < DENSE_WEIGHTS)
      return row.classes.map(
        (c, k) => (c << CLASS_SHIFT) | (k < last ? MORE : 0) | ((row.weights[k] as number) & WEIGHT),
      );
    const bytes = new Uint8Array(4 * wordsOf(classes)).fill(ZERO);
    row.classes.forEach((c, k) => (bytes[c] = (row.weights[k] as number) + ZERO));
    const number = denseNumbers.get(bytes.join()) ?? dense.push(bytes) - 1;
    denseNumbers.set(bytes.join(), number);
    return [0, number & 0xffff, number >>> 16];
  };
  const lists = rows.map(listOf);
  const units: number[] = [0];
  const shared = placeShared(lists, units);
  const groups = new Int32Array(GROUPS);
  let group = -1;
  const values = Uint16Array.from(lists, (list, row) => {
    while (group < (rows[row] as LinearRow).feature >>> GROUP_SHIFT) groups[++group] = units.length;
    const place = shared.get(list.join());
    if (place !== undefined) return place;
    const own = units.length - (groups[group] as number);
    if (own >= OWN) throw new RangeError(`a linear model has too many weights: ${units.length} for ${row} rows`);
    units.push(...list);
    return OWN | own;
  });
  if (units.length % 2 !== 0) units.push(0);
  const parts = [bytesOf(Int32Array.of(units.length)), bytesOf(groups), bytesOf(Uint16Array.from(units)), ...dense];
  return { values, words: asInt32(joined(parts)) };
}

/** Puts the lists that most rows have at the front, as many as there is place for; gives the place of each. */
function placeShared(lists: readonly (readonly number[])[], units: number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const list = key.split(",").map(Number);
    if (units.length + list.length > OWN) break;
    places.set(key, units.length);
    units.push(...list);
  }
  return places;
}

const values = new Int32Array(BATCH);
const owners = new Int32Array(BATCH);
const denseRows = new Int32Array(BATCH);
const sums = new Int32Array(MAX_CLASSES);

/** The sum over rows of a table and the words that hold their weights. Throws `ModelError` if these do not add up. */
export function listedAdd(classes: number, table: RowTable, words: Int32Array): Scorer["add"] {
  const groups = words.subarray(1, 1 + GROUPS);
  const unitWords = (words[0] ?? -2) / 2;
  const stride = wordsOf(classes);
  const denseWords = words.length - 1 - GROUPS - unitWords;
  if (unitWords < 0 || denseWords < 0 || denseWords % stride !== 0)
    throw new ModelError("a linear model of the model file is damaged: its weights do not add up");
  const lists = asUint16(bytesOf(words.subarray(1 + GROUPS, 1 + GROUPS + unitWords)));
  const dense = words.subarray(1 + GROUPS + unitWords);
  return (features, from, to, scores) => {
    for (let start = from; start < to; start += BATCH) {
      const found = findValues(table, features, start, Math.min(to, start + BATCH), values, owners);
      let denseCount = 0;
      let listCount = 0;
      for (let k = 0; k < found; k++) {
        const value = values[k] as number;
        const at = value < OWN ? value : (groups[(owners[k] as number) >>> GROUP_SHIFT] as number) + value - OWN;
        if (((lists[at] as number) & WEIGHT) !== 0) values[listCount++] = at;
        else denseRows[denseCount++] = ((lists[at + 1] as number) | ((lists[at + 2] as number) << 16)) * stride;
      }
      for (let word = 0; word < stride; word += STRIP_WORDS) sumStrip(dense, denseCount, word);
      for (let k = 0; k < listCount; k++) {
        let at = values[k] as number;
        let unit: number;
        do {
          unit = lists[at++] as number;
          (sums[unit >> CLASS_SHIFT] as number) += (unit << 24) >> 24;
        } while ((unit & MORE) !== 0);
      }
      for (let c = 0; c < classes; c++) (scores[c] as number) += sums[c] as number;
    }
  };
}

/** Sets the sums of 16 classes to those of the dense rows. Two sums share a number: those of a batch fit in 16 bits. */
function sumStrip(dense: Int32Array, count: number, word: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0; k < count; k++) {
    const at = (denseRows[k] as number) + word;
    const w = dense[at] as number;
    const x = dense[at + 1] as number;
    const y = dense[at + 2] as number;
    const z = dense[at + 3] as number;
    a = (a + (w & 0xff00ff)) | 0;
    b = (b + ((w >>> 8) & 0xff00ff)) | 0;
    c = (c + (x & 0xff00ff)) | 0;
    d = (d + ((x >>> 8) & 0xff00ff)) | 0;
    e = (e + (y & 0xff00ff)) | 0;
    f = (f + ((y >>> 8) & 0xff00ff)) | 0;
    g = (g + (z & 0xff00ff)) | 0;
    h = (h + ((z >>> 8) & 0xff00ff)) | 0;
  }
  const zeros = count * ZERO;
  const at = word << 2;
  sums[at] = (a & 0xffff) - zeros;
  sums[at + 1] = (b & 0xffff) - zeros;
  sums[at + 2] = (a >>> 16) - zeros;
  sums[at + 3] = (b >>> 16) - zeros;
  sums[at + 4] = (c & 0xffff) - zeros;
  sums[at + 5] = (d & 0xffff) - zeros;
  sums[at + 6] = (c >>> 16) - zeros;
  sums[at + 7] = (d >>> 16) - zeros;
  sums[at + 8] = (e & 0xffff) - zeros;
  sums[at + 9] = (f & 0xffff) - zeros;
  sums[at + 10] = (e >>> 16) - zeros;
  sums[at + 11] = (f >>> 16) - zeros;
  sums[at + 12] = (g & 0xffff) - zeros;
  sums[at + 13] = (h & 0xffff) - zeros;
  sums[at + 14] = (g >>> 16) - zeros;
  sums[at + 15] = (h >>> 16) - zeros;
}
