// The words of a title that stand right before a person's name: “U.S. District Judge *Ana Roth*”. Titles inside the name are
// the name's own matter (src/text/name-form.ts).

import type { Facts } from "./mention-facts";

/** So many words before a name may be its title: “Foreign Ministry spokesman *Ana Roth*”. */
const MAX_TITLE_WORDS = 4;

/** The title's words in lower case, none for a bare name. */
export function titleBefore({ mention, sentence }: Facts): string[] {
  const { tokens } = sentence;
  let first = mention.first;
  while (
    first > 0 &&
    mention.first - first < MAX_TITLE_WORDS &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.upos ?? "")
  )
    first--;
  return tokens.slice(first, mention.first).map(({ lemma }) => lemma.toLowerCase());
}
