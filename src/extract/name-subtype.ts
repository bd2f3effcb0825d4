// The subtype that the words of a name show: by the gazetteer, else by its head word ("Ministry of Defense": government;
// "Bagram Air Base": military base). Says nothing where the words show nothing.

import type { EntityType, Subtype } from "../ontology/entity-types";
import { once } from "./once";
import { countryName, placeOfDemonym } from "./tables/countries";
import { FACILITY_HEADS, ORGANIZATION_HEADS, ORGANIZATION_NAMES, PLACE_HEADS } from "./tables/organization-names";
import { CITIES, NATURAL, REGIONS } from "./tables/places";

const LISTED: Readonly<Partial<Record<EntityType, ReadonlyMap<string, Subtype>>>> = {
  Organization: new Map(
    Object.entries(ORGANIZATION_NAMES).flatMap(([subtype, names]) =>
      names.map((name): [string, Subtype] => [name, subtype as Subtype]),
    ),
  ),
  Place: new Map<string, Subtype>([
    ...NATURAL.map((name): [string, Subtype] => [name, "natural"]),
    ...REGIONS.map((name): [string, Subtype] => [name, "region"]),
    ...CITIES.map((name): [string, Subtype] => [name, "city"]),
  ]),
};

const HEADS: Readonly<Partial<Record<EntityType, ReadonlyMap<string, Subtype | undefined>>>> = {
  Organization: ORGANIZATION_HEADS,
  Place: PLACE_HEADS,
  Facility: FACILITY_HEADS,
};

/** Phrases whose last word alone would mislead. */
const PHRASES: readonly (readonly [RegExp, EntityType, Subtype])[] = [
  [
    /\b(?:supreme|high|constitutional|appeals?|federal|district|magistrates?'?|crown) court\b/i,
    "Organization",
    "court",
  ],
  [
    /\b(?:police|central bank|national bank of|bank of (?:england|japan|canada|korea|israel|ghana)|intelligence|border guard|coast guard)\b/i,
    "Organization",
    "government",
  ],
  [/\b(?:armed|defen[cs]e|air|security) forces?\b/i, "Organization", "military"],
  [/\bnews agency\b|\bbroadcasting corporation\b|\btelevision\b|\bradio\b/i, "Organization", "media"],
  [/\b(?:football|soccer|cricket|rugby|basketball|hockey) (?:club|team)\b/i, "Organization", "team"],
  [/\bair (?:force )?base\b|\bnaval (?:base|station)\b|\bmilitary (?:base|camp)\b/i, "Facility", "militaryBase"],
  [/\b(?:medical|health) cent(?:er|re)\b/i, "Facility", "hospital"],
  [/\bdetention (?:cent(?:er|re)|facility|camp)\b|\bcorrectional\b/i, "Facility", "prison"],
  [/\bpower (?:plant|station)\b|\bnuclear (?:plant|facility|reactor)\b/i, "Facility", "energy"],
  [/\b(?:train|railway|rail|bus|metro|subway) (?:station|terminal)\b/i, "Facility", "transport"],
];

/** Names of each type that were looked at of late, since news repeats them and several stages ask; bounds the memory of a long process. */
const KNOWN = new Map<EntityType, Map<string, Subtype | "none">>();
const MAX_KNOWN = 20_000;

/** The subtype of a name of the given type, if its words show one; `nameSubtype("Parwan Detention Facility", "Facility")` is `"prison"`. */
export function nameSubtype(name: string, type: EntityType): Subtype | undefined {
  const known = once(KNOWN, type, () => new Map<string, Subtype | "none">());
  if (known.size > MAX_KNOWN) known.clear();
  const subtype = once(known, name, () => shownBy(name, type) ?? "none");
  return subtype === "none" ? undefined : subtype;
}

function shownBy(name: string, type: EntityType): Subtype | undefined {
  const plain = name.replace(/^the /i, "");
  if (type === "Place" && (countryName(plain) !== undefined || placeOfDemonym(plain) !== undefined)) {
    return (countryName(plain) ?? countryName(placeOfDemonym(plain) ?? "")) ? "country" : "region";
  }
  const listed = LISTED[type]?.get(plain);
  if (listed) return listed;
  const phrase = PHRASES.find(([pattern, of]) => of === type && pattern.test(plain));
  if (phrase) return phrase[2];
  const heads = HEADS[type];
  if (!heads) return undefined;
  const words = plain.toLowerCase().split(/[^\p{L}\p{N}&'’.]+/u);
  const of = words.findIndex((word, i) => i > 0 && (word === "of" || word === "for"));
  const head = of > 0 ? words[of - 1] : words[words.length - 1];
  return (
    heads.get(head ?? "") ??
    heads.get((head ?? "").replace(/\.$/, "")) ??
    (type === "Place" && of < 0 ? heads.get(words[0] ?? "") : undefined)
  );
}
