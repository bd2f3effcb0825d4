// Whether a row of the factuality cues holds for a word under its governor: the class of both, the preposition, what
// determines the word, and whether the governor is a past participle or itself denied.

import type { CuePosition, FactualityCueRow } from "../ontology/factuality-cue";
import type { Sentence, Token } from "../text/token";
import { isDefiniteForm } from "./definite";
import { childrenBy } from "./dependency-tree";

/** Whether `row` holds for the word at `at`; `isDenied` tells of a token whether what it reports is denied. */
export function meets(
  sentence: Sentence<Token>,
  row: FactualityCueRow,
  position: CuePosition,
  at: number,
  governor: number,
  isDenied: (token: number) => boolean,
): boolean {
  const word = sentence.tokens[at] as Token;
  const lemma = word.lemma.toLowerCase();
  const { upos, xpos } = sentence.tokens[governor] as Token;
  const isNoun = upos === "NOUN" || upos === "PROPN";
  return (
    (row.event === undefined || word.upos === "VERB") &&
    (row.of === undefined || isNoun === (row.of === "noun")) &&
    (position !== "after" || hasPreposition(sentence, row, at)) &&
    (row.words === undefined || word.upos !== "NOUN" || row.words.includes(lemma)) &&
    (row.except === undefined || word.upos !== "NOUN" || !row.except.includes(lemma)) &&
    (row.only === undefined || isOnly(sentence, row.only, at)) &&
    (!row.passive || xpos === "VBN") &&
    (!row.undescribed || position !== "object" || !isDescribed(sentence, at, governor)) &&
    (!row.negated || isDenied(governor))
  );
}

/** “called the vote free”, “called the attack a crime”: the object is there, whatever is said of it. */
function isDescribed(sentence: Sentence<Token>, at: number, verb: number): boolean {
  if (childrenBy(sentence, verb, "compound:prt").length > 0) return false;
  const isOwned = childrenBy(sentence, at, "det", "nmod:poss").some(
    (child) => !/^(?:an?|any|no)$/i.test(sentence.tokens[child]?.form ?? ""),
  );
  return isOwned || childrenBy(sentence, verb, "xcomp").some((child) => sentence.tokens[child]?.upos === "ADJ");
}

function hasPreposition(sentence: Sentence<Token>, { prepositions }: FactualityCueRow, at: number): boolean {
  if (prepositions === undefined) return true;
  return childrenBy(sentence, at, "case", "mark").some((child) =>
    prepositions.includes(sentence.tokens[child]?.form.toLowerCase() ?? ""),
  );
}

/** “an attack” is `indefinite`, “death” is `bare`. */
function isOnly(sentence: Sentence<Token>, only: "indefinite" | "bare", at: number): boolean {
  if (childrenBy(sentence, at, "nmod:poss").length > 0) return false;
  const determiners = childrenBy(sentence, at, "det", "nummod");
  return only === "bare"
    ? determiners.length === 0
    : !determiners.some((child) => isDefiniteForm(sentence.tokens[child]?.form));
}
