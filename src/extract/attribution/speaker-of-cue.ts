// Who speaks: the subject of a verb of speech, through relative clauses, participles, coordination and inversion; the
// author of a report that “says”. Gives the chain where one is known, else the words.

import { DOCUMENT_NOUNS } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { baseRelation, childrenBy, dependencyTree } from "../dependency-tree";
import type { Mention, Mentioned, Parsed, Resolved, SpeakerRef } from "../document";
import { nounPhrase } from "../noun-phrase";
import type { DocumentIndex } from "./document-index";

/** Nothing that speaks: “it was reported that”. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(["there", "that", "which", "this", "what"]);
const QUOTING_VERBS: ReadonlySet<string> = new Set(["quote", "cite"]);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
const MAX_CLIMB = 5;

/** The token of the subject of a cue, or −1: climbs from “saying”, “and said” and “who said” to who does it. */
export function subjectOf(sentence: Sentence<Token>, cue: number): number {
  let at = cue;
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const token = sentence.tokens[at];
    if (!token) return -1;
    if (QUOTING_VERBS.has(token.lemma) && at !== cue) {
      const [quoted] = childrenBy(sentence, at, "obj", "nsubj:pass");
      if (quoted !== undefined) return quoted;
    }
    const [subject] = childrenBy(sentence, at, "nsubj");
    if (subject !== undefined) {
      const form = sentence.tokens[subject]?.form.toLowerCase() ?? "";
      if (RELATIVE_PRONOUNS.has(form) && token.deprel.startsWith("acl")) return token.head;
      return sentence.tokens[subject]?.deprel === "nsubj:pass" && !(at !== cue) ? -1 : subject;
    }
    const relation = baseRelation(token.deprel);
    if (relation === "acl") return token.head;
    if (relation !== "conj" && relation !== "advcl" && relation !== "xcomp") break;
    at = token.head;
  }
  return -1;
}

/** Who a subject is. `previous` stands for a pronoun that no chain explains. */
export function speakerAt(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  sentence: number,
  token: number,
  previous: SpeakerRef | undefined,
): SpeakerRef | undefined {
  const parsed = doc.sentences[sentence];
  const head = parsed?.tokens[token];
  if (!parsed || !head || NO_SPEAKERS.has(head.form.toLowerCase())) return undefined;
  if (DOCUMENT_NOUNS.has(head.lemma.toLowerCase())) {
    const author = authorOf(parsed, token);
    if (author >= 0) return speakerAt(doc, index, sentence, author, previous);
  }
  const mention = mentionAt(parsed, index, sentence, token);
  const chain = mention && doc.chains[doc.chainOf[mention.index] ?? -1];
  if (mention && chain) return { chain: chain.index, text: chain.named ? chain.name : wordsAt(doc, parsed, token) };
  if (head.upos === "PRON") return head.form.toLowerCase() === "it" && !previous ? undefined : previous;
  return { text: mention ? doc.article.text.slice(mention.start, mention.end) : wordsAt(doc, parsed, token) };
}

/** The mention of a subject: with its head there, or the name in apposition (“spokesman John Kirby”), or around it. */
function mentionAt(
  parsed: Sentence<Token>,
  index: DocumentIndex,
  sentence: number,
  token: number,
): Mention | undefined {
  const own = index.mentionWithHead(sentence, token);
  if (own?.form === "NAM") return own;
  for (const child of childrenBy(parsed, token, "appos", "flat")) {
    const name = index.mentionWithHead(sentence, child);
    if (name?.form === "NAM" && name.type === "Person") return name;
  }
  return (
    own ??
    index
      .mentionsOf(sentence)
      .find(({ first, last, form, type }) => form === "NAM" && type !== "Other" && first <= token && token <= last)
  );
}

/** Who a report is by: “a report by Reuters”, “a Pentagon statement”, “the ministry's report”. */
function authorOf(parsed: Sentence<Token>, token: number): number {
  const children = dependencyTree(parsed).children[token] ?? [];
  const prepositionOf = (child: number): string =>
    childrenBy(parsed, child, "case").map((i) => parsed.tokens[i]?.form.toLowerCase())[0] ?? "";
  for (const child of children) {
    const { deprel, upos } = parsed.tokens[child] as Token;
    if (baseRelation(deprel) === "nmod" && prepositionOf(child) === "by") return child;
    if (deprel === "acl" && parsed.tokens[child]?.xpos === "VBN") {
      const [agent] = childrenBy(parsed, child, "obl");
      if (agent !== undefined && prepositionOf(agent) === "by") return agent;
    }
    if (deprel === "nmod:poss" || (deprel === "compound" && upos === "PROPN")) return child;
  }
  const from = children.find(
    (child) => ["from", "of"].includes(prepositionOf(child)) && parsed.tokens[child]?.upos === "PROPN",
  );
  return from ?? -1;
}

/** The words of a noun phrase without what follows its commas and relative clauses. */
function wordsAt(doc: Parsed, parsed: Sentence<Token>, token: number): string {
  const { start, end } = nounPhrase(parsed, token);
  return doc.article.text.slice(start, end);
}
