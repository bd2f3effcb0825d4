// The noun phrase that ends at a token, by its words alone, because the parser is least sure of long ones.

import { WEEKDAYS } from "../../ontology/time-words";
import type { Token } from "../../text/token";
import { INSIDE_PHRASE, NOMINAL } from "./phrase-words";

const CLOSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "from",
  "in",
  "at",
  "to",
  "on",
  "with",
  "'s",
  "’s",
]);

/** The noun phrase that ends at a token, by its words alone, and its head: the last noun before its first preposition. */
export function phraseEndingAt(tokens: readonly Token[], last: number): { first: number; head: number } {
  let first = last;
  for (let at = last - 1; at >= 0; at--) {
    const { upos, form, xpos } = tokens[at] as Token;
    const link =
      upos === "ADP" &&
      CLOSE_PREPOSITIONS.has(form.toLowerCase()) &&
      (NOMINAL.has(tokens[at - 1]?.upos ?? "") || isPart(tokens, at));
    // “people familiar *with* the matter”
    const ofQuality = upos === "ADP" && QUALITIES.has(tokens[at - 1]?.form.toLowerCase() ?? "");
    const hyphen = form === "-" || form === "&" || form === "’s" || form === "'s" || form === "'";
    const joined = form.toLowerCase() === "and" && tokens[at - 1]?.upos === "ADJ";
    if (!INSIDE_PHRASE.has(upos) && !link && !ofQuality && !hyphen && !joined && xpos !== "PRP$") break;
    if (WEEKDAYS.has(form.toLowerCase()) && tokens[at + 1]?.form !== "'s") break;
    first = at;
  }
  const preposition = tokens.slice(first, last).findIndex(({ upos }) => upos === "ADP");
  let end = preposition < 0 ? last : first + preposition - 1;
  if (end > first && QUALITIES.has(tokens[end]?.form.toLowerCase() ?? "")) end--;
  const isHead = NOMINAL.has(tokens[end]?.upos ?? "") || isPart(tokens, end + 1);
  return { first, head: isHead ? end : last };
}

/** Adjectives that stand behind their noun, before a preposition: “people familiar with the matter”. */
const QUALITIES: ReadonlySet<string> = new Set([
  "familiar",
  "close",
  "aware",
  "privy",
  "loyal",
  "sympathetic",
  "critical",
]);

/** “one of the people”, “some of them”: a number or pronoun before “of” is the head. */
const isPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form.toLowerCase() === "of" && /^(?:NUM|DET|ADJ)$/.test(tokens[at - 1]?.upos ?? "");
