// Trains the tagger: an averaged perceptron that tags left to right with its own earlier tags as context (so that it
// learns to live with its errors).

import { best } from "../model/linear";
import { MAX_TAG_FEATURES, tagFeatures, type WordRows } from "../text/tag-features";
import { Perceptron } from "./perceptron";
import { random, shuffle } from "./random";

/** A sentence with the numbers of its tags. */
export interface TaggedRows {
  readonly words: WordRows;
  readonly tags: Int32Array;
}

/** When to narrow a model to its strongest features, and to how many. */
export interface Narrowing {
  readonly after: number;
  readonly rows: number;
}

/** Trains for some epochs; `log` hears the share of right decisions of each. */
export function trainTagger(
  sentences: readonly TaggedRows[],
  classes: number,
  epochs: number,
  log: (line: string) => void = () => {},
  narrowing?: Narrowing,
): Perceptron {
  const model = new Perceptron(classes);
  const features = new Int32Array(MAX_TAG_FEATURES);
  const scores = new Float64Array(classes);
  const next = random(1);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const { words, tags } of shuffle(order, next)) {
      let tag1 = 0;
      let tag2 = 0;
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(words, i, tag1, tag2, features);
        model.score(features, count, scores);
        const chosen = best(scores, classes);
        const gold = tags[i] as number;
        model.step();
        all++;
        if (chosen === gold) right++;
        else model.update(features, count, gold, chosen);
        tag2 = tag1;
        tag1 = chosen + 1;
      }
    }
    if (narrowing?.after === epoch + 1) model.narrow(narrowing.rows);
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} %`);
  }
  return model;
}
