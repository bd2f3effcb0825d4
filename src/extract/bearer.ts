// Who bears what a noun tells, where the verb over it turns its subject into the one it is done to: “the minister *survived* a bomb
// attack”, “the town came *under* attack”, “he is *under* investigation”. Support verbs whose subject acts are noun-predicate.ts's.

import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, lemmaAt } from "./dependency-tree";
import { isPassive } from "./passive";
import { prepositionOf } from "./phrase-heads";
import { surfaceSubject } from "./verb-subject";

const BEARING = new Set("suffer survive escape face undergo endure withstand resist repel evade".split(" "));
/** “came *under* fire”, “was placed *under* arrest”. */
const COMING = new Set("come be remain stay place put go keep fall".split(" "));

/** Example: in “The minister survived an attack” the bearer of `attack` is `minister`; −1 where nobody is named. */
export function bearerOf(sentence: Sentence<Token>, noun: number): number {
  const { deprel = "", head = -1 } = sentence.tokens[noun] ?? {};
  const verb = sentence.tokens[head];
  if (prepositionOf(sentence, noun) === "under") {
    const [own] = childrenBy(sentence, noun, "nsubj");
    if (own !== undefined) return own;
    return verb?.upos === "VERB" && COMING.has(verb.lemma) ? surfaceSubject(sentence, head) : -1;
  }
  if (baseRelation(deprel) !== "obj" || verb?.upos !== "VERB" || isPassive(sentence, head)) return -1;
  return BEARING.has(lemmaAt(sentence, head)) ? surfaceSubject(sentence, head) : -1;
}
