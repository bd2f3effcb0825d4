// Where a word with hyphens ends that the tokenizer has cut in several, as UD English does: “brother-in-law”, “editor-in-chief”.

import type { Token } from "../text/token";

/**
 * The last token of the word that begins at a token: itself unless a hyphen and a word stand right behind it.
 *
 * @example
 * hyphensEnd(tokens, 0); // “brother-in-law”: 4; “brother - in law”: 0
 */
export function hyphensEnd(tokens: readonly Pick<Token, "form" | "start" | "end">[], from: number): number {
  let last = from;
  for (;;) {
    const [word, hyphen, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
    if (hyphen?.form !== "-" || word?.end !== hyphen.start || next?.start !== hyphen.end) return last;
    last += 2;
  }
}
