// Clauses that say something of a noun, taken for the main clause: in “Cruz, *who* leads the polls, said” and “the words *people* used hurt”
// the noun is the subject of what follows. And the pronoun that begins such a clause where another word is its subject: “*which* he said”.

import { canBePast } from "./can-be-past";
import type { ChangingTree } from "./existential";
import { hangsOn } from "./hangs-on";
import { childrenOf, hang, isName, isNoun, lacksSubject, marksBetween, trade, type SubjectPair } from "./subject-pair";

const RELATIVE = /^(?:who|whom|which|that|what)$/i;
const OWN_SUBJECT = /^(?:i|we|you|he|she|it|they)$/i;
/** What tells that a verb's clause lacks nothing. */
const FULL = /^(?:obj|ccomp|cop|aux:pass)$/;
const TENSE = /^(?:VB[DPZ]|MD)$/;

/** Unties the two; says whether it did. */
export function relativeSubjects(pair: SubjectPair): boolean {
  const { tree, outer, inner, first } = pair;
  if (isRelative(tree, outer)) return pronounFirst(pair);
  const marks = marksBetween(pair);
  if (marks === "" && isTold(pair)) return hang(tree, outer, tree.heads[pair.verb] as number, "obj");
  if (!isNoun(tree, outer) && !/^(?:DT|CD)$/.test(tree.xpos[outer] as string)) return false;
  if (isRelative(tree, inner) || hasRelative(pair)) return (marks === "" || marks === ",") && untie(pair, marks);
  if (marks !== "" || !isNoun(tree, outer)) return false;
  const isPronoun =
    OWN_SUBJECT.test(tree.forms[inner] as string) &&
    !(tree.forms[inner] === "I" && /^NNP/.test(tree.xpos[outer] as string));
  if (!isPronoun && !isDetermined(pair)) return false;
  if (!/^W/.test(tree.xpos[first[outer] as number] as string)) return untie(pair, "");
  // “what gifts he got”
  tree.deprels[outer] = childrenOf(tree, pair.verb, FULL).length > 0 ? "obl" : "obj";
  return true;
}

/** “whose *profit* fell”, “many of *whom* left” */
function hasRelative({ tree, inner, first, last }: SubjectPair): boolean {
  for (let i = first[inner] as number; i <= (last[inner] as number); i++)
    if (/^(?:whose|whom|which)$/i.test(tree.forms[i] as string)) return tree.heads[i] === inner;
  return false;
}

/** “the words the *man* used”, “words *Dahl* used”: another noun phrase begins, whose verb lacks an object. */
function isDetermined({ tree, outer, inner, verb, first, last }: SubjectPair): boolean {
  if (!isNoun(tree, inner)) return false;
  if (/^(?:DT|PRP\$)$/.test(tree.xpos[first[inner] as number] as string))
    return !isName(tree, outer) || childrenOf(tree, outer, /^det/).length > 0;
  const isNear = tree.xpos[outer] === "NNS" && last[outer] === outer;
  return isNear && isName(tree, inner) && childrenOf(tree, verb, FULL).length === 0;
}

/** “they tell | *pollsters* | they fear it”: what stands between a verb and its clause. */
function isTold({ tree, outer, inner, verb, first }: SubjectPair): boolean {
  const { heads, deprels, xpos, forms } = tree;
  const above = heads[verb] as number;
  if (above !== (first[outer] as number) - 1 || !/^VB/.test(xpos[above] as string)) return false;
  if (!/^(?:[cx]comp|advcl)$/.test(deprels[verb] as string) || isRelative(tree, inner)) return false;
  return OWN_SUBJECT.test(forms[inner] as string) && childrenOf(tree, above, /^i?obj$/).length === 0;
}

const isRelative = ({ forms, xpos }: ChangingTree, word: number): boolean =>
  /^W/.test(xpos[word] as string) && RELATIVE.test(forms[word] as string);

/** “which | he said”: object, conjunction, or subject of what is said. */
function pronounFirst({ tree, outer, inner, verb, first }: SubjectPair): boolean {
  if (isRelative(tree, inner)) return false;
  for (let i = outer + 1; i < (first[inner] as number); i++) if (TENSE.test(tree.xpos[i] as string)) return false;
  const said = childrenOf(tree, verb, /^[cx]comp$/).find((i) => i > verb && lacksSubject(tree, i));
  if (said !== undefined) return hang(tree, outer, said, "nsubj");
  const full = childrenOf(tree, verb, FULL).length > 0;
  const isThat = /^that$/i.test(tree.forms[outer] as string);
  tree.deprels[outer] = isThat && (full || tree.deprels[verb] === "ccomp") ? "mark" : full ? "obl" : "obj";
  return true;
}

/** Hangs the clause on the noun. */
function untie(pair: SubjectPair, marks: string): boolean {
  const { tree, inner, verb, outer } = pair;
  const verbs: number[] = [];
  for (let i = inner + 1; i <= verb; i++) if (TENSE.test(tree.xpos[i] as string)) verbs.push(i);
  const [clause, main] = verbs;
  if (clause === undefined) return false;
  if (main === undefined) return tieBehind(pair, marks);
  // “the life | these women have is hard”: the verb is the main clause's, and what stands before it the clause's.
  return clause !== verb && hang(tree, clause, outer, "acl:relcl") && hang(tree, inner, clause, "nsubj");
}

/** The verb is the clause's; the main clause is what has no subject behind it, or there is none. */
function tieBehind(pair: SubjectPair, marks: string): boolean {
  const { tree, outer, inner, verb, first } = pair;
  const { heads, deprels, forms } = tree;
  // “the firm founded by Levi, who | left”: the clause is said of the last noun.
  const noun = marks === "," || !isNoun(tree, inner) ? lastNoun(pair) : outer;
  const main = mainVerb(pair, marks);
  const above = main ?? outer;
  const others = childrenOf(tree, verb, /./).filter(
    (i) => i !== above && i !== outer && (i < (first[outer] as number) || i > above),
  );
  trade(tree, above, verb, noun, "acl:relcl");
  if (main !== undefined) [heads[outer], deprels[outer]] = [main, "nsubj"];
  // “we need *people* who will help”
  else if (deprels[outer] === "ccomp" && heads[outer] === (first[outer] as number) - 1) deprels[outer] = "obj";
  for (const i of others)
    if (i < (first[outer] as number) || main !== undefined || (deprels[i] === "punct" && i === forms.length - 1))
      heads[i] = above;
  return true;
}

function lastNoun({ tree, outer, inner, first }: SubjectPair): number {
  let at = (first[inner] as number) - 1;
  while (at > outer && tree.deprels[at] === "punct") at--;
  if (at <= outer || !isNoun(tree, at)) return outer;
  while (tree.heads[at] !== outer && /^(?:flat|compound)/.test(tree.deprels[at] as string))
    at = tree.heads[at] as number;
  return hangsOn(tree.heads, at, outer) ? at : outer;
}

const CLAUSE = /^(?:conj|parataxis|ccomp|advcl|xcomp|acl|dep)/;

/**
 * The nearest predicate behind the verb that has a tense and no subject, in a clause that hangs on the verb's over others or directly. A
 * participle without an auxiliary behind a comma is a past tense, if there is none.
 */
function mainVerb({ tree, verb, first }: SubjectPair, marks: string): number | undefined {
  const { heads, deprels, forms, xpos } = tree;
  const isBelow = new Set([verb]);
  let participle: number | undefined;
  for (let i = verb + 1; i < heads.length; i++) {
    if (!isBelow.has(heads[i] as number) || !CLAUSE.test(deprels[i] as string)) continue;
    const comma = forms[(first[i] as number) - 1] === ",";
    if (lacksSubject(tree, i) && (marks === "" || comma)) return i;
    if (marks === "," && comma && canBePast(tree, i)) participle ??= i;
    isBelow.add(i);
  }
  if (participle !== undefined) xpos[participle] = "VBD";
  return participle;
}
