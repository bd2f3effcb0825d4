// Dependency parsing: greedy arc-hybrid transitions, each new arc labelled at once (Kuhlmann et al. 2011; Kiperwasser &
// Goldberg 2016 for scoring labels apart). Linear in the sentence's length. Non-projective trees come from lifted arcs
// whose label names the true head's relation ("acl:relcl^obj"; Nivre & Nilsson 2005), undone in `lower`.

import { best, type Scorer } from "../model/linear";
import { labelFeatures, MAX_PARSE_FEATURES, transitionFeatures, type ParseColumns } from "./parse-features";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parser-state";

/** A tree: for each word its head (−1 for the root) and the number of its label. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const features = new Int32Array(MAX_PARSE_FEATURES);
const scores = new Float64Array(256);
const state = new ParserState();

/** The legal transition with the highest score. */
export function bestTransition(p: ParserState, transitionScores: Float64Array): number {
  let top = -1;
  for (let t = SHIFT; t <= RIGHT; t++)
    if (p.legal(t) && (top < 0 || (transitionScores[t] as number) > (transitionScores[top] as number))) top = t;
  return top;
}

/** Parses a sentence of `length` words. */
export function parse(columns: ParseColumns, length: number, transitions: Scorer, labels: Scorer): Tree {
  state.reset(length);
  while (!state.done) {
    transitions.score(features, transitionFeatures(columns, state, features), scores);
    const transition = bestTransition(state, scores);
    if (transition === SHIFT) {
      state.apply(SHIFT, 0);
      continue;
    }
    const count = labelFeatures(columns, state, state.governor(transition), state.dependent, features);
    labels.score(features, count, scores);
    state.apply(transition === LEFT ? LEFT : RIGHT, best(scores, labels.classes) + 1);
  }
  const heads = new Int32Array(length);
  const labelled = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const head = state.head[i + 1] as number;
    heads[i] = head > length ? -1 : head - 1;
    labelled[i] = (state.label[i + 1] as number) - 1;
  }
  return { heads, labels: labelled };
}

/** The mark between a lifted arc's label and the label of its true head. */
export const LIFTED = "^";

/**
 * Undoes lifting: a word labelled "A^B" goes to the nearest word below its head that is itself labelled B (breadth first,
 * left to right), and keeps the label A. Where there is none it stays.
 */
export function lower(tree: Tree, names: readonly string[]): { heads: Int32Array; deprels: string[] } {
  const heads = tree.heads.slice();
  const deprels = Array.from(tree.labels, (label) => names[label] ?? "dep");
  for (let i = 0; i < heads.length; i++) {
    const label = deprels[i] as string;
    const mark = label.indexOf(LIFTED);
    if (mark < 0) continue;
    deprels[i] = label.slice(0, mark);
    const target = find(heads, deprels, heads[i] as number, i, label.slice(mark + 1));
    if (target >= 0) heads[i] = target;
  }
  return { heads, deprels };
}

function find(heads: Int32Array, deprels: readonly string[], from: number, lifted: number, wanted: string): number {
  let level = [from];
  while (level.length > 0) {
    const next: number[] = [];
    for (let i = 0; i < heads.length; i++) if (i !== lifted && level.includes(heads[i] as number)) next.push(i);
    const found = next.find((i) => deprels[i] === wanted);
    if (found !== undefined) return found;
    level = next;
  }
  return -1;
}
