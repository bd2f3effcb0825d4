// Who stands as the subject of a verb, through relative clauses, coordination, participles and control (“forced him to
// resign”). Of a passive it is whom the verb is done to.

import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy } from "./dependency-tree";
import { isPassive } from "./passive";

type ParsedSentence = Sentence<Token>;

/** Verbs whose object does what the infinitive says: “forced him to resign”. */
const OBJECT_CONTROL = new Set(
  `force order ask urge tell allow help persuade want expect require press pressure invite instruct permit enable lead
   cause call compel encourage appoint elect send advise warn convince get`.split(/\s+/),
);

/** Tags of relative pronouns and adverbs. */
export const RELATIVE = /^(?:WDT|WP|WP\$|WRB)$/;
/** How far the walk goes up for a missing subject: “tried to persuade him to agree to leave”. */
export const MAX_CONTROL_STEPS = 4;

/** The word a relative pronoun stands for, if `token` is one inside a relative clause; else `token` itself. */
export function antecedent(sentence: ParsedSentence, token: number): number {
  if (!RELATIVE.test(sentence.tokens[token]?.xpos ?? "")) return token;
  for (let at = sentence.tokens[token]?.head ?? -1, steps = 0; at >= 0 && steps < MAX_CONTROL_STEPS; steps++) {
    const word = sentence.tokens[at] as Token;
    if (word.deprel === "acl:relcl") return word.head;
    at = word.head;
  }
  return token;
}

/** The subject as it stands on the surface (of the passive: whom it is done to), found through control and coordination. */
export function surfaceSubject(sentence: ParsedSentence, verb: number, steps = 0): number {
  const number = numberBefore(sentence, verb);
  if (number >= 0) return number;
  const own = childrenBy(sentence, verb, "nsubj")[0];
  if (own !== undefined) return antecedent(sentence, own);
  const token = sentence.tokens[verb];
  if (!token || token.head < 0 || steps >= MAX_CONTROL_STEPS) return -1;
  const governor = sentence.tokens[token.head] as Token;
  const relation = baseRelation(token.deprel);
  if (relation === "conj" || relation === "parataxis")
    return relation === "conj" && governor.upos !== "NOUN" && governor.upos !== "PROPN"
      ? surfaceSubject(sentence, token.head, steps + 1)
      : -1;
  // A relative clause without a subject of its own has the word it belongs to: the relative pronoun was parsed as something else.
  if (token.deprel === "acl:relcl") return token.head;
  if (relation === "xcomp" || relation === "advcl") {
    if (governor.upos === "NOUN" || governor.upos === "PROPN") return -1;
    if (relation !== "advcl" && OBJECT_CONTROL.has(governor.lemma)) {
      if (isPassive(sentence, token.head)) return surfaceSubject(sentence, token.head, steps + 1);
      const object = childrenBy(sentence, token.head, "obj", "iobj")[0];
      if (object !== undefined) return antecedent(sentence, object);
    }
    return surfaceSubject(sentence, token.head, steps + 1);
  }
  if (relation === "acl") {
    if (token.xpos !== "VB") return token.head;
    // “a plan to attack”: whose plan, or who made it.
    const owner = childrenBy(sentence, token.head, "nmod:poss")[0];
    if (owner !== undefined) return owner;
    const support = sentence.tokens[token.head]?.head ?? -1;
    return support >= 0 && sentence.tokens[support]?.upos === "VERB"
      ? surfaceSubject(sentence, support, steps + 1)
      : -1;
  }
  if (relation === "amod") return token.head;
  return -1;
}

/** What stands between a subject and a participle: “23 *were also* injured”. */
const BETWEEN = /^(?:AUX|ADV|PART)$/;

/**
 * “14 died and *23* were injured”: a bare number right before the auxiliary of a passive is whom it is done to, whatever the parser hung it
 * on (often on the verb before); −1 where none stands there, or where it counts or names something else (“Flight 370 was cancelled”).
 */
function numberBefore({ tokens }: ParsedSentence, verb: number): number {
  if (tokens[verb]?.xpos !== "VBN" || tokens[verb - 1]?.upos === "NUM") return -1;
  let at = verb - 1;
  while (BETWEEN.test(tokens[at]?.upos ?? "")) at--;
  if (!tokens.slice(at + 1, verb).some(({ lemma, upos }) => upos === "AUX" && lemma === "be")) return -1;
  const number = tokens[at];
  if (number?.upos !== "NUM" || number.deprel === "nummod") return -1;
  return /^(?:NOUN|PROPN|ADP|SYM)$/.test(tokens[at - 1]?.upos ?? "") ? -1 : at;
}
