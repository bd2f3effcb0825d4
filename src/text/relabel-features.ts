// The features by which the relation of a word is chosen again in a finished tree: unlike when its arc was built, the head's own place and
// all its children are known. The one place that defines them: training and the shipped corrector both call it.

import { feature1, feature2, feature3, mix } from "../model/features";
import { between, distance, type ParseColumns } from "./parse-features";
import type { TreeIndex } from "./tree-index";

/** The most features a relation can have. */
export const MAX_RELABEL_FEATURES = 64;

/** Writes the features of the relation of `m` to its head `h`; `before` is the label (plus 1) it had, `step` how sure that was. */
export function relabelFeatures(
  c: ParseColumns,
  t: TreeIndex,
  h: number,
  m: number,
  before: number,
  step: number,
  out: Int32Array,
): number {
  const { word, tag, cluster, coarse, both, suffix, mark } = c;
  const right = m > h ? 1 : 0;
  const from = right ? h : m;
  const to = right ? m : h;
  const ht = mix(tag[h] as number, right);
  const hw = word[h] as number;
  const hb = mix(both[h] as number, right);
  const mt = tag[m] as number;
  const mw = word[m] as number;
  const mb = both[m] as number;
  const hl = t.label[h] as number;
  const g = h > t.length ? 0 : (t.head[h] as number);
  const s = t.innerSibling(h, m);
  const o = t.outerSibling(h, m);
  const st = tag[s] as number;
  const sl = t.label[s] as number;
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
  const hm = mix(ht, mt);
  const low = t.low(m);
  const high = t.high(m);
  let n = 0;
  out[n++] = feature1(1, before);
  out[n++] = feature2(2, before, step);
  out[n++] = feature2(3, before, hm);
  out[n++] = feature2(4, before, mb);
  out[n++] = feature2(5, before, hb);
  out[n++] = feature3(6, before, hl, ht);
  out[n++] = feature2(7, hm, hl);
  out[n++] = feature2(8, mb, hl);
  out[n++] = feature3(9, hl, mt, fw);
  out[n++] = feature2(10, hb, hl);
  out[n++] = feature2(11, hm, tag[g] as number);
  out[n++] = feature2(12, hm, sl);
  out[n++] = feature2(13, hm, ol);
  out[n++] = feature3(14, hm, sl, st);
  out[n++] = feature3(15, mb, sl, right);
  out[n++] = feature2(16, hb, mix(mt, sl));
  out[n++] = feature2(17, hm, mll);
  out[n++] = feature2(18, hm, mrl);
  out[n++] = feature3(19, mt, mll, mrl);
  out[n++] = feature3(20, mb, mll, right);
  out[n++] = feature2(21, hm, hll);
  out[n++] = feature2(22, hm, hrl);
  out[n++] = feature3(23, mb, hll, hrl);
  out[n++] = feature3(24, hb, hll, hrl);
  out[n++] = feature3(25, hb, mt, right ? hll : hrl);
  out[n++] = feature3(26, hb, mt, right ? hrl : hll);
  out[n++] = feature3(27, before, hll, hrl);
  out[n++] = feature2(28, hb, mt);
  out[n++] = feature2(29, ht, mb);
  out[n++] = feature3(30, hw, mw, right);
  out[n++] = feature2(31, mw, right);
  out[n++] = feature2(32, hw, right);
  out[n++] = feature2(33, hm, distance(from, to));
  out[n++] = feature2(34, hm, between(c, from, to));
  out[n++] = feature2(35, hm, fw);
  out[n++] = feature2(36, hb, mix(mt, fw));
  out[n++] = feature3(37, mb, fw, right);
  out[n++] = feature3(38, hm, tag[m - 1] as number, tag[m + 1] as number);
  out[n++] = feature3(39, hm, tag[h - 1] as number, tag[h + 1] as number);
  out[n++] = feature2(40, hm, suffix[m] as number);
  out[n++] = feature3(41, word[m - 1] as number, mt, ht);
  out[n++] = feature3(42, word[m + 1] as number, mt, ht);
  out[n++] = feature3(43, hm, mark[low] as number, mark[high + 1] as number);
  out[n++] = feature3(44, before, mark[low] as number, mark[high + 1] as number);
  out[n++] = feature3(45, mb, mark[low] as number, right);
  out[n++] = feature2(46, hm, word[last] as number);
  out[n++] = feature3(47, hm, word[s] as number, before);
  out[n++] = feature3(48, hl, mix(mt, right), mix(fw, mll));
  if (mc !== 0) {
    out[n++] = feature2(50, mc, right);
    out[n++] = feature2(51, hm, mc);
    out[n++] = feature3(52, hw, mc, right);
    out[n++] = feature3(53, mc, fw, ht);
    out[n++] = feature3(54, mc, hl, right);
    out[n++] = feature3(55, hw, coarse[m] as number, fw);
  }
  if (hc !== 0) {
    out[n++] = feature3(56, hc, mt, right);
    out[n++] = feature3(57, hc, mb, right);
    if (mc !== 0) out[n++] = feature3(58, hc, mc, right);
    out[n++] = feature3(59, hc, mt, fw);
  }
  return n;
}
