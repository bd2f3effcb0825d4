// Trains the attachment of marks on gold trees: a ranking perceptron over the candidates of each mark.

import {
  attachFeatures,
  eachMark,
  MAX_ATTACH_FEATURES,
  WAITING,
  type Candidate,
  type MarkContext,
  type WaitingTree,
} from "../text/attach-punctuation";
import { Perceptron } from "./perceptron";
import { random, shuffle } from "./random";

/** A gold tree and which of its words are marks. */
export interface PunctuationExample {
  readonly forms: readonly string[];
  readonly tags: ArrayLike<number>;
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly marks: readonly boolean[];
}

/** Trains for some epochs. */
export function trainPunctuation(examples: readonly PunctuationExample[], epochs: number): Perceptron {
  const model = new Perceptron(1);
  const features = new Int32Array(MAX_ATTACH_FEATURES);
  const scores = new Float64Array(1);
  const next = random(4);
  const order = [...examples];
  const score = (context: MarkContext, candidate: Candidate): number => {
    model.score(features, attachFeatures(context, candidate, features), scores);
    return scores[0] as number;
  };
  const learn = (context: MarkContext, candidate: Candidate, by: number): void =>
    model.update(features, attachFeatures(context, candidate, features), 0, -1, by);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { forms, tags, heads, deprels, marks } of shuffle(order, next)) {
      const tree: WaitingTree = {
        forms,
        tags,
        heads: Int32Array.from(heads, (head, i) => (marks[i] ? WAITING : head)),
        deprels,
      };
      eachMark(tree, (context, found) => {
        const gold = found.find((candidate) => candidate.word === heads[context.mark]);
        if (gold === undefined) return heads[context.mark] as number;
        let top = found[0] as Candidate;
        let most = -Infinity;
        for (const candidate of found) {
          const s = score(context, candidate);
          if (s > most) [most, top] = [s, candidate];
        }
        model.step();
        if (top !== gold) {
          learn(context, gold, 1);
          learn(context, top, -1);
        }
        return gold.word;
      });
    }
  return model;
}
