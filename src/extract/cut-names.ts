// Cuts from a name what the tagger took with it: the town behind a firm (“Reliable Industries of *Jamnagar*”, “Rescue Centre
// at *Sola*”) is a name of its own, and a form of address (“*Madam* Devi”) or a leaning (“*pro-Russian* party”) is none;
// “Israeli-Palestinian” are two. “Bank of Ghana” and “University of Texas at Austin” stay whole.

import { isCapitalized } from "./is-capitalized";
import type { NameSpan } from "./name-labels";
import { nameSubtype } from "./name-subtype";
import { PARTISANS } from "./settle-name-types";
import { countryName, placeOfDemonym } from "./tables/countries";
import { ORGANIZATION_HEADS } from "./tables/organization-names";
import { PEOPLES } from "./tables/other-names";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of firms, behind which “of” tells where they are. */
const FIRMS = list(`
  industries holdings foods brewing brewery motors airlines airways inc inc. corp corp. ltd ltd. plc llc shipping logistics
  yard yards lighterage metals steel cement electronics pharmaceuticals systems technologies textiles mills orchards farms
  dairies lumber semiconductor petroleum`);
/** What takes “at” or “in” as part of its name. */
const TOWN_IN_NAME = list("university college school institute museum church hospital battle");
const ADDRESSES = list("madam madame maître monsieur signor signora señor señora");

/** The town has at most so many words. */
const MAX_TOWN_WORDS = 3;

/** The names of a sentence, cut; a town cut off follows what it was cut from. */
export function cutNames(forms: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  return spans.flatMap((found): NameSpan[] => {
    const span = withoutLeaning(forms, found);
    if (!span) return [];
    const { first, last, type } = span;
    if (type === "Demonym" && last > first) return demonymsOf(forms, span);
    if (type === "Person" && last > first && ADDRESSES.has((forms[first] as string).toLowerCase()))
      return [{ ...span, first: first + 1 }];
    if (type !== "Organization" && type !== "Facility") return [span];
    if (type === "Organization" && isPartisan(forms, span))
      return [
        { first, last: last - 1, type: "Place" },
        { first: last, last, type },
      ];
    const and = type === "Organization" ? jointOf(forms, span) : -1;
    if (and > 0)
      return [
        { first, last: and - 1, type },
        { first: and + 1, last, type },
      ];
    const mark = ownerMark(forms, span);
    if (mark > 0)
      return [
        { first, last: mark - 1, type: "Organization" },
        { first: mark + 1, last, type },
      ];
    const region = type === "Organization" ? regionOf(forms, span) : -1;
    if (region > 0)
      return [
        { first, last: region - 1, type },
        { first: region, last, type: "Place" },
      ];
    const link = linkOf(forms, span);
    if (link < 0) return [span];
    return [
      { first, last: link - 1, type },
      { first: link + 1, last, type: "Place" },
    ];
  });
}

const REGIONS_OF_WORLD =
  /^(?:(?:(?:East|West|North|South|Southern|Southeast|Central|Sub-Saharan) )?(?:Africa|Asia|Europe)|Middle East|Asia[- ]Pacific|(?:Latin |Central |South )?America|Americas)$/;
const POSTS = list(`
  Director Chief Head Coordinator Manager President Representative Researcher Editor Correspondent Spokesman Spokeswoman
  Spokesperson Adviser Advisor Economist Analyst Envoy Commissioner Chairman`);
const MAX_REGION_WORDS = 2;
/** What bears the name of a region: “Radio Free Asia”, “Bank of America”. */
const BEFORE_REGIONS = /^(?:Radio|Voice|Air)\b|\b(?:of|for|in)$/;

/** Where “Africa” begins in “HRW Africa” before “Director”: the post is for that region, the body is HRW; −1 where it is the body's own name. */
function regionOf(forms: readonly string[], { first, last }: NameSpan): number {
  if (!POSTS.has(forms[last + 1] ?? "")) return -1;
  for (let words = MAX_REGION_WORDS; words > 0; words--) {
    const start = last + 1 - words;
    if (start <= first || !REGIONS_OF_WORLD.test(forms.slice(start, last + 1).join(" "))) continue;
    const body = forms.slice(first, start).join(" ");
    if (BEFORE_REGIONS.test(body)) return -1;
    return /^\p{Lu}{2,}$/u.test(body) || nameSubtype(body, "Organization") !== undefined ? start : -1;
  }
  return -1;
}

/** “pro-Russian”, “anti-American”: how something leans is no part of what it is called. */
const LEANING = /^(?:pro|anti|non|ex|pre|post|mid)-/;

/** The name without such a word in front; none where no capitalized word is left. */
function withoutLeaning(forms: readonly string[], span: NameSpan): NameSpan | undefined {
  if (!LEANING.test(forms[span.first] as string)) return span;
  const rest = { ...span, first: span.first + 1 };
  return forms.slice(rest.first, rest.last + 1).some(isCapitalized) ? rest : undefined;
}

/** “Arizona Republican”: where one of a party's people is from, and the party. */
const isPartisan = (forms: readonly string[], { first, last }: NameSpan): boolean =>
  last > first &&
  PARTISANS.has(forms[last] as string) &&
  nameSubtype(forms.slice(first, last).join(" "), "Place") !== undefined;

const isCountry = (word: string): boolean => (placeOfDemonym(word) ?? countryName(word)) !== undefined;

/** Peoples of one country who are called by two names. */
const ONE_PEOPLE: ReadonlySet<string> = new Set(PEOPLES);

/** “Israeli-Palestinian” as its two nationalities; of “African-American” and “Euro-Atlantic”, which name no country's people, none. */
function demonymsOf(forms: readonly string[], span: NameSpan): NameSpan[] {
  const { first, last, type } = span;
  const dash = forms.findIndex((form, i) => i > first && i < last && /^[-–—]$/.test(form));
  if (dash < 0) return [span];
  const parts = [forms.slice(first, dash).join(" "), forms.slice(dash + 1, last + 1).join(" ")];
  if (isCountry(parts.join("-"))) return [span];
  if (!parts.every(isCountry) || ONE_PEOPLE.has(parts.join("-").replace(/s$/, ""))) return [];
  const typeOf = (word: string): NameSpan["type"] => (placeOfDemonym(word) === undefined ? "Place" : type);
  return [
    { first, last: dash - 1, type: typeOf(parts[0] as string) },
    { first: dash + 1, last, type: typeOf(parts[1] as string) },
  ];
}

/** The “and” of “Congress and Supreme Court”, between two bodies that are called so by themselves, or −1. */
function jointOf(forms: readonly string[], { first, last }: NameSpan): number {
  const and = forms.findIndex((form, i) => i > first && i < last && form === "and");
  const isWhole = (at: number): boolean => WHOLE_BODIES.has((forms[at] as string).toLowerCase());
  return and > 0 && isWhole(and - 1) && isWhole(last) && !forms.slice(first, and).includes("of") ? and : -1;
}

/** Last words of bodies that are no part of a list in a longer name. */
const WHOLE_BODIES = list("congress senate parliament cabinet court ministry pentagon");

/** The “'s” of “Seoul National University's College of Music”, behind a body that is called so by itself, or −1. “Attorney General's Office” is one. */
function ownerMark(forms: readonly string[], { first, last }: NameSpan): number {
  for (let i = first + 2; i < last; i++)
    if (/^['’]s$/.test(forms[i] as string))
      return ORGANIZATION_HEADS.has((forms[i - 1] as string).toLowerCase()) ? i : -1;
  return -1;
}

/** The word that joins the town to the name, or −1. */
function linkOf(forms: readonly string[], { first, last }: NameSpan): number {
  for (let i = last - 1; i >= Math.max(first + 2, last - MAX_TOWN_WORDS); i--) {
    const form = forms[i] as string;
    if (isCapitalized(form)) continue;
    const before = (forms[i - 1] as string).toLowerCase();
    if (form === "of") return FIRMS.has(before) ? i : -1;
    if (form !== "at" && form !== "in") return -1;
    // “al-Qaida in Iraq”, “Security and Cooperation in Europe”: a whole country is part of the name.
    if (nameSubtype(forms.slice(i + 1, last + 1).join(" "), "Place") !== undefined) return -1;
    return forms.slice(first, i).some((word) => TOWN_IN_NAME.has(word.toLowerCase())) ? -1 : i;
  }
  return -1;
}
