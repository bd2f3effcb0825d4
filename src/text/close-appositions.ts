// “the company's chairman, Lars Dahl, a son of the co-founder *Henrik Dahl*”: a name right behind a common noun, no mark between, is in apposition
// to that noun and to none before it. The parser hangs it on the first noun of the row where that has been given a name already. Not in
// “brother-in-law Ayman” and “chief of staff Ayman”, whose first noun it is, nor behind a row of nouns (“co-author and former student Ayman”).

import { hangsOn } from "./hangs-on";
import type { TaggedTree } from "./tagged-tree";

/** A noun behind these is the end of a longer one. */
const INSIDE = /^(?:IN|HYPH)$/;

/**
 * The words in apposition that hang on the word before them, whatever the parser chose.
 *
 * @example
 * // “chairman, Lars, son of the founder Henrik” with Henrik below chairman: [7]
 */
export function closeAppositions({ xpos, heads: parsed, deprels }: TaggedTree): number[] {
  const found: number[] = [];
  // With those found already hung on theirs: two that are each harmless alone may close a circle together.
  const heads = Int32Array.from(parsed);
  for (let i = 1; i < deprels.length; i++) {
    const noun = i - 1;
    if (deprels[i] !== "appos" || (heads[i] as number) >= noun || !/^NNPS?$/.test(xpos[i] as string)) continue;
    if (!/^NNS?$/.test(xpos[noun] as string) || INSIDE.test(xpos[noun - 1] ?? "")) continue;
    if (deprels[noun] === "conj" || hangsOn(heads, noun, i)) continue;
    heads[i] = noun;
    found.push(i);
  }
  return found;
}
