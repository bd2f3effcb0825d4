// “says coalition *troops* killed 32 insurgents”, “the storm *forced* ports to close” with “killed” as a participle that says something of the
// noun before it: a participle has no object of its own (but for verbs of giving and naming) and makes no sentence, so that it is a past tense
// and the noun its subject. The new clause takes the noun's place: complement of a verb that reports, root, adverbial behind a conjunction.

import { canBePast } from "./can-be-past";
import { conjunctionOf, isVerb, nounBefore, predicateOver } from "./clause-words";
import type { ChangingTree } from "./existential";
import { IRREGULAR_PARTICIPLES, VERB_OF_PAST } from "./irregular-verbs";
import { spansOf } from "./only-subject";
import { reportsClause } from "./reporting-verbs";
import { childrenOf, hang } from "./subject-pair";

/** Verbs that leave an object to their participles: “awarded a prize”, “named Dahl”, and what is no object: “taken hostage”. */
const KEEPS_OBJECT =
  /^(?:given|offered|awarded|granted|paid|sent|told|asked|shown|taught|denied|owed|promised|handed|assigned|allocated|called|named|dubbed|nicknamed|titled|entitled|labell?ed|elected|appointed|considered|deemed|termed|worth|valued|estimated|located|situated|based|aged|dated|made|left|set|born|found|priced|taken|held)$/i;
const UNIT =
  /^(?:second|minute|hour|day|night|week|month|year|decade|time|mile|met(?:er|re)|kilomet(?:er|re)|foot|feet|inche?|yard|percent|hostage|prisoner|captive|%)s?$/i;
/** Links from the noun right before the verb to the one whose phrase it ends. */
const INSIDE = /^(?:nmod|conj|flat|compound|appos)/;
const NOMINAL = /^(?:NN|CD|DT$|PRP$|JJ)/;
/** What goes along to the verb from before a noun that was the root. */
const OUTSIDE = /^(?:advmod|obl|mark|cc|discourse|parataxis|advcl|punct|dep)/;

/** Makes past tenses of participles that have objects; heads, relations and tags are changed in place. */
export function finiteParticiples(tree: ChangingTree): void {
  const { heads, deprels, xpos } = tree;
  for (let verb = 1; verb < heads.length; verb++) {
    if (deprels[verb] !== "acl" || (heads[verb] as number) >= verb || (heads[verb] as number) < 0) continue;
    const isFinite = /^VB[DPZ]$/.test(xpos[verb] as string);
    if (
      !(isFinite
        ? lacksAll(tree, verb)
        : canBePast(tree, verb) && (hasObject(tree, verb) || isAllThatIsSaid(tree, verb)))
    )
      continue;
    // “the elections *held* last week”
    if (!raise(tree, verb) && xpos[verb] === "VBD" && canBeParticiple(tree, verb)) xpos[verb] = "VBN";
  }
}

/** “Thousands of students *protested* in Santiago.”: a whole sentence with a full stop says something, and no other verb does. */
function isAllThatIsSaid(tree: ChangingTree, verb: number): boolean {
  const { forms, heads, deprels, xpos } = tree;
  const root = deprels.indexOf("root");
  if (forms[forms.length - 1] !== "." || subjectOf(tree, verb) !== root) return false;
  return !heads.some(
    (head, i) =>
      i !== verb && FINITE.test(xpos[i] as string) && (i < verb || (head === root && deprels[i] !== "acl:relcl")),
  );
}

const FINITE = /^(?:VB[DPZ]|MD)$/;

const lacksAll = (tree: ChangingTree, verb: number): boolean =>
  childrenOf(tree, verb, /^(?:[nc]subj|expl|mark|case|cc)/).length === 0;

/** Whether what is tagged as a past tense may be a participle: it has no object. */
const canBeParticiple = (tree: ChangingTree, verb: number): boolean => {
  const lower = (tree.forms[verb] as string).toLowerCase();
  if (VERB_OF_PAST.has(lower) ? !IRREGULAR_PARTICIPLES.has(lower) : !lower.endsWith("ed")) return false;
  return childrenOf(tree, verb, /^(?:obj|ccomp|conj)$/).length === 0;
};

/** An object right behind it, which is no measure. */
function hasObject(tree: ChangingTree, verb: number): boolean {
  const { forms } = tree;
  if (KEEPS_OBJECT.test(forms[verb] as string)) return false;
  if (childrenOf(tree, verb, /^(?:case|iobj)$/).length > 0) return false;
  const [object] = childrenOf(tree, verb, /^obj$/);
  return object !== undefined && object > verb && !UNIT.test(forms[object] as string);
}

/** Gives the verb the place of the noun whose phrase ends before it, which becomes its subject; says whether it did. */
function raise(tree: ChangingTree, verb: number): boolean {
  const { heads, deprels, xpos } = tree;
  if (deprels[verb - 1] === "punct") return false;
  const noun = subjectOf(tree, verb);
  if (noun < 0 || !NOMINAL.test(xpos[noun] as string)) return false;
  const above = heads[noun] as number;
  const place = placeOf(tree, noun, above);
  if (place === undefined) return false;
  const going = childrenOf(tree, noun, place === "advcl" ? /^(?:case|advmod)$/ : OUTSIDE).filter((i) => i < noun);
  heads[verb] = place === "advcl" ? predicateOver(tree, above) : above;
  deprels[verb] = place;
  if (xpos[verb] === "VBN") xpos[verb] = "VBD";
  heads[noun] = verb;
  deprels[noun] = "nsubj";
  for (const i of going) {
    heads[i] = verb;
    if (deprels[i] === "case") deprels[i] = "mark";
  }
  for (const i of childrenOf(tree, noun, /./)) if (i > verb && deprels[i] !== "acl:relcl") heads[i] = verb;
  tieRelatives(tree, noun, verb);
  if (above >= 0) {
    for (const i of childrenOf(tree, above, /^(?:advmod|obl)/)) if (i > noun && i < verb) heads[i] = verb;
    // “a day after floods forced them out”
    if (heads[verb] !== above && place === "advcl" && saysHowLong(tree, above)) heads[above] = verb;
  }
  return true;
}

/** The noun whose phrase ends before the verb and that a clause can stand for, or −1. */
function subjectOf(tree: ChangingTree, verb: number): number {
  const { heads, deprels, xpos } = tree;
  let noun = heads[verb] as number;
  // “come | as troops | tightened security” with the participle on “come”
  if (/^VB/.test(xpos[noun] as string)) {
    const last = verb - 1;
    return heads[last] === noun && /^obl/.test(deprels[last] as string) && conjunctionOf(tree, last) >= 0 ? last : -1;
  }
  while (INSIDE.test(deprels[noun] as string) && conjunctionOf(tree, noun) < 0) {
    const above = heads[noun] as number;
    if (above < 0 || above > noun || (deprels[noun] === "conj" && isVerb(tree, above))) break;
    noun = above;
  }
  return noun;
}

const saysHowLong = ({ forms, deprels }: ChangingTree, word: number): boolean =>
  deprels[word] === "obl:unmarked" && UNIT.test(forms[word] as string);

/** Relative clauses behind the verb are about the noun before them. */
function tieRelatives(tree: ChangingTree, noun: number, verb: number): void {
  const relatives = childrenOf(tree, noun, /^acl:relcl$/).filter((i) => i > verb);
  if (relatives.length === 0) return;
  const { first } = spansOf(tree);
  for (const i of relatives) {
    const before = nounBefore(tree, first[i] as number);
    if (before > verb) hang(tree, i, before, "acl:relcl");
  }
}

/** What the clause is where the noun is now, if it can be one there. */
function placeOf(tree: ChangingTree, noun: number, above: number): string | undefined {
  const { forms, heads, deprels } = tree;
  const deprel = deprels[noun] as string;
  if (childrenOf(tree, noun, /^(?:cop|[nc]subj|aux)/).length > 0) return undefined;
  const cases = childrenOf(tree, noun, /^case$/).filter((i) => i < noun);
  if (cases.length > 0) return cases.length === 1 && above >= 0 && conjunctionOf(tree, noun) >= 0 ? "advcl" : undefined;
  if (deprel === "root" || deprel === "ccomp") return deprel;
  if (deprel === "conj") return isVerb(tree, above) && childrenOf(tree, noun, /^cc$/).length > 0 ? deprel : undefined;
  if (!/^i?obj$/.test(deprel) || above > noun || !reportsClause(forms[above] as string)) return undefined;
  return heads.some((head, i) => head === above && deprels[i] === "ccomp") ? undefined : "ccomp";
}
