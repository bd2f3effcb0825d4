// Phrases that belong to a word though the parser hung them elsewhere: on its object, on what governs it, or in front of a
// post. Slots take them last, so that what is surely the word's own goes first.

import type { Sentence, Token } from "../text/token";
import { childrenBy, dependencyTree } from "./dependency-tree";
import { conjuncts, prepositionOf } from "./phrase-heads";

type ParsedSentence = Sentence<Token>;

/** The last word of the name that the parser put into one phrase with the post behind it (“Lech *Walesa* president”), or −1. */
export function nameBeforePost(sentence: ParsedSentence, post: number): number {
  const before = post - 1;
  const isName = sentence.tokens[before]?.upos === "PROPN" && sentence.tokens[before]?.head === post;
  return isName && sentence.tokens[post]?.upos === "NOUN" && childrenBy(sentence, post, "det").length === 0
    ? before
    : -1;
}

/**
 * Phrases that the parser hung on an object but that may belong to the verb: “arrested a man *in Berlin*”, “sent troops
 * *to Mali*”. They come last, so that what is surely the verb's own goes first; “of” stays with its noun.
 */
export function looseObliques(sentence: ParsedSentence, verb: number): [string, number][] {
  const found: [string, number][] = [];
  const collect = (head: number, depth: number): void => {
    // The parser takes “hired Jane Kim *as chief executive*” for an apposition at times.
    for (const inner of childrenBy(sentence, head, "nmod", "appos")) {
      if (inner < head) continue;
      const preposition = prepositionOf(sentence, inner);
      if (preposition !== "" && preposition !== "of") found.push([preposition, inner]);
      if (depth > 0) collect(inner, depth - 1);
    }
  };
  const governed = childrenBy(sentence, verb, "obj", "obl", "xcomp", "iobj", "nmod");
  for (const child of governed) if (child > verb) for (const head of conjuncts(sentence, child)) collect(head, 1);
  // “appointed her as head *of the agency*”
  const posts = [...governed, ...found.map(([, token]) => token)].filter(
    (token) => prepositionOf(sentence, token) === "as",
  );
  for (const post of posts)
    for (const inner of childrenBy(sentence, post, "nmod"))
      if (prepositionOf(sentence, inner) === "of") found.push(["of", inner]);
  // “appointed her head *of the agency*”: of two objects the second is a post.
  const objects = childrenBy(sentence, verb, "obj", "iobj").filter((child) => child > verb);
  for (const child of objects.slice(1))
    for (const inner of childrenBy(sentence, child, "nmod"))
      if (prepositionOf(sentence, inner) === "of") found.push(["of", inner]);
  return found;
}

/** “killed 15 troops in an attack *on a post*”: a complement of the noun that the parser hung on what governs it. */
export function looseComplements(sentence: ParsedSentence, noun: number): number[] {
  const governor = sentence.tokens[noun]?.head ?? -1;
  if (governor < 0) return [];
  const end = dependencyTree(sentence).right[noun] ?? noun;
  return childrenBy(sentence, governor, "obl", "nmod").filter((child) => {
    const start = dependencyTree(sentence).left[child] ?? child;
    return start === end + 1 && /^(?:on|against|by|between|into)$/.test(prepositionOf(sentence, child));
  });
}
