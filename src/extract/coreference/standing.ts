// Where a candidate for what a mention means stands among the others that fit: what resolve-coreference.ts works out of them
// all, for the features of each.

import type { Facts } from "./mention-facts";
import type { Salience } from "./salience";

/** Where a candidate stands among those that fit. */
export interface Standing {
  /** 0 for the candidate mentioned last, 1 for the one before … */
  readonly rank: number;
  /** Whether no other candidate has more mentions. */
  readonly busiest: boolean;
  /** The same among those of the sentence of its last mention, read from left to right (Hobbs 1978). */
  readonly order: number;
  /** How many candidates there are. */
  readonly rivals: number;
  /** Whether no other candidate is named more often in the whole article. */
  readonly topic: boolean;
  /** The same as `rank` among those known to be persons. */
  readonly personRank: number;
  /** Whether another candidate is known to have the pronoun's gender. */
  readonly rivalOfGender: boolean;
  /** Whether the last pronoun of the same kind meant this candidate, and how many sentences back it stands. */
  readonly samePronoun: "none" | "this" | "other";
  readonly pronounDistance: number;
  /** How much in mind it is, beside the others. */
  readonly salience: Salience;
  /** Whether the mention to be resolved stands before the subject of its sentence's main clause. */
  readonly fronted: boolean;
  /** Its preposition as a number, 0 for none. */
  readonly preposition: number;
  /** Its next name in the sentence of the pronoun, if one follows there: "In her youth, Hoiby …". */
  readonly ahead?: Facts;
  /** Its mention that is compared: the last before, or for a name that only follows, that name. */
  readonly last: Facts;
}
