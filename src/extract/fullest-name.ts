// Which of the names used for one thing is its name: the fullest form. One rule for a chain of one article and for a
// node of many, so that the same mentions always give the same name. It does not judge whether they are one thing.

/** A name as used, and in which article (any string where there is only one). */
export interface NameUse {
  readonly name: string;
  readonly article: string;
}

/** From this many articles on, a form that only one of them uses is not trusted to be the name: it may be a misreading. */
const TRUST_ALONE_BELOW = 5;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]*/gu;
const LEADING_THE = /^the\s+/i;
const POSSESSIVE = /['’]s$/;

/** What `bareName` would take away. */
const DRESSED = /[^\S ]| {2}|^ | $|^the |['’]s$/i;

/** A name without "the", a possessive ending and superfluous space; what the rule chooses among. */
export const bareName = (name: string): string => {
  if (!DRESSED.test(name)) return name;
  const bare = name.replace(/\s+/gu, " ").trim().replace(LEADING_THE, "").replace(POSSESSIVE, "");
  return bare === "" ? name : bare;
};

/** A word in capitals of so many letters is a way of printing; a shorter one standing alone is an acronym (UNICEF, ISIS-K). */
const SHOUTED_LETTERS = 7;
/** The same for a word among several ("SAN TELMO"). */
const SHOUTED_LETTERS_AMONG = 4;

/** Whether a name is in capitals because its line is, not because it is an acronym. */
export function isShouted(name: string): boolean {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || name.includes(".")) return false;
  const words = name.split(/[^\p{L}\p{M}'’]+/u);
  const least = name.includes(" ") ? SHOUTED_LETTERS_AMONG : SHOUTED_LETTERS;
  return words.some((word) => word.length >= least);
}

/**
 * The fullest of some names: most words, then not in capitals throughout, then used most, longest, first by code unit.
 * Empty without names.
 *
 * @example fullestName(uses("Bush", "George W. Bush", "the Bush")) // "George W. Bush"
 */
export function fullestName(uses: readonly NameUse[]): string {
  const forms = new Map<string, { count: number; articles: Set<string> }>();
  const articles = new Set<string>();
  for (const { name, article } of uses) {
    const bare = bareName(name);
    const form = forms.get(bare) ?? { count: 0, articles: new Set<string>() };
    form.count++;
    form.articles.add(article);
    articles.add(article);
    forms.set(bare, form);
  }
  if (forms.size === 1) for (const name of forms.keys()) return name;
  const trusted = [...forms].filter(([, form]) => articles.size < TRUST_ALONE_BELOW || form.articles.size > 1);
  const ranked = (trusted.length > 0 ? trusted : [...forms]).map(([name, { count }]) => ({
    name,
    count,
    words: name.match(WORD)?.length ?? 0,
    shouted: isShouted(name) ? 1 : 0,
  }));
  ranked.sort(
    (a, b) =>
      b.words - a.words ||
      a.shouted - b.shouted ||
      b.count - a.count ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  return ranked[0]?.name ?? "";
}
