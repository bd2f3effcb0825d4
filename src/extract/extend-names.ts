// Widens names as the ontology counts them, which tagged corpora do in part only: a nationality or place before a
// governing body is that body ("Afghan government"; "Yemeni embassy"), "Bush administration" is one, and a place takes its
// kind with it ("Helmand province"). The narrower name stays a mention inside the wider one where it names another thing.

import { isCapitalized } from "./is-capitalized";
import type { NameSpan, NameType } from "./name-labels";
import { placeOfDemonym } from "./tables/countries";

/** What follows a name in lower case and makes one wider name with it. */
interface Tail {
  readonly of: readonly NameType[];
  readonly words: readonly string[];
  readonly type: NameType;
  /** Does the narrower name remain a mention of its own? */
  readonly nested: boolean;
  /** Not where an indefinite article, a numeral or "other" stands before the name ("a Turkish court"). */
  readonly definite: boolean;
  /** Also behind the owner's mark: "Mali's army". */
  readonly possessive?: true;
  /** Only where "the" or an owner stands before the name: "the Kali temple", but "a Lahore temple". */
  readonly articled?: true;
}

/** Kinds of buildings that make one name with the word before them where that one is meant. */
const BUILDINGS =
  "works, mine, smelter, refinery, shipyard, temple, mosque, oilfield, elementary school, primary school, secondary school, high school, general hospital, gas plant, power plant, steel plant, cement plant, ammunition works, border crossing, refugee camp, detention center, detention centre, parish hall";

const split = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

const TAILS: readonly Tail[] = [
  {
    of: ["Demonym", "Place"],
    type: "Organization",
    nested: true,
    definite: true,
    words: split(
      "government, military, police, national police, federal police, cabinet, security forces, border police, interior ministry, foreign ministry, defense ministry, defence ministry, finance ministry, health ministry, justice ministry, agriculture ministry, education ministry, trade ministry, oil ministry, central bank, supreme court, intelligence agency, intelligence service, intelligence services, football federation, football association, soccer federation, olympic committee, prime minister's office, president's office, state television, stock exchange, women's team, national team",
    ),
  },
  {
    of: ["Demonym", "Place"],
    type: "Organization",
    nested: true,
    definite: true,
    possessive: true,
    words: split(
      "army, navy, air force, parliament, armed forces, coast guard, election commission, electoral commission, space agency, federation",
    ),
  },
  {
    of: ["Demonym", "Place"],
    type: "Facility",
    nested: true,
    definite: false,
    possessive: true,
    words: split("embassy, consulate"),
  },
  {
    of: ["Demonym", "Place"],
    type: "Facility",
    nested: true,
    definite: false,
    words: split("parliament building"),
  },
  { of: ["Person"], type: "Organization", nested: true, definite: false, words: split("administration") },
  // A cartel called after a town or state is not there alone; the place is no mention.
  {
    of: ["Place", "Person", "Other"],
    type: "Organization",
    nested: false,
    definite: true,
    articled: true,
    words: split("cartel, drug cartel"),
  },
  {
    of: ["Place"],
    type: "Facility",
    nested: true,
    definite: false,
    words: split("airport, international airport, prison, jail, airbase, air base, naval base"),
  },
  {
    of: ["Place"],
    type: "Facility",
    nested: true,
    definite: true,
    possessive: true,
    articled: true,
    words: split(BUILDINGS),
  },
  {
    of: ["Organization", "Other", "Facility"],
    type: "Facility",
    nested: false,
    definite: true,
    articled: true,
    words: split(BUILDINGS),
  },
  {
    of: ["Place"],
    type: "Place",
    nested: true,
    definite: false,
    words: split(
      "province, district, region, peninsula, governorate, prefecture, oblast, county, tribal area, tribal region, valley, basin, ward, township",
    ),
  },
  {
    of: ["Organization"],
    type: "Organization",
    nested: true,
    definite: false,
    words: split("news agency, television"),
  },
];

const BY_WORDS: ReadonlyMap<string, readonly Tail[]> = (() => {
  const map = new Map<string, Tail[]>();
  for (const tail of TAILS) for (const words of tail.words) map.set(words, [...(map.get(words) ?? []), tail]);
  return map;
})();

/** The words that a tail may begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...BY_WORDS.keys()].map((words) => words.split(/ |'/)[0] as string));

/** A tail has at most so many words. */
const MAX_TAIL = 3;
const INDEFINITE = /^(?:an?|some|any|other|another|several|former|two|three|four|five|\d.*)$/;

const ARTICLE = /^(?:the|its|his|her|their|['’]s|at)$/;

/** The names of a sentence, widened; nested ones follow the name that holds them. */
export function extendNames(forms: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = [];
  spans.forEach((span, k) => {
    const next = spans[k + 1]?.first ?? forms.length;
    const tail = longestTail(forms, span, next);
    if (tail === undefined) out.push(span, ...heldBy(forms, span));
    else {
      out.push({ first: span.first, last: span.last + tail.length, type: tail.row.type });
      if (tail.row.nested) out.push(span);
    }
  });
  return out;
}

function longestTail(
  forms: readonly string[],
  span: NameSpan,
  limit: number,
): { row: Tail; length: number } | undefined {
  const owner = /^['’]s$/.test(forms[span.last + 1] ?? "") ? 1 : 0;
  if (!FIRST_WORDS.has(forms[span.last + owner + 1] ?? "")) return undefined;
  let words = "";
  let found: { row: Tail; length: number } | undefined;
  for (let length = owner + 1; length <= owner + MAX_TAIL && span.last + length < limit; length++) {
    const form = (forms[span.last + length] as string).replace("’", "'");
    words += words === "" || form === "'s" ? form : ` ${form}`;
    for (const row of BY_WORDS.get(words) ?? []) {
      if (!row.of.includes(span.type) || (owner > 0 && row.possessive === undefined)) continue;
      if (row.articled && !ARTICLE.test((forms[span.first - 1] ?? "").toLowerCase())) continue;
      if (row.definite && INDEFINITE.test((forms[span.first - 1] ?? "").toLowerCase())) continue;
      found = { row, length };
    }
  }
  // "Afghan police officers": the body only modifies what follows.
  if (
    found &&
    /^(?:officers?|officials?|chief|station|force|commander|base|spokes\w+|source|sources|post|academy|vehicle|convoy|patrol|personnel|troops?|building|bonds?|minister|ministers|leaders?|members?|forces|soldiers?|workers?)$/.test(
      forms[span.last + found.length + 1] ?? "",
    ) &&
    found.row.type !== "Organization"
  )
    return undefined;
  return found;
}

/** “Shanxi *province*” is also called Shanxi. */
const KIND_OF_PLACE = /^(?:province|district|region|governorate|prefecture|oblast|county|ward|township|state)$/;

/** What a name may leave out at its end ("RPP radio"); shorter names of one plain word ("Green party") are something else alone. */
const LEFT_OUT = /^(?:television|radio|party|newspaper|magazine|movement|militia|cartel|network|group)$/;
const isName = (forms: readonly string[]): boolean =>
  /^[\p{Lu}\d]/u.test(forms[0] ?? "") && (forms.length > 1 || /^[\p{Lu}\d-]{2,}$/u.test(forms[0] ?? ""));

/** "Pakistani military" tagged whole: the nationality in front is a mention of its place; so is "France 24" of "France 24 television". */
function heldBy(forms: readonly string[], { first, last, type }: NameSpan): NameSpan[] {
  if (type === "Place" && last > first && KIND_OF_PLACE.test(forms[last] as string) && isCapitalized(forms[last - 1]))
    return [{ first, last: last - 1, type }];
  if ((type !== "Organization" && type !== "Facility") || last === first) return [];
  if (type === "Organization" && LEFT_OUT.test(forms[last] as string) && isName(forms.slice(first, last)))
    return [{ first, last: last - 1, type }];
  const rest = forms.slice(first + 1, last + 1);
  const plain = rest.every((form) => /^[\p{Ll}'’-]+$/u.test(form));
  return plain && placeOfDemonym(forms[first] as string) !== undefined ? [{ first, last: first, type: "Demonym" }] : [];
}
