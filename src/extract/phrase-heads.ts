// What a phrase shows at its head: its preposition, and the heads that are coordinated with it or named by it.

import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";

type ParsedSentence = Sentence<Token>;

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|SYM|DET|X)$/;

/** The preposition of a phrase as one word (“because of” is `because`); the empty string where it has none. */
export function prepositionOf(sentence: ParsedSentence, token: number): string {
  for (const child of childrenBy(sentence, token, "case")) {
    const word = sentence.tokens[child] as Token;
    if (word.lemma !== "'s" && word.lemma !== "’s" && word.xpos !== "POS") return word.lemma.toLowerCase();
  }
  return "";
}

/** A phrase's head, the heads coordinated with it (“knives and machetes”) and those it includes (“five, among them X”). */
export function conjuncts(sentence: ParsedSentence, token: number): number[] {
  const names = namesOfGroup(sentence, token);
  if (names.length > 0) return names;
  const all = [token];
  for (const child of childrenBy(sentence, token, "conj"))
    if (NOMINAL.test(sentence.tokens[child]?.upos ?? "")) all.push(child);
  for (const child of childrenBy(sentence, token, "nmod"))
    if (/^(?:including|include|like)$/.test(prepositionOf(sentence, child))) all.push(...conjuncts(sentence, child));
  return all;
}

/** “two defendants, *Ganizani Moyo* and *Ruth Kanyenda*”: the names that a group is told apart by, if there are several. */
function namesOfGroup(sentence: ParsedSentence, token: number): number[] {
  if (sentence.tokens[token]?.xpos !== "NNS") return [];
  const isName = (at: number): boolean => sentence.tokens[at]?.upos === "PROPN";
  for (const child of childrenBy(sentence, token, "appos")) {
    const others = childrenBy(sentence, child, "conj").filter(isName);
    if (isName(child) && others.length > 0) return [child, ...others];
  }
  return [];
}
