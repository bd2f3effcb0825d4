// Trains the second look at trees (src/text/correct-tree.ts) on jack-knifed trees: a ranking perceptron over
// the heads that a doubtful word could have, and a classifier of relations that learns on what the first leaves.

import { best, decodeLinear } from "../model/linear";
import { correctFeatures, MAX_CORRECT_FEATURES, type Doubt } from "../text/correct-features";
import {
  Candidates,
  CORRECTED_IN_TRAINING,
  correctHeads,
  DOUBTFUL_IN_TRAINING,
  eachDoubt,
  eachLabel,
  fill,
} from "../text/correct-tree";
import type { Tree } from "../text/parse";
import { MAX_RELABEL_FEATURES, relabelFeatures } from "../text/relabel-features";
import { sureRelation, type SureRelations } from "../text/sure-relations";
import { TreeIndex } from "../text/tree-index";
import { thin } from "./dropout";
import { Perceptron } from "./perceptron";
import { random, shuffle } from "./random";
import { Ranker } from "./ranker";
import type { ParseExample } from "./train-parser";

/** A gold tree and what a parser that never saw it makes of the sentence. */
export interface CorrectExample {
  readonly gold: ParseExample;
  readonly tree: Tree;
}

/** How long and how large to train. */
export interface CorrectorTraining {
  readonly epochs: number;
  /** So many models are trained and added up. */
  readonly models: number;
  /** Weights kept of each model. */
  readonly headWeights: number;
  readonly labelWeights: number;
}

/** The two models' bytes (`CorrectorModel` in src/text/correct-tree.ts). */
export interface CorrectorParts {
  readonly heads: Uint8Array;
  readonly relations: Uint8Array;
}

/** Share of features hidden at each decision: there are few doubts to learn from, so more than the parser hides. */
const DROPOUT = 0.5;
/** The right choice must win by more than this, or it is learned again. */
const MARGIN = 1;
const SEED = 6;

/** Trains the two models one after the other. */
export function trainCorrector(
  examples: readonly CorrectExample[],
  labelCount: number,
  sure: SureRelations,
  training: CorrectorTraining,
  log: (line: string) => void = () => {},
): CorrectorParts {
  const next = random(SEED);
  const t = new TreeIndex();
  const candidates = new Candidates();
  const order = [...examples];
  /** Trains some models of a kind and adds them up; `learn` sees each example's tree in `t`. */
  const train = (
    what: string,
    create: () => { model: Perceptron; learn: (gold: ParseExample, tree: Tree) => void; report: () => string },
  ): Perceptron => {
    let sum: Perceptron | undefined;
    for (let k = 0; k < training.models; k++) {
      const { model, learn, report } = create();
      for (let epoch = 0; epoch < training.epochs; epoch++) {
        for (const { gold, tree } of shuffle(order, next)) {
          fill(t, tree);
          learn(gold, { ...tree, leads: tree.leads.slice(), labelLeads: tree.labelLeads.slice() });
        }
        log(`corrector ${what}, epoch ${epoch + 1}: ${report()}`);
      }
      if (sum === undefined) sum = model;
      else sum.absorb(model);
    }
    return sum ?? new Perceptron(1);
  };

  const heads = train("heads", () => {
    const ranker = new Ranker(MAX_CORRECT_FEATURES, DROPOUT, MARGIN, next);
    const learn = (gold: ParseExample, tree: Tree): void => {
      const choose = (doubt: Doubt): number => {
        const wanted = candidates.indexOf(gold.heads[doubt.word] as number);
        return ranker.choose(candidates.count, wanted, candidates.indexOf(doubt.head), (k, out) =>
          correctFeatures(gold.columns, t, doubt, candidates.words[k] as number, candidates.places[k] as number, out),
        );
      };
      eachDoubt(t, tree, candidates, choose, DOUBTFUL_IN_TRAINING);
    };
    return { model: ranker.model, learn, report: () => ranker.report() };
  }).freeze({ maxWeights: training.headWeights });
  const headModel = decodeLinear(heads);

  const relations = train("relations", () => {
    const model = new Perceptron(labelCount);
    const features = new Int32Array(MAX_RELABEL_FEATURES);
    const scores = new Float64Array(labelCount);
    let [all, right, before] = [0, 0, 0];
    const learn = ({ columns, heads: goldHeads, labels }: ParseExample, tree: Tree): void => {
      correctHeads(columns, t, tree, headModel, CORRECTED_IN_TRAINING);
      const choose = (word: number, head: number, step: number): number => {
        const known = sureRelation(columns, head, word, sure);
        if (known >= 0) return known + 1;
        const own = t.label[word] as number;
        const count = thin(features, relabelFeatures(columns, t, head, word, own, step, features), DROPOUT, next);
        model.score(features, count, scores);
        const label = best(scores, labelCount);
        if (goldHeads[word] !== head) return label + 1;
        const wanted = (labels[word] as number) - 1;
        const most = scores[wanted] as number;
        scores[wanted] = -Infinity;
        const rival = best(scores, labelCount);
        all++;
        if (own === wanted + 1) before++;
        if (label === wanted) right++;
        model.step();
        if (rival !== wanted && most - (scores[rival] as number) <= MARGIN)
          model.update(features, count, wanted, rival);
        return label + 1;
      };
      eachLabel(t, tree, choose, DOUBTFUL_IN_TRAINING);
    };
    const report = (): string => {
      const line = `of ${all} ${before} right before, ${right} after`;
      [all, right, before] = [0, 0, 0];
      return line;
    };
    return { model, learn, report };
  }).freeze({ maxWeights: training.labelWeights });
  return { heads, relations };
}
