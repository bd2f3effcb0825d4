// The shape of one row of the event table: a frame with its roles, its triggers and its examples, all as data.
// Lists of words are strings with blanks between entries; `_` joins the words of one entry (`take_over`).
// Slots follow Universal Dependencies, with passive and active brought to one form (src/extract/slots.ts).

import type { Toll } from "./claim-values";

/** Whether an entity or words fill a role. */
export interface RoleRow {
  readonly filler: "entity" | "text";
}

/**
 * Which slot of a trigger fills which role. A slot is
 * - `subject`: who does it (subject of the active, `by` of the passive, subject of a support verb: “carried out a raid”),
 * - `object`: whom it is done to (object of the active, subject of the passive, “the *detained* men”), `indirect`,
 * - `complement`: what somebody becomes (“named him *chairman*”), `infinitive`: a clause with “to”,
 * - `possessor` (“their attack”), `compound` (“*drone* strike”, “*Israeli* raid”, `amod` included), `number` (“*12* deaths”),
 *   `bearer` (“*the minister* survived an attack”, “*he* is under investigation”),
 * - or a preposition: `on`, `against`, `with`, `of` …
 *
 * The value lists roles in order of preference; `role:class` asks that the filler be of a word class (word-classes.ts),
 * an entity type, or one of the words (`role:class|lemma`), `role:!class` that it be not. Example:
 * `{ object: "victim:human target" }` makes a human object the victim and any other one the target.
 */
export type Slots = Readonly<Record<string, string>>;

/** Words that report the happening, the slots they have beyond the frame's own, and the company they need or refuse. */
export interface TriggerRow {
  /** Verb lemmas: `attack bomb blow_up`; further words must stand below the verb in the tree (`claim_life`). */
  readonly verbs?: string;
  /** Noun lemmas; the words before the last must directly precede it (`death_toll`). */
  readonly nouns?: string;
  /** Adjectives and participles used as such (`dead`, `wounded`); the noun they modify fills `object`. */
  readonly adjectives?: string;
  /** Slots that differ from the frame's; an empty string closes a slot. */
  readonly slots?: Slots;
  /** For each slot the classes or words one of its fillers must be of (`any`: it must be filled). All must hold. */
  readonly needs?: Slots;
  /** As `needs`, but one of these is enough. */
  readonly needsOne?: Slots;
  /** For each slot the classes or words none of its fillers may be of. */
  readonly bars?: Slots;
}

/** How the event is worded ("ISIS-K attacked Kabul"); without an agent the sentence reads "OBJECT PASSIVE". */
export interface FrameWords {
  /** Roles that may be the subject; the first that is filled is used. */
  readonly agent: readonly string[];
  /** Base form and past tense. */
  readonly verb: readonly [base: string, past: string];
  /** Roles that may be the object; the first that is filled is used. */
  readonly object: readonly string[];
  readonly passive: string;
  /** The verb needs no object: “Rovers *won*”. */
  readonly alone?: true;
  /** What the object does where no agent is known, if that is better English than the passive: "13 people *died*". */
  readonly middle?: readonly [base: string, past: string];
  /** For an event of which only the type is known. */
  readonly noun: string;
  /** Words of a text that say more than the type does, with their base form and past: `sack: ["sack", "sacked"]`. */
  readonly verbs?: Readonly<Record<string, readonly [base: string, past: string]>>;
  /** The same for what the first of `object` does where no agent is known: `collapse: ["collapse", "collapsed"]`. */
  readonly middles?: Readonly<Record<string, readonly [base: string, past: string]>>;
  /** Nouns of a text that name an event of unknown parties more closely: `earthquake flood`. */
  readonly nouns?: string;
  /**
   * Where nobody is known to have done it and the participle alone would read as what the object did (“Israel attacked”):
   * the nouns that name it over the object, each with its preposition; the first where the text has none of them.
   */
  readonly over?: Readonly<Record<string, string>>;
  /** Nouns of what two sides do to each other: “Fighting *involving* rebels”, not by them. */
  readonly mutual?: string;
  /** The noun where only the doer is known: “*Killing* by rebels”. */
  readonly deed?: string;
  /** It takes two: with one participant it is named by its noun and this word (“Talks *with* Ana Roth”). */
  readonly together?: string;
  /** Prepositions of roles that differ from those of other types: “aided *with* $5 million”. */
  readonly prepositions?: Readonly<Record<string, string>>;
  /** Roles that a short name has room for beside who, whom and where. */
  readonly also?: readonly string[];
}

/** One event type: what it covers, who takes part, which words report it, and sentences that prove and disprove it. */
export interface EventFrame {
  readonly description: string;
  /** Left out, an event of this type is named by its type and its fillers. */
  readonly words?: FrameWords;
  /** It has one doer: two doers named by two sources cannot both be right ("Rebels attacked it", "The army attacked it"). */
  readonly oneAgent?: true;
  /** How many victims it has is this toll of the event ("killed 26"). */
  readonly toll?: Toll;
  /** It may have deaths and injuries as its effect, and takes these roles from them ("attacked a market, killing 26"). */
  readonly casualties?: readonly string[];
  /** It spreads over regions and countries: a country is its place as well as a town in it. */
  readonly spreads?: true;
  /** It is held in a whole country or in a part of it, not in the town that is spoken of beside: its likelier place counts. */
  readonly nationwide?: true;
  /** Its participants come in sets that articles name in part: one in common does not make two reports one event. */
  readonly joint?: true;
  readonly roles: Readonly<Record<string, RoleRow>>;
  /** Slots of every verb trigger, and of every noun trigger, of this frame. */
  readonly verbSlots: Slots;
  readonly nounSlots: Slots;
  readonly triggers: readonly TriggerRow[];
  /** `[Rebels|Organization|agent] *attacked* [the base|Facility|target].` — the trigger between asterisks. */
  readonly examples: readonly string[];
  /** Sentences whose starred word must not trigger this frame. */
  readonly counterexamples: readonly string[];
}
