// Finds names of the gazetteer tables in a sentence: each word learns which list it is part of and where in the entry
// it stands. Longest match from the left; matching ignores case. A match is a hint, never a decision.

import { hashText, mix } from "../model/features";
import { tokenize } from "../text/tokenize";
import { plainForm } from "./name-words";
import { COUNTRIES, DEMONYM_REGIONS } from "./tables/countries";
import { LANGUAGES, OCCASIONS, OTHER_NAMES, PEOPLES } from "./tables/other-names";
import { ORGANIZATION_NAMES } from "./tables/organization-names";
import { CITIES, NATURAL, REGIONS } from "./tables/places";

/** Lists in the order of their numbers, from 1; an entry of two lists belongs to the sum of both. */
const COUNTRY = 1;
const CITY = 2;
const REGION = 4;
const NATURE = 8;
const DEMONYM = 16;
const ORGANIZATION = 32;
/** The kinds of organizations get further bits, since a team is told from a city by other words than a ministry. */
const ORGANIZATION_BITS = [64, 128, 256, 512];
const PEOPLE = 1024;
const LANGUAGE = 2048;
const OCCASION = 4096;
const OTHER = 8192;

const MAX_ENTRY_WORDS = 8;
/** Mixed into the chain of an entry that is written in capitals ("WHO", "IS"), which no lower-case word matches. */
const IN_CAPITALS = 0x5eed;

/** Entries as chained hashes of their lower-case words: chain → lists (0 for a mere beginning of entries). */
const CHAINS: ReadonlyMap<number, number> = (() => {
  const chains = new Map<number, number>();
  const add = (names: readonly string[], list: number): void => {
    for (const name of names) {
      let chain = name.length <= 6 && name === name.toUpperCase() ? IN_CAPITALS : 0;
      for (const { form } of tokenize(name)) {
        chain = mix(chain, hashText(plainForm(form).toLowerCase()));
        if (!chains.has(chain)) chains.set(chain, 0);
      }
      chains.set(chain, (chains.get(chain) as number) | list);
    }
  };
  for (const { names, demonyms } of [...COUNTRIES, ...DEMONYM_REGIONS]) {
    add(names, COUNTRY);
    add(demonyms, DEMONYM);
  }
  add(CITIES, CITY);
  add(REGIONS, REGION);
  add(NATURAL, NATURE);
  add(PEOPLES, PEOPLE);
  add(LANGUAGES, LANGUAGE);
  add(OCCASIONS, OCCASION);
  add(OTHER_NAMES, OTHER);
  Object.values(ORGANIZATION_NAMES).forEach((names, i) => {
    // Subtypes are numbered by four bits; two to three share none.
    const bits = ORGANIZATION_BITS.reduce((sum, bit, k) => sum | (((i + 1) >> k) & 1 ? bit : 0), 0);
    add(names, ORGANIZATION | bits);
  });
  return chains;
})();

/**
 * Writes to `lists[from..to-1]` for each word `lists · 4 + position` (0 begin, 1 inside, 2 last, 3 whole entry), or 0.
 * `lower[i]` is the hash of word i's lower-case form; a match begins only where
 * `begins(i)` is 1 or, for a word in capitals, 2.
 */
export function matchGazetteer(
  lower: Int32Array,
  from: number,
  to: number,
  begins: (word: number) => 0 | 1 | 2,
  lists: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const kind = begins(i);
    if (kind === 0) continue;
    let end = -1;
    let found = 0;
    for (let start = kind === 2 ? IN_CAPITALS : 0; ; start = 0) {
      let chain = start;
      for (let j = i; j < to && j < i + MAX_ENTRY_WORDS; j++) {
        chain = mix(chain, lower[j] as number);
        const list = CHAINS.get(chain);
        if (list === undefined) break;
        if (list !== 0 && j >= end) {
          end = j;
          found = list;
        }
      }
      if (start === 0) break;
    }
    if (end < 0) continue;
    for (let j = i; j <= end; j++) lists[j] = found * 4 + (i === end ? 3 : j === i ? 0 : j === end ? 2 : 1);
    i = end;
  }
}
