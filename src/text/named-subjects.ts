// One name or noun phrase cut in two subjects: “skater | *Kim* Yuna won”, “thousands of ISIS-K | *inmates* left”, “Mr. Levin, | the
// *head* of the union, said”. Not a noun with the clause that is said of it (“the decision | Fiorina made”).

import type { ChangingTree } from "./existential";
import { childrenOf, hang, isName, isNoun, marksBetween, trade, type SubjectPair } from "./subject-pair";

const ARTICLE = /^(?:the|a|an|this|that|these|those|any|every|no|some)$/i;

/** Nouns that are no part of a name but have clauses: “the way | Dahl left”. */
const GENERAL =
  /^(?:(?:any|every|some|no)(?:thing|one|body)|none|one|way|reason|wonder|doubt|time|moment|place|thing|question)$/i;

/** Makes one of the two; says whether it did. */
export function namedSubjects(pair: SubjectPair): boolean {
  const { tree, outer, inner, last } = pair;
  const marks = marksBetween(pair);
  if (marks === undefined || !isNoun(tree, inner)) return false;
  if (marks !== "") return isNoun(tree, outer) && apposed(pair, marks);
  const before = last[outer] as number;
  if (isVerb(pair, before)) return lacksObject(tree, before) && hang(tree, inner, before, "obj");
  if (!isNoun(tree, outer)) return false;
  return before === outer ? joined(pair) : tail(pair);
}

/** “plans to rebuild | Libya”, “the task of rebuilding | the country”, but not “a think | tank”. */
const isVerb = ({ tree, inner, first }: SubjectPair, word: number): boolean =>
  tree.xpos[word] === "VB"
    ? /^(?:acl|advcl|[cx]comp)/.test(tree.deprels[word] as string)
    : tree.xpos[word] === "VBG" && /^(?:DT|PRP\$)$/.test(tree.xpos[first[inner] as number] as string);

const lacksObject = (tree: ChangingTree, verb: number): boolean =>
  childrenOf(tree, verb, /^(?:obj|[cx]comp|cop)/).length === 0;

/** Whether the second phrase may go on with the noun before it. */
function goesOn({ tree, inner, verb, first }: SubjectPair, noun: number): boolean {
  const begin = tree.xpos[first[inner] as number] as string;
  if (!/^(?:NN|JJ$)/.test(begin) || !isNoun(tree, noun)) return false;
  if (isName(tree, noun)) return true;
  if (GENERAL.test(tree.forms[noun] as string)) return false;
  // “Syrian artist | Lama Zakaria”, but not “the decision | Fiorina made”, “policies | Republicans favour”, “the house | people built”
  if (/S$/.test(tree.xpos[noun] as string) || !/^NN/.test(begin)) return false;
  if (isName(tree, inner) && childrenOf(tree, verb, /^(?:ccomp|cop|aux:pass)$/).length > 0) return true;
  return !childrenOf(tree, noun, /^det/).some((i) => ARTICLE.test(tree.forms[i] as string));
}

/** What the first noun is to the second: the title of a name, a part of it. */
const partOf = (tree: ChangingTree, noun: number, other: number): string =>
  !isName(tree, noun) && isName(tree, other) ? "nmod:desc" : "compound";

function joined(pair: SubjectPair): boolean {
  const { tree, outer, inner, first } = pair;
  if (!goesOn(pair, outer)) return false;
  const bare = first[outer] === outer && first[inner] === inner && isName(tree, outer) && isName(tree, inner);
  if (bare) return hang(tree, inner, outer, "flat");
  // “printer giant | Lexmark's stock”
  const owner = childrenOf(tree, inner, /^nmod:poss$/).find((i) => first[i] === first[inner]) ?? inner;
  return hang(tree, outer, owner, partOf(tree, outer, owner));
}

/** “thousands of ISIS-K | *inmates*”: the second takes the place of the last noun behind a preposition. */
function tail(pair: SubjectPair): boolean {
  const { tree, outer, inner, last } = pair;
  const end = last[outer] as number;
  let noun = end;
  while (noun !== outer && noun >= 0 && !childrenOf(tree, noun, /^case$/).some((i) => i < noun))
    noun = tree.heads[noun] as number;
  if (noun === outer || noun < 0 || last[noun] !== end || !goesOn(pair, noun)) return false;
  trade(tree, inner, noun, inner, tree.xpos[end] === "POS" ? "nmod:poss" : partOf(tree, noun, inner));
  for (const i of childrenOf(tree, noun, /^(?:case|det)$/)) if (i < noun) tree.heads[i] = inner;
  return true;
}

/** “Mr. Levin, the head of the union, said”: between two marks. */
function apposed(pair: SubjectPair, marks: string): boolean {
  const { tree, outer, inner, verb, last } = pair;
  const closing = marks === "(" ? ")" : marks;
  if (!/^(?:,|--|[-–—(])$/.test(marks) || tree.forms[(last[inner] as number) + 1] !== closing) return false;
  for (let i = (last[inner] as number) + 2; i < verb; i++)
    if (!/^(?:aux|advmod|cop|det|amod|compound)/.test(tree.deprels[i] as string)) return false;
  return hang(tree, inner, outer, "appos");
}
