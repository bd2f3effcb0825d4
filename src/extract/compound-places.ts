// The place in a word made of it: “*Suva*-based”, “*Egyptian*-born”, “an *Australian*-led force”. The tagger takes the whole for
// an adjective; the article speaks of the place all the same. Works on names found before, which keep their words.

import type { Sentence, Token } from "../text/token";
import type { NameSpan } from "./name-labels";
import { nameSubtype } from "./name-subtype";
import { placeOfDemonym } from "./tables/countries";

/** Behind these stands the place whatever it is called. */
const OF_ANY_PLACE: ReadonlySet<string> = new Set(["based", "born", "headquartered"]);
/** Behind these only what is known for a country, a region or their people. */
const OF_KNOWN_PLACE: ReadonlySet<string> = new Set(
  "led backed controlled owned held run funded flagged registered trained made built occupied administered ruled listed supplied".split(
    " ",
  ),
);
const HYPHENS: ReadonlySet<string> = new Set("-‐‑–");
/** “South Africa-based”, “San Miguel de Tucumán-born” */
const MAX_WORDS = 3;

/** The places of a sentence's compounds that are part of no name. `taken` says which words names have. */
export function compoundPlaces(
  { tokens }: Sentence<Token>,
  textOf: (first: number, last: number) => string,
  taken: (word: number) => boolean,
): NameSpan[] {
  const found: NameSpan[] = [];
  for (let hyphen = 1; hyphen + 1 < tokens.length; hyphen++) {
    if (!HYPHENS.has((tokens[hyphen] as Token).form)) continue;
    const made = (tokens[hyphen + 1] as Token).form.toLowerCase();
    const any = OF_ANY_PLACE.has(made);
    const last = hyphen - 1;
    if ((!any && !OF_KNOWN_PLACE.has(made)) || taken(last) || !isCapitalized(tokens[last] as Token)) continue;
    const span = longestPlace(tokens, last, textOf, taken);
    if (span) found.push(span);
    else if (any && tokens[last]?.upos === "PROPN") found.push({ first: last, last, type: "Place" });
  }
  return found;
}

const isCapitalized = ({ form }: Token): boolean => /^\p{Lu}\p{L}/u.test(form);

/** The longest name of the gazetteer that ends at a word. */
function longestPlace(
  tokens: readonly Token[],
  last: number,
  textOf: (first: number, last: number) => string,
  taken: (word: number) => boolean,
): NameSpan | undefined {
  for (let first = Math.max(0, last - MAX_WORDS + 1); first <= last; first++) {
    if (taken(first) || !isCapitalized(tokens[first] as Token) || tokens[first]?.upos === "DET") continue;
    const words = textOf(first, last);
    if (placeOfDemonym(words) !== undefined) return { first, last, type: "Demonym" };
    if (nameSubtype(words, "Place") !== undefined) return { first, last, type: "Place" };
  }
  return undefined;
}
