// How a word stands to its governor, in the terms of the factuality cues: what the cue of the governor means for it.

import type { CuePosition } from "../ontology/factuality-cue";
import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, dependencyTree } from "./dependency-tree";
import { hasTense } from "./tense-status";

/** “killing”, “having killed”, “being killed”. */
export function isGerund(sentence: Sentence<Token>, at: number): boolean {
  const { xpos } = sentence.tokens[at] as Token;
  const helpers = xpos === "VBG" ? [] : childrenBy(sentence, at, "aux");
  return xpos === "VBG" || helpers.some((child) => /^(?:having|being)$/i.test(sentence.tokens[child]?.form ?? ""));
}

/** How a word stands to its governor; `beside` shares the governor's own cues; undefined where another event begins. */
export function positionOf(sentence: Sentence<Token>, at: number): CuePosition | "beside" | undefined {
  const token = sentence.tokens[at] as Token;
  const children = dependencyTree(sentence).children[at] ?? [];
  const has = (relation: string): boolean =>
    children.some((child) => baseRelation(sentence.tokens[child]?.deprel ?? "") === relation);
  const infinitive =
    !isGerund(sentence, at) &&
    children.some(
      (child) => sentence.tokens[child]?.deprel === "mark" && sentence.tokens[child]?.form.toLowerCase() === "to",
    );
  switch (baseRelation(token.deprel)) {
    case "conj":
      return has("nsubj") || (token.upos === "VERB" && hasTense(sentence, at)) ? undefined : "beside";
    case "xcomp":
    case "csubj":
      if (infinitive) return "infinitive";
      // “feared dead”, “wants him extradited”; a noun is an object that the parser misread (“called off a strike”).
      if (token.upos === "NOUN") return has("cop") ? undefined : "object";
      return isGerund(sentence, at) ? "gerund" : "predicate";
    case "advcl":
    case "acl":
      // “a report that he had *resigned*”: “that” is no pronoun there.
      if (token.deprel === "acl:relcl") return has("mark") && has("nsubj") ? "clause" : undefined;
      if (infinitive) return "infinitive";
      if (isGerund(sentence, at)) return has("mark") ? "after" : token.deprel === "advcl" ? "beside" : undefined;
      if (token.deprel === "acl") return has("mark") ? "clause" : undefined;
      // “failed to get elected”
      return sentence.tokens[token.head]?.lemma === "get" && token.head === at - 1 ? "beside" : undefined;
    case "ccomp":
      return infinitive ? "infinitive" : isGerund(sentence, at) && !has("nsubj") ? "gerund" : "clause";
    case "obj":
      return "object";
    case "nsubj":
      return "subject";
    case "obl":
      // “denied there had been a coup”: without a preposition it is an object that the parser misread.
      return token.deprel === "obl" && token.upos === "NOUN" && !has("case") ? "object" : "after";
    case "nmod":
      return "after";
    case "appos":
      // “did not rule out a sale, a merger”
      return token.upos === "NOUN" ? "beside" : undefined;
    case "compound":
      return "object";
    default:
      return undefined;
  }
}
