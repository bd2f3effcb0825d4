// Trains the tagger: an averaged perceptron that tags left to right with its own earlier tags as context (so that it
// learns to live with its errors).

import { best, runnerUp } from "../model/linear";
import { MAX_TAG_FEATURES, sureTag, tagFeatures, type WordRows } from "../text/tag-features";
import { thin } from "./dropout";
import { Perceptron } from "./perceptron";
import { random, shuffle } from "./random";

/** A sentence with the numbers of its tags; a word with −1 is context only. */
export interface TaggedRows {
  readonly words: WordRows;
  readonly tags: Int32Array;
}

/** Share of features hidden at each decision; measured on the dev sets: 0.2 gives +0.4 points over none. */
const DROPOUT = 0.2;
/** The gold tag must win by more than this, or it is learned again. */
const MARGIN = 1;

/** Trains for some epochs; `log` hears the share of right decisions of each. */
export function trainTagger(
  sentences: readonly TaggedRows[],
  classes: number,
  epochs: number,
  log: (line: string) => void = () => {},
  seed = 1,
  among?: Int32Array,
): Perceptron {
  const model = new Perceptron(classes, among);
  const features = new Int32Array(MAX_TAG_FEATURES);
  const scores = new Float64Array(classes);
  const next = random(seed);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const { words, tags } of shuffle(order, next)) {
      let tag1 = 0;
      let tag2 = 0;
      for (let i = 0; i < words.length; i++) {
        const gold = tags[i] as number;
        let chosen = sureTag(words, i);
        if (chosen < 0 && gold < 0) {
          model.score(features, tagFeatures(words, i, tag1, tag2, features), scores);
          chosen = best(scores, classes);
        } else if (chosen < 0) {
          const count = thin(features, tagFeatures(words, i, tag1, tag2, features), DROPOUT, next);
          model.score(features, count, scores);
          chosen = best(scores, classes);
          const rival = runnerUp(scores, classes, gold);
          model.step();
          if ((scores[gold] as number) - (scores[rival] as number) <= MARGIN)
            model.update(features, count, gold, rival);
        }
        if (gold >= 0) all++;
        if (chosen === gold) right++;
        tag2 = tag1;
        tag1 = chosen + 1;
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} %`);
  }
  return model;
}
