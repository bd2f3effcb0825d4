// Speakers behind their cue whose post comes first: “said Mineworkers Union of Zambia president *Joseph Chewe*,”.

import type { Token } from "../../text/token";

/** Tokens from a body to the name of who speaks for it. */
const MAX_BODY_TOKENS = 8;

/** “said Mineworkers Union of Zambia president [Joseph Chewe],”: a noun and a name that end the phrase are who speaks. */
export function inTitle(tokens: readonly Token[], speaker: number): number {
  let last = speaker;
  while (last - speaker < MAX_BODY_TOKENS && (isName(tokens[last + 1]) || isOfTitle(tokens, last + 1))) last++;
  if (last === speaker || !/^[.,]?$/.test(tokens[last + 1]?.form ?? "")) return speaker;
  let title = last;
  while (title > speaker && tokens[title]?.upos === "PROPN") title--;
  return title > speaker && title < last && tokens[title]?.upos === "NOUN" ? last : speaker;
}

const isName = (token: Token | undefined): boolean => /^(?:PROPN|NOUN|ADJ)$/.test(token?.upos ?? "");
const isOfTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|and)$/.test(tokens[at]?.form ?? "") && tokens[at + 1]?.upos === "PROPN";
