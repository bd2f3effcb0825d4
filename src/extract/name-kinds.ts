// What kind of names a word is part of in lists of names: "Kollam" alone of places, "Renee" first of persons. A hint for
// words that the training texts never showed, learned from corpora too partial or too far from news to be learned from
// whole (src/train/names/name-kinds.ts). One number a word, by the hash of its lower-case form.

import type { Numbers } from "../model/numbers";

/** Hash of a word in lower case → its kind, from 1. */
export type NameKinds = Numbers<number>;

export const NO_KINDS: ReadonlyMap<number, number> = new Map();

/** Where in its names the word mostly stands. */
export type PlaceInName = 0 | 1 | 2 | 3;
export const ALONE = 0;
export const FIRST_OF_NAME = 1;
export const LAST_OF_NAME = 2;
export const ANYWHERE = 3;

/** How sure the type is: under 0.6, under 0.85, above. */
export const SURENESS = 3;

/** The number of a word: its names' most frequent type, how sure that is, and where in them it stands. */
export const nameKind = (type: number, sure: number, place: PlaceInName): number =>
  1 + (type * SURENESS + sure) * 4 + place;

/** Is the word nearly always part of a name of one type? */
export const isSureName = (kind: number): boolean => ((kind - 1) >> 2) % SURENESS === SURENESS - 1;
