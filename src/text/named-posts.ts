// “They elected Lech Walesa | president” with the name as a part of the president, and “Inga Solberg was named | player of the match” with the
// player as an object: behind verbs that give somebody a post or a title, that is a complement, and the name before it the object.

import type { ChangingTree } from "./existential";
import { childrenOf, DETERMINERS, hang } from "./subject-pair";

const NAMING = /^(?:elect|appoint|name|crown|declare|proclaim)(?:e?d|s)?$/i;
const NOUN = /^NN$/;

/** Hangs names and posts where they belong; heads and relations are changed in place. */
export function namedPosts(tree: ChangingTree): void {
  const { heads, deprels, forms, xpos } = tree;
  for (let post = 1; post < forms.length; post++) {
    const verb = heads[post] as number;
    if (deprels[post] !== "obj" || verb < 0 || verb > post || !NOUN.test(xpos[post] as string)) continue;
    if (!NAMING.test(forms[verb] as string) || childrenOf(tree, post, DETERMINERS).length > 0) continue;
    if (childrenOf(tree, verb, /^nsubj:pass$/).length > 0) {
      deprels[post] = "xcomp";
      continue;
    }
    // “Senate president” is one word long and a post: a name has two.
    const name = verb + 1;
    if (heads[name] !== post || deprels[name] !== "compound" || !(xpos[name] as string).startsWith("NNP")) continue;
    if (!isName(tree, name, post)) continue;
    if (hang(tree, name, verb, "obj")) deprels[post] = "xcomp";
  }
}

/** Whether a name of two words or more ends right before the post. */
function isName({ heads, deprels }: ChangingTree, name: number, post: number): boolean {
  let end = name + 1;
  while (end < post && heads[end] === name && deprels[end] === "flat") end++;
  return end === post && end > name + 1;
}
