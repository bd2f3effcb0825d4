// Which names of places are short for others of the same article: "Helmand" for "Helmand Province", "Katla" behind "Mount
// Katla". A word for the kind of place may be left out, but not where the shorter name is that of another place: Mexico City
// is not Mexico.

import { countryName } from "../tables/countries";
import { HALVES } from "../tables/divided-countries";
import { KNOWN_PLACES } from "../tables/known-places";
import type { Facts } from "./mention-facts";

/** Words for a kind of place that its name may leave out. */
const PLACE_REMAINDERS: ReadonlySet<string> = new Set(
  "city province state county region district island islands river valley town village republic kingdom governorate prefecture dc peninsula oblast basin ward township municipality tribal area".split(
    " ",
  ),
);

/** With one of these a country's name is that of a part of it: the Niger River, Mexico State; Kosovo province is Kosovo. */
const PARTS_OF_COUNTRIES: ReadonlySet<string> = new Set(
  "state county district river valley town village governorate prefecture oblast basin ward township municipality".split(
    " ",
  ),
);

/** The one city that is called by its whole name and without the last word. */
const CALLED_CITY = "new york";

/** Does the word behind a place's name make it the name of another place? Mexico City is never called Mexico. */
const namesAnother = (word: string, { name, folded }: Facts): boolean =>
  word === "city" ? folded !== CALLED_CITY : PARTS_OF_COUNTRIES.has(word) && countryName(name) !== undefined;

/** Words that a mountain or a lake has before its name. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(["mount", "mt", "lake", "river", "volcano"]);

/** "Helmand" for "Helmand Province", "the North" for "North Korea", "Katla" behind "Mount Katla"; not "York" for "New York". */
export function isShortPlace(short: Facts, full: Facts): boolean {
  if (short.words.length >= full.words.length) return false;
  if (short.words.length === 1 && BEFORE_NAMES.has(full.words[0] ?? "")) return isBareFeature(short, full);
  if (!short.words.every((word, i) => word === full.words[i])) return false;
  const rest = full.words.slice(short.words.length);
  return HALVES.has(full.folded) || rest.every((word) => PLACE_REMAINDERS.has(word) && !namesAnother(word, short));
}

/** "Katla" behind "Mount Katla"; but Victoria is also a state, and Lebanon no mountain. */
const isBareFeature = (short: Facts, full: Facts): boolean =>
  full.words.length === 2 &&
  full.words[1] === short.words[0] &&
  full.mention.index < short.mention.index &&
  !KNOWN_PLACES.has(short.folded);
