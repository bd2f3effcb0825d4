// The words of a phrase as a filler gives them: the head with its determiners, modifiers and close complements, but
// without relative clauses, appositions, coordinated phrases and the phrase's own preposition.

import type { Sentence, Span, Token } from "../text/token";
import { baseRelation, dependencyTree } from "./dependency-tree";
import { isOfClass } from "./filler-class";

const LEFT_OUT = new Set([
  "case",
  "cc",
  "conj",
  "punct",
  "appos",
  "parataxis",
  "acl",
  "advcl",
  "cop",
  "nsubj",
  "mark",
  "dep",
  "discourse",
  "orphan",
  "aux",
  "expl",
  "list",
  "vocative",
  "csubj",
  "dislocated",
  "obl",
]);
/** Complements that belong to the phrase: “a group of students”, “attacks on pilgrims”. */
const CLOSE_PREPOSITIONS = new Set(["of", "on", "against", "for", "from", "to", "with", "about", "between"]);
/** A filler is a phrase, not a paragraph. */
const MAX_TOKENS = 16;

/** The phrase around the head `token`. Example: for `workers` in “three aid workers who fled” it is “three aid workers”. */
export function nounPhrase(sentence: Sentence<Token>, token: number): Span {
  const { first, last } = nounPhraseTokens(sentence, token);
  return { start: (sentence.tokens[first] as Token).start, end: (sentence.tokens[last] as Token).end };
}

/** The same as its first and last token. */
export function nounPhraseTokens(sentence: Sentence<Token>, token: number): { first: number; last: number } {
  const inside = [token];
  collect(sentence, token, inside, true);
  // A phrase is one stretch: from the head outwards while tokens are inside, or punctuation between two that are.
  let first = token;
  let last = token;
  const reaches = (at: number): boolean => inside.includes(at) || sentence.tokens[at]?.upos === "PUNCT";
  while (first > 0 && last - first < MAX_TOKENS && reaches(first - 1)) first--;
  while (last < sentence.tokens.length - 1 && last - first < MAX_TOKENS && reaches(last + 1)) last++;
  while (first < token && !inside.includes(first)) first++;
  while (last > token && !inside.includes(last)) last--;
  return { first, last };
}

/** Adds what belongs to a word of the phrase; a few words, so that a list tells fastest which are there. */
function collect(sentence: Sentence<Token>, token: number, inside: number[], top: boolean): void {
  const { children, right } = dependencyTree(sentence);
  for (const child of children[token] ?? []) {
    const { deprel } = sentence.tokens[child] as Token;
    const relation = baseRelation(deprel);
    if (relation === "punct" && !top && child < token) {
      inside.push(child);
      continue;
    }
    if (top && LEFT_OUT.has(relation)) continue;
    if (top && relation === "nmod" && deprel !== "nmod:poss" && child > token && !isClose(sentence, child)) continue;
    // “a team of engineers [hired by the city]”: no half of a clause.
    if (inside.includes(child)) continue;
    if (relation === "acl" && (right[child] as number) > child) continue;
    inside.push(child);
    if (inside.length > MAX_TOKENS * 2) return;
    if (relation !== "acl") collect(sentence, child, inside, false);
  }
}

/** “attacks *on pilgrims*” but not “a court *on Friday*”. */
const isClose = (sentence: Sentence<Token>, token: number): boolean =>
  !isOfClass({ sentence, token }, "time") &&
  (dependencyTree(sentence).children[token] ?? []).some(
    (child) => sentence.tokens[child]?.deprel === "case" && CLOSE_PREPOSITIONS.has(sentence.tokens[child]?.lemma ?? ""),
  );
