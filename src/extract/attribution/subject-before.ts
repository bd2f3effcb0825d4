// Whom a pronoun that speaks takes up where no chain says it: the subject of the sentence before what is said (“The union
// welcomed the vote. It said …”), or of the sentence itself (“Acme will close its plant, it said”). Centering theory prefers
// subjects (Grosz, Joshi & Weinstein 1995).

import { CUES_BY_LEMMA, DOCUMENT_NOUNS } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childBy } from "../dependency-tree";
import type { Parsed } from "../document";
import type { DocumentIndex, TokenAt } from "./document-index";

/** So many sentences back a subject is looked for. */
const MAX_SENTENCES = 2;

/** Words for people who speak. */
export const HUMAN =
  /(?:man|woman|person|official|officer|minister|ambassador|leader|judge|lawyer|president|envoy|expert|analyst|source|doctor|teacher|prosecutor|chief|director|secretary)s?\b|ists\b/iu;

/**
 * The subject that `pronoun` may mean, which stands at `token` of sentence `sentence` and says what begins at `start`.
 * Example: “union” in “The union welcomed the vote. It said wages were low.”
 */
export function subjectBefore(
  doc: Parsed,
  index: DocumentIndex,
  { sentence, token }: TokenAt,
  start: number,
  pronoun: string,
): TokenAt | undefined {
  const own = doc.sentences[sentence];
  if (own && pronoun === "it") {
    const subject = subjectIn(own);
    if (subject >= 0 && subject < token && fits(own, index, subject, pronoun)) return { sentence, token: subject };
  }
  const beside = own && pronoun === "they" ? pluralBefore(own, index, token) : -1;
  if (beside >= 0) return { sentence, token: beside };
  const paragraph = own?.paragraph;
  const from = Math.min(sentence, index.at(start)?.sentence ?? sentence);
  for (let at = from; at >= 0 && from - at <= MAX_SENTENCES; at--) {
    const before = doc.sentences[at] as Sentence<Token>;
    if (before.kind !== "body" || paragraph === undefined || paragraph - before.paragraph > 1) break;
    const subject = subjectIn(before);
    const isEarlier = (before.tokens[subject]?.end ?? 0) <= start && !(at === sentence && subject >= token);
    if (subject >= 0 && isEarlier && fits(before, index, subject, pronoun)) return { sentence: at, token: subject };
  }
  return undefined;
}

/** “Police say *they* …”, “The rebels left, and *they* …”: the nearest subject before a pronoun that can be several; −1 for none. */
function pluralBefore(sentence: Sentence<Token>, index: DocumentIndex, pronoun: number): number {
  for (let at = pronoun - 1; at >= 0; at--) {
    const { deprel, xpos, upos, form, head } = sentence.tokens[at] as Token;
    if (deprel !== "nsubj" || upos !== "NOUN" || !(xpos === "NNS" || form.toLowerCase() === "police")) continue;
    const speaks = CUES_BY_LEMMA.has(sentence.tokens[head]?.lemma ?? "");
    if (speaks || HUMAN.test(form) || index.mentionWithHead(sentence.index, at)?.type === "Person") return at;
  }
  return -1;
}

/** The subject of the main clause, −1 where there is none. */
function subjectIn(sentence: Sentence<Token>): number {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  return root < 0 ? -1 : childBy(sentence, root, "nsubj");
}

function fits(sentence: Sentence<Token>, index: DocumentIndex, token: number, pronoun: string): boolean {
  const { upos, xpos, form, lemma } = sentence.tokens[token] as Token;
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  const around = index
    .mentionsOf(sentence.index)
    .find(({ first, last, form }) => form === "NAM" && first <= token && token <= last);
  const type = (index.mentionWithHead(sentence.index, token) ?? around)?.type;
  const isPerson = type === "Person" || (type === undefined && upos === "NOUN" && HUMAN.test(form));
  const isPlural = xpos === "NNS" || xpos === "NNPS";
  if (pronoun === "he" || pronoun === "she") return isPerson && !isPlural;
  if (pronoun === "they") return isPlural && (isPerson || type === "Organization");
  return (
    pronoun === "it" &&
    !isPerson &&
    (type === "Organization" || type === "Place" || (!isPlural && DOCUMENT_NOUNS.has(lemma.toLowerCase())))
  );
}
