// The features by which a word of a finished tree finds a better head (corrective modelling: Hall & Novák 2005; features of the
// first tree as in stacking: Martins et al. 2008). Unlike the parser's they see the whole tree: what a head hangs on, the words that hang
// on it on both sides. The one place that defines them: training and the shipped corrector both call it.

import { feature2, feature3, mix } from "../model/features";
import { between, distance, type ParseColumns } from "./parse-features";
import type { TreeIndex } from "./tree-index";

/** The most features a candidate can have. */
export const MAX_CORRECT_FEATURES = 80;

/** What the candidates of one word have in common. */
export interface Doubt {
  /** The word, whose head is open. */
  readonly word: number;
  /** The head and the label (plus 1) that the parser gave it. */
  readonly head: number;
  readonly label: number;
  /** How sure the parser was, in steps (`leadStep`). */
  readonly step: number;
  /** The words at both ends of all that hangs on it. */
  readonly low: number;
  readonly high: number;
}

/** Leads in steps that double. */
export const leadStep = (lead: number): number => (lead < 8 ? 0 : Math.min(7, 29 - Math.clz32(lead)));

/** Writes the features of `h` as the head of a doubtful word; `place` says where it is among the candidates. */
export function correctFeatures(
  c: ParseColumns,
  t: TreeIndex,
  doubt: Doubt,
  h: number,
  place: number,
  out: Int32Array,
): number {
  const { word, tag, cluster, coarse, both, suffix, mark } = c;
  const { word: m, head: before, label: ml, step, low, high } = doubt;
  const right = m > h ? 1 : 0;
  const from = right ? h : m;
  const to = right ? m : h;
  const own = h === before ? 1 : 0;
  const mt = tag[m] as number;
  const mw = word[m] as number;
  const mb = both[m] as number;
  const ht = mix(tag[h] as number, right);
  const hw = word[h] as number;
  const hb = mix(both[h] as number, right);
  const hl = t.label[h] as number;
  const g = t.head[h] as number;
  const gt = tag[g] as number;
  const side = g === 0 ? 2 : g < h ? 1 : 0;
  const s = t.innerSibling(h, m);
  const o = t.outerSibling(h, m);
  const st = tag[s] as number;
  const sl = t.label[s] as number;
  const ot = tag[o] as number;
  const ol = t.label[o] as number;
  const first = t.left1[m] as number;
  const last = t.right1[m] as number;
  const fw = word[first] as number;
  const mll = t.leftLabels[m] as number;
  const mrl = t.rightLabels[m] as number;
  const hll = t.leftLabels[h] as number;
  const hrl = t.rightLabels[h] as number;
  const mc = cluster[m] as number;
  const hc = cluster[h] as number;
  const bt = mix(tag[before] as number, before < m ? 1 : 0);
  const markLow = mark[low] as number;
  const markHigh = mark[high + 1] as number;
  const hm = mix(ht, mt);
  const hml = mix(hm, ml);
  const btw = between(c, from, to);
  const d = distance(from, to);
  const gap = right ? between(c, h, low) : between(c, high, h);
  let n = 0;
  out[n++] = feature2(1, own, step);
  out[n++] = feature3(2, own, step, ml);
  out[n++] = feature3(3, own, hm, step);
  out[n++] = feature3(4, own, mb, ht);
  out[n++] = feature3(5, own, mt, hb);
  out[n++] = feature2(6, hb, ml);
  out[n++] = feature2(7, hm, place);
  out[n++] = feature2(8, hb, mt);
  out[n++] = feature2(9, ht, mb);
  out[n++] = feature3(10, hw, mw, right);
  out[n++] = feature2(11, hml, d);
  out[n++] = feature2(12, hm, btw);
  out[n++] = feature3(13, hm, tag[m - 1] as number, tag[m + 1] as number);
  out[n++] = feature3(14, hm, tag[h - 1] as number, tag[h + 1] as number);
  out[n++] = feature3(15, hm, tag[h + 1] as number, tag[m - 1] as number);
  out[n++] = feature3(16, hm, tag[h - 1] as number, tag[m + 1] as number);
  out[n++] = feature3(17, place, ml, hl);
  out[n++] = feature3(18, ml, hl, ht);
  out[n++] = feature3(19, place, mt, fw);
  out[n++] = feature3(20, hm, gt, side);
  out[n++] = feature3(21, hb, mt, mix(gt, side));
  out[n++] = feature3(22, hm, both[g] as number, hl);
  out[n++] = feature3(23, hm, hl, ml);
  out[n++] = feature3(24, mb, hl, ht);
  out[n++] = feature2(25, hm, st);
  out[n++] = feature3(26, hm, sl, ml);
  out[n++] = feature2(27, hm, both[s] as number);
  out[n++] = feature3(28, hb, sl, ml);
  out[n++] = feature2(29, hm, ot);
  out[n++] = feature3(30, hm, ol, ml);
  out[n++] = feature3(31, hb, ol, ml);
  out[n++] = feature3(32, st, ot, hm);
  out[n++] = feature2(33, hm, fw);
  out[n++] = feature3(34, hw, fw, mt);
  out[n++] = feature3(35, hb, fw, mb);
  out[n++] = feature2(36, hm, mll);
  out[n++] = feature2(37, hm, mrl);
  out[n++] = feature3(38, hb, mll, ml);
  out[n++] = feature3(39, hm, word[last] as number, ml);
  out[n++] = feature3(40, ht, hll, ml);
  out[n++] = feature3(41, ht, hrl, ml);
  out[n++] = feature3(42, hb, right ? hrl : hll, ml);
  out[n++] = feature3(43, hm, right ? hrl : hll, right ? hll : hrl);
  out[n++] = feature3(44, hm, markLow, markHigh);
  out[n++] = feature3(45, hml, gap, 0);
  out[n++] = feature3(46, place, ml, mix(markLow, markHigh));
  out[n++] = feature3(47, hm, gap, mix(markLow, markHigh));
  out[n++] = feature3(48, place, mix(ml, hl), gap);
  out[n++] = feature3(49, hm, bt, own);
  out[n++] = feature3(50, hb, bt, ml);
  out[n++] = feature3(51, hm, both[before] as number, own);
  out[n++] = feature3(52, hw, word[before] as number, fw);
  out[n++] = feature3(53, hm, mix(bt, t.label[before] as number), place);
  out[n++] = feature3(54, ml, mix(right, tag[h] === mt ? 1 : 0), mix(suffix[h] === suffix[m] ? 1 : 0, hl));
  out[n++] = feature3(55, fw, mix(right, tag[h] === mt ? 1 : 0), mt);
  if (mc !== 0) {
    out[n++] = feature2(60, ht, mc);
    out[n++] = feature3(61, hw, mc, right);
    out[n++] = feature3(62, hw, fw, coarse[m] as number);
    out[n++] = feature3(63, ht, fw, mc);
  }
  if (hc !== 0) {
    out[n++] = feature3(64, hc, mt, right);
    out[n++] = feature3(65, hc, fw, mt);
    out[n++] = feature3(66, hc, ml, right);
    if (mc !== 0) out[n++] = feature3(67, hc, mc, right);
    out[n++] = feature3(68, coarse[h] as number, mix(fw, right), coarse[m] as number);
  }
  return n;
}
