// The words that can be a preposition or subordinating conjunction (Penn tag IN). It is a closed class, so it is declared: a tagger that
// meets an unknown word between two names would guess IN (“Brazil *beat* Germany”). Spellings of mails that EWT tags so are among them.

import { hashText } from "../model/features";

const WORDS = `
a aboard about above across after against ahead ala albeit along alongside although amid amidst among amongst apart around as aside astride at
atop b/c because before behind below beneath beside besides between beyond but by cause circa coz cos cuz despite down during except excluding
f fo following for from given if in including inside insofar instead into lest like minus near next notwithstanding o o' of off on once
onto opposite or out outside over past pending per plus post pro re regarding round save since so so's t ta than that the then tho
though through throughout thru til till 'til to too toward towards under underneath unless unlike until unto up upon v v. versus via vs
vs. w w/ w/o whatever when whenever whereas whereby whether while whilst with within without worth @ -`;

const PREPOSITIONS: ReadonlySet<number> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .map((word) => hashText(word)),
);

/** Whether the word of a normal form with this hash can be a preposition. Example: true for `hashText("of")`. */
export const canBePreposition = (hash: number): boolean => PREPOSITIONS.has(hash);
