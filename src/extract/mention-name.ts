// The name that a mention stands for where its words are not yet it: the place of a nationality word, a country under its
// usual name, words in capitals as they are written elsewhere. Which of several names is the fullest: fullest-name.ts.

import type { Mention } from "./document";
import { bareName, isShouted } from "./fullest-name";
import { countryName, placeOfDemonym } from "./tables/countries";

const lowered = (name: string): string =>
  name.replace(/[\p{L}\p{M}'’]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** A word in capitals that datelines have for a town (“LIMA”); places with acronyms of their own have three letters (UAE). */
const SHOUTED_TOWN = /^\p{Lu}{4,}$/u;

/**
 * The name of a named mention, given the words it is made of.
 *
 * @example mentionName({ form: "NAM", type: "Place", demonym: true }, "Afghans") // "Afghanistan"
 */
export function mentionName({ type, demonym }: Pick<Mention, "type" | "demonym">, quote: string): string {
  const bare = bareName(quote);
  if (demonym) return placeOfDemonym(bare) ?? placeOfDemonym(bare.replace(/s$/, "")) ?? bare;
  if (type === "Place") {
    const country = countryName(bare) ?? countryName(bare.toUpperCase());
    if (country !== undefined) return country;
  }
  return isShouted(bare) || (type === "Place" && SHOUTED_TOWN.test(bare)) ? lowered(bare) : bare;
}
