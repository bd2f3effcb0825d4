// The features by which the parser chooses its next transition (after Zhang & Nivre 2011) and the relation of a new arc.
// The one place that defines them: training and the shipped parser both call it.

import { feature1, feature2, feature3, mix } from "../model/features";
import type { ParserState } from "./parser-state";
import type { Skeleton } from "./skeleton";
import type { WordRows } from "./tag-features";
import * as W from "./word-table";

/** The most features a transition or a label can have. */
export const MAX_PARSE_FEATURES = 160;

/** What the parser knows of each word of a skeleton; index 0 is "none", n + 1 the root. */
export interface ParseColumns {
  readonly word: Int32Array;
  /** Tag number plus 1. */
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** Word and tag in one. */
  readonly both: Int32Array;
  readonly suffix: Int32Array;
  /** Bits of the marks right before each word; before the root those at the end. */
  readonly mark: Int32Array;
  /** Numbers of commas, other marks, verbs and conjunctions up to and with each word. */
  readonly commas: Int32Array;
  readonly others: Int32Array;
  readonly verbs: Int32Array;
  readonly links: Int32Array;
}

/** Which tags are verbs and conjunctions, by tag number; and which are marks (src/text/skeleton.ts). */
export interface TagKinds {
  readonly verb: Uint8Array;
  readonly link: Uint8Array;
  readonly marks: Int32Array;
}

const ROOT_WORD = 0x5bd1e995;
const ROOT_TAG = 255;
const COMMA = 1;

/** Columns for a skeleton of so many words. */
export function emptyColumns(words: number): ParseColumns {
  const make = (): Int32Array => new Int32Array(words + 3);
  return {
    word: make(),
    tag: make(),
    cluster: make(),
    coarse: make(),
    both: make(),
    suffix: make(),
    mark: make(),
    commas: make(),
    others: make(),
    verbs: make(),
    links: make(),
  };
}

/** Prepares the skeleton of a tagged sentence, in columns that are long enough; `tags` are tag numbers of all its words. */
export function parseColumns(
  s: WordRows,
  tags: ArrayLike<number>,
  { words, marks }: Skeleton,
  kinds: TagKinds,
  c = emptyColumns(words.length),
): ParseColumns {
  const root = words.length + 1;
  clear(c, root);
  clear(c, root + 1);
  for (let i = 1; i <= root; i++) {
    const mark = marks[i - 1] as number;
    c.mark[i] = mark;
    c.commas[i] = (c.commas[i - 1] as number) + (mark & COMMA);
    c.others[i] = (c.others[i - 1] as number) + ((mark & ~COMMA) === 0 ? 0 : 1);
    if (i === root) break;
    const position = words[i - 1] as number;
    const row = s.rows[position + 2] as number;
    const tag = tags[position] as number;
    c.word[i] = s.values[row + W.WORD] as number;
    c.tag[i] = tag + 1;
    c.cluster[i] = s.values[row + W.CLUSTER] as number;
    c.coarse[i] = s.values[row + W.CLUSTER_COARSE] as number;
    c.both[i] = mix(c.word[i] as number, tag + 1);
    c.suffix[i] = s.values[row + W.SUFFIX3] as number;
    c.verbs[i] = (c.verbs[i - 1] as number) + (kinds.verb[tag] as number);
    c.links[i] = (c.links[i - 1] as number) + (kinds.link[tag] as number);
  }
  c.word[root] = ROOT_WORD;
  c.tag[root] = ROOT_TAG;
  c.both[root] = ROOT_WORD;
  c.verbs[root] = c.verbs[root - 1] as number;
  c.links[root] = c.links[root - 1] as number;
  return c;
}

/** Makes a word one of which nothing is known: the columns may be of a former sentence. */
function clear(c: ParseColumns, word: number): void {
  for (const name of COLUMN_NAMES) c[name][word] = 0;
}

const COLUMN_NAMES = Object.keys(emptyColumns(0)) as (keyof ParseColumns)[];

/** Distances of 5…6, 7…9 and 10 or more words count as one each. */
export const distance = (from: number, to: number): number => {
  const d = to - from;
  return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : 7;
};

/** What stands between two words: commas and verbs (up to 2 of each), whether conjunctions, whether other marks. */
export function between(c: ParseColumns, from: number, to: number): number {
  const commas = (c.commas[to] as number) - (c.commas[from] as number);
  const others = (c.others[to] as number) - (c.others[from] as number);
  const verbs = (c.verbs[to - 1] as number) - (c.verbs[from] as number);
  const links = (c.links[to - 1] as number) - (c.links[from] as number);
  return (
    (commas > 2 ? 2 : commas) +
    3 * (verbs > 2 ? 2 : verbs) +
    9 * (links > 1 ? 1 : links) +
    18 * (others > 1 ? 1 : others)
  );
}

/** Which features to write: the parser asks for the few strong ones first and for the others only if those leave a doubt. */
export const ALL = 0;
export const STRONG = 1;
export const OTHERS = 2;

/** Writes the features of the next transition; returns how many there are. */
export function transitionFeatures(c: ParseColumns, p: ParserState, out: Int32Array, which: number): number {
  const { word, tag, cluster, coarse, both } = c;
  const size = p.stackSize;
  const s0 = size > 0 ? (p.stack[size - 1] as number) : 0;
  const s1 = size > 1 ? (p.stack[size - 2] as number) : 0;
  const s2 = size > 2 ? (p.stack[size - 3] as number) : 0;
  const last = p.length + 1;
  const b0 = p.buffer;
  const b1 = b0 + 1 <= last ? b0 + 1 : 0;
  const b2 = b0 + 2 <= last ? b0 + 2 : 0;
  const b3 = b0 + 3 <= last ? b0 + 3 : 0;
  const s0l = p.left1[s0] as number;
  const s0r = p.right1[s0] as number;
  const s0l2 = p.left2[s0] as number;
  const s0r2 = p.right2[s0] as number;
  const s1l = p.left1[s1] as number;
  const s1r = p.right1[s1] as number;
  const b0l = p.left1[b0] as number;
  const b0l2 = p.left2[b0] as number;
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s0b = both[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const s1b = both[s1] as number;
  const s2t = tag[s2] as number;
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const b0b = both[b0] as number;
  const b1w = word[b1] as number;
  const b1t = tag[b1] as number;
  const b1b = both[b1] as number;
  const b2t = tag[b2] as number;
  const s0c = cluster[s0] as number;
  const s1c = cluster[s1] as number;
  const b0c = cluster[b0] as number;
  const b1c = cluster[b1] as number;
  const s0k = coarse[s0] as number;
  const s1k = coarse[s1] as number;
  const b0k = coarse[b0] as number;
  const label = p.label;
  const d = s0 > 0 ? distance(s0, b0) : 0;
  const ds = s1 > 0 ? distance(s1, s0) : 0;
  const between0 = s0 > 0 ? between(c, s0, b0) : 0;
  const between1 = s1 > 0 ? between(c, s1, s0) : 0;
  const s0ll = p.leftLabels[s0] as number;
  const s0rl = p.rightLabels[s0] as number;
  const s1rl = p.rightLabels[s1] as number;
  const s1ll = p.leftLabels[s1] as number;
  const b0ll = p.leftLabels[b0] as number;
  const s0v = (p.leftCount[s0] as number) * 8 + Math.min(7, p.rightCount[s0] as number);
  const s1v = (p.leftCount[s1] as number) * 8 + Math.min(7, p.rightCount[s1] as number);
  const b0v = p.leftCount[b0] as number;
  let n = 0;
  const s0b0 = mix(s0t, b0t);
  const s1s0 = mix(s1t, s0t);
  const markB0 = c.mark[b0] as number;
  const markB1 = c.mark[b1] as number;
  const markS0 = c.mark[s0] as number;
  const afterS0 = s0 > 0 ? (c.mark[s0 + 1] as number) : 0;
  if (which !== OTHERS) {
    out[n++] = feature1(3, s0b);
    out[n++] = feature1(6, s1b);
    out[n++] = feature1(11, b0b);
    out[n++] = feature1(14, b1b);
    out[n++] = feature1(15, both[b2] as number);
    out[n++] = feature1(16, b2t);
    out[n++] = feature2(20, s0b, b0b);
    out[n++] = feature2(23, s0b, b0t);
    out[n++] = feature2(24, s0t, b0b);
    out[n++] = feature2(25, s0w, b0w);
    out[n++] = feature2(26, s0t, b0t);
    out[n++] = feature2(27, b0t, b1t);
    out[n++] = feature2(28, b0b, b1t);
    out[n++] = feature2(29, b0t, b1b);
    out[n++] = feature2(31, s1t, s0t);
    out[n++] = feature2(32, s1b, s0t);
    out[n++] = feature2(33, s1t, s0b);
    out[n++] = feature2(35, s1t, b0t);
    out[n++] = feature2(36, s1b, b0t);
    out[n++] = feature2(37, s1t, b0b);
    out[n++] = feature2(38, s0b, b1t);
    out[n++] = feature2(40, s0b0, b1t);
    out[n++] = feature2(41, s1s0, b0t);
    out[n++] = feature2(42, s2t, s1s0);
    out[n++] = feature3(44, s0b0, b1t, b2t);
    out[n++] = feature3(45, s1s0, b0t, b1t);
    out[n++] = feature3(57, s0b, b0t, b1t);
    out[n++] = feature3(58, s1b, s0t, b0t);
    out[n++] = feature3(59, s1t, s0b, b0t);
    out[n++] = feature3(60, s1t, s0t, b0b);
    out[n++] = feature3(61, s0t, b0b, b1t);
    out[n++] = feature2(74, s0b0, d);
    out[n++] = feature2(75, s1s0, ds);
    out[n++] = feature3(78, s1s0, b0t, mix(d, ds));
    out[n++] = feature3(80, s0b, b0t, d);
    out[n++] = feature2(91, s0t, s0v);
    out[n++] = feature3(103, s0b0, s0rl, b0ll);
    out[n++] = feature3(104, s0b0, s0ll, b0ll);
    out[n++] = feature3(105, s1s0, s1rl, s0ll);
    out[n++] = feature3(106, s1s0, s0rl, b0t);
    out[n++] = feature3(107, s1s0, s1rl, b0t);
    out[n++] = feature3(116, s1w, s0t, word[s0l] as number);
    out[n++] = feature2(140, s0b0, markB0);
    out[n++] = feature2(141, s1s0, markB0);
    out[n++] = feature3(142, b0t, b1t, markB1);
    out[n++] = feature3(143, s0b0, afterS0, markB0);
    // Whether the top is a clause that is complete, and what its clause is for: "the firm , which makes steel , | was …".
    out[n++] = feature3(150, s1s0, b0t, s0ll);
    out[n++] = feature3(151, s1s0, b0t, mix(s0ll, markB0));
    out[n++] = feature3(152, s1s0, b0t, word[s0l] as number);
    out[n++] = feature3(153, mix(s2t, s1s0), mix(b0t, b1t), s0ll);
    if (which === STRONG) return n;
  }
  out[n++] = feature1(1, s0w);
  out[n++] = feature1(2, s0t);
  out[n++] = feature1(4, s1w);
  out[n++] = feature1(5, s1t);
  out[n++] = feature1(7, both[s2] as number);
  out[n++] = feature1(8, s2t);
  out[n++] = feature1(9, b0w);
  out[n++] = feature1(10, b0t);
  out[n++] = feature1(12, b1w);
  out[n++] = feature1(13, b1t);
  out[n++] = feature1(17, both[b3] as number);
  out[n++] = feature2(21, s0b, b0w);
  out[n++] = feature2(22, s0w, b0b);
  out[n++] = feature2(30, s1w, s0w);
  out[n++] = feature2(34, s1w, b0w);
  out[n++] = feature2(39, s0w, b1w);
  out[n++] = feature3(43, s2t, s1s0, b0t);
  out[n++] = feature3(46, b0t, b1t, b2t);
  out[n++] = feature2(47, s0b0, tag[s0l] as number);
  out[n++] = feature2(48, s0b0, tag[s0r] as number);
  out[n++] = feature2(49, s0b0, tag[b0l] as number);
  out[n++] = feature2(50, s1s0, tag[s1l] as number);
  out[n++] = feature2(51, s1s0, tag[s1r] as number);
  out[n++] = feature2(52, s1s0, tag[s0l] as number);
  out[n++] = feature2(53, s1s0, tag[s0r] as number);
  out[n++] = feature3(54, s0t, tag[s0l] as number, tag[s0l2] as number);
  out[n++] = feature3(55, s0t, tag[s0r] as number, tag[s0r2] as number);
  out[n++] = feature3(56, b0t, tag[b0l] as number, tag[b0l2] as number);
  out[n++] = feature2(70, s0w, d);
  out[n++] = feature2(71, s0t, d);
  out[n++] = feature2(72, b0w, d);
  out[n++] = feature2(73, b0t, d);
  out[n++] = feature2(76, s0b0, between0);
  out[n++] = feature2(77, s1s0, between1);
  out[n++] = feature2(79, s0w, between0);
  out[n++] = feature3(81, s1s0, b0t, between1);
  out[n++] = feature2(90, s0w, s0v);
  out[n++] = feature2(92, s1t, s1v);
  out[n++] = feature2(93, b0t, b0v);
  out[n++] = feature2(94, b0w, b0v);
  out[n++] = feature2(95, s0t, s0ll);
  out[n++] = feature2(96, s0w, s0ll);
  out[n++] = feature2(97, s0t, s0rl);
  out[n++] = feature2(98, s0w, s0rl);
  out[n++] = feature2(99, s1t, s1rl);
  out[n++] = feature2(100, s1w, s1rl);
  out[n++] = feature2(101, b0t, b0ll);
  out[n++] = feature2(102, b0w, b0ll);
  out[n++] = feature2(108, s1t, s1ll);
  out[n++] = feature2(109, s0t, word[s0l] as number);
  out[n++] = feature2(110, s0t, word[s0r] as number);
  out[n++] = feature2(111, b0t, word[b0l] as number);
  out[n++] = feature2(112, s1t, word[s1r] as number);
  out[n++] = feature3(113, s0b0, word[s0l] as number, 0);
  out[n++] = feature3(114, s1s0, word[s0l] as number, 0);
  out[n++] = feature3(115, s0t, label[s0l] as number, label[s0r] as number);
  out[n++] = feature3(144, s0t, markS0, afterS0);
  out[n++] = feature3(145, s1s0, markS0, afterS0);
  out[n++] = feature2(146, s0w, markB0);
  out[n++] = feature2(147, b0w, markB0);
  out[n++] = feature3(148, s0b0, b1t, mix(markB0, markB1));
  out[n++] = feature3(149, s1s0, b0t, mix(markS0, markB0));
  if (s0c !== 0) {
    out[n++] = feature1(120, s0c);
    out[n++] = feature2(121, s0c, b0t);
    if (b0c !== 0) out[n++] = feature2(122, s0c, b0c);
    out[n++] = feature3(123, s0k, s0t, b0b);
    out[n++] = feature3(124, s1t, s0c, b0t);
  }
  if (b0c !== 0) {
    out[n++] = feature1(125, b0c);
    out[n++] = feature2(126, s0t, b0c);
    out[n++] = feature3(127, b0k, b0t, s0b);
    out[n++] = feature3(128, s1s0, b0c, 0);
  }
  if (s1c !== 0) {
    out[n++] = feature1(129, s1c);
    out[n++] = feature2(130, s1c, s0t);
    if (s0c !== 0) out[n++] = feature2(131, s1c, s0c);
    out[n++] = feature3(132, s1c, s0t, b0t);
    out[n++] = feature3(133, s1k, s0k, word[s0l] as number);
    if (b0c !== 0) out[n++] = feature3(134, s1k, s0t, b0k);
  }
  if (b1c !== 0) {
    out[n++] = feature1(135, b1c);
    out[n++] = feature2(136, s0b0, b1c);
  }
  return n;
}

/** Writes the features of the relation of an arc that is about to be built; returns how many there are. */
export function labelFeatures(
  c: ParseColumns,
  p: ParserState,
  head: number,
  dependent: number,
  out: Int32Array,
): number {
  const { word, tag, cluster, coarse, both, suffix } = c;
  const right = dependent > head ? 1 : 0;
  const from = right ? head : dependent;
  const to = right ? dependent : head;
  const d = right * 8 + distance(from, to);
  const h = head;
  const m = dependent;
  const hw = word[h] as number;
  const ht = mix(tag[h] as number, right);
  const mw = word[m] as number;
  const mt = tag[m] as number;
  const hb = mix(both[h] as number, right);
  const mb = both[m] as number;
  const hc = cluster[h] as number;
  const mc = cluster[m] as number;
  const ml = p.left1[m] as number;
  const mr = p.right1[m] as number;
  const ml2 = p.left2[m] as number;
  const mll = p.leftLabels[m] as number;
  const mrl = p.rightLabels[m] as number;
  const hl = p.left1[h] as number;
  const hr = p.right1[h] as number;
  const hll = p.leftLabels[h] as number;
  const hrl = p.rightLabels[h] as number;
  const mlw = word[ml] as number;
  const hm = mix(ht, mt);
  const btw = between(c, from, to);
  let n = 0;
  out[n++] = feature1(1, right);
  out[n++] = feature2(2, hw, right);
  out[n++] = feature1(3, ht);
  out[n++] = feature1(4, hb);
  out[n++] = feature2(5, mw, right);
  out[n++] = feature2(6, mt, right);
  out[n++] = feature2(7, mb, right);
  out[n++] = feature1(8, hm);
  out[n++] = feature2(9, hb, mt);
  out[n++] = feature2(10, ht, mb);
  out[n++] = feature3(11, hw, mw, right);
  out[n++] = feature2(12, hm, d);
  out[n++] = feature2(13, hm, btw);
  out[n++] = feature3(14, hm, tag[m - 1] as number, 0);
  out[n++] = feature3(15, hm, tag[m + 1] as number, 0);
  out[n++] = feature3(16, hm, tag[h - 1] as number, 0);
  out[n++] = feature3(17, hm, tag[h + 1] as number, 0);
  out[n++] = feature3(18, mt, mlw, right);
  out[n++] = feature3(19, ht, mt, mlw);
  out[n++] = feature3(20, hb, mt, mlw);
  out[n++] = feature3(21, mb, mlw, right);
  out[n++] = feature3(22, mt, mll, right);
  out[n++] = feature3(23, mt, mrl, right);
  out[n++] = feature2(24, hm, mll);
  out[n++] = feature2(25, hm, mrl);
  out[n++] = feature2(26, hm, hll);
  out[n++] = feature2(27, hm, hrl);
  out[n++] = feature2(28, hb, hrl);
  out[n++] = feature2(29, hb, hll);
  out[n++] = feature3(30, hb, mt, right ? hrl : hll);
  out[n++] = feature3(31, hm, tag[hl] as number, tag[hr] as number);
  out[n++] = feature3(32, hm, tag[ml] as number, tag[mr] as number);
  out[n++] = feature3(33, mt, tag[ml] as number, tag[ml2] as number);
  out[n++] = feature2(34, hm, suffix[m] as number);
  out[n++] = feature3(35, word[m - 1] as number, mt, ht);
  out[n++] = feature3(36, word[m + 1] as number, mt, ht);
  out[n++] = feature3(37, mb, tag[m + 1] as number, right);
  out[n++] = feature3(38, mb, tag[m - 1] as number, right);
  out[n++] = feature2(39, d, mw);
  out[n++] = feature3(40, hm, word[hr] as number, 0);
  out[n++] = feature3(41, hm, word[hl] as number, 0);
  out[n++] = feature2(42, hm, m === 1 ? 1 : 0);
  out[n++] = feature3(43, hm, word[ml2] as number, mlw);
  out[n++] = feature3(44, hm, c.mark[m] as number, c.mark[m + 1] as number);
  out[n++] = feature3(45, mb, c.mark[m] as number, right);
  out[n++] = feature3(46, hm, c.mark[h] as number, c.mark[h + 1] as number);
  out[n++] = feature3(47, mt, c.mark[m] as number, mlw);
  if (mc !== 0) {
    out[n++] = feature2(50, mc, right);
    out[n++] = feature2(51, ht, mc);
    out[n++] = feature2(52, hm, mc);
    out[n++] = feature3(53, hw, mc, right);
    out[n++] = feature3(54, mc, mlw, ht);
    out[n++] = feature3(55, hw, coarse[m] as number, mlw);
  }
  if (hc !== 0) {
    out[n++] = feature2(56, hc, right);
    out[n++] = feature3(57, hc, mt, right);
    out[n++] = feature3(58, hc, mb, right);
    if (mc !== 0) out[n++] = feature3(59, hc, mc, right);
    out[n++] = feature3(60, coarse[h] as number, mt, mlw);
  }
  return n;
}
