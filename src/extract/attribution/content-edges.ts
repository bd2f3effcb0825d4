// Where a content begins and ends: without “that”, the dateline, and the marks and links at its edges.

import type { Sentence, Span, Token } from "../../text/token";
import { startOfStory } from "./dateline";

const LEADING: ReadonlySet<string> = new Set(["that", ",", ":"]);
const ENDING: ReadonlySet<string> = new Set([".", ",", ";", ":", "-", "–", "—", "and", "but"]);

/** Where the clause that ends before a comma begins: the sentence, behind a dateline or a semicolon. */
export function clauseStart(sentence: Sentence<Token>, comma: number): number {
  const story = startOfStory(sentence);
  const first = story <= comma ? story : 0;
  for (let at = comma - 1; at > first; at--) if (sentence.tokens[at]?.form === ";") return at + 1;
  return first;
}

/** Cuts off “that” and commas at the edges. */
export function trim({ tokens }: Sentence<Token>, from: number, to: number): Span | undefined {
  let [first, last] = [from, to];
  while (first <= last && LEADING.has(tokens[first]?.form.toLowerCase() ?? "")) first++;
  while (last >= first && ENDING.has(tokens[last]?.form.toLowerCase() ?? "")) last--;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return first <= last && start !== undefined && end !== undefined ? { start, end } : undefined;
}

const SUBJECT_PRONOUN = /^(?:I|he|she|it|they|we)$/u;

/** Behind a name with a pronoun after it: “told The New York Times [she] has …”; else where it began. */
export function behindName(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.upos === "DET" ? from + 1 : from;
  const first = at;
  while (/^\p{Lu}/u.test(tokens[at]?.form ?? "")) at++;
  return at > first && SUBJECT_PRONOUN.test(tokens[at]?.form ?? "") ? at : from;
}
