// The universal part of speech of a word, from its Penn tag, its relation and its form: UD tells AUX from VERB and SCONJ from ADP
// by what the word does in the tree, so it is read off after parsing.

/**
 * Looks from the most particular key to the least: tag, relation and form; tag and form; tag and relation; tag.
 *
 * @example universalTag("IN", "mark", "that", table) // "SCONJ"
 */
export function universalTag(xpos: string, deprel: string, form: string, table: ReadonlyMap<string, string>): string {
  if (form.length < MAX_FORM) {
    const lower = form.toLowerCase();
    const found = table.get(`${xpos} ${deprel} ${lower}`) ?? table.get(`${xpos}  ${lower}`);
    if (found !== undefined) return found;
  }
  return table.get(`${xpos} ${deprel}`) ?? table.get(xpos) ?? "X";
}

/** Longer words have no entries of their own. */
export const MAX_FORM = 16;
