// “counting is done and *authorities* are auditing”, “believe Abu and *others* fled”, “came after *thousands* of miners marched” with the
// noun on what stands before it and a verb without a subject behind: a verb with a tense has a subject, unless “and” stands before it, and
// the noun whose phrase ends right before it is that. Not behind a comma, nor where no clause is complete before “and”.

import { conjunctionOf, predicateOver } from "./clause-words";
import type { ChangingTree } from "./existential";
import { VERB_OF_PAST } from "./irregular-verbs";
import { reportsClause } from "./reporting-verbs";
import { childrenOf, hangSubject, hasTense, isNoun, lacksSubject, SUBJECT } from "./subject-pair";

const STRAY = /^(?:conj|parataxis|advcl|ccomp)$/;
/** Links from the word right before the verb to the noun whose phrase it ends. */
const INSIDE = /^(?:nmod|conj|flat|compound|appos|obl|nummod|amod|obj|iobj|acl|case|advmod|det)/;
const BEFORE_VERB = /^(?:aux|advmod)/;

/** Gives such verbs their subjects; heads and relations are changed in place. */
export function strayClauses(tree: ChangingTree): void {
  const { heads, deprels, xpos } = tree;
  for (let verb = 2; verb < heads.length; verb++) {
    const above = heads[verb] as number;
    if (above < 0 || above > verb || !STRAY.test(deprels[verb] as string) || !/^VB/.test(xpos[verb] as string))
      continue;
    if (lacksSubject(tree, verb)) giveSubject(tree, verb, above);
  }
}

/** The steps from the word right before the verb up to a word of the verb's head, of which the first that can be the subject is. */
function giveSubject(tree: ChangingTree, verb: number, above: number): void {
  const { heads, deprels, forms } = tree;
  let at = verb - 1;
  while (at > above && heads[at] === verb && BEFORE_VERB.test(deprels[at] as string)) at--;
  if (deprels[at] === "punct") return;
  for (; at > above; at = heads[at] as number) {
    if (!INSIDE.test(deprels[at] as string)) return;
    const place =
      isNoun(tree, at) || /^(?:CD|DT|JJ)/.test(tree.xpos[at] as string) ? placeOf(tree, at, above, verb) : undefined;
    if (place === undefined) continue;
    const going = childrenOf(tree, at, /^(?:cc|mark|case|punct)$/).filter((i) => i < at);
    if (!hangSubject(tree, at, verb)) return;
    deprels[verb] = place;
    for (const i of going) {
      heads[i] = verb;
      if (deprels[i] === "case" || forms[i] === "that") deprels[i] = "mark";
    }
    return;
  }
}

/** What the clause is to `above` if the noun is its subject. */
function placeOf(tree: ChangingTree, noun: number, above: number, verb: number): string | undefined {
  const { forms, heads, deprels } = tree;
  if (conjunctionOf(tree, noun) >= 0) return "advcl";
  const cases = childrenOf(tree, noun, /^case$/).filter((i) => i < noun && forms[i] !== "that");
  if (cases.length > 0) return undefined;
  if (heads[noun] === above && deprels[noun] === "obj" && reportsClause(forms[above] as string))
    return childrenOf(tree, above, /^ccomp$/).some((i) => i > above) ? undefined : "ccomp";
  if (deprels[noun] !== "conj") return undefined;
  // “told him officials from Rome and *Paris* met”: the clause that is told has its subject before “and”.
  if (deprels[verb] === "ccomp" && childrenOf(tree, above, /^ccomp$/).every((i) => i >= verb)) return undefined;
  const link = childrenOf(tree, noun, /^cc$/).find((i) => /^(?:and|but|while)$/i.test(forms[i] as string));
  if (link === undefined || (forms[link - 1] !== "," && maybeParticiple(tree, verb))) return undefined;
  if (!hasTense(tree, above) || childrenOf(tree, above, SUBJECT).length === 0) return undefined;
  const between = forms.slice(link, noun).some((form) => /''|["”]/.test(form));
  return !between && isWhole(tree, noun, above) ? "conj" : undefined;
}

/** “meetings in Spain and Germany *focused* on trade” */
const maybeParticiple = (tree: ChangingTree, verb: number): boolean =>
  tree.xpos[verb] === "VBD" &&
  !VERB_OF_PAST.has(tree.forms[verb] as string) &&
  childrenOf(tree, verb, /^(?:obj|[cx]comp|aux)/).length === 0;

/** Whether what “and” joins the noun to ends a clause with a tense and a subject, and is not the subject itself. */
function isWhole(tree: ChangingTree, noun: number, above: number): boolean {
  const { heads, deprels, forms } = tree;
  let first = noun;
  while (deprels[first] === "conj" && first > above) first = heads[first] as number;
  if (first <= above) return true;
  for (let at = first; at > above; at = heads[at] as number) if (conjunctionOf(tree, at) >= 0) return false;
  const clause = predicateOver(tree, first);
  if (deprels[first] === "obj" && reportsClause(forms[clause] as string)) return false;
  return hasTense(tree, clause) && childrenOf(tree, clause, SUBJECT).length > 0;
}
