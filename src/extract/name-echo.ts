// What a first reading of the article says of each word's names: the second reading uses it as features, so that
// "Kirby" is a person everywhere because one sentence says so (Krishnan & Manning 2006).

import { feature1, feature2, feature3 } from "../model/features";
import { positionOf, typeOfLabel, UNIT, NAME_TYPES, OUTSIDE } from "./name-labels";
import { stretchKey, type NameColumns } from "./name-columns";
import { CAPITALIZED, KIND } from "./name-words";

const TYPES = NAME_TYPES.length;
/** Per form: counts of each type, then of being outside, then the best span's length and the word's place and type in it. */
const COUNTS = TYPES + 1;
const LONGEST = COUNTS;
const LONGEST_CODE = COUNTS + 1;
const COLUMNS = COUNTS + 2;

/** The first reading's verdicts by form and by whole name. */
export interface Echo {
  readonly labels: Uint8Array;
  readonly slotOf: ReadonlyMap<number, number>;
  readonly counts: Int32Array;
  readonly names: ReadonlyMap<number, Int32Array>;
}

/** Counts what the first reading `labels` says of each form and each whole name. */
export function echoOf(c: NameColumns, labels: Uint8Array): Echo {
  const slotOf = new Map<number, number>();
  const names = new Map<number, Int32Array>();
  const words: number[] = [];
  for (let i = 0; i < c.rows.length; i++) {
    if (!c.candidate[i] || !((c.values[(c.rows[i] as number) + KIND] as number) & CAPITALIZED)) continue;
    words.push(i);
    const form = c.lower[i] as number;
    if (!slotOf.has(form)) slotOf.set(form, slotOf.size * COLUMNS);
  }
  const counts = new Int32Array(slotOf.size * COLUMNS);
  for (const i of words) {
    const slot = slotOf.get(c.lower[i] as number) as number;
    const type = typeOfLabel(labels[i] as number);
    counts[slot + (type < 0 ? TYPES : type)]! += 1;
  }
  for (let i = 0; i < c.rows.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const type = typeOfLabel(label);
    let last = i;
    if (positionOf(label) !== UNIT)
      while (
        last + 1 < labels.length &&
        typeOfLabel(labels[last + 1] as number) === type &&
        positionOf(labels[last + 1] as number) !== UNIT &&
        positionOf(labels[last + 1] as number) !== 1
      )
        last++;
    const key = stretchKey(c, i, last);
    let byType = names.get(key);
    if (byType === undefined) names.set(key, (byType = new Int32Array(TYPES)));
    byType[type]! += 1;
    for (let j = i; j <= last; j++) {
      const slot = slotOf.get(c.lower[j] as number);
      const length = last - i + 1;
      if (slot === undefined || length <= (counts[slot + LONGEST] as number)) continue;
      counts[slot + LONGEST] = length;
      counts[slot + LONGEST_CODE] = type * 8 + (j === i ? 1 : 0) + (j === last ? 2 : 0) + 1;
    }
    i = last;
  }
  return { labels, slotOf, counts, names };
}

/** The most features that `echoFeatures` writes. */
export const MAX_ECHO_FEATURES = 40;

/** Writes the features that the first reading gives word `i`; returns how many there are. */
export function echoFeatures(c: NameColumns, echo: Echo, i: number, from: number, to: number, out: Int32Array): number {
  const { labels, counts } = echo;
  let n = 0;
  const own = labels[i] as number;
  const before = i > from ? (labels[i - 1] as number) : 0;
  const after = i + 1 < to ? (labels[i + 1] as number) : 0;
  out[n++] = feature1(100, own);
  out[n++] = feature2(101, own, before);
  out[n++] = feature2(102, own, after);
  out[n++] = feature3(103, own, before, after);
  const slot = echo.slotOf.get(c.lower[i] as number);
  if (slot === undefined) return n;
  let total = 0;
  let top = 0;
  for (let t = 0; t < COUNTS; t++) {
    total += counts[slot + t] as number;
    if ((counts[slot + t] as number) > (counts[slot + top] as number)) top = t;
  }
  if (total > 1) {
    const ownType = typeOfLabel(own) < 0 ? TYPES : typeOfLabel(own);
    const others = Math.min(3, total - 1);
    const agree = (counts[slot + ownType] as number) - 1;
    out[n++] = feature2(104, top, (counts[slot + top] as number) * 3 > total * 2 ? 1 : 0);
    out[n++] = feature3(105, top, ownType, others);
    out[n++] = feature3(106, ownType, agree === 0 ? 0 : agree * 2 >= total - 1 ? 2 : 1, others);
    for (let t = 0; t < COUNTS; t++) {
      const elsewhere = (counts[slot + t] as number) - (t === ownType ? 1 : 0);
      if (elsewhere > 0) out[n++] = feature3(107, t, Math.min(3, elsewhere), c.style[i] as number);
    }
    out[n++] = feature2(108, counts[slot + LONGEST_CODE] as number, Math.min(4, counts[slot + LONGEST] as number));
    out[n++] = feature3(109, counts[slot + LONGEST_CODE] as number, own, Math.min(2, counts[slot + LONGEST] as number));
  }
  return n;
}
