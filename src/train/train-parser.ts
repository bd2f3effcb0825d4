// Trains the parser with a dynamic oracle and exploration (Goldberg & Nivre 2013): the parser mostly follows its own
// choices, and wherever it stands learns the transitions that lose no more gold arcs. Transitions and labels have a model each.

import { best } from "../model/linear";
import { labelFeatures, MAX_PARSE_FEATURES, transitionFeatures, type ParseColumns } from "../text/parse-features";
import { bestTransition } from "../text/parse";
import { LEFT, ParserState, RIGHT, SHIFT, TRANSITIONS } from "../text/parser-state";
import { Perceptron } from "./perceptron";
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
  readonly labels: Perceptron;
}

/** How often the parser follows its own choice where it errs. */
const EXPLORATION = 0.9;

/** How many gold arcs can no longer be built after a transition. */
export function cost(p: ParserState, gold: Int32Array, transition: number, onStack: Uint8Array): number {
  const last = p.length + 1;
  let lost = 0;
  if (transition === SHIFT) {
    const b0 = p.buffer;
    const head = gold[b0] as number;
    if (head < b0 && onStack[head] === 1 && head !== p.dependent) lost++;
    for (let i = 0; i < p.stackSize; i++) if (gold[p.stack[i] as number] === b0) lost++;
    return lost;
  }
  const s0 = p.dependent;
  const head = gold[s0] as number;
  for (let i = p.buffer; i < last; i++) if (gold[i] === s0) lost++;
  if (transition === LEFT) {
    if (head > p.buffer || (p.stackSize > 1 && head === (p.stack[p.stackSize - 2] as number))) lost++;
  } else if (head >= p.buffer) lost++;
  return lost;
}

/** Trains for some epochs; `log` hears the share of right decisions of each. */
export function trainParser(
  examples: readonly ParseExample[],
  labelCount: number,
  epochs: number,
  log: (line: string) => void = () => {},
): ParserModels {
  const transitions = new Perceptron(TRANSITIONS);
  const labels = new Perceptron(labelCount);
  const features = new Int32Array(MAX_PARSE_FEATURES);
  const scores = new Float64Array(Math.max(labelCount, TRANSITIONS));
  const state = new ParserState();
  const next = random(2);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const { columns, length, heads, labels: goldLabels } of shuffle(order, next)) {
      state.reset(length);
      const onStack = new Uint8Array(length + 2);
      while (!state.done) {
        const count = transitionFeatures(columns, state, features);
        transitions.score(features, count, scores);
        const predicted = bestTransition(state, scores);
        let good = -1;
        let least = Infinity;
        let predictedCost = 0;
        for (let t = SHIFT; t < TRANSITIONS; t++) {
          if (!state.legal(t)) continue;
          const lost = cost(state, heads, t, onStack);
          if (t === predicted) predictedCost = lost;
          if (lost < least || (lost === least && (scores[t] as number) > (scores[good] as number))) {
            least = lost;
            good = t;
          }
        }
        transitions.step();
        all++;
        let taken = predicted;
        if (predictedCost === least) right++;
        else {
          transitions.update(features, count, good, predicted);
          if (epoch === 0 || next() >= EXPLORATION) taken = good;
        }
        if (taken === SHIFT) {
          onStack[state.buffer] = 1;
          state.apply(SHIFT, 0);
          continue;
        }
        const dependent = state.dependent;
        const governor = state.governor(taken);
        const labelCountOf = labelFeatures(columns, state, governor, dependent, features);
        labels.score(features, labelCountOf, scores);
        const label = best(scores, labelCount) + 1;
        if (heads[dependent] === governor) {
          labels.step();
          if (label !== goldLabels[dependent])
            labels.update(features, labelCountOf, (goldLabels[dependent] as number) - 1, label - 1);
        }
        onStack[dependent] = 0;
        state.apply(taken === LEFT ? LEFT : RIGHT, label);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} %`);
  }
  return { transitions, labels };
}
