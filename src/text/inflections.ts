// The forms of an English verb or noun, so that a trigger is found even where a word's tag leads the lemmatizer astray ("looting" as a
// noun). The way back, from a form to its lemma, is src/text/lemmatize.ts.

import { PAST_OF_VERB } from "./irregular-verbs";

const VOWEL = /[aeiou]/;

/** `-s`, `-ed`, `-ing`, the doubled and shortened variants, and irregular past forms. Example: `verbForms("ban")` holds "banned" and "banning". */
export function verbForms(lemma: string): string[] {
  const last = lemma.at(-1) ?? "";
  const before = lemma.at(-2) ?? "";
  const forms = [plural(lemma), ...(PAST_OF_VERB.get(lemma) ?? [])];
  if (last === "e") forms.push(`${lemma}d`, `${lemma.slice(0, -1)}ing`, `${lemma}ing`);
  else if (last === "y" && !VOWEL.test(before)) forms.push(`${lemma.slice(0, -1)}ied`, `${lemma}ing`);
  else {
    forms.push(`${lemma}ed`, `${lemma}ing`);
    if (/[bcdfghjklmnpqrstvz]/.test(last) && VOWEL.test(before)) {
      const double = last === "c" ? "ck" : last + last;
      forms.push(`${lemma.slice(0, -1)}${double}ed`, `${lemma.slice(0, -1)}${double}ing`);
    }
  }
  return forms;
}

/** The present participle of a verb or of a phrase that a verb opens. Example: `presentParticiple("ban")` is "banning". */
export function presentParticiple(phrase: string): string {
  const [verb = "", ...rest] = phrase.split(" ");
  return [ing(verb), ...rest].join(" ");
}

function ing(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLING.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** One stressed syllable that ends in a consonant after one vowel: “ban”, “shop”, and “expel”, “acquit”, which are stressed at their end. */
const DOUBLING = /^(?:[^aeiou]+[aeiou][bdgklmnprt]|.+(?:pel|mit|quit|fer|cur))$/;

/** The regular plural (and third person). Example: `plural("siege")` is "sieges". */
export function plural(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
