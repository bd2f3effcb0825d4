// Relations that do not fit what hangs there: a passive's subject is “nsubj:pass”; “spoke after *winning*” says when one spoke, though the
// parser hangs it on the noun before, and so does “elected a woman as it was *founded*”; what has a copula is a clause, not “obl” or “nmod”.

import { isPastForm } from "./can-be-past";
import { nounBefore, predicateOver } from "./clause-words";
import type { ChangingTree } from "./existential";
import { spansOf } from "./only-subject";
import { childrenOf, hang, isSubject } from "./subject-pair";

const WHEN = /^(?:after|before|while|since|by|upon|without|despite|until)$/i;
/** “a day after meeting them”, “the first time since winning” belong together. */
const UNIT = /^(?:second|minute|hour|day|night|week|month|year|decade|time|moment)s?$/i;

/** Adjectives by now: “when I am finished”. */
const ADJECTIVE = /^(?:finished|done|gone|amazed)$/i;

/** What begins a clause that says why or when. */
const CONJUNCTION = /^(?:as|because|after|before|while|since|until|if|although|though|unless)$/i;
/** What somebody is found, left or pleads. */
const LEFT_SO = /^(?:guilty|innocent|dead|alive|unhurt|unharmed)$/i;

const RELATIVE = /^(?:who|which|where)$/i;
/** “reported *to* be between them”, “asked *whether* he was among them” */
const COMPLEMENT: ReadonlyMap<string, string> = new Map([
  ["to", "xcomp"],
  ["whether", "ccomp"],
  ["that", "ccomp"],
]);

/** Mends heads and relations in place. */
export function relationsOfClauses(tree: ChangingTree): void {
  const { heads, deprels, xpos } = tree;
  for (let i = 0; i < heads.length; i++) {
    const deprel = deprels[i];
    const above = heads[i] as number;
    if (deprel === "aux:pass") passiveSubject(tree, above);
    else if (deprel === "acl" && xpos[i] === "VBG" && above < i) sayWhen(tree, i, above);
    else if (deprel === "acl" && above >= 0 && above < i) sayWhy(tree, i, above);
    else if (deprel === "acl:relcl") sayWhat(tree, i);
    else if (deprel === "ccomp" && above >= 0 && above < i) sayWhich(tree, i, above);
    else if (deprel === "nsubj:pass" && above > i) actively(tree, i, above);
    else if (deprel === "obl" && above >= 0 && LEFT_SO.test(tree.forms[above] as string)) ofTheVerb(tree, i, above);
    else if (deprel === "cop" && /^(?:obl|nmod)$/.test(deprels[above] as string)) nameClause(tree, above, i);
  }
}

function passiveSubject(tree: ChangingTree, verb: number): void {
  if (ADJECTIVE.test(tree.forms[verb] as string)) return;
  const subjects = childrenOf(tree, verb, /^nsubj/).filter((i) => isSubject(tree.deprels[i]));
  if (subjects.length === 1) tree.deprels[subjects[0] as number] = "nsubj:pass";
}

function sayWhen(tree: ChangingTree, verb: number, noun: number): void {
  const { forms, heads, deprels } = tree;
  const mark = childrenOf(tree, verb, /^(?:mark|case)$/).find((i) => WHEN.test(forms[i] as string));
  if (mark === undefined || mark > verb || mark < noun || childrenOf(tree, verb, /^nsubj/).length > 0) return;
  if (UNIT.test(forms[noun] as string)) return;
  const above = predicateOver(tree, noun);
  if (above === noun && heads[noun] === -1 && childrenOf(tree, noun, /^(?:cop|[nc]subj)/).length === 0) return;
  heads[verb] = above;
  deprels[verb] = "advcl";
  deprels[mark] = "mark";
}

/** “elected a woman as it was *founded*”: a clause with a conjunction and a subject is about no noun. */
function sayWhy(tree: ChangingTree, verb: number, noun: number): void {
  const { forms, heads, deprels } = tree;
  if (UNIT.test(forms[noun] as string) || childrenOf(tree, verb, /^nsubj/).length === 0) return;
  const [mark] = childrenOf(tree, verb, /^mark$/).filter((i) => i > noun && i < verb);
  if (mark === undefined || !CONJUNCTION.test(forms[mark] as string)) return;
  const above = predicateOver(tree, noun);
  if (above === noun) return;
  heads[verb] = above;
  deprels[verb] = "advcl";
}

/** “expressed hope that he would *live*”: what is hoped, while “a word that they had *heard*” lacks its object. */
function sayWhat(tree: ChangingTree, verb: number): void {
  const { forms, xpos, deprels } = tree;
  const isThat = (i: number): boolean => i < verb && xpos[i] === "IN" && /^that$/i.test(forms[i] as string);
  if (!childrenOf(tree, verb, /^mark$/).some(isThat) || childrenOf(tree, verb, /^nsubj/).length === 0) return;
  const isModal = childrenOf(tree, verb, /^aux$/).some((i) => xpos[i] === "MD");
  if (isModal || childrenOf(tree, verb, /^(?:obj|cop|aux:pass|ccomp|xcomp)$/).length > 0) deprels[verb] = "acl";
}

/** Who or where something goes to or is: “a letter *to* the chief that said so”. */
const WHERE = /^(?:in|on|at|near|outside|inside|to|from)$/i;

/** “the blasts in Rome on Monday that *killed* ten”: what has a relative for its subject is said of a noun, not reported. */
function sayWhich(tree: ChangingTree, verb: number, above: number): void {
  const { forms, xpos } = tree;
  const [that] = childrenOf(tree, verb, /^nsubj/).filter(
    (i) => xpos[i] === "WDT" && /^that$/i.test(forms[i] as string),
  );
  if (that === undefined || that > verb) return;
  const nouns: number[] = [];
  for (let i = that - 1; i > above; i--)
    if (/^NNS?$/.test(xpos[i] as string) && !UNIT.test(forms[i] as string)) nouns.push(i);
  const isPlace = (noun: number): boolean =>
    childrenOf(tree, noun, /^case$/).some((i) => WHERE.test(forms[i] as string));
  const noun = nouns.find((i) => !isPlace(i)) ?? nouns[0];
  if (noun !== undefined) hang(tree, verb, noun, "acl:relcl");
}

/** “The opposition *called* for an inquiry.”: a participle with a subject and without “be” is a past tense, but in headlines. */
function actively(tree: ChangingTree, subject: number, verb: number): void {
  const { forms, heads, deprels, xpos } = tree;
  if (xpos[verb] !== "VBN" || forms[forms.length - 1] !== "." || !/^(?:root|ccomp|conj)$/.test(deprels[verb] as string))
    return;
  const above = heads[verb] as number;
  // “Two were killed and a third *wounded*”
  const isShared = deprels[verb] === "conj" && above >= 0 && childrenOf(tree, above, /^aux/).length > 0;
  if (isShared || childrenOf(tree, verb, /^(?:aux|cop|obl:agent)/).length > 0 || !isPastForm(forms[verb] as string))
    return;
  xpos[verb] = "VBD";
  deprels[subject] = "nsubj";
}

/** “found guilty *in Leeds*”: where and when it was found. */
function ofTheVerb(tree: ChangingTree, phrase: number, state: number): void {
  const { forms, heads, deprels } = tree;
  if (deprels[state] !== "xcomp" || phrase < state) return;
  if (childrenOf(tree, phrase, /^case$/).some((i) => /^(?:in|on|at)$/i.test(forms[i] as string)))
    heads[phrase] = heads[state] as number;
}

/** “as Iraq *was* in danger”: what stands before the subject or the copula is a conjunction. */
function nameClause(tree: ChangingTree, predicate: number, copula: number): void {
  const { deprels, forms } = tree;
  const own = childrenOf(tree, predicate, /^(?:nsubj|mark|case|advmod)/).filter((i) => i < copula);
  if (copula > predicate || !own.some((i) => deprels[i] !== "advmod")) return;
  if (own.some((i) => RELATIVE.test(forms[i] as string)) && tieRelative(tree, predicate)) return;
  const isNoun = deprels[predicate] === "nmod";
  const [mark] = own.filter((i) => /^(?:mark|case)$/.test(deprels[i] as string));
  for (const i of own) if (deprels[i] === "case") deprels[i] = "mark";
  const complement = COMPLEMENT.get(forms[mark ?? -1] ?? "");
  deprels[predicate] = isNoun ? "acl" : (complement ?? "advcl");
}

/** “gunmen *who* were within meters”: a clause about the noun before its first word; says whether there is one. */
function tieRelative(tree: ChangingTree, predicate: number): boolean {
  const noun = nounBefore(tree, spansOf(tree).first[predicate] as number);
  return noun >= 0 && hang(tree, predicate, noun, "acl:relcl");
}
