// The country in a longer name ("Nepal Police", "U.S. Geological Survey", "Iranian Red Crescent"): a mention of its own inside
// the name, for whoever names a body after a country speaks of the country too. Works on names found before.

import { spacedText } from "../text/spaced-text";
import type { Sentence, Token } from "../text/token";
import { draftMention, type DraftMention } from "./draft-mention";
import { beginsCountry, countryName, placeOfDemonym } from "./tables/countries";

const MAX_COUNTRY_WORDS = 4;

/** Titles of papers and networks, in which the country is no more than a word. */
const NAMED_AFTER_NONE: ReadonlySet<string> = new Set(["USA Today", "USA Network"]);

/** The countries inside a sentence's names of bodies and buildings that are not yet mentions. */
export function innerCountries(
  sentence: Sentence<Token>,
  names: readonly DraftMention[],
  text: string,
): DraftMention[] {
  const found: DraftMention[] = [];
  for (const name of names) {
    if (name.form !== "NAM" || (name.type !== "Organization" && name.type !== "Facility")) continue;
    if (NAMED_AFTER_NONE.has(spacedText(text, name.start, name.end))) continue;
    const inner = countryInside(sentence, name, text);
    if (inner && !names.some((other) => other.first === inner.first && other.last === inner.last)) found.push(inner);
  }
  return found;
}

function countryInside(sentence: Sentence<Token>, name: DraftMention, text: string): DraftMention | undefined {
  const { tokens } = sentence;
  for (let first = name.first; first <= name.last; first++) {
    if (!beginsCountry((tokens[first] as Token).form)) continue;
    for (let last = Math.min(name.last, first + MAX_COUNTRY_WORDS - 1); last >= first; last--) {
      if (first === name.first && last === name.last) continue;
      const [from, to] = [tokens[first] as Token, tokens[last] as Token];
      const words = spacedText(text, from.start, to.end);
      // "European Union" is of no country.
      const demonym = countryName(words) === undefined && countryName(placeOfDemonym(words) ?? "") !== undefined;
      if (countryName(words) === undefined && !demonym) continue;
      return draftMention(sentence, first, last, {
        head: last,
        form: "NAM",
        type: "Place",
        demonym: demonym ? true : undefined,
        subtype: "country",
        number: "singular",
      });
    }
  }
  return undefined;
}
