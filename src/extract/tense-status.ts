// The status of an event that no cue decides: what the tense around its trigger says, and nouns of what lasts.

import type { EventStatus } from "../ontology/claim-values";
import { ENDING_VERBS, STATE_NOUNS } from "../ontology/factuality-words";
import type { Sentence, Token } from "../text/token";
import { childrenBy, dependencyTree } from "./dependency-tree";

/** True for a finite verb, or one whose auxiliary is finite. */
export function hasTense(sentence: Sentence<Token>, at: number): boolean {
  const { upos, xpos } = sentence.tokens[at] as Token;
  return (
    (upos === "VERB" && /^VB[DZP]$/.test(xpos)) ||
    childrenBy(sentence, at, "aux", "cop").some((child) => /^(?:VB[DZP]|MD)$/.test(sentence.tokens[child]?.xpos ?? ""))
  );
}

/** True where the verb (or its auxiliary) stands in the present: “are freed”, “leaves”. */
export function isPresent(sentence: Sentence<Token>, at: number): boolean {
  const helpers = childrenBy(sentence, at, "aux", "cop").map((child) => sentence.tokens[child]?.xpos ?? "");
  return helpers.length > 0 ? PRESENT.has(helpers[0] as string) : PRESENT.has(sentence.tokens[at]?.xpos ?? "");
}

const PRESENT: ReadonlySet<string> = new Set(["VBZ", "VBP"]);
const FINITE_BE: ReadonlySet<string> = new Set(["VBZ", "VBP", "VBD"]);
const LASTING_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "under", "at", "on"]);

/** Without cues the tense tells: “is fighting”, “is being held”, “are at war” go on; plural habits do; “to acquire” is planned. */
export function tenseStatus(sentence: Sentence<Token>, carrier: number, start: number): EventStatus {
  const token = sentence.tokens[carrier] as Token;
  const children = dependencyTree(sentence).children[carrier] ?? [];
  const helpers = children
    .map((child) => sentence.tokens[child] as Token)
    .filter(({ deprel }) => deprel.startsWith("aux") || deprel === "cop");
  const be = helpers.filter(({ lemma }) => lemma === "be");
  const present = be.some(({ xpos }) => PRESENT.has(xpos));
  const been = be.some(({ form }) => form.toLowerCase() === "been");
  const being = be.some(({ form }) => form.toLowerCase() === "being");
  const have = helpers.some(({ lemma }) => lemma === "have");
  // “are to be sentenced”; who “was to have met” somebody did not.
  if (hasTo(sentence, carrier) && be.some(({ xpos }) => FINITE_BE.has(xpos)))
    return have && be.some(({ xpos }) => xpos === "VBD") ? "denied" : "planned";
  if (token.xpos === "VBG" && (present || been) && !(carrier !== start && REPORTING.has(token.lemma))) return "ongoing";
  if (token.xpos === "VBN" && present && !have && (being || carrier === start) && sentence.kind === "body")
    return "ongoing";
  if (token.xpos === "VB" && hasTo(sentence, carrier) && (token.head < 0 || present)) return "planned";
  if (carrier === start && token.xpos === "VBP" && token.upos === "VERB" && sentence.kind === "body" && !have)
    return "ongoing";
  return nominalStatus(sentence, start, present || been);
}

const REPORTING: ReadonlySet<string> = new Set(["report", "confirm", "announce", "see"]);

/** “in custody”, “under investigation” with “is”; nouns of what lasts, where no verb ends them. */
function nominalStatus(sentence: Sentence<Token>, at: number, present: boolean): EventStatus {
  const { upos, lemma, head, deprel } = sentence.tokens[at] as Token;
  if (upos !== "NOUN" && upos !== "PROPN") return "occurred";
  const cases = childrenBy(sentence, at, "case").map((child) => sentence.tokens[child]?.form.toLowerCase() ?? "");
  if (present && cases.some((form) => LASTING_PREPOSITIONS.has(form))) return "ongoing";
  const governor = sentence.tokens[head];
  // “will lift the ban”: until then it goes on.
  const ended =
    governor !== undefined &&
    ENDING_VERBS.has(governor.lemma) &&
    /^VB[DNG]$/.test(governor.xpos) &&
    /^(?:obj|nsubj|obl)/.test(deprel);
  return STATE_NOUNS.has(lemma.toLowerCase()) && !ended ? "ongoing" : "occurred";
}

const hasTo = (sentence: Sentence<Token>, at: number): boolean =>
  childrenBy(sentence, at, "mark").some((child) => sentence.tokens[child]?.form.toLowerCase() === "to");
