// Grammatical roles of mentions as the features of coreference number them. The numbers are part of the model's layout.

const ROLES: ReadonlyMap<string, number> = new Map(
  [
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "appos",
    "conj",
    "compound",
    "root",
    "flat",
    "xcomp",
    "ccomp",
    "parataxis",
    "vocative",
  ].map((role, i) => [role, i + 1]),
);

/** The number of a role, 0 for rare ones. Example: `roleNumber("obj") === 2`. */
export const roleNumber = (relation: string): number => ROLES.get(relation) ?? 0;
