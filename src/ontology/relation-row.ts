// The shape of one row of the relation table and of its patterns: how a text shows the relation, as readable data.
// Five shapes are enough: a noun that names the post or kin or part, a noun that has both arguments, a verb (or adjective)
// with its places, a compound with a hyphen, and a bare link between two names. src/extract/relations matches them; nothing there knows a type.

import type { EntityType, Subtype } from "./entity-types";

export type Slot = "source" | "target";

/** Narrows an argument beyond the row's own types. With subtypes or words, one of either must fit. */
export interface ArgumentFilter {
  readonly types?: readonly EntityType[];
  readonly subtypes?: readonly Subtype[];
  /** Words (lemmas, lower case) of its name or of the phrase around the name: "army", "party". */
  readonly words?: readonly string[];
  /** Where the subtype is unknown: the article has several of these words. */
  readonly article?: readonly string[];
  /** Neither of these. */
  readonly not?: Pick<ArgumentFilter, "subtypes" | "words" | "article">;
  /** Only (true) or never (false) as a nationality word: "Israeli". */
  readonly demonym?: boolean;
}

interface PatternBase {
  /** Unique within its row; claims carry `TYPE/id` as their extractor. */
  readonly id: string;
  readonly source?: ArgumentFilter;
  readonly target?: ArgumentFilter;
  /** What is said is over ("resigned as", "ex-"). */
  readonly former?: true;
}

/**
 * A noun names the relation: in "Pentagon spokesman John Kirby" the noun is `spokesman`, its holder Kirby, its whole the
 * Pentagon. The holder stands beside it (title, apposition, copula, "as"); the whole hangs on it by one of `links`:
 * `before` (Pentagon spokesman), `possessive` (Russia's ambassador, his wife), or a preposition (`of`, `for`).
 */
export interface NounPattern extends PatternBase {
  readonly shape: "noun";
  /** Lemmas in lower case; "chief executive" are two words in a row. The longest noun of all rows wins. */
  readonly nouns: readonly string[];
  /** Any common noun that no row names; then `nouns` is empty. */
  readonly anyNoun?: true;
  /** Which argument the noun describes. */
  readonly holder: Slot;
  readonly links: readonly string[];
  /** Only with (or only without) one of these words before the noun in its phrase. */
  readonly modifiedBy?: readonly string[];
  readonly notModifiedBy?: readonly string[];
  /** Only without a common noun right before it: no "jury president". */
  readonly bare?: true;
  /** True: only as head of some department ("head of design at Steelite"); false: never so. */
  readonly department?: boolean;
  /** Only (true) or never (false) with "a": "a director of" is one of several. */
  readonly indefinite?: boolean;
  /** The holder may also follow as "the city of Basra". */
  readonly holderOf?: true;
  /** Where no whole is said: whom one of these verbs over the noun is about ("[X] is survived by a son, Y"). */
  readonly under?: readonly string[];
  /** Those that a plural lists are related to each other: "the brothers [X] and [Y]". */
  readonly mutual?: true;
  /** The holder may also stand before, where the whole follows: "the [Norvik] unit of [Delta]". */
  readonly holderBefore?: true;
  /** Only where the person who possesses the noun stands so too: "[his] French counterpart" heads a state if he does. */
  readonly likeOwner?: true;
  /** Where no whole is said, take the country, region, town or organization that the article is about. */
  readonly context?: "country" | "region" | "town" | "organization";
}

/**
 * A noun with both arguments hanging on it, itself neither: "[Google]'s headquarters in [California]", "[Shim]'s stake in
 * [Daehan]", "the war between [X] and [Y]" (the same link for both).
 */
export interface PairPattern extends PatternBase {
  readonly shape: "pair";
  readonly nouns: readonly string[];
  readonly at: Readonly<Record<Slot, readonly string[]>>;
}

/**
 * Where an argument stands with a verb: logical `subject` or `object` (passives are undone), `before` its fixed noun
 * ("holds [Swiss] citizenship"), or a preposition.
 */
export type Place = "subject" | "object" | (string & {});

/** A verb or adjective relates its arguments: "X joined Y", "Y was founded by X", "X, hostile to Y". */
export interface VerbPattern extends PatternBase {
  readonly shape: "verb";
  /** Lemmas; "step down" is a verb with its particle. */
  readonly verbs: readonly string[];
  readonly at: Readonly<Record<Slot, Place | readonly Place[]>>;
  /** A fixed object noun that belongs to the verb: "take control of". */
  readonly noun?: readonly string[];
  readonly role?: string;
  /** Only in the past tense: "bought", not "has agreed to buy". */
  readonly onlyPast?: true;
  /** In the past tense the relation is over ("played for"). */
  readonly formerInPast?: true;
}

/** A compound with a hyphen before a noun: "Texas-based Halliburton", "Iran-backed Houthis", "pro-Beijing DAB". */
export interface HyphenPattern extends PatternBase {
  readonly shape: "hyphen";
  /** The word behind the hyphen ("based") or, with `prefix`, before it ("pro"). */
  readonly words: readonly string[];
  readonly prefix?: true;
  /** Which argument is inside the compound; the other is what the compound describes. */
  readonly inside: Slot;
}

/**
 * Two names side by side without any word that names the relation. `before`: "Israeli army"; `possessive`: "DAB's Starry
 * Lee"; `comma`: "Mosul, Iraq"; `parenthesis`: "K. Walcott (Jamaica)"; `inside`: the first name is part of the second
 * ("Nepal Police"); any preposition: "Nsambya Hospital in Kampala"; `aged of`: "K. Walcott, 29, of Leeds";
 * `is`: "Ada Lang, who is German"; `described`: "Ada Lang, an Ohio Republican"; `byline`: "By Ada Lang, Harbour Post".
 */
export interface LinkPattern extends PatternBase {
  readonly shape: "link";
  readonly link: string;
  /** Which argument the first name is (for `inside`, the inner one). */
  readonly first: Slot;
  /** True: common nouns must stand between ("Indian salesman X"); false: must not. */
  readonly between?: boolean;
  /** One of these words must: "China's *state*-run Xinhua". */
  readonly having?: readonly string[];
}

export type RelationPattern = NounPattern | PairPattern | VerbPattern | HyphenPattern | LinkPattern;

/** `container`: what a place lies in or a body belongs to; `origin`: nationality; `post`: what a person heads. */
export type RelationTrait = "origin" | "birthplace" | "container" | "post";

/** One relation type: what it means, between what, how a text shows it, and sentences that prove and disprove it. */
export interface RelationRow {
  /** One sentence whose subject is the source. */
  readonly description: string;
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
  /** The same edge in both directions; stored once. */
  readonly symmetric?: true;
  /** Source and target must be of one type. */
  readonly sameType?: true;
  /** Not found where one of these holds between the same two. */
  readonly yieldsTo?: readonly string[];
  /** What the target tells of the source for telling namesakes apart: what it lies in or belongs to, its origin, its post. */
  readonly shows?: RelationTrait;
  /** Its role words name a post ("spokesman", "member"). */
  readonly namesPost?: true;
  /** It makes its two arguments one side: a unit and its army, a country and its soldiers do not contradict each other. */
  readonly oneSide?: true;
  /** Wikidata property ids. */
  readonly wikidata?: string;
  readonly patterns: readonly RelationPattern[];
  /** `[Tim Cook|Person|source] joined [Apple|Organization|target] in 1998.` */
  readonly examples: readonly string[];
  /** Sentences that a hasty reader would get wrong: the relation must not be found between the marked mentions. */
  readonly counterexamples: readonly string[];
}
