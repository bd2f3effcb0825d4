// What the words around a name say of a person: an age, a post or trade, kin. Rows like those of name-contexts.ts, which has them last:
// who is called a ship, a beast or a body by another row is that.

import { at, formAt, isApposedTo, isBehindNoun, isExplainedBy, isNoun } from "./around-name";
import type { ContextRow, NameInSentence } from "./around-name";
import type { NameType } from "./name-labels";
import { KIN, PERSONS } from "./tables/naming-nouns";

const ANY_BUT_PERSON: readonly NameType[] = ["Organization", "Place", "Facility", "Other"];

/** “*NAME*, 45,”, “*NAME* (45)”; no score and no list of places. */
const isAged = (name: NameInSentence): boolean => {
  const [open, age, close] = [0, 1, 2].map((k) => formAt(name, name.last + 1 + k)) as [string, string, string];
  return (
    AGE.test(age) &&
    ((open === "," && (close === "," || close === "." || close === "of")) || (open === "(" && close === ")"))
  );
};
const AGE = /^[1-9]\d$/;

/** “in *NAME*, a teacher”: the place where, and no teacher. */
function isSomewhere(name: NameInSentence): boolean {
  const link = formAt(name, name.first - 1) === "the" ? name.first - 2 : name.first - 1;
  return WHERE.test(formAt(name, link)) && formAt(name, link - 1) !== "according";
}
const WHERE = /^(?:in|near|off|at|from|of|to|outside|across|around|into|through)$/;

/** “*NAME*, chair professor of”: a post without an article. */
const isInPost = (name: NameInSentence): boolean => {
  if (formAt(name, name.last + 1) !== ",") return false;
  for (let i = name.last + 2; i <= name.last + 5; i++) {
    if (isNoun(name, i, PERSONS) && /^(?:of|at|for|with)$/.test(formAt(name, i + 1))) return at(name, i)?.xpos === "NN";
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(at(name, i)?.upos ?? "")) return false;
  }
  return false;
};

export const PERSON_ROWS: readonly ContextRow[] = [
  {
    id: "person-aged",
    type: "Person",
    from: ANY_BUT_PERSON,
    says: (name) => isAged(name) && !isSomewhere(name),
  },
  {
    id: "person-noun",
    type: "Person",
    from: ANY_BUT_PERSON,
    says: (name) => isBehindNoun(name, PERSONS),
  },
  {
    id: "person-apposed",
    type: "Person",
    from: ANY_BUT_PERSON,
    says: (name) => isApposedTo(name, PERSONS),
  },
  {
    id: "person-behind",
    type: "Person",
    from: ANY_BUT_PERSON,
    says: (name) =>
      !isSomewhere(name) &&
      at(name, name.first - 1)?.xpos !== "POS" &&
      !/^(?:is|was)$/.test(formAt(name, name.last + 2)) &&
      (isExplainedBy(name, PERSONS) || isInPost(name)),
  },
  {
    id: "person-kin",
    type: "Person",
    from: ANY_BUT_PERSON,
    says: (name) =>
      at(name, name.last + 1)?.xpos === "POS" &&
      isNoun(name, name.last + 2, KIN) &&
      at(name, name.last + 3)?.upos !== "NOUN",
  },
];
