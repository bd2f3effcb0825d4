// Trains the parser with a dynamic oracle and exploration (Goldberg & Nivre 2013): the parser mostly follows its own
// choices, and wherever it stands learns the transitions that lose no more gold arcs. Transitions and labels have a model each.

import { best } from "../model/linear";
import {
  ALL,
  STRONG,
  labelFeatures,
  MAX_PARSE_FEATURES,
  transitionFeatures,
  type ParseColumns,
} from "../text/parse-features";
import { LEFT, ParserState, RIGHT, SHIFT, TRANSITIONS } from "../text/parser-state";
import { sureRelation, type SureRelations } from "../text/sure-relations";
import { Perceptron } from "./perceptron";
import { thin } from "./dropout";
import { random, shuffle } from "./random";

/** A sentence with its projective gold tree; words 1…n, the root n + 1; labels are numbers plus 1. */
export interface ParseExample {
  readonly columns: ParseColumns;
  readonly length: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The two models of a parser. */
export interface ParserModels {
  readonly transitions: Perceptron;
  readonly relations: Perceptron;
}

/** How often only the strong features are seen: it teaches them to decide alone where they can (see `SURE_LEAD` in src/text/hypothesis.ts). */
const STRONG_ALONE = 0.35;

/** A good transition must win by more than this, or it is learned again. */
const MARGIN = 1;
/** The cost of a transition that is not legal. */
const NEVER = 1 << 30;

/** How often the parser follows its own choice where it errs. */
const EXPLORATION = 0.9;

/**
 * How many gold arcs can no longer be built after a transition. Only the bottom of the stack can hang on the root (there is one root),
 * so a word whose head is the root loses it when it is pushed onto a stack that is not empty.
 */
export function cost(p: ParserState, gold: Int32Array, transition: number, onStack: Uint8Array): number {
  const root = p.length + 1;
  let lost = 0;
  if (transition === SHIFT) {
    const b0 = p.buffer;
    const head = gold[b0] as number;
    if (head === root ? p.stackSize > 0 : head < b0 && onStack[head] === 1 && head !== p.dependent) lost++;
    for (let i = 0; i < p.stackSize; i++) if (gold[p.stack[i] as number] === b0) lost++;
    return lost;
  }
  const s0 = p.dependent;
  const head = gold[s0] as number;
  for (let i = p.buffer; i < root; i++) if (gold[i] === s0) lost++;
  if (head === root) return p.stackSize === 1 && p.buffer < root ? lost + 1 : lost;
  if (transition === LEFT) {
    if (head > p.buffer || (p.stackSize > 1 && head === (p.stack[p.stackSize - 2] as number))) lost++;
  } else if (head >= p.buffer) lost++;
  return lost;
}

/** How long and how to train. */
export interface ParserTraining {
  readonly epochs: number;
  /** Share of features hidden at each decision. */
  readonly dropout: number;
  readonly seed: number;
  /** The only features that get weights; default: all. */
  readonly among?: ParserFeatures;
}

/** Features of the two models. */
export interface ParserFeatures {
  readonly transitions: Int32Array;
  readonly relations: Int32Array;
}

/** Trains for some epochs; `log` hears the share of right decisions of each. */
export function trainParser(
  examples: readonly ParseExample[],
  labelCount: number,
  sure: SureRelations,
  { epochs, dropout, seed, among }: ParserTraining,
  log: (line: string) => void = () => {},
): ParserModels {
  const transitions = new Perceptron(TRANSITIONS, among?.transitions);
  const relations = new Perceptron(labelCount, among?.relations);
  const features = new Int32Array(MAX_PARSE_FEATURES);
  const scores = new Float64Array(Math.max(labelCount, TRANSITIONS));
  const costs = new Int32Array(TRANSITIONS);
  const state = new ParserState();
  const next = random(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const { columns, length, heads, labels } of shuffle(order, next)) {
      state.reset(length);
      const onStack = new Uint8Array(length + 2);
      while (!state.done) {
        const which = next() < STRONG_ALONE ? STRONG : ALL;
        const count = thin(features, transitionFeatures(columns, state, features, which), dropout, next);
        transitions.score(features, count, scores);
        for (let t = SHIFT; t < TRANSITIONS; t++) {
          const legal = state.legal(t);
          costs[t] = legal ? cost(state, heads, t, onStack) : NEVER;
          if (!legal) scores[t] = -Infinity;
        }
        const predicted = best(scores, TRANSITIONS);
        const { good, rival } = goodAndRival(costs, scores);
        transitions.step();
        all++;
        if (rival >= 0 && (scores[good] as number) - (scores[rival] as number) <= MARGIN)
          transitions.update(features, count, good, rival);
        let taken = predicted;
        if (costs[predicted] === costs[good]) right++;
        else if (epoch === 0 || next() >= EXPLORATION) taken = good;
        if (taken === SHIFT) {
          onStack[state.buffer] = 1;
          state.apply(SHIFT, 0);
          continue;
        }
        const dependent = state.dependent;
        const governor = state.governor(taken);
        let label = sureRelation(columns, governor, dependent, sure) + 1;
        if (label === 0) {
          const few = thin(features, labelFeatures(columns, state, governor, dependent, features), dropout, next);
          relations.score(features, few, scores);
          label = best(scores, relations.classes) + 1;
          if (heads[dependent] === governor) {
            relations.step();
            const gold = labels[dependent] as number;
            if (label !== gold) relations.update(features, few, gold - 1, label - 1);
          }
        }
        onStack[dependent] = 0;
        state.apply(taken === LEFT ? LEFT : RIGHT, label);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} %`);
  }
  return { transitions, relations };
}

/** The best-scored transition among the cheapest, and the best-scored legal one that costs more (−1: none). */
function goodAndRival(costs: Int32Array, scores: Float64Array): { good: number; rival: number } {
  const least = Math.min(costs[SHIFT] as number, costs[LEFT] as number, costs[RIGHT] as number);
  let good = -1;
  let rival = -1;
  for (let t = SHIFT; t < TRANSITIONS; t++) {
    if (costs[t] === NEVER) continue;
    if (costs[t] === least) {
      if (good < 0 || (scores[t] as number) > (scores[good] as number)) good = t;
    } else if (rival < 0 || (scores[t] as number) > (scores[rival] as number)) rival = t;
  }
  return { good, rival };
}
