// Bodies that news names without capitals because the country or town is understood: “the oil ministry”, “the city council”,
// “prosecutor general's office”. What is too common to be a name (the army, the police, parliament, the court) is none here.

import type { NameSpan } from "./name-labels";

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** What a ministry is in charge of. */
const CHARGES = list(
  "interior, foreign, finance, defense, defence, health, justice, agriculture, education, higher education, trade, oil, energy, electricity, labor, labour, transport, transportation, environment, culture, home, home affairs, foreign affairs, industry, information, tourism, land, lands, planning, economy, economic affairs, economics, sports, sport, youth, fisheries, mining, mines, water, water resources, housing, communications, telecommunications, commerce, science, security, public works, religious affairs, women's affairs, emergencies, infrastructure, forestry, immigration",
);

/** Bodies by their whole names. */
const OTHERS = list(
  "city council, town council, county council, provincial council, regional council, municipal council, parish council, state assembly, provincial assembly, national assembly, county assembly, election commission, electoral commission, federal police, national police, border police, crown court, provincial court, prosecutor general's office, attorney general's office, public prosecutor's office, port authority, football federation, soccer federation, athletics federation, football association, soccer association, fire department, forest department, transport department, health department, labor department, justice department, education department, prison department, statistics office, weather office, migration office, securities regulator, space agency",
);

const NAMES: ReadonlySet<string> = new Set([
  ...CHARGES.flatMap((charge) => [`${charge} ministry`, `ministry of ${charge}`]),
  ...OTHERS,
]);
/** The last words of the names, so that few words are looked at. */
const LAST_WORDS: ReadonlySet<string> = new Set([...NAMES].map((name) => name.split(" ").at(-1) as string));
const MAX_WORDS = 4;

/** An article or owner that tells which one is meant; “a city council” is any. */
const INDEFINITE =
  /^(?:an?|any|some|every|each|no|another|other|new|former|two|three|four|five|several|its|their|his|her)$/;

/** Parties called by their members, behind “the”: “the *Socialists*”. Democrats and Islamists are more often people. */
const PARTIES: ReadonlySet<string> = new Set([
  "Socialists",
  "Communists",
  "Conservatives",
  "Liberals",
  "Greens",
  "Maoists",
  "Republicans",
]);

/** Words without which a sentence has no such body. */
const TELLING: ReadonlySet<string> = new Set([...PARTIES, ...LAST_WORDS]);

/**
 * The bodies among the words of a sentence that are part of no other name of `names`; a nationality or place right before one belongs to
 * it (“Ugandan ministry of health”).
 */
export function commonBodies(forms: readonly string[], names: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  if (!forms.some((form) => TELLING.has(form))) return found;
  const taken = (word: number): boolean => names.some(({ first, last }) => first <= word && word <= last);
  forms.forEach((form, i) => {
    if (PARTIES.has(form) && !taken(i) && isMeant(forms, i) && i > 0)
      found.push({ first: i, last: i, type: "Organization" });
  });
  for (let last = 1; last < forms.length; last++) {
    if (!LAST_WORDS.has(forms[last] as string)) continue;
    for (let first = Math.max(0, last - MAX_WORDS + 1); first < last; first++) {
      if (!NAMES.has(wordsOf(forms, first, last))) continue;
      const free = Array.from({ length: last - first + 1 }, (_, k) => first + k).every((word) => !taken(word));
      const owner = names.find((name) => name.last === first - 1 && (name.type === "Demonym" || name.type === "Place"));
      if (free && isMeant(forms, owner?.first ?? first))
        found.push({ first: owner?.first ?? first, last, type: "Organization" });
      break;
    }
  }
  return found;
}

const wordsOf = (forms: readonly string[], first: number, last: number): string =>
  forms
    .slice(first, last + 1)
    .join(" ")
    .replace(/ ['’]s\b/g, "'s")
    .replace(/^\p{Lu}/u, (letter) => (first === 0 ? letter.toLowerCase() : letter));

/** “the”, an owner or the beginning of the sentence stands before it, other words between. */
function isMeant(forms: readonly string[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= MAX_WORDS; i--) {
    const form = (forms[i] as string).toLowerCase();
    if (form === "the" || form === "'s" || form === "’s" || form === "'") return true;
    if (INDEFINITE.test(form)) return false;
    if (!/^[\p{L}-]+$/u.test(form)) return false;
  }
  return first === 0;
}
