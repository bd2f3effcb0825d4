// Which names of one article are one thing: the same name, shorter forms of a fuller one, acronyms, titles, nicknames
// given in quotation marks. By rule, since names either fit or do not; of several fuller names that fit a surname the
// nearest one before it is meant. Names of different types are never one.

import { fullWorldBody, isWorldBody } from "../inner-bodies";
import { once } from "../once";
import { countryName, placeOfDemonym } from "../tables/countries";
import { DIVIDED_COUNTRIES } from "../tables/divided-countries";
import { foldName, initialAgrees, isAcronym, isAcronymOf, middlesAgree, organizationName } from "../../text/name-form";
import { NICKNAMES } from "../../text/words-in-names";
import type { Facts, Gender } from "./mention-facts";
import { isShortPlace } from "./short-place";
import { toldNames } from "./told-names";

/** Names of one type and form: a group to be joined with others as a whole. */
interface Group {
  readonly sample: Facts;
  readonly members: Facts[];
  parent: Group;
}

const root = (group: Group): Group => {
  let at = group;
  while (at.parent !== at) at = at.parent;
  return at;
};

/**
 * For each named mention (by its position in `facts`) the number of its group; −1 for what is no name. Numbers follow the
 * order of the first mention.
 */
export function groupNames(facts: readonly Facts[]): Int32Array {
  const groups = new Map<string, Group>();
  const cores = new Map<string, string>();
  const groupOf = new Map<Facts, Group>();
  for (const fact of facts) {
    if (fact.mention.form !== "NAM") continue;
    const group = once(groups, keyOf(fact, cores), () => newGroup(fact));
    group.members.push(fact);
    groupOf.set(fact, group);
  }
  const all = [...groups.values()].sort((a, b) => b.sample.words.length - a.sample.words.length || order(a, b));
  // An author is somebody of the story only by the same name: “Trump” is not “By Mary Trump”.
  const told = all.filter(({ members }) => members.some(({ sentence }) => sentence.kind !== "byline"));
  const index = indexByWord(told);
  const single = new Map<Facts, Group>();
  for (const group of told) joinFuller(group, index, single);
  joinTold(facts, groupOf, single);
  joinDivided(all);
  return numbered(facts, groupOf, single);
}

function newGroup(sample: Facts): Group {
  const group = { sample, members: [] } as unknown as Group;
  group.parent = group;
  return group;
}

const order = (a: Group, b: Group): number => a.sample.mention.index - b.sample.mention.index;

/** What names of one thing share; `cores` keeps the bodies' names that were taken apart, since names recur. */
const keyOf = ({ mention, name, folded }: Facts, cores: Map<string, string>): string =>
  `${mention.type} ${mention.type === "Organization" ? once(cores, name, () => organizationName(plainName(name)).core) : folded}`;

/** One party under the words for its people and for what is theirs. */
const PARTY_OF_WORD: ReadonlyMap<string, string> = new Map([
  ["Republicans", "Republican"],
  ["Democrats", "Democratic"],
  ["Democrat", "Democratic"],
]);

/** "democratic" for "Democrats"; empty for what is no such word. */
const partyWord = ({ name }: Facts): string => (PARTY_OF_WORD.get(name) ?? "").toLowerCase();

/**
 * A body's name without possessive marks, with the country in front for its adjective and the body of several countries in full: "Mali
 * army" for "Malian army", "United Nations Security Council" for "U.N. Security Council".
 */
function plainName(name: string): string {
  const party = PARTY_OF_WORD.get(name);
  if (party !== undefined) return party;
  const words = plainWords(name);
  const body = bodyWords(words);
  const length = body || countryWords(words);
  const front = words.slice(0, length).join(" ");
  const full = body > 0 ? fullWorldBody(front) : (countryName(front) ?? placeOfDemonym(front));
  return [full ?? front, ...words.slice(length)].join(" ");
}

/** The words of a name without possessive marks. */
const plainWords = (name: string): string[] => name.replace(/['’]s(?=\s)/gu, "").split(/\s+/u);

/** How many words in front of a name are a country or its adjective: 2 in "South Korean military". */
function countryWords(words: readonly string[]): number {
  for (let length = Math.min(MAX_COUNTRY_WORDS, words.length - 1); length > 0; length--) {
    const country = words.slice(0, length).join(" ");
    if (countryName(country) ?? placeOfDemonym(country)) return length;
  }
  return 0;
}
const MAX_COUNTRY_WORDS = 3;

/** Groups by type and each of their words, and by their initials. */
function indexByWord(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const index = new Map<string, Group[]>();
  const note = (key: string, group: Group): void => {
    const list = index.get(key);
    if (list) list.push(group);
    else index.set(key, [group]);
  };
  for (const group of groups) {
    const { mention, words, person } = group.sample;
    for (const word of new Set(person?.nickname ? [...words, person.nickname] : words))
      note(`${mention.type} ${word}`, group);
    if (words.length > 1) note(`${mention.type} initials ${words[0]?.[0] ?? ""}`, group);
  }
  return index;
}

/** Joins a group with the fuller form it is short for; where several fit, mention by mention with the nearest. */
function joinFuller(group: Group, index: ReadonlyMap<string, readonly Group[]>, single: Map<Facts, Group>): void {
  const { sample } = group;
  const { type } = sample.mention;
  const keys = isAcronym(sample.name)
    ? [`${type} initials ${foldName(sample.name)[0] ?? ""}`, `${type} ${sample.folded}`]
    : [
        `${type} ${sample.words[0] ?? ""}`,
        `${type} ${sample.words[sample.words.length - 1] ?? ""}`,
        `${type} ${partyWord(sample)}`,
      ];
  const found = new Set<Group>();
  for (const key of keys)
    for (const fuller of index.get(key) ?? [])
      if (
        fuller !== group &&
        isShortFor(sample, fuller.sample) &&
        root(fuller) !== root(group) &&
        !isRelative(group, fuller)
      )
        found.add(root(fuller));
  // A surname fits better than a first name: "Chávez" before "Chávez Pérez".
  let candidates = [...found];
  // "U.N." is short for "United Nations" rather than for "U.N. Human Rights Council".
  const spelled = candidates.filter((fuller) => isAcronym(sample.name) && isAcronymOf(sample.name, fuller.sample.name));
  if (spelled.length > 0) candidates = spelled;
  if (candidates.length > 1 && sample.person?.first === "") {
    const bySurname = candidates.filter(({ sample: { person } }) => person?.last === sample.person?.last);
    if (bySurname.length > 0) candidates = bySurname;
  }
  const only = candidates[0];
  if (only === undefined) return;
  if (candidates.length === 1) {
    root(group).parent = only;
    return;
  }
  if (type !== "Person") return;
  for (const member of group.members) {
    const nearest = nearestOf(member, candidates);
    if (nearest) single.set(member, nearest);
  }
}

/**
 * Whether two persons' names that fit are rather those of relatives: titles of different gender ("Mrs. Ure", "Colin Ure"), or a sentence
 * that has the short name first ("Ure was the daughter of Colin Ure": whoever was named in short needs no full name after it).
 */
function isRelative(short: Group, full: Group): boolean {
  if (short.sample.mention.type !== "Person") return false;
  const [one, other] = [genderOfGroup(short), genderOfGroup(full)];
  if (one !== "unknown" && other !== "unknown" && one !== other) return true;
  const first = full.members[0] as Facts;
  return short.members.some(
    ({ at, mention, sentence }) =>
      at === first.at && mention.last < first.mention.first && sentence.kind !== "headline",
  );
}

const genderOfGroup = ({ members }: Group): Gender =>
  members.find(({ gender }) => gender !== "unknown")?.gender ?? "unknown";

/** The candidate mentioned last before a name (else first after it) whose gender does not contradict the name's title. */
function nearestOf(member: Facts, candidates: readonly Group[]): Group | undefined {
  let best: Group | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const gender = genderOfGroup(candidate);
    if (member.gender !== "unknown" && gender !== "unknown" && member.gender !== gender) continue;
    for (const other of candidate.members) {
      const gap = member.mention.index - other.mention.index;
      const distance = gap > 0 ? gap : 1e6 - gap;
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Whether a name can be a shorter form of another (of the same type). */
function isShortFor(short: Facts, full: Facts): boolean {
  if (short.mention.type !== full.mention.type || short.folded === full.folded) return false;
  return SHORT_FOR[short.mention.type](short, full);
}

const formal = (first: string): string => NICKNAMES.get(first) ?? first;

function isShortPerson({ person: a, words }: Facts, { person: b, words: fuller }: Facts): boolean {
  if (!a || !b || b.first === "") return false;
  if (a.generation !== "" && b.generation !== "" && a.generation !== b.generation) return false;
  if (a.first === "")
    return a.last === b.last || a.last === b.first || a.last === b.nickname || b.middle.includes(a.last);
  if (words.length < fuller.length && (starts(words, fuller) || ends(words, fuller))) return true;
  const given =
    initialAgrees(a.first, b.first) ||
    formal(a.first) === formal(b.first) ||
    a.first === b.nickname ||
    a.nickname === b.first;
  return a.last === b.last && given && middlesAgree(a.middle, b.middle) && words.length <= fuller.length;
}

const starts = (short: readonly string[], full: readonly string[]): boolean =>
  short.every((word, i) => word === full[i]);
const ends = (short: readonly string[], full: readonly string[]): boolean =>
  short.every((word, i) => word === full[full.length - short.length + i]);

/** Words that begin or end many names: alone they are short for none. */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  "united national new north south east west northern southern eastern western central american european international general republic state city university bank party house court ministry department agency church school hospital airport council committee union group air army navy police security federal supreme high royal first saint san los las el great world".split(
    " ",
  ),
);

function isShortBody(short: Facts, full: Facts): boolean {
  if (isAcronym(short.name) && isAcronymOf(short.name, full.name)) return true;
  if (partyWord(short) !== "" && full.folded === `${partyWord(short)} party`) return true;
  if (short.words.length >= full.words.length || isWorldBody(short.name)) return false;
  if (isNationalForm(short, full)) return true;
  if (short.words.every((word) => COMMON_PARTS.has(word))) return isTheBody(short, full);
  if (starts(short.words, full.words)) return !isUnitOf(short, full);
  return (
    (ends(short.words, full.words) || endsCore(short, full)) && (short.words.length > 1 || isClosingWord(short, full))
  );
}

/** "Disney" behind "Walt Disney Company": the kind of firm is no part of what it is called. */
function endsCore({ mention, words }: Facts, full: Facts): boolean {
  if (mention.type !== "Organization") return false;
  const core = organizationName(full.name).core.split(" ");
  return core.length > 1 && ends(words, core);
}

/** "State Department" for "US State Department", "Security Council" for "U.N. Security Council": what stands in front is understood. */
function isNationalForm(short: Facts, full: Facts): boolean {
  if (short.words.length < 2) return false;
  const words = plainWords(full.name);
  const length = countryWords(words) || bodyWords(words);
  return length > 0 && foldName(words.slice(length).join(" ")) === short.folded;
}

/** How many words in front of a name are a body of several countries: 1 in "U.N. Security Council". */
const bodyWords = (words: readonly string[]): number =>
  [2, 1].find((length) => length < words.length && isWorldBody(words.slice(0, length).join(" "))) ?? 0;

/** "the Court" behind "the Supreme Court". */
function isTheBody(short: Facts, full: Facts): boolean {
  const { mention, sentence, words } = short;
  if (mention.type !== "Organization" || words.length > 1 || !ONE_OF_A_KIND.has(words[0] ?? "")) return false;
  const isThe = sentence.tokens[mention.first - 1]?.form.toLowerCase() === "the";
  return isThe && full.mention.index < mention.index && ends(words, full.words);
}

/** What a text calls a body with a capital and no more once it has named it. */
const ONE_OF_A_KIND: ReadonlySet<string> = new Set(
  "court council committee union church university ministry agency party".split(" "),
);

/** "Senate" and "Senate Armed Services Committee", "APEC" and "APEC Business Advisory Council": a part is not called as its whole. */
const isUnitOf = (short: Facts, full: Facts): boolean =>
  UNITS.has(full.words[full.words.length - 1] ?? "") &&
  (isAcronym(short.name) || CHAMBERS.has(short.folded)) &&
  !isAcronymOf(short.name, full.name);

const UNITS: ReadonlySet<string> = new Set(
  "committee subcommittee council commission board caucus panel branch division wing brigade tribunal mission police".split(
    " ",
  ),
);
const CHAMBERS: ReadonlySet<string> = new Set([
  "senate",
  "congress",
  "house",
  "parliament",
  "knesset",
  "duma",
  "bundestag",
]);

/** “Rovers” behind “Larkspur Rovers”; but “Taliban” is not short for “Pakistani Taliban”. */
const isClosingWord = (short: Facts, full: Facts): boolean =>
  full.mention.index < short.mention.index && placeOfDemonym(full.name.split(/\s/)[0] ?? "") === undefined;

const SHORT_FOR: Readonly<Record<Facts["mention"]["type"], (short: Facts, full: Facts) => boolean>> = {
  Person: isShortPerson,
  Organization: isShortBody,
  Facility: isShortBody,
  Event: isShortBody,
  Other: isShortBody,
  Place: isShortPlace,
};

/** Joins the names that the text itself says are one. */
function joinTold(
  facts: readonly Facts[],
  groupOf: ReadonlyMap<Facts, Group>,
  single: ReadonlyMap<Facts, Group>,
): void {
  for (const { short, full } of toldNames(facts)) {
    const [one, other] = [groupOf.get(short), groupOf.get(full)];
    if (one && other && !single.has(short) && root(one) !== root(other)) root(one).parent = root(other);
  }
}

/** The bare name of a divided country is that of the one state that the article names in full. */
function joinDivided(groups: readonly Group[]): void {
  const named = (name: string): Group | undefined =>
    groups.find(({ sample }) => sample.mention.type === "Place" && sample.folded === name);
  for (const { whole, parts } of DIVIDED_COUNTRIES) {
    const bare = named(whole);
    const full = parts.map(named).filter((part) => part !== undefined);
    if (bare && full.length === 1 && bare.parent === bare) bare.parent = root(full[0] as Group);
  }
}

function numbered(
  facts: readonly Facts[],
  groupOf: ReadonlyMap<Facts, Group>,
  single: ReadonlyMap<Facts, Group>,
): Int32Array {
  const numbers = new Map<Group, number>();
  return Int32Array.from(facts, (fact) => {
    if (fact.mention.form !== "NAM") return -1;
    const own = single.get(fact) ?? groupOf.get(fact);
    if (!own) return -1;
    const top = root(own);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
}
