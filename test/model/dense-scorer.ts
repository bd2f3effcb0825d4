// A scorer that knows every feature: a weight for each class, made from the feature itself.

import { mix } from "../../src/model/features";
import type { Scorer } from "../../src/model/scorer";

/** Weights from −127 to 127 that look like chance and are always the same. */
export function denseScorer(classes: number): Scorer {
  const add: Scorer["add"] = (features, from, to, scores) => {
    for (let i = from; i < to; i++)
      for (let c = 0; c < classes; c++)
        (scores[c] as number) += (Math.abs(mix(features[i] as number, c + 1)) % 255) - 127;
  };
  return {
    classes,
    add,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes);
      add(features, 0, count, scores);
    },
  };
}
