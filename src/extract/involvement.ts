// Words of taking part: who denies “any role in the *killing*”, “responsibility for the *attack*” or having “carried out the
// *bombing*” does not deny that it took place, and who did not take part in the *talks* leaves the talks as they were.

import { DENYING_VERBS, INVOLVED_WORDS, INVOLVEMENT_NOUNS, PERPETRATING_VERBS } from "../ontology/factuality-words";
import type { Sentence, Token } from "../text/token";
import { isDefiniteForm } from "./definite";
import { baseRelation, childrenBy, dependencyTree, lemmaAt } from "./dependency-tree";

const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "for", "with", "to", "over", "behind"]);
/** Steps from the word of taking part up to the verb that denies it: “denied that it had played a *role*”. */
const MAX_STEPS = 4;
const CLIMBED: ReadonlySet<string> = new Set(["obj", "xcomp", "ccomp", "advcl", "acl", "conj", "nmod", "obl", "appos"]);

/** The token of the word by which somebody takes part in what the token tells, −1 for none: “role” for “killing”. */
export function involvementIn(sentence: Sentence<Token>, token: number): number {
  const { tokens } = sentence;
  const { head, deprel, upos } = tokens[token] as Token;
  const cases = childrenBy(sentence, token, "case", "mark").map((child) => lemmaAt(sentence, child));
  // “was behind the attack”
  if (cases.includes("behind") && childrenBy(sentence, token, "cop").length > 0) return token;
  if (head < 0) return -1;
  const lemma = lemmaAt(sentence, head);
  const relation = baseRelation(deprel);
  if (relation === "obj" && upos === "NOUN" && PERPETRATING_VERBS.has(lemma)) {
    const isKnown = childrenBy(sentence, token, "det").some((child) => isDefiniteForm(tokens[child]?.form));
    return isKnown ? head : -1;
  }
  if (!cases.some((form) => PREPOSITIONS.has(form))) return -1;
  if (INVOLVEMENT_NOUNS.has(lemma) || INVOLVED_WORDS.has(lemma)) return head;
  // “took *part* in the attack”, “denied any *role* in the killing”, whatever the parser hangs the phrase on.
  const [object] = childrenBy(sentence, head, "obj");
  return object !== undefined && object < token && INVOLVEMENT_NOUNS.has(lemmaAt(sentence, object)) ? object : -1;
}

/** The verb by which somebody denies a part in what the token tells, −1 for none. */
export function deniedInvolvement(sentence: Sentence<Token>, token: number): number {
  let at = involvementIn(sentence, token);
  for (let step = 0; at >= 0 && step < MAX_STEPS; step++) {
    const { head, deprel } = sentence.tokens[at] as Token;
    if (head < 0 || !CLIMBED.has(baseRelation(deprel))) return -1;
    if (DENYING_VERBS.has(lemmaAt(sentence, head))) return head;
    at = head;
  }
  return -1;
}

/** Where the phrase of what is denied ends: “denied any role | in the killing of Lo” goes on behind the object. */
export function endOfInvolvement(sentence: Sentence<Token>, verb: number, object: number): number {
  const tree = dependencyTree(sentence);
  const end = tree.right[object] as number;
  if (!INVOLVEMENT_NOUNS.has(lemmaAt(sentence, object))) return end;
  const [next] = childrenBy(sentence, verb, "obl").filter((child) => tree.left[child] === end + 1);
  const isIn = next !== undefined && PREPOSITIONS.has(lemmaAt(sentence, end + 1));
  return isIn ? (tree.right[next] as number) : end;
}
