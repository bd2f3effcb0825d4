// The table of relation types: 17 rows, kept in six files by subject. The direction is part of the type.
// To add a type, add a row with its examples to one of those files; nothing else changes (docs/extending.md).

import type { RelationRow } from "./relation-row";
import { MEMBERSHIP_RELATIONS } from "./relation-types/membership";
import { PEOPLE_RELATIONS } from "./relation-types/people";
import { PLACES_RELATIONS } from "./relation-types/places";
import { POSTS_RELATIONS } from "./relation-types/posts";
import { STANCE_RELATIONS } from "./relation-types/stance";
import { STRUCTURE_RELATIONS } from "./relation-types/structure";

export const RELATION_TYPES = {
  ...POSTS_RELATIONS,
  ...MEMBERSHIP_RELATIONS,
  ...STRUCTURE_RELATIONS,
  ...STANCE_RELATIONS,
  ...PLACES_RELATIONS,
  ...PEOPLE_RELATIONS,
} as const;

/** An edge's type, e.g. `"WORKS_FOR"`. */
export type RelationType = keyof typeof RELATION_TYPES;

/** The same table, typed as plain rows for code that walks it. */
export const RELATION_ROWS: Readonly<Record<RelationType, RelationRow>> = RELATION_TYPES;

/** A relation's type that makes its arguments one side, e.g. `"PART_OF"`. */
export type OneSideType = {
  [T in RelationType]: (typeof RELATION_TYPES)[T] extends { oneSide: true } ? T : never;
}[RelationType];

/** Whether such a relation makes two agents one side: `makesOneSide("PART_OF")`, but not `"OPPOSES"`. */
export const makesOneSide = (type: RelationType): type is OneSideType => RELATION_ROWS[type].oneSide === true;
