// The weights of a linear model of up to three classes: few rows of weights are distinct, and each of these is one uint32, a byte for each
// class. A row's value is the number of its weights among them from 1, the most frequent first, so that most look-ups stay within the caches.

import { ModelError } from "../errors";
import type { RowTable } from "./row-table";
import type { LinearRow, Scorer } from "./scorer";

/** The most classes whose weights are packed. */
export const PACKED_CLASSES = 3;
const MAX_VALUES = (1 << 16) - 1;

/** The distinct weights of `rows` and the value of each row; nothing if there are more distinct ones than a value can number. */
export function packWeights(rows: readonly LinearRow[]): { values: Uint16Array; words: Int32Array } | undefined {
  const packed = rows.map(({ classes, weights }) =>
    classes.reduce((word, c, i) => word | (((weights[i] as number) & 0xff) << (8 * c)), 0),
  );
  const counts = new Map<number, number>();
  for (const word of packed) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size > MAX_VALUES) return undefined;
  const words = Int32Array.from([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([word]) => word));
  const numbers = new Map(Array.from(words, (word, number) => [word, number + 1]));
  return { values: Uint16Array.from(packed, (word) => numbers.get(word) as number), words };
}

/**
 * The sum over rows whose values number `words`. A key's branches are well foretold where the table is in the caches; there this is twice
 * as fast as looking keys up in bulk (`findValues`), which pays where weights lie farther off.
 */
export function packedAdd(classes: number, table: RowTable, words: Int32Array): Scorer["add"] {
  if (table.size > 0 && words.length === 0)
    throw new ModelError("a linear model of the model file is damaged: it has no weights");
  const { slots, slotShift, filter, filterShift } = table;
  return (features, from, to, scores) => {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let i = from; i < to; i++) {
      const feature = features[i] as number;
      const pass = feature >>> filterShift;
      if ((((filter[pass >> 5] as number) >>> (pass & 31)) & 1) === 0) continue;
      let at = feature >>> slotShift;
      for (let slot = slots[at] as number; slot !== 0; slot = slots[at] as number) {
        if (((slot ^ feature) & 0xffff) === 0) {
          const word = words[(slot >>> 16) - 1] as number;
          s0 += (word << 24) >> 24;
          s1 += (word << 16) >> 24;
          s2 += (word << 8) >> 24;
          break;
        }
        at++;
      }
    }
    (scores[0] as number) += s0;
    if (classes > 1) (scores[1] as number) += s1;
    if (classes > 2) (scores[2] as number) += s2;
  };
}
