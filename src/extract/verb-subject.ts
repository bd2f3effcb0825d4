// Who stands as the subject of a verb, through relative clauses, coordination and clauses without a subject of their own
// (bare-clause.ts). Of a passive it is whom the verb is done to.

import { WORD_CLASSES } from "../ontology/word-classes";
import type { Sentence, Token } from "../text/token";
import { bareClauseSubject } from "./bare-clause";
import { baseRelation, childrenBy, lemmaAt } from "./dependency-tree";

type ParsedSentence = Sentence<Token>;

/** Tags of relative pronouns and adverbs. */
export const RELATIVE = /^(?:WDT|WP|WP\$|WRB)$/;
/** How far the walk goes up for a missing subject: “tried to persuade him to agree to leave”. */
export const MAX_CONTROL_STEPS = 5;

/**
 * The word a relative pronoun stands for, if `token` is one inside a relative clause; else `token` itself. What the forces of a group do
 * is the group's doing: “the group, *whose fighters* shelled the town”.
 */
export function antecedent(sentence: ParsedSentence, token: number): number {
  if (!RELATIVE.test(sentence.tokens[token]?.xpos ?? "")) {
    const [whose] = childrenBy(sentence, token, "nmod:poss");
    const isGroups = whose !== undefined && sentence.tokens[whose]?.xpos === "WP$" && isForce(lemmaAt(sentence, token));
    return isGroups ? antecedent(sentence, whose) : token;
  }
  for (let at = sentence.tokens[token]?.head ?? -1, steps = 0; at >= 0 && steps < MAX_CONTROL_STEPS; steps++) {
    const word = sentence.tokens[at] as Token;
    if (word.deprel === "acl:relcl") return word.head;
    at = word.head;
  }
  return token;
}

const isForce = (lemma: string): boolean =>
  /^(?:force|army|navy)$/.test(lemma) || (WORD_CLASSES.fighter.has(lemma) && WORD_CLASSES.human.has(lemma));

/** The subject as it stands on the surface (of the passive: whom it is done to), found through control and coordination. */
export function surfaceSubject(sentence: ParsedSentence, verb: number, steps = 0): number {
  const number = numberBefore(sentence, verb);
  if (number >= 0) return number;
  const own = childrenBy(sentence, verb, "nsubj")[0];
  if (own !== undefined) return antecedent(sentence, own);
  const token = sentence.tokens[verb];
  if (!token || token.head < 0 || steps >= MAX_CONTROL_STEPS) return -1;
  const above = (at: number): number => surfaceSubject(sentence, at, steps + 1);
  // A relative clause without a subject of its own has the word it belongs to: the relative pronoun was parsed as something else.
  if (token.deprel === "acl:relcl" || token.deprel === "amod") return token.head;
  if (baseRelation(token.deprel) === "conj") return sharedSubject(sentence, verb, above);
  return bareClauseSubject(sentence, verb, above);
}

/** The subject that a coordinated verb shares with the first. */
function sharedSubject(sentence: ParsedSentence, verb: number, above: (at: number) => number): number {
  const { tokens } = sentence;
  const first = tokens[verb]?.head ?? -1;
  if (/^(?:NOUN|PROPN)$/.test(tokens[first]?.upos ?? "") && childrenBy(sentence, first, "nsubj").length === 0)
    return -1;
  const said = tokens[first]?.head ?? -1;
  return tokens[first]?.deprel === "ccomp" && goesOnAbove(sentence, verb, first, said) ? above(said) : above(first);
}

/** “He *says* the vote was rigged *and is* challenging it”: the present goes on after the verb of the present, not after the past below. */
function goesOnAbove(sentence: ParsedSentence, verb: number, told: number, said: number): boolean {
  const [own, below, over] = [verb, told, said].map((at) => finiteTag(sentence, at));
  return IS_PRESENT.test(own ?? "") && IS_PRESENT.test(over ?? "") && below === "VBD";
}

const IS_PRESENT = /^VB[ZP]$/;

/** The tag of a clause's first finite word: its first auxiliary, else the verb itself. */
function finiteTag(sentence: ParsedSentence, verb: number): string {
  const first = childrenBy(sentence, verb, "aux", "cop")[0] ?? verb;
  return sentence.tokens[first]?.xpos ?? "";
}

/** What stands between a subject and a participle: “23 *were also* injured”. */
const BETWEEN = /^(?:AUX|ADV|PART)$/;

/** Words for so many people that stand alone. */
const AMOUNT = /^(?:several|many|others|dozens|scores|hundreds|thousands)$/i;

/**
 * “14 died and *23* were injured”: a bare number right before the auxiliary of a passive is whom it is done to, whatever the parser hung it
 * on (often on the verb before); −1 where none stands there, or where it counts or names something else (“Flight 370 was cancelled”).
 */
function numberBefore({ tokens }: ParsedSentence, verb: number): number {
  if (tokens[verb]?.xpos !== "VBN" || tokens[verb - 1]?.upos === "NUM") return -1;
  // “three were killed *and several injured*”
  if (tokens[verb - 2]?.upos === "CCONJ" && AMOUNT.test(tokens[verb - 1]?.form ?? "")) return verb - 1;
  let at = verb - 1;
  while (BETWEEN.test(tokens[at]?.upos ?? "")) at--;
  if (!tokens.slice(at + 1, verb).some(({ lemma, upos }) => upos === "AUX" && lemma === "be")) return -1;
  const number = tokens[at];
  if (number?.upos !== "NUM" || number.deprel === "nummod") return -1;
  return /^(?:NOUN|PROPN|ADP|SYM)$/.test(tokens[at - 1]?.upos ?? "") ? -1 : at;
}
