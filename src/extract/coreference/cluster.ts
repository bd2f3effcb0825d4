// A chain in the making: its mentions so far and what they show together. Grown mention by mention in text order.

import type { Subtype } from "../../ontology/entity-types";
import type { Mention } from "../document";
import type { Facts, Gender } from "./mention-facts";

/** What is known of a thing after some of its mentions. */
export class Cluster {
  readonly members: Facts[] = [];
  type: Mention["type"];
  number: Mention["number"];
  named: boolean;
  gender: Gender;
  subtype: Subtype | undefined;
  /** Head lemmas of its noun phrases, and all words of its names. */
  readonly heads = new Set<string>();
  readonly nameWords = new Set<string>();
  pronouns = 0;
  /** How many of its pronouns mean a person. */
  #persons = 0;

  /** `names` are all its names, also those that come later: how it is called is known from the whole article. */
  constructor(
    first: Facts,
    readonly names: readonly Facts[],
  ) {
    this.type = first.mention.type;
    this.number = first.mention.number;
    this.named = names.length > 0;
    this.gender = first.gender;
    this.subtype = names.find(({ mention }) => mention.subtype)?.mention.subtype ?? first.mention.subtype;
    for (const name of names) {
      for (const word of name.words) this.nameWords.add(word);
      if (this.gender === "unknown") this.gender = name.gender;
    }
    if (this.gender === "unknown" && names.length > 0 && names.every(({ womanAlone }) => womanAlone))
      this.gender = "female";
    if (names.length > 0) {
      this.type = (names[0] as Facts).mention.type;
      this.number = "singular";
    }
  }

  get last(): Facts {
    return this.members[this.members.length - 1] as Facts;
  }

  add(fact: Facts): void {
    this.members.push(fact);
    if (fact.mention.form === "PRO") this.pronouns++;
    if (fact.mention.form === "NOM") this.heads.add(fact.headLemma);
    if (this.gender === "unknown") this.gender = fact.gender;
    if (fact.mention.form === "PRO" && fact.mention.type === "Person" && this.#isMeant(fact)) this.type = "Person";
  }

  /**
   * Whether a person's pronoun makes this a person, whatever its names look like: it has more such pronouns than names, or
   * as many and this one beside a name; not where a noun phrase ("the company") says otherwise. A single one may be wrong.
   */
  #isMeant(pronoun: Facts): boolean {
    this.#persons++;
    if (this.members.some(({ mention }) => mention.form === "NOM" && mention.type !== "Person")) return false;
    if (this.#persons > this.names.length) return true;
    return this.#persons === this.names.length && this.names.some(({ at }) => at === pronoun.at);
  }

  /** Whether it could be a person whose name was taken for something else: a short name that no list or head word types. */
  get maybePerson(): boolean {
    return (
      this.named &&
      this.subtype === undefined &&
      this.nameWords.size <= MAX_PERSON_WORDS &&
      this.names.every(({ mention }) => !mention.demonym)
    );
  }
}

const MAX_PERSON_WORDS = 4;

/** The kinds of mentions that are resolved by weighing, each with its own weights. */
export const KINDS = ["he", "she", "it", "they", "nominal"] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF_PRONOUN: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ..."he him his himself".split(" ").map((word): [string, Kind] => [word, "he"]),
  ..."she her hers herself".split(" ").map((word): [string, Kind] => [word, "she"]),
  ..."it its itself".split(" ").map((word): [string, Kind] => [word, "it"]),
  ..."they them their theirs themselves".split(" ").map((word): [string, Kind] => [word, "they"]),
]);

/** The kind of a mention; `undefined` for what is not resolved by weighing (names, "I", "a man", "its capital"). */
export function kindOf({ mention, lower, determiner }: Facts): Kind | undefined {
  if (mention.form === "PRO") return KIND_OF_PRONOUN.get(lower);
  if (mention.form === "NOM" && (determiner === "definite" || determiner === "demonstrative")) return "nominal";
  return undefined;
}

const PERSON_KINDS: ReadonlyMap<Kind, Gender> = new Map<Kind, Gender>([
  ["he", "male"],
  ["she", "female"],
]);
const REFLEXIVE = /sel(?:f|ves)$/;
const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "hers", "its", "their", "theirs"]);

/** Whether a mention can at all refer to a cluster: type, number, gender, and the binding of pronouns. */
export function fits(fact: Facts, kind: Kind, cluster: Cluster, last: Facts): boolean {
  const gender = PERSON_KINDS.get(kind);
  if (gender !== undefined) {
    if (cluster.number !== "singular" || (cluster.type !== "Person" && !cluster.maybePerson)) return false;
    if (cluster.gender !== "unknown" && cluster.gender !== gender) return false;
  } else if (kind === "it") {
    if (cluster.type === "Person" || cluster.number !== "singular") return false;
  } else if (kind === "they") {
    if (cluster.type === "Person" && cluster.number === "singular") return false;
  } else {
    if (cluster.type !== fact.mention.type || cluster.number !== fact.mention.number) return false;
    if (fact.gender !== "unknown" && cluster.gender !== "unknown" && fact.gender !== cluster.gender) return false;
    // Two plural groups are one only if they are called alike.
    if (fact.mention.number === "plural" && !cluster.named && !cluster.heads.has(fact.headLemma)) return false;
  }
  return kind === "nominal" ? !overlaps(fact, last) : isFree(fact, last);
}

const overlaps = (a: Facts, b: Facts): boolean => a.mention.start < b.mention.end && b.mention.start < a.mention.end;

/** Binding: a plain pronoun is not the other argument of its own verb, nor anything that holds it; "himself" is. */
function isFree(fact: Facts, last: Facts): boolean {
  if (last.at !== fact.at) return !REFLEXIVE.test(fact.lower);
  if (overlaps(fact, last)) return false;
  if (REFLEXIVE.test(fact.lower)) return true;
  const possessive = POSSESSIVE.has(fact.lower) && fact.relation === "nmod";
  return possessive || fact.governor !== last.governor || fact.relation === "conj" || last.relation === "conj";
}
