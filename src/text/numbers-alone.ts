// “injuring *31*, officials said”, “the fire killed *five*, witnesses said” with the number as the count of the speakers: no number counts a subject
// across a comma right behind it (in 330,000 words of UD English one does). Right behind a verb without an object it is that verb's object.

import type { ChangingTree } from "./existential";
import { hangsOn } from "./hangs-on";
import { childrenOf, hang, isSubject } from "./subject-pair";

/** “The toll was 31” has no object. */
const NO_OBJECT = /^(?:am|are|be|been|being|is|was|were|'s|'re|’s|’re)$/i;

/** Makes such numbers objects; heads and relations are changed in place. */
export function numbersAlone(tree: ChangingTree): void {
  const { heads, deprels, xpos, forms } = tree;
  for (let number = 1; number + 2 < heads.length; number++) {
    if (xpos[number] !== "CD" || deprels[number] !== "nummod" || forms[number + 1] !== ",") continue;
    const noun = heads[number] as number;
    if (noun < number + 2 || !isSubject(deprels[noun] as string)) continue;
    // Over “at least”, “more than”, “another”.
    let verb = number - 1;
    while (verb >= 0 && !/^VB/.test(xpos[verb] as string) && hangsOn(heads, verb, noun)) verb--;
    if (!/^VB/.test(xpos[verb] ?? "") || NO_OBJECT.test(forms[verb] as string) || hangsOn(heads, verb, noun)) continue;
    if (childrenOf(tree, verb, /^(?:obj|aux:pass|nsubj:pass)$/).length > 0) continue;
    if (!hang(tree, number, verb, "obj")) continue;
    for (const word of childrenOf(tree, noun, /./)) if (word > verb && word < number) heads[word] = number;
    if (heads[number + 1] === noun) heads[number + 1] = verb;
  }
}
