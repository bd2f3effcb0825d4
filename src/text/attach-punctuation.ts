// Attaches the marks to the finished tree of the words. A mark may hang on any word whose arc to it crosses no other: the
// words from its left and right neighbours up to where their paths to the root meet. A linear model chooses among them.

import { feature2, feature3, hashText } from "../model/features";
import type { Scorer } from "../model/linear";

/** The most features a candidate can have. */
export const MAX_ATTACH_FEATURES = 40;

/** A tree whose marks still wait; `heads[i]` is `WAITING` for them. */
export interface WaitingTree {
  readonly forms: readonly string[];
  readonly tags: ArrayLike<number>;
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
}
export const WAITING = -2;

/** How a candidate lies to the mark. */
export interface Candidate {
  readonly word: number;
  /** 0 the meeting point, 1 above the left neighbour, 2 above the right neighbour. */
  readonly side: number;
  /** Steps from the neighbour, at most 3; and whether it is the last below the meeting point. */
  readonly step: number;
  readonly top: boolean;
}

/** The candidates of the mark between words `left` and `right` (−1: none). */
export function candidates(heads: Int32Array, left: number, right: number): Candidate[] {
  const path = (from: number): number[] => {
    const words: number[] = [];
    for (let at = from; at >= 0 && words.length <= heads.length; at = heads[at] as number) words.push(at);
    return words;
  };
  const lefts = path(left);
  const rights = path(right);
  const meets = left < 0 || right < 0 ? -1 : (lefts.find((word) => rights.includes(word)) ?? -1);
  const out: Candidate[] = [];
  const add = (words: readonly number[], side: number): void => {
    for (const [step, word] of words.entries()) {
      if (word === meets) break;
      const next = words[step + 1] ?? -1;
      out.push({ word, side, step: Math.min(step, 3), top: next === meets });
    }
  };
  add(lefts, 1);
  add(rights, 2);
  if (meets >= 0) out.push({ word: meets, side: 0, step: meets === left ? 1 : meets === right ? 2 : 0, top: true });
  return out;
}

const OPENS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
]);
const STRAIGHT = new Set(['"', "'", "''", "``", "*", "_"]);

/** For each mark the position of its partner (bracket, quotation mark), else −1. */
export function partners(forms: readonly string[], isMark: (i: number) => boolean): number[] {
  const out = new Array<number>(forms.length).fill(-1);
  const open = new Map<string, number[]>();
  for (let i = 0; i < forms.length; i++) {
    if (!isMark(i)) continue;
    const form = forms[i] as string;
    const closing = OPENS.get(form);
    if (closing !== undefined) {
      open.set(closing, [...(open.get(closing) ?? []).slice(-8), i]);
      continue;
    }
    const stack = open.get(form);
    const partner = stack?.pop();
    if (partner !== undefined) {
      out[i] = partner;
      out[partner] = i;
    } else if (STRAIGHT.has(form)) open.set(form, [i]);
  }
  return out;
}

/** What the features of all candidates of one mark share. */
export interface MarkContext {
  readonly tree: WaitingTree;
  readonly mark: number;
  readonly left: number;
  readonly right: number;
  readonly partner: number;
  /** Hashes of the deprels, by word. */
  readonly relations: readonly number[];
  /** For each word the last mark that hangs on it, −1 for none. */
  readonly lastMark: readonly number[];
}

/** Writes a candidate's features; returns how many there are. */
export function attachFeatures(context: MarkContext, candidate: Candidate, out: Int32Array): number {
  const { tree, mark, left, right, partner, relations, lastMark } = context;
  const { word, side, step, top } = candidate;
  const form = hashText(tree.forms[mark] as string);
  const head = tree.heads[word] as number;
  const place = side * 16 + step * 4 + (top ? 1 : 0) + (word === left ? 2 : 0);
  const relation = relations[word] as number;
  const tag = tree.tags[word] as number;
  const headTag = head < 0 ? 99 : (tree.tags[head] as number);
  const edge = left < 0 ? 1 : right < 0 ? 2 : 0;
  const from = Math.min(mark, partner);
  const to = Math.max(mark, partner);
  const inside = (i: number): boolean => i > from && i < to;
  const pair = partner < 0 ? 0 : inside(word) ? (head < 0 || !inside(head) ? 2 : 1) : 3;
  const partnerHead = partner >= 0 && (tree.heads[partner] as number) === word ? 1 : 0;
  const again = (lastMark[word] as number) < 0 ? 0 : tree.forms[lastMark[word] as number] === tree.forms[mark] ? 2 : 1;
  const rightRelation = right < 0 ? 1 : (relations[right] as number);
  const leftRelation = left < 0 ? 1 : (relations[left] as number);
  const before = word < mark ? 1 : 0;
  let n = 0;
  out[n++] = feature2(1, form, place);
  out[n++] = feature3(2, form, place, relation);
  out[n++] = feature3(3, form, place, tag);
  out[n++] = feature3(4, form, pair, before);
  out[n++] = feature3(5, form, pair, partnerHead);
  out[n++] = feature3(6, form, place, edge);
  out[n++] = feature3(7, form, relation, before);
  out[n++] = feature3(8, place, relation, rightRelation);
  out[n++] = feature3(9, place, relation, leftRelation);
  out[n++] = feature3(10, form, again, before);
  out[n++] = feature3(11, form, relation, again * 2 + before);
  out[n++] = feature3(12, place, tag, headTag);
  out[n++] = feature3(13, relation, headTag, place);
  out[n++] = feature3(14, form, place, rightRelation);
  out[n++] = feature3(15, form, place, right < 0 ? 1 : (tree.tags[right] as number));
  out[n++] = feature3(16, form, place, left < 0 ? 1 : (tree.tags[left] as number));
  out[n++] = feature3(17, relation, head < 0 ? 1 : (relations[head] as number), place);
  out[n++] = feature3(18, form, relation, pair * 2 + before);
  out[n++] = feature3(19, form, place * 4 + pair, again);
  out[n++] = feature3(20, relation, Math.min(6, Math.abs(mark - word)), before * 2 + edge);
  return n;
}

const features = new Int32Array(MAX_ATTACH_FEATURES);
const scores = new Float64Array(4);

/** Chooses the head of every waiting mark; `heads` and `deprels` are filled in. The first mark of a sentence without words is its root. */
export function attachPunctuation(tree: WaitingTree & { readonly deprels: string[] }, model: Scorer): void {
  eachMark(tree, (context, found) => {
    let top = -Infinity;
    let chosen = -1;
    for (const candidate of found) {
      model.score(features, attachFeatures(context, candidate, features), scores);
      if ((scores[0] as number) <= top) continue;
      top = scores[0] as number;
      chosen = candidate.word;
    }
    return chosen;
  });
  tree.heads.forEach((head, i) => {
    if (head === WAITING) tree.heads[i] = i === 0 ? -1 : 0;
    if (tree.deprels[i] === "") tree.deprels[i] = tree.heads[i] === -1 ? "root" : "punct";
  });
}

/** Goes through the waiting marks from left to right; `choose` gives each its head (−1: leave it). */
export function eachMark(
  tree: WaitingTree,
  choose: (context: MarkContext, candidates: readonly Candidate[]) => number,
): void {
  const { heads, forms, deprels } = tree;
  const n = heads.length;
  const marks: number[] = [];
  const rights = new Array<number>(n).fill(-1);
  for (let i = n - 1, right = -1; i >= 0; i--) {
    rights[i] = right;
    if (heads[i] === WAITING) marks.unshift(i);
    else right = i;
  }
  if (marks.length === 0 || marks.length === n) return;
  const waiting = new Array<boolean>(n).fill(false);
  for (const mark of marks) waiting[mark] = true;
  const partner = partners(forms, (i) => waiting[i] === true);
  const relations = deprels.map((deprel) => hashText(deprel));
  const lastMark = new Array<number>(n).fill(-1);
  let left = -1;
  let next = 0;
  for (const mark of marks) {
    for (; next < mark; next++) if (waiting[next] === false) left = next;
    const right = rights[mark] as number;
    const found = candidates(heads, left, right);
    const context = { tree, mark, left, right, partner: partner[mark] as number, relations, lastMark };
    const chosen = choose(context, found);
    if (chosen < 0) continue;
    heads[mark] = chosen;
    lastMark[chosen] = mark;
  }
}
