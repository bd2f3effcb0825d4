// Nouns of happenings that only say what kind of person, body or thing another noun is: “a *suicide* bomber”, “the *election*
// commission”, “a *battle* cruiser” report nothing. Of 146 such words in gold/train and the stories 4 are marked. Those who suffered or
// outlived it do tell of it (“*flood* victims”). What such a word may do is said in merge-events.ts.

import type { Sentence, Token } from "../text/token";
import { baseRelation, lemmaAt } from "./dependency-tree";
import { isOfClass } from "./filler-class";

/** Heads that act, steer or carry: who they are is told, not what happened. */
const ACTING = "human|body|force|fighter|vehicle";
const SUFFERING: ReadonlySet<string> = new Set(["victim", "survivor", "casualty"]);
/** Nouns that before any other one say its kind: “suicide bombing”, “war crimes”, “combat troops”. */
const KINDS: ReadonlySet<string> = new Set(["suicide", "war", "battle", "combat"]);

/**
 * Whether a noun only names the kind of what stands behind it.
 *
 * @example
 * isNamingModifier(sentence, at); // “election” in “The election commission met”: true; in “the election campaign”: false
 */
export function isNamingModifier(sentence: Sentence<Token>, at: number): boolean {
  const { deprel, head, lemma } = sentence.tokens[at] as Token;
  if (baseRelation(deprel) !== "compound" || head <= at) return false;
  if (KINDS.has(lemma.toLowerCase())) return true;
  return !SUFFERING.has(lemmaAt(sentence, head).toLowerCase()) && isOfClass({ sentence, token: head }, ACTING);
}
