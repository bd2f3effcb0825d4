// A verb has one clause for a complement, but the parser gives it two in “says if it rains *they* leave” (the first is a condition), “the
// *report* released Monday said sales rose” (the first is the subject), “told her that *sales* this year would rise” (the first is the subject of
// the second) and “said he left because *it* rained” (the second is a reason). Pairs that no rule tells apart stay as they are.

import { saysWhen } from "./adverbial-subjects";
import { CONJUNCTION } from "./clause-words";
import type { ChangingTree } from "./existential";
import { IRREGULAR_PARTICIPLES, VERB_OF_PAST } from "./irregular-verbs";
import { spansOf } from "./only-subject";
import { holdsClause } from "./reporting-verbs";
import { childrenOf, hang, hangSubject, isName, isNoun, lacksSubject, SUBJECT } from "./subject-pair";

interface Pair {
  readonly tree: ChangingTree;
  readonly verb: number;
  readonly outer: number;
  readonly inner: number;
}

const RULES: readonly ((pair: Pair) => boolean)[] = [adverbial, subjectBefore, subjectOfOther, spelledOut];

/** Leaves a verb one complement, where a rule knows what the other is; heads, relations and tags are changed in place. */
export function onlyComplement(tree: ChangingTree): void {
  const { heads, deprels } = tree;
  if (deprels.indexOf("ccomp") === deprels.lastIndexOf("ccomp")) return;
  const before = new Int32Array(heads.length).fill(-1);
  for (let inner = 0; inner < heads.length; inner++) {
    const verb = heads[inner] as number;
    if (deprels[inner] !== "ccomp" || verb < 0) continue;
    const outer = before[verb] as number;
    before[verb] = inner;
    if (outer >= 0) RULES.some((rule) => rule({ tree, verb, outer, inner }));
  }
}

/** The conjunction that a clause begins with, if it makes the clause an adverbial. */
const adverbialMark = (tree: ChangingTree, clause: number): number =>
  childrenOf(tree, clause, /^(?:mark|advmod)$/).find(
    (i) => i < clause && /^(?:IN|WRB)$/.test(tree.xpos[i] as string) && CONJUNCTION.test(tree.forms[i] as string),
  ) ?? -1;

/** “says *if* it rains they leave”, “says he left *because* it rained” */
function adverbial({ tree, verb, outer, inner }: Pair): boolean {
  if (outer < verb) return false;
  const mark = adverbialMark(tree, outer);
  if (mark > verb) return hang(tree, outer, inner, "advcl");
  return adverbialMark(tree, inner) > outer && hang(tree, inner, outer, "advcl");
}

const isBare = (tree: ChangingTree, noun: number): boolean =>
  isNoun(tree, noun) && childrenOf(tree, noun, /^(?:cop|aux|nsubj|mark|case|cc|expl)/).length === 0;

/** “the United *Nations* says sales rose”, “Human *Rights* Watch says”, “the report *released* Monday said” */
function subjectBefore(pair: Pair): boolean {
  const { tree, verb, outer, inner } = pair;
  const { deprels, xpos, forms } = tree;
  if (outer > verb || inner < verb) return false;
  const [subject] = childrenOf(tree, verb, SUBJECT);
  if (saysWhen(tree, outer)) {
    deprels[outer] = "obl:unmarked";
    return true;
  }
  if (isBare(tree, outer)) {
    if (subject === undefined) {
      for (let i = outer + 1; i < verb; i++) if (/''|["”]/.test(forms[i] as string)) return false;
      deprels[outer] = "nsubj";
      return true;
    }
    const { first, last } = spansOf(tree);
    if (!isNoun(tree, subject) || last[outer] !== outer || first[subject] !== outer + 1 || !isName(tree, subject))
      return false;
    return hang(tree, outer, subject, isName(tree, outer) ? "compound" : "nmod:desc");
  }
  const lower = (forms[outer] as string).toLowerCase();
  if (subject !== undefined || xpos[outer] !== "VBD" || (VERB_OF_PAST.has(lower) && !IRREGULAR_PARTICIPLES.has(lower)))
    return false;
  const noun = childrenOf(tree, outer, /^nsubj$/).find((i) => isNoun(tree, i));
  if (noun === undefined || childrenOf(tree, outer, /^(?:obj|ccomp|conj|mark|aux|cop)/).length > 0) return false;
  tree.heads[noun] = verb;
  deprels[noun] = "nsubj";
  for (const i of childrenOf(tree, outer, /./)) if (i < noun) tree.heads[i] = verb;
  // “Abu had earlier said”
  if (lower === "had") {
    if (xpos[verb] === "VBD") xpos[verb] = "VBN";
    return hang(tree, outer, verb, "aux");
  }
  xpos[outer] = "VBN";
  return hang(tree, outer, noun, "acl");
}

/** “told her that *sales* this year would rise”: a noun called a clause before a clause without a subject. */
function subjectOfOther({ tree, verb, outer, inner }: Pair): boolean {
  const { forms, heads, deprels } = tree;
  if (outer < verb || !isNoun(tree, outer) || !lacksSubject(tree, inner)) return false;
  const own = childrenOf(tree, outer, /^(?:cop|aux|[nc]subj|mark|case|cc|expl)/);
  const [that] = own;
  if (own.length > 1 || (that !== undefined && forms[that] !== "that")) return false;
  if (!hangSubject(tree, outer, inner)) return false;
  if (that !== undefined) [heads[that], deprels[that]] = [inner, "mark"];
  return true;
}

/** “hold little *hope* that it will yield results” */
function spelledOut({ tree, outer, inner }: Pair): boolean {
  const { forms, heads, deprels } = tree;
  for (let i = outer + 1; i < inner; i++)
    if (heads[i] === inner && deprels[i] === "mark")
      return forms[i] === "that" && holdsClause(forms[i - 1] as string) && hang(tree, inner, i - 1, "acl");
  return false;
}
