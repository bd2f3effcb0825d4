// The features by which a word's part of speech is chosen, left to right (after Ratnaparkhi 1996 and Collins 2002, with
// clusters). The one place that defines them: training and the shipped tagger both call it.

import { feature1, feature2, feature3 } from "../model/features";
import { NEIGHBOURS } from "../model/known-sums";
import * as W from "./word-table";

/** How a sentence uses capitals: their meaning differs, so shape features are kept apart by it. */
export type CaseStyle = 0 | 1 | 2 | 3;
const MIXED_CASE: CaseStyle = 0;
const HEADLINE_CASE: CaseStyle = 1;
const UPPER_CASE: CaseStyle = 2;
const LOWER_CASE: CaseStyle = 3;

/** The most features a word can have. */
export const MAX_TAG_FEATURES = 64;

/** A sentence as the tagger sees it: rows of the word table with two rows of padding on each side. */
export interface WordRows {
  /** Offsets into `values`; word i of the sentence is at `rows[i + 2]`. */
  readonly rows: Int32Array;
  readonly values: Int32Array;
  readonly length: number;
  readonly style: CaseStyle;
}

const PADDING = 2;
const START = "\u0002";
const END = "\u0003";

/** Looks the words up. */
export function wordRows(forms: readonly string[], table: W.WordTable): WordRows {
  const rows = new Int32Array(forms.length + 2 * PADDING);
  rows.fill(table.row(START), 0, PADDING);
  for (let i = 0; i < forms.length; i++) rows[i + PADDING] = table.row(forms[i] as string);
  rows.fill(table.row(END), forms.length + PADDING);
  return { rows, values: table.values, length: forms.length, style: styleOf(rows, table.values) };
}

/** Words shorter than this ("of", "A", "US") say nothing of a sentence's style. */
function styleOf(rows: Int32Array, values: Int32Array): CaseStyle {
  let lower = 0;
  let capitalized = 0;
  let upper = 0;
  for (let i = PADDING; i < rows.length - PADDING; i++) {
    const kind = values[(rows[i] as number) + W.CASE] as number;
    if (kind === W.LOWER) {
      // Function words stay lower-case in headlines; SUFFIX4 is 0 for words of up to three letters.
      if (values[(rows[i] as number) + W.SUFFIX4] !== 0) lower++;
    } else if (kind === W.CAPITALIZED || kind === W.MIXED) capitalized++;
    else if (kind === W.ALL_CAPITALS) upper++;
  }
  if (lower === 0 && capitalized === 0 && upper >= 2) return UPPER_CASE;
  if (upper >= 3 && upper >= 4 * (lower + capitalized)) return UPPER_CASE;
  if (capitalized >= 3 && capitalized >= 3 * lower) return HEADLINE_CASE;
  if (capitalized + upper === 0 && lower > 0) return LOWER_CASE;
  return MIXED_CASE;
}

/** The number of the only tag that word `i` can have, −1 if there are several. */
export const sureTag = (s: WordRows, i: number): number => (s.values[rowOf(s, i) + W.SURE_TAG] as number) - 1;

/** The offset of the row of word `i`, −2 to two behind the last. */
export const rowOf = ({ rows }: WordRows, i: number): number => rows[Math.min(i + PADDING, rows.length - 1)] as number;

/** A word's own features see the style of its sentence and whether it is the first; as a neighbour it has a distance from −2 to 2. */
const OWN_CASES = 8;
const KEYS = OWN_CASES + 5;

/** The number of what `ownFeatures` depends on. */
export const ownKey = (s: WordRows, i: number): number =>
  (rowOf(s, i) / W.COLUMNS) * KEYS + s.style * 2 + (i === 0 ? 1 : 0);

/** The number of what `neighbourFeatures` depends on, another than any of `ownKey`. */
export const neighbourKey = (s: WordRows, i: number, distance: number): number =>
  (rowOf(s, i + distance) / W.COLUMNS) * KEYS + OWN_CASES + 2 + distance;

/**
 * Writes the features of word `i`; `tag1` and `tag2` are the tags (plus 1; 0 for none) of the words before it.
 * Returns how many there are.
 */
export function tagFeatures(s: WordRows, i: number, tag1: number, tag2: number, out: Int32Array): number {
  let n = ownFeatures(s, i, out, 0);
  for (const distance of NEIGHBOURS) n = neighbourFeatures(s, i, distance, out, n);
  return contextFeatures(s, i, tag1, tag2, out, n);
}

/** Writes the features that a word has wherever it stands alike (`ownKey`) behind the first `count`; returns how many there are then. */
export function ownFeatures(s: WordRows, i: number, out: Int32Array, count: number): number {
  const { values: v, style } = s;
  const r0 = rowOf(s, i);
  const first = i === 0 ? 1 : 0;
  const w = v[r0 + W.WORD] as number;
  const c = v[r0 + W.CLUSTER] as number;
  const shape = feature2(style, v[r0 + W.SHAPE] as number, first);
  const kind = feature2(style, v[r0 + W.CASE] as number, first);
  const s3 = v[r0 + W.SUFFIX3] as number;
  const s2 = v[r0 + W.SUFFIX2] as number;
  const lex = v[r0 + W.LEXICON] as number;
  let n = count;
  out[n++] = feature1(1, style);
  out[n++] = feature1(2, w);
  out[n++] = feature2(3, w, kind);
  out[n++] = feature1(4, v[r0 + W.SUFFIX1] as number);
  out[n++] = feature1(5, s2);
  out[n++] = feature1(6, s3);
  out[n++] = feature1(7, v[r0 + W.SUFFIX4] as number);
  out[n++] = feature1(8, v[r0 + W.PREFIX1] as number);
  out[n++] = feature1(9, v[r0 + W.PREFIX2] as number);
  out[n++] = feature1(10, v[r0 + W.PREFIX3] as number);
  out[n++] = feature1(11, shape);
  out[n++] = feature2(12, shape, s3);
  out[n++] = feature2(13, kind, s2);
  if (c !== 0) {
    out[n++] = feature1(40, c);
    out[n++] = feature1(41, v[r0 + W.CLUSTER_COARSE] as number);
    out[n++] = feature2(45, c, kind);
  }
  if (lex !== 0) {
    out[n++] = feature1(54, lex);
    out[n++] = feature2(55, lex, kind);
    out[n++] = feature2(58, lex, s2);
  }
  return n;
}

/** Writes the features that the word at `distance` has by itself for word `i` behind the first `count`; returns how many there are then. */
export function neighbourFeatures(s: WordRows, i: number, distance: number, out: Int32Array, count: number): number {
  const { values: v } = s;
  const row = rowOf(s, i + distance);
  const w = v[row + W.WORD] as number;
  const c = v[row + W.CLUSTER] as number;
  const lex = v[row + W.LEXICON] as number;
  let n = count;
  if (distance === -2) {
    out[n++] = feature1(16, w);
    out[n++] = feature1(52, c);
  } else if (distance === -1) {
    out[n++] = feature1(14, w);
    out[n++] = feature1(51, c);
  } else if (distance === 1) {
    out[n++] = feature1(15, w);
    out[n++] = feature1(28, v[row + W.SUFFIX3] as number);
    if (c !== 0) out[n++] = feature1(47, c);
    if (lex !== 0) out[n++] = feature1(60, lex);
  } else {
    out[n++] = feature1(17, w);
    out[n++] = feature1(53, c);
  }
  return n;
}

/** Writes the features that join words, or a word and tags, behind the first `count`; returns how many there are then. */
export function contextFeatures(
  s: WordRows,
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
  count: number,
): number {
  const { values: v, style } = s;
  const r0 = rowOf(s, i);
  const p1 = rowOf(s, i - 1);
  const n1 = rowOf(s, i + 1);
  const w = v[r0 + W.WORD] as number;
  const wp1 = v[p1 + W.WORD] as number;
  const wn1 = v[n1 + W.WORD] as number;
  const c = v[r0 + W.CLUSTER] as number;
  const cp1 = v[p1 + W.CLUSTER] as number;
  const cn1 = v[n1 + W.CLUSTER] as number;
  const kind = feature2(style, v[r0 + W.CASE] as number, i === 0 ? 1 : 0);
  const s3 = v[r0 + W.SUFFIX3] as number;
  const s2 = v[r0 + W.SUFFIX2] as number;
  const lex = v[r0 + W.LEXICON] as number;
  const lexn1 = v[n1 + W.LEXICON] as number;
  const tags = feature2(0, tag1, tag2);
  let n = count;
  out[n++] = feature2(18, wp1, w);
  out[n++] = feature2(19, w, wn1);
  out[n++] = feature2(20, wp1, wn1);
  out[n++] = feature1(21, tag1);
  out[n++] = feature1(22, tags);
  out[n++] = feature2(23, tag1, w);
  out[n++] = feature2(24, tags, w);
  out[n++] = feature2(25, tag1, wn1);
  out[n++] = feature2(26, tag1, s3);
  out[n++] = feature2(27, tag1, kind);
  out[n++] = feature2(29, s3, v[n1 + W.SUFFIX3] as number);
  out[n++] = feature3(30, tag1, s2, v[n1 + W.SUFFIX2] as number);
  out[n++] = feature2(31, kind, v[n1 + W.CASE] as number);
  out[n++] = feature2(32, kind, v[p1 + W.CASE] as number);
  out[n++] = feature2(33, tag1, wp1);
  out[n++] = feature2(34, wn1, v[rowOf(s, i + 2) + W.WORD] as number);
  out[n++] = feature2(35, wp1, v[rowOf(s, i - 2) + W.WORD] as number);
  if (c !== 0) {
    out[n++] = feature2(42, tag1, c);
    out[n++] = feature2(43, c, cn1);
    out[n++] = feature2(44, cp1, c);
    out[n++] = feature3(46, cp1, c, cn1);
  }
  if (cn1 !== 0) {
    out[n++] = feature2(48, tag1, cn1);
    out[n++] = feature3(49, tag1, s2, cn1);
    out[n++] = feature2(50, s3, cn1);
  }
  if (lex !== 0) {
    out[n++] = feature2(56, lex, tag1);
    out[n++] = feature2(57, lex, lexn1);
  }
  if (lexn1 !== 0) {
    out[n++] = feature2(61, tag1, lexn1);
    out[n++] = feature2(62, s3, lexn1);
  }
  return n;
}
