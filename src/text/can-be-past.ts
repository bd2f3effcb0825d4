// “coalition troops *killed* 32 insurgents”: whether a word tagged as a participle may be a past tense for all that its form and its own
// words say. What stands around it decides (src/text/relative-subjects.ts, finite-participles.ts …).

import type { ChangingTree } from "./existential";
import { PAST_OF_VERB, VERB_OF_PAST } from "./irregular-verbs";
import { childrenOf } from "./subject-pair";

/** What a past tense does not have, or has in its own clause already. */
const OWN = /^(?:[nc]subj|expl|mark|cc|aux|obl:agent)/;
/** What stands behind participles: “led *by* him”, “known *as* the Club”. */
const BEHIND = /^(?:by|with|to|since|as)$/;

/** Whether “VBN” may be a mistake for “VBD”. */
export const canBePast = (tree: ChangingTree, word: number): boolean =>
  tree.xpos[word] === "VBN" &&
  isPastForm(tree.forms[word] as string) &&
  !BEHIND.test(tree.forms[word + 1] ?? "") &&
  childrenOf(tree, word, OWN).length === 0;

/** Whether a participle's form is that of the past tense too: not “taken”, “known”, “remote-controlled”. */
export function isPastForm(form: string): boolean {
  const lower = form.toLowerCase();
  const lemma = VERB_OF_PAST.get(lower);
  return lemma === undefined ? !lower.includes("-") : PAST_OF_VERB.get(lemma)?.[0] === lower;
}
