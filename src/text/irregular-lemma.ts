// The lemma of an irregular verb's past form or noun's plural, as src/text/irregular-verbs.ts and irregular-nouns.ts declare them; the word
// behind a hyphen decides ("re-took", "ex-wives").

import { NOUN_OF_PLURAL } from "./irregular-nouns";
import { VERB_OF_PAST } from "./irregular-verbs";

const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["VBD", VERB_OF_PAST],
  ["VBN", VERB_OF_PAST],
  ["NNS", NOUN_OF_PLURAL],
]);

/**
 * The declared lemma of a form in lower case under its Penn tag, if it is irregular.
 *
 * @example
 * irregularLemma("found", "VBD") // "find"
 * irregularLemma("found", "VB") // undefined
 */
export function irregularLemma(lower: string, xpos: string): string | undefined {
  const table = TABLES.get(xpos);
  if (table === undefined) return undefined;
  const from = lower.lastIndexOf("-") + 1;
  const lemma = table.get(lower.slice(from));
  return lemma === undefined ? undefined : lower.slice(0, from) + lemma;
}
