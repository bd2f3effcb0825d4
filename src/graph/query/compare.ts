// The order of result values: that of Cypher, so that both engines sort alike. Numbers and strings by size, `false` before
// `true`, lists element by element, nothing last. Strings by code point, where JavaScript compares UTF-16 units.

import type { ResultValue } from "./query";

const SURROGATES_START = 0xd800;
const SURROGATES_END = 0xe000;

/** Order of two strings by code point. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // A surrogate stands for a code point above every other unit.
    const xHigh = x >= SURROGATES_START && x < SURROGATES_END;
    const yHigh = y >= SURROGATES_START && y < SURROGATES_END;
    return xHigh === yHigh ? x - y : xHigh ? 1 : -1;
  }
  return a.length - b.length;
}

const rank = (value: ResultValue): number =>
  value === null ? 4 : Array.isArray(value) ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

/** Order of two result values; negative where `a` comes first. */
export function compareValues(a: ResultValue, b: ResultValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (Array.isArray(a) && Array.isArray(b)) {
    const [x, y] = [a as readonly ResultValue[], b as readonly ResultValue[]];
    for (let i = 0; i < Math.min(x.length, y.length); i++) {
      const order = compareValues(x[i] as ResultValue, y[i] as ResultValue);
      if (order !== 0) return order;
    }
    return x.length - y.length;
  }
  return Number(a) - Number(b);
}
