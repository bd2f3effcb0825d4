// A second look at a finished tree (corrective modelling: Hall & Novák 2005), with features of the whole tree: the
// heads of the words about which the parser was in doubt, then their relations. Trees stay projective trees with the same root: a word
// moves with all that hangs on it, never below itself. (To choose the root again in the same way gained nothing.)

import { best, type Scorer } from "../model/linear";
import { correctFeatures, leadStep, MAX_CORRECT_FEATURES, type Doubt } from "./correct-features";
import type { Tree } from "./parse";
import type { ParseColumns } from "./parse-features";
import { relabelFeatures } from "./relabel-features";
import { sureRelation, type SureRelations } from "./sure-relations";
import { TreeIndex } from "./tree-index";

/** The two models. */
export interface CorrectorModel {
  readonly heads: Scorer;
  readonly relations: Scorer;
}

/** Words placed or labelled by a lead below these (in units of the quantised weights) are looked at again. */
export interface Doubtful {
  readonly head: number;
  readonly label: number;
}

/** On EWT and GUM dev to look at more heads gains up to 0.05 points of LAS for a tenth of the time, at more labels nothing. */
const DOUBTFUL: Doubtful = { head: 200, label: 100 };
/** Training looks at more words, as there are few doubts to learn from. */
export const DOUBTFUL_IN_TRAINING: Doubtful = { head: 600, label: 400 };
/** Trees on which relations are learned have fewer heads corrected: the model of heads has seen them. */
export const CORRECTED_IN_TRAINING: Doubtful = { head: 450, label: 0 };
/** So many heads to each side are looked at. */
const MAX_CHAIN = 8;

/** The heads that a word could have, and where each is. */
export class Candidates {
  count = 0;
  readonly words = new Int32Array(2 * MAX_CHAIN + 1);
  readonly places = new Int32Array(this.words.length);

  /**
   * Heads for a word that now has none, with all that hangs on it from `low` to `high`: its neighbours and what they hang on, up to
   * where that meets. To any other head its arc would cross one of theirs.
   */
  collectHeads(t: TreeIndex, low: number, high: number): void {
    this.count = 0;
    const root = t.length + 1;
    const left = low > 1 ? low - 1 : 0;
    const right = high < t.length ? high + 1 : 0;
    const meets = left === 0 || right === 0 ? root : meeting(t, left, right);
    this.chain(t, left, meets, 0);
    this.chain(t, right, meets, 1);
    if (meets !== root) this.add(meets, 32 + (meets === left ? 1 : meets === right ? 2 : 0));
  }

  /** The number of a word among them, −1 if it is not there. */
  indexOf(word: number): number {
    for (let k = 0; k < this.count; k++) if (this.words[k] === word) return k;
    return -1;
  }

  private chain(t: TreeIndex, from: number, to: number, side: number): void {
    let steps = 0;
    for (let at = from; at !== 0 && at !== to && steps < MAX_CHAIN; at = t.head[at] as number, steps++)
      this.add(at, side * 16 + Math.min(steps, 3) * 2 + (t.head[at] === to ? 1 : 0));
  }

  private add(word: number, place: number): void {
    this.words[this.count] = word;
    this.places[this.count++] = place;
  }
}

/** The lowest word that is above both or one of them; the root above all if there is none. */
function meeting(t: TreeIndex, left: number, right: number): number {
  const root = t.length + 1;
  for (let a = left; a !== root && a !== 0; a = t.head[a] as number)
    for (let b = right; b !== root && b !== 0; b = t.head[b] as number) if (a === b) return a;
  return root;
}

/** Looks at every doubtful word from left to right; `choose` gives the number of the candidate it moves to. */
export function eachDoubt(
  t: TreeIndex,
  tree: Tree,
  candidates: Candidates,
  choose: (doubt: Doubt) => number,
  doubtful = DOUBTFUL,
): void {
  const { leads, labelLeads } = tree;
  for (let m = 1; m <= t.length; m++) {
    const head = t.head[m] as number;
    const lead = leads[m - 1] as number;
    if (lead >= doubtful.head || head > t.length) continue;
    t.head[m] = 0;
    t.index();
    const low = t.low(m);
    const high = t.high(m);
    candidates.collectHeads(t, low, high);
    let to = head;
    if (candidates.count > 1) {
      const chosen = choose({ word: m, head, label: t.label[m] as number, step: leadStep(lead), low, high });
      to = candidates.words[chosen] ?? head;
    }
    t.head[m] = to;
    if (to !== head) labelLeads[m - 1] = 0;
  }
}

/** Looks at every doubtful relation from left to right; `choose` gives the new label (plus 1). */
export function eachLabel(
  t: TreeIndex,
  { labelLeads }: Tree,
  choose: (word: number, head: number, step: number) => number,
  doubtful = DOUBTFUL,
): void {
  for (let m = 1; m <= t.length; m++) {
    const head = t.head[m] as number;
    const lead = labelLeads[m - 1] as number;
    if (lead >= doubtful.label || head > t.length) continue;
    t.head[m] = 0;
    t.index();
    t.label[m] = choose(m, head, leadStep(lead));
    t.head[m] = head;
  }
}

/** Fills the index with a parser's tree. */
export function fill(t: TreeIndex, { heads, labels }: Tree): void {
  const n = heads.length;
  t.reset(n);
  for (let i = 0; i < n; i++) {
    t.head[i + 1] = (heads[i] as number) < 0 ? n + 1 : (heads[i] as number) + 1;
    t.label[i + 1] = (labels[i] as number) + 1;
  }
}

const index = new TreeIndex();
const found = new Candidates();
const features = new Int32Array(MAX_CORRECT_FEATURES);
const scores = new Float64Array(256);

/** The number of the candidate that scores best; `own` wins a tie. */
function bestOf(model: Scorer, own: number, write: (candidate: number) => number): number {
  const scoreOf = (k: number): number => {
    model.score(features, write(k), scores);
    return scores[0] as number;
  };
  let top = own;
  let most = own < 0 ? -Infinity : scoreOf(own);
  for (let k = 0; k < found.count; k++) {
    const score = k === own ? -Infinity : scoreOf(k);
    if (score > most) [most, top] = [score, k];
  }
  return top;
}

/** Chooses doubtful heads again. */
export function correctHeads(c: ParseColumns, t: TreeIndex, tree: Tree, heads: Scorer, doubtful = DOUBTFUL): void {
  const choose = (doubt: Doubt): number =>
    bestOf(heads, found.indexOf(doubt.head), (k) =>
      correctFeatures(c, t, doubt, found.words[k] as number, found.places[k] as number, features),
    );
  eachDoubt(t, tree, found, choose, doubtful);
}

/** Chooses doubtful relations again. */
function correctLabels(c: ParseColumns, t: TreeIndex, tree: Tree, relations: Scorer, sure: SureRelations): void {
  eachLabel(t, tree, (word, head, step) => {
    const known = sureRelation(c, head, word, sure);
    if (known >= 0) return known + 1;
    const own = t.label[word] as number;
    relations.score(features, relabelFeatures(c, t, head, word, own, step, features), scores);
    const label = best(scores, relations.classes);
    return (scores[label] as number) > (scores[own - 1] as number) ? label + 1 : own;
  });
}

/** Corrects a tree in place. */
export function correctTree(c: ParseColumns, tree: Tree, model: CorrectorModel, sure: SureRelations): void {
  fill(index, tree);
  correctHeads(c, index, tree, model.heads);
  correctLabels(c, index, tree, model.relations, sure);
  const n = tree.heads.length;
  for (let i = 0; i < n; i++) {
    const head = index.head[i + 1] as number;
    tree.heads[i] = head > n ? -1 : head - 1;
    tree.labels[i] = (index.label[i + 1] as number) - 1;
  }
}
