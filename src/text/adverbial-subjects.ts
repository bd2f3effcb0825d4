// What is called a subject beside another but says when, where or for whom: “*This week* he left”, “the troops *on the border* left”,
// “*for Clinton*, it was”, “he *himself* left”, and what a clause behind “is that” is about: “the *question* is whether he will”.

import { PLAIN_MONTHS, WEEKDAYS } from "../ontology/time-words";
import type { ChangingTree } from "./existential";
import { childrenOf, hang, isNoun, isSubject, marksBetween, prepositionOf, type SubjectPair } from "./subject-pair";

const TIME = new Set(
  `day week month year morning afternoon evening night weekend quarter summer winter spring fall autumn season decade`.split(
    " ",
  ),
);
/** “May” and “Mon.” may be people. */
const DAY = new Set([
  ...["today", "yesterday", "tomorrow", "tonight", "march"],
  ...PLAIN_MONTHS,
  ...[...WEEKDAYS.keys()].filter((day) => !day.endsWith(".")),
]);
const WHICH = /^(?:this|last|next|that|each|every|one|earlier)$/i;
const SELF = /^(?:my|your|him|her|it|our|them|your)sel(?:f|ves)$/i;
/** “about 20 people” is no adverbial. */
const ABOUT = /^(?:about|around|between|over|under|up|below|above|near|to|than)$/i;
/** Prepositions that are not also conjunctions. */
const PREPOSITION =
  /^(?:of|on|in|with|by|for|from|against|about|between|under|over|through|at|into|among|within|toward|towards)$/i;

/** Relabels the one that is none; says whether it did. */
export function adverbialSubjects(pair: SubjectPair): boolean {
  const { tree, outer, inner } = pair;
  if (SELF.test(tree.forms[inner] as string) && marksBetween(pair) === "")
    return hang(tree, inner, outer, "nmod:unmarked");
  for (const word of [inner, outer])
    if (saysWhen(tree, word)) {
      tree.deprels[word] = "obl:unmarked";
      return true;
    }
  return prepositional(pair) || besideCopula(pair);
}

/** Whether a phrase without a preposition says when: “Tuesday”, “last week”. */
export function saysWhen(tree: ChangingTree, word: number): boolean {
  const form = (tree.forms[word] as string).toLowerCase();
  const before = childrenOf(tree, word, /./).filter((i) => i < word);
  if (before.some((i) => tree.deprels[i] === "case")) return false;
  if (DAY.has(form)) return true;
  return TIME.has(form) && before.some((i) => WHICH.test(tree.forms[i] as string));
}

function prepositional(pair: SubjectPair): boolean {
  const { tree, outer, inner, verb, first, last } = pair;
  const marks = marksBetween(pair);
  const isAdverbial = (word: number): boolean => {
    const at = prepositionOf(pair, word);
    return at >= 0 && !(ABOUT.test(tree.forms[at] as string) && childrenOf(tree, word, /^nummod/).length > 0);
  };
  if (isAdverbial(inner))
    return marks === "" && !/^W/.test(tree.xpos[outer] as string)
      ? hang(tree, inner, outer, "nmod")
      : hang(tree, inner, verb, "obl");
  if (isAdverbial(outer)) return hang(tree, outer, verb, "obl");
  const at = (last[outer] as number) + 1;
  if (at !== (first[inner] as number) - 1 || !isNoun(tree, outer) || !isNoun(tree, inner)) return false;
  if (!PREPOSITION.test(tree.forms[at] as string) || tree.xpos[at] !== "IN") return false;
  const before = last[outer] as number;
  const isVerb = /^VB/.test(tree.xpos[before] as string);
  if (!hang(tree, inner, isVerb ? before : outer, isVerb ? "obl" : "nmod")) return false;
  return hang(tree, at, inner, "case");
}

/** “the *question* is whether he will”: behind a copula and a conjunction stands a clause, of which the noun is said. */
function besideCopula({ tree, outer, inner, verb, first }: SubjectPair): boolean {
  const copula = childrenOf(tree, verb, /^cop$/).find((i) => i > outer && i < inner);
  if (copula === undefined) return false;
  for (let i = copula + 1; i < (first[inner] as number) && tree.xpos[i] !== ","; i++)
    if (tree.heads[i] === verb && (tree.deprels[i] === "mark" || /^W/.test(tree.xpos[i] as string))) {
      if (isSubject(tree.deprels[i])) return false;
      tree.deprels[outer] = "nsubj:outer";
      return true;
    }
  return false;
}
