// Whether a verb is passive: with its auxiliary, as a participle beside a noun, or in a headline, which leaves auxiliaries out.

import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy } from "./dependency-tree";

type ParsedSentence = Sentence<Token>;

/** Verbs whose passive keeps an object: “was *given* five years”. */
const DITRANSITIVE = new Set(
  "give award grant pay send name elect call fine hand offer deny promise tell teach show appoint".split(" "),
);

/** True for a passive verb: with its auxiliary, or a past participle that modifies a noun. */
export function isPassive(sentence: ParsedSentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (!token) return false;
  if (childrenBy(sentence, verb, "aux:pass").length > 0) return true;
  // “has left” is active whatever its subject is called.
  if (childrenBy(sentence, verb, "aux").length > 0) return false;
  const relation = baseRelation(token.deprel);
  if (childrenBy(sentence, verb, "nsubj:pass").length > 0)
    return sentence.kind === "headline" || relation === "conj" || relation === "acl";
  if (token.xpos !== "VBN") return false;
  // “a jury acquitted Dan Price”: with an object of its own it is a past tense that the parser mistook.
  if (childrenBy(sentence, verb, "obj").length > 0 && !DITRANSITIVE.has(token.lemma)) return false;
  if (relation === "acl" && token.deprel !== "acl:relcl") return true;
  if (relation === "amod" || relation === "advcl") return true;
  if (relation === "conj") return isPassive(sentence, token.head) && childrenBy(sentence, verb, "obj").length === 0;
  return token.deprel === "root" && childrenBy(sentence, verb, "obj", "nsubj").length === 0;
}
