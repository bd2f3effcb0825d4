// The clause around a word as evidence: the smallest subtree of a verb that holds it, cut to one stretch of the sentence.

import type { Sentence, Span, Token } from "../text/token";
import { dependencyTree } from "./dependency-tree";
import { withQuotationEnds } from "./quotation-ends";

/** Longer clauses are cut to the trigger's neighbourhood. */
const MAX_TOKENS = 40;
const OPEN_CLASS = /^(?:VERB|AUX)$/;

/** The clause of `token`. Example: in “Officials say a bomb killed two people” that of `bomb` is “a bomb killed two people”. */
export function clauseSpan(sentence: Sentence<Token>, token: number): Span {
  const { left, right } = dependencyTree(sentence);
  let at = token;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const word = sentence.tokens[at] as Token;
    if (word.head < 0 || (OPEN_CLASS.test(word.upos) && !/^(?:aux|cop|amod|xcomp)/.test(word.deprel))) break;
    at = word.head;
  }
  let first = left[at] ?? token;
  let last = right[at] ?? token;
  if (last - first >= MAX_TOKENS) {
    first = Math.max(first, token - MAX_TOKENS / 2);
    last = Math.min(last, token + MAX_TOKENS / 2);
  }
  while (first < token && sentence.tokens[first]?.upos === "PUNCT") first++;
  while (last > token && sentence.tokens[last]?.upos === "PUNCT") last--;
  const [from, to] = withQuotationEnds(sentence.tokens, Math.min(first, token), Math.max(last, token));
  return { start: (sentence.tokens[from] as Token).start, end: (sentence.tokens[to] as Token).end };
}
