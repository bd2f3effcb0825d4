// The personal pronouns that refer to something an article names, with what each shows of it: a person or not, and number.

import type { EntityType } from "../ontology/entity-types";

/** What a pronoun shows. `Other` leaves the type open. */
export interface Pronoun {
  readonly type: EntityType | "Other";
  readonly number: "singular" | "plural";
}

const rows = (words: string, pronoun: Pronoun): [string, Pronoun][] => words.split(" ").map((word) => [word, pronoun]);

/** Pronoun (lower case) → what it shows. Demonstratives and "you" of nobody in particular are left out. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...rows("he him his himself she her hers herself i me my mine myself", { type: "Person", number: "singular" }),
  ...rows("we us our ours ourselves", { type: "Person", number: "plural" }),
  ...rows("it its itself", { type: "Other", number: "singular" }),
  ...rows("they them their theirs themselves", { type: "Other", number: "plural" }),
]);
