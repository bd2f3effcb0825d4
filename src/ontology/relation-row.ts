// The shape of one row of the relation table. What a pattern may say is documented field by field.

import type { EntityType } from "./entity-types";

/** One relation type: what it means, between what, how a text shows it, and sentences that prove and disprove it. */
export interface RelationRow {
  /** One sentence whose subject is the source. */
  readonly description: string;
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
  /** The same edge in both directions; stored once. */
  readonly symmetric?: true;
  /** Wikidata property ids. */
  readonly wikidata?: string;
  readonly patterns: readonly unknown[];
  /** `[Tim Cook|Person|source] joined [Apple|Organization|target] in 1998.` */
  readonly examples: readonly string[];
  /** Sentences that a hasty reader would get wrong: the relation must not be found between the marked mentions. */
  readonly counterexamples: readonly string[];
}
