// Where some words of a sentence lie: what every mention knows of its place.

import type { Sentence, Token } from "../text/token";
import type { Mention } from "./document";

/**
 * The place of the words `first`..`last` (inclusive) of a sentence, with their offsets in the article.
 *
 * @example tokenRange(sentence, 0, 1) // { sentence: 0, first: 0, last: 1, start: 0, end: 10 } of “John Kirby spoke.”
 */
export function tokenRange(
  sentence: Sentence<Token>,
  first: number,
  last: number,
): Pick<Mention, "sentence" | "first" | "last" | "start" | "end"> {
  const start = (sentence.tokens[first] as Token).start;
  return { sentence: sentence.index, first, last, start, end: (sentence.tokens[last] as Token).end };
}
