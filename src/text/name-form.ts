// Names taken apart for comparison: folding (case, diacritics, punctuation), and the parts of a person's, a company's
// and a place's name. It compares letters only; whether two bearers are one is decided in resolve-entities.ts.

import type { EntityType } from "../ontology/entity-types";
import {
  COMMON_INSTITUTION_WORDS,
  GENERATIONS,
  HONORIFICS,
  LEGAL_FORMS,
  PARTICLES,
  PLACE_VARIANTS,
  REGNAL,
} from "./words-in-names";

// Letters that Unicode does not decompose into a base letter and a mark.
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
]);
const MARKS = /\p{M}+/gu;
const DROPPED = /['’‘ʼ`´.]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const LATIN_EXTRA = /[øłđðþßæœı]/gu;

/** Most names are words of plain letters: nothing but their case has to be folded. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * A name folded for comparison: lower case, without diacritics, apostrophes, full stops and a leading "the", other
 * punctuation as one space, "&" as "and". Letters of other scripts stay as they are.
 *
 * @example foldName("The O’Neill-Peña Co.") // "oneill pena co"
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return withoutThe(name.toLowerCase());
  const folded = name
    .replace(/['’]s$/u, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(LATIN_EXTRA, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(/&/g, " and ")
    .replace(DROPPED, "")
    .replace(SEPARATORS, " ")
    .trim()
    .replace(/^the (?=.)/, "");
  return folded === "" ? name.normalize("NFKC").trim() : folded;
}

const withoutThe = (folded: string): string =>
  folded.length > 4 && folded.startsWith("the ") ? folded.slice(4) : folded;

/** A person's name in parts; `first` is empty for a single name. */
export interface PersonName {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  /** "jr", "sr", "ii" …, else empty. */
  readonly generation: string;
  /** A nickname given in quotation marks or parentheses. */
  readonly nickname: string;
}

const QUOTED = /["“”'‘(]\s*([\p{L}][\p{L}\p{M}.-]*)\s*["“”'’)](?=\s|$)/u;

/**
 * Takes a person's name apart. Titles before the name are dropped, particles are no middle names.
 *
 * @example personName("Sen. Earvin “Magic” Johnson Jr.") // first "earvin", last "johnson", nickname "magic", "jr"
 */
export function personName(name: string): PersonName {
  const nickname = QUOTED.exec(name)?.[1] ?? "";
  const plain = (nickname === "" ? name : name.replace(QUOTED, " ")).trim();
  const tokens = foldName(plain).split(" ");
  while (tokens.length > 1 && HONORIFICS.has(tokens[0] as string)) {
    if (tokens.length === 2 && REGNAL.has(tokens[0] as string)) break;
    tokens.shift();
  }
  const generation = tokens.length > 1 ? GENERATIONS.get(tokens[tokens.length - 1] as string) : undefined;
  if (generation !== undefined) tokens.pop();
  if (tokens.length === 2 && LEADING_PARTICLE.test(plain)) tokens.shift();
  const last = tokens.pop() ?? "";
  const first = tokens.shift() ?? "";
  const middle = tokens.filter((token) => !PARTICLES.has(token));
  return { first, middle, last, generation: generation ?? "", nickname: nickname === "" ? "" : foldName(nickname) };
}

// "bin Laden", "al-Maliki", "van Gogh": a surname alone. In capitals "Al" may be a first name.
const LEADING_PARTICLE = /^(?:[Bb]in |[Ii]bn |[Aa][ln]-|[Ee]l-|al |an |el |van |von |de |der |di |da |du )/;

/** Whether two lists of middle names can be one person's: one is empty, or they agree name by name or by initial. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((name, i) => initialAgrees(name, b[i] as string));
}

/** Whether two given names are equal or one is the other's initial. */
export function initialAgrees(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** An organization's name without its legal forms, and those forms ("incorporated company"). */
export interface OrganizationName {
  readonly core: string;
  readonly legal: string;
}

/**
 * @example organizationName("Acme Widgets Co., Inc.") // core "acme widgets", legal "company incorporated"
 */
export function organizationName(name: string): OrganizationName {
  const tokens = foldName(name)
    .split(" ")
    .filter((token, _, all) => token !== "the" || all.length === 1);
  const legal: string[] = [];
  while (tokens.length > 1) {
    const form = LEGAL_FORMS.get(tokens[tokens.length - 1] as string);
    if (form === undefined) break;
    legal.unshift(form);
    tokens.pop();
  }
  if (tokens.length > 1 && legal.length > 0 && tokens[tokens.length - 1] === "and") tokens.pop();
  return { core: tokens.join(" "), legal: legal.join(" ") };
}

/** A place's folded name, with the few short forms of countries written out. */
export function placeName(name: string): string {
  const folded = foldName(name)
    .replace(/^st (?=.)/, "saint ")
    .replace(/^mt (?=.)/, "mount ");
  return PLACE_VARIANTS.get(folded) ?? folded;
}

/** True for one word in capitals (full stops aside) of two to eight letters: "NATO", "U.N.". */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,6}\p{Lu}?)$/u.test(name);

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "and",
  "the",
  "in",
  "on",
  "to",
  "de",
  "la",
  "du",
  "des",
  "a",
]);

/**
 * Whether the letters of an acronym are the initials of a name, small words counted or not.
 *
 * @example isAcronymOf("ASEAN", "Association of Southeast Asian Nations") // true
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = foldName(acronym).replace(/ /g, "");
  const tokens = foldName(name).split(" ");
  if (tokens.length < 2 || letters.length < 2) return false;
  const initials = (list: readonly string[]): string => list.map(initialOf).join("");
  return letters === initials(tokens) || letters === initials(tokens.filter((token) => !SMALL_WORDS.has(token)));
}

/** The first letter of a word; of “Southeast” two. */
const initialOf = (token: string): string =>
  /^(?:north|south)(?:east|west)/.test(token) ? `${token[0]}${token[5]}` : (token[0] ?? "");

/** True where every word of an institution's name is one that many countries use ("Supreme Court"). */
export function isCommonInstitution(name: string): boolean {
  return foldName(name)
    .split(" ")
    .every((token) => COMMON_INSTITUTION_WORDS.has(token));
}

/** The key under which names of a type that may be one thing meet: what default merging compares. */
export function blockKey(type: EntityType, name: string): string {
  return KEY_OF[type](name);
}

/** First and last name and generation: what bearers of one full name share. */
export const personKey = ({ first, last, generation }: PersonName): string => `${first} ${last} ${generation}`.trim();

const KEY_OF: Readonly<Record<EntityType, (name: string) => string>> = {
  Person: (name) => personKey(personName(name)),
  Organization: (name) => organizationName(name).core,
  Place: placeName,
  Facility: foldName,
  Event: foldName,
};
