// A verb has one object in UD, but the parser gives it two in “gave *rallies* leeway” (the first gets it), “called him a *liar*” (a complement),
// “wants jobs, *growth* and peace” (a list), “met Ben Ali, a *banker*” (an apposition). Objects that no rule tells apart stay as they are.

import type { ChangingTree } from "./existential";
import { spansOf } from "./only-subject";
import { hang, isName, isNoun, joinedToInner, joinList, marksBetween, type SubjectPair } from "./subject-pair";

/** Verbs that have somebody who gets something: in EWT and GUM most of those with an “iobj”. */
const GIVES =
  /^(?:g[ia]v(?:e|es|ing|en)|offer(?:s|ed|ing)?|sen(?:d|ds|t|ding)|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|pa(?:y|ys|id|ying)|hand(?:s|ed|ing)?|show(?:s|ed|ing)?|shown|teach(?:es|ing)?|taught|den(?:y|ies|ied|ying)|cost(?:s|ing)?|owe(?:s|d)?|wish(?:es|ed|ing)?|promis(?:e|es|ed|ing)|len(?:d|ds|t|ding))$/i;
const NAMES = /^(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)?|nicknam(?:e|es|ed|ing)|label(?:s|led|ed|ing|ling)?)$/i;

/** Leaves a verb one object, where a rule knows what the other is; heads and relations are changed in place. */
export function onlyObject(tree: ChangingTree): void {
  const { heads, deprels } = tree;
  let spans: Pick<SubjectPair, "first" | "last"> | undefined;
  const before = new Array<number>(heads.length).fill(-1);
  for (let inner = 0; inner < heads.length; inner++) {
    const verb = heads[inner] as number;
    if (deprels[inner] !== "obj" || verb < 0 || verb > inner) continue;
    const outer = before[verb] as number;
    before[verb] = inner;
    if (outer < 0) continue;
    spans ??= spansOf(tree);
    if (!told({ tree, outer, inner, verb, ...spans })) continue;
    // Who gets something is an object no longer: the verb's one object is now the other.
    if (deprels[outer] === "obj") before[verb] = outer;
    spans = undefined;
  }
}

function told(pair: SubjectPair): boolean {
  const { tree, outer, inner, verb, first, last } = pair;
  const marks = marksBetween(pair);
  if (marks === undefined || !isNoun(tree, inner)) return false;
  const form = tree.forms[verb] as string;
  if (NAMES.test(form) && /^["“]?$|^``$/.test(marks)) return hang(tree, inner, verb, "xcomp");
  if (marks === "") {
    if (!GIVES.test(form) || (first[outer] as number) !== verb + 1) return false;
    return hang(tree, outer, verb, "iobj");
  }
  if (!isNoun(tree, outer)) return false;
  if (/^(?:--|—|–)$/.test(marks)) return hang(tree, inner, outer, "appos");
  if (marks !== ",") return false;
  const others = joinedToInner(pair);
  if (others.length > 0) return joinList(pair, others);
  const end = tree.forms[(last[inner] as number) + 1] ?? ".";
  if (
    !isName(tree, outer) ||
    isName(tree, inner) ||
    !/^(?:an?|the)$/i.test(tree.forms[first[inner] as number] as string)
  )
    return false;
  return /^[.,;)—–"”]$/.test(end) && hang(tree, inner, outer, "appos");
}
