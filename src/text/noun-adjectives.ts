// “its chief *executive* said”: words that are nouns in a fixed pair though the treebanks have them as adjectives (“chief executive officer”).
// The tagger calls 47 of 52 such an adjective in some 2,100 articles and stories, and then the parser hangs it on what comes next.

/** The word before, in small letters, of each word that is a noun behind it unless another noun follows. */
const BEHIND: ReadonlyMap<string, string> = new Map([
  ["executive", "chief"],
  ["Executive", "chief"],
]);

/**
 * The places of nouns tagged as adjectives; `tagAt` gives the Penn tag of a place.
 *
 * @example
 * // “its chief executive said” with JJ: [2]; “its chief executive officer said”: []
 */
export function nounAdjectives(forms: readonly string[], tagAt: (i: number) => string): number[] {
  const found: number[] = [];
  for (let i = 1; i < forms.length; i++) {
    const before = BEHIND.get(forms[i] as string);
    if (before === undefined || (forms[i - 1] as string).toLowerCase() !== before) continue;
    if (tagAt(i) === "JJ" && !(i + 1 < forms.length && tagAt(i + 1).startsWith("NN"))) found.push(i);
  }
  return found;
}
