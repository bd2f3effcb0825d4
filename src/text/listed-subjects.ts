// “the crew and community *members* built it” with two subjects: what “and” joins is one subject. Not where a clause begins behind a
// comma (“the man who fell, and he …”).

import { hang, isName, isNoun, joinedToInner, joinList, marksBetween, type SubjectPair } from "./subject-pair";

const JOINS = /^(?:and|or|nor|but|&)$/i;

/** Joins the two where “and” stands between, or where they begin a list that it ends; says whether it did. */
export function listedSubjects(pair: SubjectPair): boolean {
  const { tree, outer, inner, first, last } = pair;
  const begin = first[inner] as number;
  const marks = marksBetween(pair);
  if (marks === undefined) {
    const link = loneLink(pair);
    const marked = begin - (last[outer] as number) > 2;
    if (link < 0 || isClause(pair, marked)) return false;
    return hang(tree, inner, outer, "conj") && hang(tree, link, inner, "cc");
  }
  const joined = tree.heads[begin] === inner && tree.deprels[begin] === "cc" && JOINS.test(tree.forms[begin] as string);
  if (joined) return !isClause(pair, marks !== "") && hang(tree, inner, outer, "conj");
  // “A, B and C”
  const others = joinedToInner(pair);
  if (marks !== "," || others.length === 0 || tree.deprels[(last[inner] as number) + 1] === "punct") return false;
  if (!isNoun(tree, outer) || !isNoun(tree, inner) || isName(tree, outer) !== isName(tree, inner)) return false;
  return joinList(pair, others);
}

/** “and” where it is the only word between the two. */
function loneLink({ tree, outer, inner, first, last }: SubjectPair): number {
  let link = -1;
  for (let i = (last[outer] as number) + 1; i < (first[inner] as number); i++) {
    if (tree.deprels[i] === "punct") continue;
    if (link >= 0 || tree.deprels[i] !== "cc" || !JOINS.test(tree.forms[i] as string)) return -1;
    link = i;
  }
  return link;
}

/** Whether what stands before “and” may be a clause that the parser took for part of the first subject. */
function isClause({ tree, outer, inner, last }: SubjectPair, marked: boolean): boolean {
  if (!marked && tree.xpos[inner] !== "PRP") return false;
  for (let i = outer + 1; i <= (last[outer] as number); i++) if (/^(?:VB|MD)/.test(tree.xpos[i] as string)) return true;
  return false;
}
