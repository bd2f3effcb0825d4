// What a word looks like to the name tagger, as numbers: hashes of form, affixes and shape, clusters, and which word
// lists it is in. Worked out once for each distinct word and kept in columns, since news repeats its words.

import { isSureName, NO_KINDS, type NameKinds } from "./name-kinds";
import { clusterOf, clusterPrefix, type Clusters } from "../model/clusters";
import { hashText } from "../model/features";
import { COUNTRIES, DEMONYM_REGIONS } from "./tables/countries";
import { FACILITY_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from "./tables/organization-names";
import { CITIES, REGIONS } from "./tables/places";
import { FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES, PERSON_TITLES } from "./tables/person-names";

/** Columns of a word's row in `NameWords.values`. */
export const FORM = 0;
export const LOWER = 1;
export const SHAPE = 2;
export const PREFIX3 = 3;
export const PREFIX4 = 4;
export const SUFFIX2 = 5;
export const SUFFIX3 = 6;
export const SUFFIX4 = 7;
export const CLUSTER = 8;
export const CLUSTER_6 = 9;
export const CLUSTER_9 = 10;
/** The cluster of the lower-case form, where that is a word of its own. */
export const LOWER_CLUSTER = 11;
export const KIND = 12;
export const LISTS = 13;
/** The first letter in lower case, as a character code. */
export const FIRST_LETTER = 14;
/** What kind of names the word is part of elsewhere (name-kinds.ts); 0: unknown. */
export const NAMES = 15;
export const COLUMNS = 16;

/** Bits of KIND. */
export const CAPITALIZED = 1;
export const ALL_CAPITALS = 2;
export const HAS_DIGIT = 4;
export const HAS_LETTER = 8;
/** A word that may stand inside a name though it is not capitalized ("of", "al", "-", "prison"). */
export const INNER = 16;
/** "J." */
export const INITIAL = 32;

/** An uncapitalized word that only its capitalized form makes known ("delaware", "lisa" in careless writing). */
export const LOWERED = 64;
/** "-" */
export const HYPHEN = 128;
/** A word in small letters that is mostly a name where it is capitalized: one perhaps where nobody minds capitals. */
export const UNMINDED = 256;

/** Bits of LISTS. */
const MALE = 1;
const FEMALE = 2;
const FAMILY = 4;
export const TITLE = 8;
const ORGANIZATION_HEAD = 16;
const FACILITY_HEAD = 32;
const PLACE_HEAD = 64;
const CALENDAR = 128;
const DEMONYM = 256;
export const GIVEN = MALE | FEMALE;
export const HEADS = ORGANIZATION_HEAD | FACILITY_HEAD | PLACE_HEAD;

const WEEKDAYS_AND_MONTHS =
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";

const LIST_BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word.toLowerCase(), (bits.get(word.toLowerCase()) ?? 0) | bit);
  };
  add(MALE_NAMES, MALE);
  add(FEMALE_NAMES, FEMALE);
  add(FAMILY_NAMES, FAMILY);
  add(PERSON_TITLES, TITLE);
  add(ORGANIZATION_HEADS.keys(), ORGANIZATION_HEAD);
  add(FACILITY_HEADS.keys(), FACILITY_HEAD);
  add(PLACE_HEADS.keys(), PLACE_HEAD);
  add(WEEKDAYS_AND_MONTHS.split(" "), CALENDAR);
  add(
    [...COUNTRIES, ...DEMONYM_REGIONS].flatMap(({ demonyms }) => demonyms),
    DEMONYM,
  );
  return bits;
})();

/** The hashes of some lower-case words, given with blanks between them. */
export const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map((word) => hashText(word)));

/** Only so many characters of a word are looked at. */
const MAX_WORD_LENGTH = 48;
/** Distinct words kept before the cache starts anew. */
const MAX_WORDS = 60_000;

/** A cache of words and their columns. It holds no results, only what forms look like. */
export class NameWords {
  values = new Int32Array(COLUMNS << 10);
  private rows = new Map<string, number>();
  /** How often all words were forgotten: rows of one era mean the same words. */
  era = 0;

  /** `inner` holds the uncapitalized words (digits as 0) that names may contain. */
  constructor(
    readonly clusters: Clusters,
    readonly inner: ReadonlySet<string>,
    readonly kinds: NameKinds = NO_KINDS,
  ) {}

  /** Forgets all words if there are too many; never call it while rows are in use. */
  trim(): void {
    if (this.rows.size <= MAX_WORDS) return;
    this.rows = new Map();
    this.era++;
  }

  /** The offset of the word's first column in `values`. */
  row(form: string): number {
    const known = this.rows.get(form);
    if (known !== undefined) return known;
    const row = this.rows.size * COLUMNS;
    if (row + COLUMNS > this.values.length) {
      const wider = new Int32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.rows.set(form, row);
    this.fill(row, form);
    return row;
  }

  private smallKind(word: string, kind: number): number {
    let bits = this.inner.has(word) ? INNER : 0;
    if (word === "-") bits |= HYPHEN;
    if (kind !== HAS_LETTER || word.length < MIN_UNMINDED) return bits;
    const { classes } = this.clusters;
    const listed = KNOWN_NAMES.has(word);
    const names = this.kinds.get(hashText(word));
    const title = (): string => word.slice(0, 1).toUpperCase() + word.slice(1);
    if (word.length >= MIN_LOWERED && !classes.has(word) && (listed || names !== undefined || classes.has(title())))
      bits |= LOWERED;
    if (listed || (names !== undefined && isSureName(names)) || (classes.size > 0 && !classes.has(word)))
      bits |= UNMINDED;
    return bits;
  }

  private fill(row: number, form: string): void {
    const v = this.values;
    const word = plainForm(form);
    const lower = word.toLowerCase();
    const n = lower.length;
    v[row + FORM] = hashText(word);
    v[row + LOWER] = hashText(lower);
    v[row + SHAPE] = hashText(shapeOf(word));
    v[row + PREFIX3] = hashText(lower, 0, Math.min(3, n));
    v[row + PREFIX4] = n > 4 ? hashText(lower, 0, 4) : 0;
    v[row + SUFFIX2] = hashText(lower, Math.max(0, n - 2), n);
    v[row + SUFFIX3] = n > 3 ? hashText(lower, n - 3, n) : 0;
    v[row + SUFFIX4] = n > 4 ? hashText(lower, n - 4, n) : 0;
    const cluster = clusterOf(this.clusters, form);
    v[row + CLUSTER] = cluster;
    v[row + CLUSTER_6] = clusterPrefix(this.clusters, cluster, 6);
    v[row + CLUSTER_9] = clusterPrefix(this.clusters, cluster, 9);
    v[row + LOWER_CLUSTER] = lower === word ? 0 : (this.clusters.classes.get(lower) ?? 0);
    const kind = kindOf(word);
    v[row + KIND] = kind | ((kind & CAPITALIZED) === 0 ? this.smallKind(word, kind) : 0);
    v[row + NAMES] = this.kinds.get(v[row + LOWER] as number) ?? 0;
    v[row + FIRST_LETTER] = n > 0 ? lower.charCodeAt(0) : 0;
    v[row + LISTS] = LIST_BITS.get(lower.endsWith(".") ? lower.slice(0, -1) : lower) ?? 0;
  }
}

/** The words of the gazetteer that are names by themselves, in lower case. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ names, demonyms }) => [...names, ...demonyms]),
    ...CITIES,
    ...REGIONS,
    ...MALE_NAMES,
    ...FEMALE_NAMES,
  ].map((name) => name.toLowerCase()),
);
/** Shorter words are too often something else ("van", "sur", "will"). */
const MIN_LOWERED = 4;
const MIN_UNMINDED = 3;

/** A word with digits as 0 and typographic marks as plain ones. */
export function plainForm(form: string): string {
  return form
    .slice(0, MAX_WORD_LENGTH)
    .replace(/[0-9]/g, "0")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "--");
}

/** Kinds of characters in order; runs beyond three are folded to three. */
function shapeOf(word: string): string {
  let shape = "";
  for (let i = 0; i < word.length && shape.length < 12; i++) {
    const kind = charKind(word[i] as string);
    if (!shape.endsWith(kind + kind + kind)) shape += kind;
  }
  return shape;
}

function charKind(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char < "\u0080") return char;
  const lower = char.toLowerCase();
  return lower === char.toUpperCase() ? "?" : char === lower ? "x" : "X";
}

/** "Jane.Doe@example.org", "www.Example.org": no names, whatever their letters; counted as having digits, as codes do. “Lee@ACME” is a name. */
const ADDRESS = /^@|@[^@]*\.|^www\.|:\/\//i;

function kindOf(word: string): number {
  if (ADDRESS.test(word)) return HAS_LETTER | HAS_DIGIT;
  let upper = 0;
  let lower = 0;
  let digit = false;
  for (const char of word) {
    const kind = charKind(char);
    if (kind === "X") upper++;
    else if (kind === "x") lower++;
    else if (char === "0") digit = true;
  }
  let kind = digit ? HAS_DIGIT : 0;
  if (upper + lower > 0) kind |= HAS_LETTER;
  if (upper > 0) kind |= CAPITALIZED;
  if (upper > 1 && lower === 0) kind |= ALL_CAPITALS;
  if (upper === 1 && lower === 0 && word.length === 2 && word[1] === ".") kind |= INITIAL;
  return kind;
}
