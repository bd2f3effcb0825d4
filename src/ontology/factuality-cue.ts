// The shape of one row of the factuality cues: the words that deny an event, make it possible or planned, and where they
// stand to the event word (or to a word that carries the event: “will *hold* talks”).

import type { Certainty, EventStatus } from "./claim-values";

/**
 * Where the cue stands: a dependent of the word (`aux`, `advmod`, `det`, `mark`, `amod`), or its governor, to which the word is
 * an `infinitive`, a `gerund`, a `predicate` (“feared *dead*”), an `object` (also the subject of a passive), a `subject`, a `clause`
 * (“denied that he *fled*”), or hangs `after` a preposition, which may be the cue itself (“without *trial*”).
 */
export type CuePosition =
  | "aux"
  | "advmod"
  | "det"
  | "mark"
  | "amod"
  | "infinitive"
  | "gerund"
  | "predicate"
  | "object"
  | "subject"
  | "after"
  | "clause";

/** One row: the first that matches gives the status; the least certain of all that match gives the certainty. */
export interface FactualityCueRow {
  readonly name: string;
  readonly lemmas: readonly string[];
  readonly at: readonly CuePosition[];
  /** Whether the governor must be a noun or a verb (or adjective); both where absent. */
  readonly of?: "noun" | "verb";
  /** Whether the event word must be a verb. */
  readonly event?: "verb";
  /** For `after`: the prepositions that count; any where absent. */
  readonly prepositions?: readonly string[];
  /** The governor must itself be denied (“no *evidence* that …”, “did not *confirm* …”), and its denial is spent on that. */
  readonly negated?: true;
  /** The governor must be a past participle (“is *set* for Monday”). */
  readonly passive?: true;
  /** What the event word may not be determined by: the, a possessive or a number (`indefinite`), or anything (`bare`). */
  readonly only?: "indefinite" | "bare";
  /** The lemmas that the event word must have, or must not have, where it is a noun. */
  readonly words?: readonly string[];
  readonly except?: readonly string[];
  /** An object that is only spoken of in some way does not count (“called the *attack* a crime”, “called the *vote* free”). */
  readonly undescribed?: true;
  /** A denied governor denies nothing of the event (“nobody was charged with the *murder*”). */
  readonly unmoved?: true;
  /** Absent: the cue lets the judgement pass (“managed to”), or changes only the certainty. */
  readonly status?: EventStatus;
  readonly certainty?: Certainty;
  /** The status is only a first guess: what is asked for may be planned or done by now (src/extract/judge-status.ts). */
  readonly open?: true;
  /** Sentences with the event word between asterisks. */
  readonly examples: readonly string[];
  /** Sentences whose starred word this row must not touch. */
  readonly counterexamples: readonly string[];
}
