// Subjects of what is reported that the parser hung on the verb that reports: “*Compaq*, she said, would grow”, “*sales* rose, he said”.

import { childrenOf, hang, lacksSubject, marksBetween, trade, type SubjectPair } from "./subject-pair";

const REPORTED = /^(?:ccomp|parataxis|advcl|dep|conj|xcomp)$/;

/** Hangs the first on the verb that is reported; says whether it did. */
export function reportedSubjects(pair: SubjectPair): boolean {
  const { tree, outer, inner, verb, first } = pair;
  if (/^W/.test(tree.xpos[first[inner] as number] as string)) return false;
  const said = childrenOf(tree, verb, REPORTED).filter((i) => lacksSubject(tree, i));
  const between = said.find((i) => i > outer && i < inner);
  if (between !== undefined) return hang(tree, outer, between, "nsubj");
  // “Love and *peace*,” she said: words that are no clause are said too.
  if (/["”]|''/.test(marksBetween(pair) ?? "") && /^VB[DPZ]$/.test(tree.xpos[verb] as string))
    return childrenOf(tree, verb, /^(?:ccomp|obj)$/).length === 0 && hang(tree, outer, verb, "ccomp");
  const next = said.find((i) => i > verb);
  if (next === undefined || marksBetween(pair) !== "," || tree.forms[verb + 1] !== ",") return false;
  if ((pair.last[inner] as number) + 1 !== verb) return false;
  const others = childrenOf(tree, verb, /./).filter((i) => i !== next && (i > next || i < inner));
  trade(tree, next, verb, next, "parataxis");
  for (const i of others) tree.heads[i] = next;
  tree.deprels[outer] = "nsubj";
  return true;
}
