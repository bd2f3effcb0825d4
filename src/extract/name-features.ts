// The features by which a word's name label is chosen: the word, its neighbours, affixes, shape, clusters, word lists, the
// run of capitalized words it is in, and what the article shows of it elsewhere. The one place that defines them:
// training and the shipped tagger both call it. After Ratinov & Roth 2009 and Chieu & Ng 2002.

import { feature1, feature2, feature3 } from "../model/features";
import { NEIGHBOURS } from "../model/known-sums";
import type { NameColumns } from "./name-columns";
import { CAPITALIZED } from "./name-words";
import * as W from "./name-words";

/** The most features a word can have in either pass. */
export const MAX_NAME_FEATURES = 128;

/** Neighbours beyond the sentence's edge. */
const START = 0x51a7;
const END = 0xe4d;

/** The feature of the transition from label `previous`; its classes are the next labels. */
export const transitionFeature = (previous: number): number => feature1(1, previous);

/** What the columns `style` and `informal` and the place in the sentence make of a word's own features: one of `OWN_CASES`. */
const ownCase = (c: NameColumns, i: number, from: number): number =>
  (((c.style[i] as number) << 1) | (i === from ? 1 : 0)) * 2 + (c.informal ? 1 : 0);
/** Number of values of `ownCase`: three styles, first in the sentence or not, informal or not. */
const OWN_CASES = 12;
/** A word has a key for each of these, and for each distance from −2 to 2 at which it is a neighbour, informal or not. */
const KEYS = OWN_CASES + 10;

/** The number of what `ownFeatures` depends on: the word's row and its case. */
export const ownKey = (c: NameColumns, i: number, from: number): number =>
  ((c.rows[i] as number) / W.COLUMNS + 1) * KEYS + ownCase(c, i, from);

/** The number of what `neighbourFeatures` depends on, another than any of `ownKey`: beyond the sentence's edge all words are one. */
export function neighbourKey(c: NameColumns, i: number, distance: number, from: number, to: number): number {
  const at = i + distance;
  const word = at < from || at >= to ? 0 : (c.rows[at] as number) / W.COLUMNS + 1;
  return word * KEYS + OWN_CASES + (distance + 2) * 2 + (c.informal ? 1 : 0);
}

/** Writes the features of candidate word `i`; sentence bounds are `from` and `to`. Returns how many there are. */
export function nameFeatures(c: NameColumns, i: number, from: number, to: number, out: Int32Array): number {
  let n = ownFeatures(c, i, from, out);
  for (const distance of NEIGHBOURS) n = neighbourFeatures(c, i, distance, from, to, n, out);
  return contextFeatures(c, i, from, to, n, out);
}

/**
 * Writes the features that a word has wherever it stands in the same case (`ownKey`); returns how many there are. Those of texts
 * spoken to somebody, which differ from news, come once more for them alone: what both share is learned from both, and the
 * conventions of neither spoil the other (feature augmentation; Daumé 2007).
 */
export function ownFeatures(c: NameColumns, i: number, from: number, out: Int32Array): number {
  const { values: v, rows } = c;
  const r = rows[i] as number;
  const st = ((c.style[i] as number) << 1) | (i === from ? 1 : 0);
  const form = v[r + W.FORM] as number;
  const low = v[r + W.LOWER] as number;
  const shape = v[r + W.SHAPE] as number;
  const cl = v[r + W.CLUSTER] as number;
  const lowerCluster = v[r + W.LOWER_CLUSTER] as number;
  const names = v[r + W.NAMES] as number;
  let n = 0;
  out[n++] = feature1(2, st);
  out[n++] = feature1(3, form);
  out[n++] = feature2(4, low, st);
  out[n++] = feature2(14, shape, st);
  out[n++] = feature1(18, v[r + W.PREFIX3] as number);
  out[n++] = feature1(19, v[r + W.PREFIX4] as number);
  out[n++] = feature1(20, v[r + W.SUFFIX2] as number);
  out[n++] = feature1(21, v[r + W.SUFFIX3] as number);
  out[n++] = feature1(22, v[r + W.SUFFIX4] as number);
  out[n++] = feature1(24, cl);
  out[n++] = feature1(25, v[r + W.CLUSTER_9] as number);
  out[n++] = feature2(26, v[r + W.CLUSTER_6] as number, st);
  if (lowerCluster !== 0) out[n++] = feature2(36, lowerCluster, st);
  out[n++] = feature2(50, names, v[r + W.KIND] as number);
  if (names !== 0) out[n++] = feature2(52, names, st);
  if (!c.informal) return n;
  out[n++] = feature1(110, st);
  out[n++] = feature1(111, form);
  out[n++] = feature2(112, low, st);
  out[n++] = feature2(115, shape, st);
  out[n++] = feature1(117, cl);
  out[n++] = feature1(125, v[r + W.SUFFIX3] as number);
  return n;
}

/**
 * Writes the features that the word at `distance` has by itself for word `i` behind the first `count`; returns how many there are then.
 */
export function neighbourFeatures(
  c: NameColumns,
  i: number,
  distance: number,
  from: number,
  to: number,
  count: number,
  out: Int32Array,
): number {
  const { values: v, rows, lower } = c;
  const at = i + distance;
  const inside = at >= from && at < to;
  const edge = distance < 0 ? START : END;
  const form = inside ? (lower[at] as number) : edge;
  let n = count;
  if (distance === -2 || distance === 2) {
    out[n++] = feature1(distance < 0 ? 7 : 8, form);
    if (inside) out[n++] = feature1(distance < 0 ? 34 : 35, v[(rows[at] as number) + W.CLUSTER_9] as number);
    return n;
  }
  const cluster = inside ? (v[(rows[at] as number) + W.CLUSTER] as number) : edge;
  out[n++] = feature1(distance < 0 ? 5 : 6, form);
  out[n++] = feature1(distance < 0 ? 27 : 28, cluster);
  if (!c.informal) return n;
  out[n++] = feature1(distance < 0 ? 113 : 114, form);
  out[n++] = feature1(distance < 0 ? 120 : 121, cluster);
  return n;
}

/** Writes the features that join word `i` and what stands around it behind the first `count`; returns how many there are then. */
export function contextFeatures(
  c: NameColumns,
  i: number,
  from: number,
  to: number,
  count: number,
  out: Int32Array,
): number {
  const { values: v, rows, lower, lists, style, runFirst, runLast } = c;
  const r = rows[i] as number;
  const rp = i > from ? (rows[i - 1] as number) : -1;
  const rn = i + 1 < to ? (rows[i + 1] as number) : -1;
  const wp = rp < 0 ? START : (lower[i - 1] as number);
  const wn = rn < 0 ? END : (lower[i + 1] as number);
  const wp2 = i > from + 1 ? (lower[i - 2] as number) : START;
  const wn2 = i + 2 < to ? (lower[i + 2] as number) : END;
  const low = lower[i] as number;
  const shape = v[r + W.SHAPE] as number;
  const shapeP = rp < 0 ? START : (v[rp + W.SHAPE] as number);
  const shapeN = rn < 0 ? END : (v[rn + W.SHAPE] as number);
  const k = v[r + W.KIND] as number;
  const kp = rp < 0 ? 64 : (v[rp + W.KIND] as number);
  const kn = rn < 0 ? 64 : (v[rn + W.KIND] as number);
  const clp = rp < 0 ? START : (v[rp + W.CLUSTER] as number);
  const cln = rn < 0 ? END : (v[rn + W.CLUSTER] as number);
  const c9 = v[r + W.CLUSTER_9] as number;
  const c9p = rp < 0 ? START : (v[rp + W.CLUSTER_9] as number);
  const c9n = rn < 0 ? END : (v[rn + W.CLUSTER_9] as number);
  const first = i === from ? 1 : 0;
  const st = ((style[i] as number) << 1) | first;
  const list = v[r + W.LISTS] as number;
  const listP = rp < 0 ? 0 : (v[rp + W.LISTS] as number);
  const listN = rn < 0 ? 0 : (v[rn + W.LISTS] as number);
  const gaz = lists[i] as number;
  let n = count;
  out[n++] = feature2(9, wp, low);
  out[n++] = feature2(10, low, wn);
  out[n++] = feature2(11, wp, wn);
  out[n++] = feature2(12, wp2, wp);
  out[n++] = feature2(13, wn, wn2);
  out[n++] = feature2(15, shapeP, shape);
  out[n++] = feature2(16, shape, shapeN);
  out[n++] = feature3(17, shapeP, shape, shapeN);
  out[n++] = feature2(23, v[r + W.SUFFIX3] as number, kn);
  out[n++] = feature2(29, c9p, c9);
  out[n++] = feature2(30, c9, c9n);
  out[n++] = feature3(31, c9p, k, c9n);
  out[n++] = feature2(32, clp, kn);
  out[n++] = feature2(33, cln, kp);
  if (v[r + W.LOWER_CLUSTER] !== 0) out[n++] = feature2(37, st, kn);
  else if (k & CAPITALIZED) out[n++] = feature2(38, st, kn);
  out[n++] = feature2(39, clp, k);
  out[n++] = feature2(40, cln, k);
  if (list !== 0) {
    out[n++] = feature2(41, list, kn & CAPITALIZED);
    out[n++] = feature3(42, list, listP, listN);
  }
  if (listP !== 0) out[n++] = feature3(43, listP, kp & CAPITALIZED, k & CAPITALIZED);
  if (listN !== 0) out[n++] = feature3(44, listN, kn & CAPITALIZED, k & CAPITALIZED);
  if (gaz !== 0) {
    const after = i + 1 < to && (kn & CAPITALIZED) !== 0 ? 1 : 0;
    out[n++] = feature1(45, gaz);
    out[n++] = feature3(46, gaz, kp & CAPITALIZED, after);
    out[n++] = feature2(47, gaz, wp);
    out[n++] = feature2(48, gaz, wn);
  }
  const names = v[r + W.NAMES] as number;
  if (names !== 0) out[n++] = feature3(51, names, kp & CAPITALIZED, kn & CAPITALIZED);
  if (k & kp & CAPITALIZED) out[n++] = feature2(53, rp < 0 ? 0 : (v[rp + W.NAMES] as number), names);
  if (k & kn & CAPITALIZED) out[n++] = feature2(54, names, rn < 0 ? 0 : (v[rn + W.NAMES] as number));
  if (c.informal) {
    out[n++] = feature3(116, shapeP, shape, shapeN);
    out[n++] = feature2(118, c9p, c9);
    out[n++] = feature2(119, c9, c9n);
    if (gaz !== 0) out[n++] = feature1(122, gaz);
    if (list !== 0) out[n++] = feature2(123, list, listN);
    out[n++] = feature3(124, k, kp & CAPITALIZED, kn & CAPITALIZED);
  }
  return runFeatures(c, i, from, to, runFirst[i] as number, runLast[i] as number, n, out);
}

/** The run of candidates that the word is in, its edges and what stands around it; then the rest of the article. */
function runFeatures(
  c: NameColumns,
  i: number,
  from: number,
  to: number,
  first: number,
  last: number,
  count: number,
  out: Int32Array,
): number {
  const { values: v, rows, lower } = c;
  let n = count;
  const left = first > from ? (lower[first - 1] as number) : START;
  const right = last + 1 < to ? (lower[last + 1] as number) : END;
  const leftCluster = first > from ? (v[(rows[first - 1] as number) + W.CLUSTER] as number) : START;
  const rightCluster = last + 1 < to ? (v[(rows[last + 1] as number) + W.CLUSTER] as number) : END;
  const length = Math.min(6, last - first + 1);
  const place = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const lastRow = rows[last] as number;
  const firstRow = rows[first] as number;
  const lastLists = v[lastRow + W.LISTS] as number;
  const firstLists = v[firstRow + W.LISTS] as number;
  out[n++] = feature2(60, length, place);
  out[n++] = feature2(61, left, place);
  out[n++] = feature2(62, right, place);
  out[n++] = feature2(63, leftCluster, length);
  out[n++] = feature2(64, rightCluster, length);
  out[n++] = feature2(65, lower[last] as number, place);
  out[n++] = feature2(66, lower[first] as number, place);
  out[n++] = feature2(67, v[lastRow + W.CLUSTER_9] as number, place);
  out[n++] = feature2(68, v[firstRow + W.CLUSTER_9] as number, place);
  out[n++] = feature3(69, leftCluster, rightCluster, place);
  if (lastLists !== 0) out[n++] = feature3(70, lastLists, length, place);
  if (firstLists !== 0) out[n++] = feature3(71, firstLists, length, place);
  // The nearest head word to the right inside the run ("University" of "University of Cape Town" and after).
  for (let j = i; j <= last && j <= i + 4; j++) {
    const heads = (v[(rows[j] as number) + W.LISTS] as number) & W.HEADS;
    if (heads === 0) continue;
    out[n++] = feature3(72, lower[j] as number, j - i, v[(rows[i] as number) + W.KIND] as number);
    out[n++] = feature2(73, heads, j - i);
    break;
  }
  for (let j = i - 1; j >= first && j >= i - 4; j--) {
    const heads = (v[(rows[j] as number) + W.LISTS] as number) & W.HEADS;
    if (heads === 0) continue;
    out[n++] = feature2(74, lower[j] as number, i - j);
    out[n++] = feature2(75, heads, i - j);
    break;
  }
  return memoryFeatures(c, i, i === from ? 1 : 0, n, out);
}

function memoryFeatures(c: NameColumns, i: number, first: number, count: number, out: Int32Array): number {
  const { values: v, rows, lower, runFirst, runLast } = c;
  let n = count;
  const kind = v[(rows[i] as number) + W.KIND] as number;
  if ((kind & CAPITALIZED) === 0) return n;
  const seen = c.seen[i] as number;
  const st = c.style[i] as number;
  out[n++] = feature3(80, seen & 3, st, first);
  if (seen > 3) {
    out[n++] = feature1(81, seen);
    out[n++] = feature2(82, seen & 12, (seen & 16) + (seen & 32));
  }
  const twin = c.twin[i] as number;
  if (twin >= 0) {
    const start = runFirst[twin] as number;
    const last = runLast[twin] as number;
    const place = (twin === start ? 1 : 0) + (twin === last ? 2 : 0);
    const length = Math.min(4, last - start + 1);
    const own = Math.min(4, (runLast[i] as number) - (runFirst[i] as number) + 1);
    out[n++] = feature3(83, place, length, own);
    out[n++] = feature2(84, lower[last] as number, place);
    out[n++] = feature2(85, lower[start] as number, place);
    out[n++] = feature2(86, c.lists[twin] as number, place);
    if (start > 0) out[n++] = feature2(87, v[(rows[start - 1] as number) + W.CLUSTER] as number, place);
    if (last + 1 < rows.length) out[n++] = feature2(88, v[(rows[last + 1] as number) + W.CLUSTER] as number, place);
    if (twin > start)
      out[n++] = feature2(
        89,
        v[(rows[twin - 1] as number) + W.LISTS] as number,
        v[(rows[twin - 1] as number) + W.CLUSTER_9] as number,
      );
    // What stands beside up to two other occurrences.
    let j = c.next[i] as number;
    for (let k = 0; k < 2 && j !== i; k++, j = c.next[j] as number) {
      if (j > 0) out[n++] = feature1(90, lower[j - 1] as number);
      if (j + 1 < rows.length) out[n++] = feature1(91, lower[j + 1] as number);
    }
  }
  const spelled = c.spelled[i] as number;
  if (spelled >= 0) {
    out[n++] = feature1(92, lower[spelled] as number);
    out[n++] = feature1(93, v[(rows[spelled] as number) + W.LISTS] as number);
    out[n++] = feature1(94, 1);
  }
  return n;
}
