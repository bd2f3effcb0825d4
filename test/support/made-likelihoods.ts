// What a net of arcs says of a sentence, from how likely each head of each word is.

import type { ArcScores } from "../../src/text/arcs/arc-scores";

/** `likelihood` tells how likely a head (0: the root) of a word is, the words being 1 to `length`. */
export const madeLikelihoods = (
  length: number,
  likelihood: (dependent: number, head: number) => number,
): Pick<ArcScores, "likelihood" | "likelihoodBehind" | "likelihoodOfAny"> => {
  const from = (first: number): number[] =>
    Array.from({ length: Math.max(0, length + 1 - first) }, (_, k) => first + k);
  return {
    likelihood,
    likelihoodBehind: (dependent, first) => from(first).reduce((sum, head) => sum + likelihood(dependent, head), 0),
    likelihoodOfAny: (head, first) => Math.max(0, ...from(first).map((dependent) => likelihood(dependent, head))),
  };
};
