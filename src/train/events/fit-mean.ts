// The mean of two linear models over the same features: one weighs whole templates (fit-templates.ts) and is sure of what is
// rare, one weighs single values (fit-values.ts) and learns what a thousand articles show of a word. They err differently, and
// the mean of two linear models is one linear model: nothing is larger or slower for it.

import { templateWeights } from "./fit-templates";
import { valueWeights } from "./fit-values";
import type { Fit } from "./train-judge";
import { writeWeights } from "./write-weights";

/** A trainer where a squared weight of a single value costs `penalty` / 2; the examples' features must all have one length. */
export const fitMean =
  (penalty: number): Fit =>
  (examples, seed) => {
    const weights = templateWeights(examples);
    for (const [feature, weight] of valueWeights(examples, penalty, seed))
      weights.set(feature, (weights.get(feature) ?? 0) + weight);
    return writeWeights(weights);
  };
