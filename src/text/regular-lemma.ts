// From a regular form to the lemmas that spelling allows, and which of them is meant where the learned endings give none of them or a word
// that nobody knows. Spelling alone often does not show whether a stem ends in "e" ("rioted", "voted"): a word that exists decides.

import { DECLARED_NOUNS, DECLARED_VERBS } from "../ontology/declared-words";
import { VERB_OF_PAST } from "./irregular-verbs";

interface Words {
  has(word: string): boolean;
}

/** What the learned rules say; `whole` if the rule is one of this very word and not only cuts its end. */
interface Learned {
  readonly lemma: string;
  readonly whole: boolean;
}

/** Stems before "-ed" and "-ing" that lack their "e": "hop" (of "hop" it were "hopped"), "trampl", "collaps", "charg", "evolv". */
const LACKS_E =
  /^(?:[^aeiou]|qu)*[aeiouy][bcdfgklmnprstvz]$|^[aeo]w$|[^aeiouylrw][lr]$|[lnprw]s$|[dlr]g$|[^tz]z$|[cuv]$/;
/** Stems that no "e" follows: "loot", "repair", "head", "shift", "attack", "bomb", "scold". */
const HAS_NO_E =
  /(?:(?:ai|ee|oa|oo|oi)[dfklmnprt]|ea[dfklmnpr]|[cflnpr]t|[clnrs]k|[lnr]d|m[bp]|[lr]m|rn|[lrs]p|sh|ff|ll|(?:[eiou]|oa|ea)st|.[aeiou]w|y)$/;
/** Stems that an "e" follows if there is such a word: "breath", "past", "recreat", "supersed". */
const LIKELY_E = /(?:th|ast|unit|[^o]at|[^aeiou]ed)$/;
/** Stems whose last letter was doubled before the ending ("banned"), or "k" added ("panicked"). */
const DOUBLED = /([bdgklmnprtv])\1$|[aeiouy][^aeiouy]+ick$/;
/** Learned lemmas that yield to the order in which spelling gives its stems. */
const SPELLING_DECIDES = new RegExp(`${DOUBLED.source}|${LIKELY_E.source}`);
const MANY_SYLLABLES = /[aeiouy][^aeiouy]+[aeiouy]/;

/** Lemmas of a verb whose "-ed" or "-ing" is cut off; the likeliest first. */
function verbStems(stem: string, ending: string): string[] {
  if (ending === "ied" || ending === "ying") return stem.length === 1 ? [`${stem}ie`] : [`${stem}y`];
  if (stem.endsWith("e")) return ending === "ed" ? [`${stem}e`] : [stem];
  if (ending === "ed" && /[^aeiou]y$/.test(stem)) return [`${stem}e`];
  if (DOUBLED.test(stem) && stem.length > 3) {
    const once = stem.slice(0, -1);
    return /all$/.test(stem) || (stem.endsWith("ll") && !MANY_SYLLABLES.test(stem)) ? [stem, once] : [once, stem];
  }
  if (HAS_NO_E.test(stem)) return [stem];
  if (LACKS_E.test(stem)) return [`${stem}e`];
  return LIKELY_E.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** Lemmas of a plural or third person whose "-s" is cut off. */
function bareStems(form: string): string[] {
  if (form.endsWith("ies"))
    return form.length === 4 ? [form.slice(0, -1)] : [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  const stem = form.slice(0, -1);
  if (!/..(?:[sxz]|[cs]h)e$|oe$/.test(stem)) return [stem];
  const bare = stem.slice(0, -1);
  return /(?:ss|sh|tz)$/.test(bare) ? [bare] : /[sz]$/.test(bare) ? [stem, bare] : [bare, stem];
}

const VERB_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ["VBD", /(?:ied|ed)$/],
  ["VBN", /(?:ied|ed)$/],
  ["VBG", /(?:ying|ing)$/],
]);

/**
 * The lemmas that spelling allows for a regular form under its Penn tag; none if the form has no such ending.
 *
 * @example
 * regularStems("banned", "VBD") // ["ban", "bann"]
 * regularStems("rated", "VBD") // ["rate"]
 */
export function regularStems(lower: string, xpos: string): string[] {
  if (xpos === "VBZ" || xpos === "NNS") return /[^s'.]s$/.test(lower) ? bareStems(lower) : [];
  const ending = VERB_ENDINGS.get(xpos)?.exec(lower)?.[0];
  if (ending === undefined) return [];
  return verbStems(lower.slice(0, lower.length - ending.length), ending).filter((lemma) => lemma.length > 1);
}

/**
 * The lemma of a regular form: the learned one if spelling allows it and it exists, else a stem that exists, else what spelling prefers;
 * undefined if the form has no regular ending. With `whole`, the learned lemma is that of this very word ("mins": "minute").
 *
 * @example regularLemma("looted", "VBD", { lemma: "loote", whole: false }, known) // "loot"
 */
export function regularLemma(lower: string, xpos: string, learned: Learned, known: Words): string | undefined {
  const stems = regularStems(lower, xpos);
  if (stems.length === 0) return undefined;
  const declared = xpos === "NNS" ? DECLARED_NOUNS : DECLARED_VERBS;
  const first =
    stems.includes(learned.lemma) && !SPELLING_DECIDES.test(learned.lemma) ? learned.lemma : (stems[0] as string);
  const existing = declared.has(first) ? first : stems.find((stem) => declared.has(stem));
  // A plural that stays as it is ("pants") is learned from its like.
  if (learned.whole || (xpos === "NNS" && learned.lemma === lower)) return existing ?? learned.lemma;
  const exists = (word: string): boolean => known.has(word) && !isPastOfOther(word);
  return existing ?? (exists(first) ? first : (stems.find(exists) ?? first));
}

/** "Rang" is no verb that "ranged" could be of. */
const isPastOfOther = (word: string): boolean => (VERB_OF_PAST.get(word) ?? word) !== word;
