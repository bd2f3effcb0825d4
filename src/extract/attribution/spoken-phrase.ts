// Speech acts whose content is no clause: “called for an inquiry”, “accused them of murder”, “his death was confirmed by
// police”. They are no quotations, but tell whose claim an event is.

import type { CueContent, SpeechCueRow } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childBy, childrenBy, dependencyTree } from "../dependency-tree";
import { endOfInvolvement } from "../involvement";
import { trim } from "./content-edges";
import { draftOf, type Draft } from "./draft";
import type { Cue } from "./find-cues";
import { subjectOf } from "./find-subject";

/** “was told”, and participles without “have”: “the drug thought to be best”. */
export function isPassive(sentence: Sentence<Token>, token: number): boolean {
  if (childBy(sentence, token, "aux:pass") >= 0) return true;
  const { xpos, deprel } = sentence.tokens[token] as Token;
  return xpos === "VBN" && /^acl|^amod/.test(deprel) && childBy(sentence, token, "aux") < 0;
}

/** In which relation the phrase content of a cue stands. */
const PHRASE_RELATIONS: readonly (readonly [content: CueContent, relation: string, prepositions: readonly string[]])[] =
  [
    ["object", "obj", []],
    ["infinitive", "xcomp", []],
    ["for", "obl", ["for"]],
    ["of", "obl", ["of"]],
    ["against", "obl", ["against"]],
    ["with", "obl", ["with"]],
  ];

/** “his death was confirmed by police”, “a ban announced by the ministry”: what was told, and by whom. */
export function agentContent(sentence: Sentence<Token>, { token, rows, negated }: Cue): Draft | undefined {
  if (negated || !rows.some(({ kind }) => kind === "report") || !isPassive(sentence, token)) return undefined;
  const speaker = childrenBy(sentence, token, "obl").find(
    (child) =>
      child > token &&
      childrenBy(sentence, child, "case").some((at) => sentence.tokens[at]?.form.toLowerCase() === "by"),
  );
  const { head, deprel } = sentence.tokens[token] as Token;
  const told = deprel === "acl" ? head : childrenBy(sentence, token, "nsubj:pass")[0];
  if (speaker === undefined || told === undefined || told < 0 || told >= token) return undefined;
  const first = dependencyTree(sentence).left[told] as number;
  const span = trim(sentence, first, Math.min(dependencyTree(sentence).right[told] as number, token - 1));
  return span && draftOf(span, { type: "indirect", sentence: sentence.index, cue: token, speaker, paraphrase: true });
}

/** “seven people suspected of plotting”: who stands before it says nothing. */
const isSuspectedOf = ({ tokens }: Sentence<Token>, cue: number): boolean =>
  /^VB[DN]$/.test(tokens[cue]?.xpos ?? "") &&
  tokens[cue + 1]?.form.toLowerCase() === "of" &&
  tokens[cue]?.lemma === "suspect";

/** “urged them to leave”, “called on the army to withdraw”: infinitives that hang on the cue, its addressee, or beside it. */
function infinitivesOf(sentence: Sentence<Token>, cue: number): number[] {
  const addressees = childrenBy(sentence, cue, "obj", "iobj", "obl").filter((child) => child > cue);
  return [
    ...childrenBy(sentence, cue, "advcl", "ccomp"),
    ...addressees.flatMap((child) => childrenBy(sentence, child, "acl")),
  ].filter((child) =>
    childrenBy(sentence, child, "mark").some((mark) => sentence.tokens[mark]?.form.toLowerCase() === "to"),
  );
}

const isNoun = (token: Token | undefined): boolean => token?.upos === "NOUN" || token?.upos === "PROPN";

/** Whether a row speaks of such an object: “dismissed the claim”, not “dismissed the coach”. */
const mayHave = ({ content, objects }: SpeechCueRow, object: Token | undefined): boolean =>
  content.includes("object") && (objects?.has(object?.lemma.toLowerCase() ?? "") ?? true);

/** Tokens from “at” to its number: “at more than 40”. */
const NUMBER_REACH = 4;

/** “put [the number of dead at 61]”: what is put at a number. It says something, so that it is a quotation. */
export function numberedContent(sentence: Sentence<Token>, { token, rows, negated }: Cue): Draft | undefined {
  if (negated || !rows.some(({ content }) => content.includes("objectAtNumber"))) return undefined;
  const { tokens } = sentence;
  const object = childrenBy(sentence, token, "obj").find((child) => child > token);
  const at = object === undefined ? -1 : tokens.findIndex(({ form }, i) => i > object && form.toLowerCase() === "at");
  const number = at < 0 ? -1 : tokens.findIndex(({ upos }, i) => i > at && i <= at + NUMBER_REACH && upos === "NUM");
  const speaker = subjectOf(sentence, token);
  if (object === undefined || number < 0 || speaker < 0 || isPassive(sentence, token)) return undefined;
  const tree = dependencyTree(sentence);
  const { head } = tokens[number] as Token;
  const last = head > number && head - number <= NUMBER_REACH ? head : (tree.right[number] as number);
  const span = trim(sentence, tree.left[object] as number, last);
  return span && draftOf(span, { type: "indirect", sentence: sentence.index, cue: token, speaker });
}

/** “called for an inquiry”: content that is no clause. */
export function phraseContent(sentence: Sentence<Token>, { token, rows, negated }: Cue): Draft | undefined {
  const speaker = subjectOf(sentence, token);
  if (speaker < 0 || negated || isPassive(sentence, token) || isSuspectedOf(sentence, token)) return undefined;
  const tree = dependencyTree(sentence);
  let [first, last] = [Infinity, -1];
  for (const [content, relation, prepositions] of PHRASE_RELATIONS) {
    if (!rows.some((row) => row.content.includes(content))) continue;
    for (const child of [
      ...childrenBy(sentence, token, relation),
      ...(content === "of" ? childrenBy(sentence, token, "advcl") : []),
      ...(content === "infinitive" ? infinitivesOf(sentence, token) : []),
    ]) {
      const cases = childrenBy(sentence, child, "case", "mark").map(
        (i) => sentence.tokens[i]?.form.toLowerCase() ?? "",
      );
      if (
        child < token ||
        // “calling herself Ann Lo” asks for nothing.
        (content === "infinitive" && isNoun(sentence.tokens[child]) && !cases.includes("to")) ||
        (content === "object" && !rows.some((row) => mayHave(row, sentence.tokens[child]))) ||
        (prepositions.length > 0 && !prepositions.some((preposition) => cases.includes(preposition)))
      )
        continue;
      first = Math.min(first, tree.left[child] as number);
      last = Math.max(
        last,
        content === "object" ? endOfInvolvement(sentence, token, child) : (tree.right[child] as number),
      );
    }
  }
  const span = last < 0 ? undefined : trim(sentence, first, last);
  return span && draftOf(span, { type: "indirect", sentence: sentence.index, cue: token, speaker, paraphrase: true });
}
