// Models without any sense that know every feature: for what must hold whatever the weights are.

import { mix } from "../../src/model/features";
import type { Scorer } from "../../src/model/scorer";

/** A model whose weight of a feature for a class is made from the two. */
export function madeScorer(classes: number, weight: (feature: number, c: number) => number): Scorer {
  const add: Scorer["add"] = (features, from, to, scores) => {
    for (let i = from; i < to; i++)
      for (let c = 0; c < classes; c++) (scores[c] as number) += weight(features[i] as number, c);
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

/** Weights from −127 to 127 that look like chance and are always the same. */
export const denseScorer = (classes: number): Scorer =>
  madeScorer(classes, (feature, c) => (Math.abs(mix(feature, c + 1)) % 255) - 127);

/** Weights from 0 to 255 that look like chance, others for each seed. */
export const erratic = (classes: number, seed: number): Scorer =>
  madeScorer(classes, (feature, c) => (Math.imul(feature ^ (seed + c), 0x9e3779b1) >>> 16) & 0xff);
