// Speakers behind their cue: “…,” said Lo. It finds the noun that ends the phrase right behind a cue; whether that is who speaks
// is find-subject.ts.

import type { Token } from "../../text/token";
import { INSIDE_PHRASE, isTimeWord, NOMINAL } from "./phrase-words";

const BEFORE_INVERSION: ReadonlySet<string> = new Set([",", '"', "”", "’", "'", "''", "?", "!"]);

/** “…, said Lo, a teacher”: the head of a noun phrase behind a cue that a comma or mark precedes and no verb follows; −1 for none. */
export function nounBehind(tokens: readonly Token[], cue: number): number {
  if (!BEFORE_INVERSION.has(tokens[cue - 1]?.form ?? "") || NOBODY.test(tokens[cue + 1]?.form ?? "")) return -1;
  let at = cue + 1;
  while (at < tokens.length && isInPhrase(tokens, at, cue) && !isTimeWord(tokens[at] as Token)) at++;
  const pronoun = tokens[cue + 1];
  if (at === cue + 1 && pronoun?.upos === "PRON") at++;
  const next = tokens[at];
  if (at === cue + 1 || (next && !/^(?:PUNCT|ADP|ADV)$/.test(next.upos) && !isTimeWord(next))) return -1;
  const isOne = at === cue + 2 && PRONOMINAL.test(pronoun?.form ?? "");
  return isOne || NOMINAL.has(tokens[at - 1]?.upos ?? "") ? at - 1 : -1;
}

/** “reported [no] losses”: that is nobody who speaks. */
const NOBODY = /^(?:no|any|few|little)$/iu;

/** “said [one], Ann Lo”, “said [another] of them”. */
const PRONOMINAL = /^(?:one|another|some|others)$/iu;

/** “said [her] lawyer”, “said [retired] nurse Lo”: possessives, and participles that the tagger takes for verbs, belong to it. */
const isInPhrase = (tokens: readonly Token[], at: number, cue: number): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1]?.upos === "NOUN" ? tokens[at + 2] : tokens[at + 1];
  const isTitle = at === cue + 1 && /^VB[DN]$/.test(token.xpos) && next?.upos === "PROPN";
  const isHyphen = token.form === "-" && token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
  return INSIDE_PHRASE.has(token.upos) || token.xpos === "PRP$" || isTitle || isHyphen;
};
