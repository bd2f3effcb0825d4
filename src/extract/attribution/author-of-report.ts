// Who a report or statement is by: “a report by Reuters”, “a Pentagon statement”, “the ministry's report”. It gives a token; who
// that is, is speaker-of-cue.ts.

import type { Sentence, Token } from "../../text/token";
import { baseRelation, childrenBy, dependencyTree } from "../dependency-tree";
import { isTimeWord } from "./phrase-words";

const MAX_AUTHOR_TOKENS = 8;

/** The head of the noun phrase that begins at a token. */
function phraseHead(parsed: Sentence<Token>, first: number): number {
  let at = first;
  while (/^(?:DET|ADJ|NUM)$/.test(parsed.tokens[at]?.upos ?? "")) at++;
  const { head, deprel } = parsed.tokens[at] ?? { head: -1, deprel: "" };
  return head > at && baseRelation(deprel) === "compound" ? head : at;
}

/** Bodies that speak through statements: “an army statement”. */
const BODIES: ReadonlySet<string> = new Set(
  "army military navy police government cabinet ministry court company party union mission embassy palace club".split(
    " ",
  ),
);

/** “a report seen by Reuters” is by somebody else. */
const READING: ReadonlySet<string> = new Set("see obtain review read cite quote view examine access".split(" "));

/** Who a report is by: “a report by Reuters”, “a Pentagon statement”, “the ministry's report”. */
export function authorOf(parsed: Sentence<Token>, token: number): number {
  for (let at = token + 1; at < parsed.tokens.length && at <= token + MAX_AUTHOR_TOKENS; at++) {
    const { form, upos } = parsed.tokens[at] as Token;
    if (upos === "VERB" || upos === "PUNCT") break;
    if (form.toLowerCase() === "by") return phraseHead(parsed, at + 1);
  }
  // “Thursday's report” is nobody's.
  const children = (dependencyTree(parsed).children[token] ?? []).filter(
    (child) => !isTimeWord(parsed.tokens[child] as Token),
  );
  const prepositionOf = (child: number): string =>
    childrenBy(parsed, child, "case").map((i) => parsed.tokens[i]?.form.toLowerCase())[0] ?? "";
  for (const child of children) {
    const { deprel, upos, lemma } = parsed.tokens[child] as Token;
    if (baseRelation(deprel) === "nmod" && prepositionOf(child) === "by") return child;
    if (deprel === "acl" && parsed.tokens[child]?.xpos === "VBN" && !READING.has(lemma.toLowerCase())) {
      const [agent] = childrenBy(parsed, child, "obl");
      if (agent !== undefined && prepositionOf(agent) === "by") return agent;
    }
    const isBody = upos === "PROPN" || (upos === "NOUN" && BODIES.has(lemma.toLowerCase()));
    // “a military statement” is tagged as an adjective.
    const isBodyWord = deprel === "amod" && BODIES.has(lemma.toLowerCase());
    if (deprel === "nmod:poss" || (deprel === "compound" && isBody) || isBodyWord) return child;
  }
  const from = children.find(
    (child) => ["from", "of"].includes(prepositionOf(child)) && parsed.tokens[child]?.upos === "PROPN",
  );
  return from ?? issuerOf(parsed, token);
}

/** Verbs of whoever makes a report or a letter known. */
const ISSUING: ReadonlySet<string> = new Set("issue release publish send write post circulate".split(" "));

/** “The [ministry] issued a statement saying”: the subject of what was done with it; −1 for none. */
function issuerOf(parsed: Sentence<Token>, token: number): number {
  const { head, deprel } = parsed.tokens[token] ?? { head: -1, deprel: "" };
  const verb = parsed.tokens[head];
  if (deprel !== "obj" || !verb || !ISSUING.has(verb.lemma.toLowerCase())) return -1;
  return childrenBy(parsed, head, "nsubj").find((child) => child < head) ?? -1;
}
