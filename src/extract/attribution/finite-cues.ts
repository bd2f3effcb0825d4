// Verbs of speech that the tagger takes for participles because both forms are one: “…, a spokesman for the union *confirmed*.”,
// “The company *warned* in its prospectus that …”. It gives sentences in which such verbs have tense; others are left as they are.

import { CUES_BY_LEMMA } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childBy } from "../dependency-tree";
import { isFinite } from "./dateline";
import { phraseEndingAt } from "./phrase-ending";
import { isTimeWord, NOMINAL } from "./phrase-words";
import { HUMAN } from "./subject-before";

/** Tokens between such a verb and its “that”: a place or document. */
const THAT_REACH = 8;

/** The same sentence, with tense where a verb of speech must have it. */
export function withFiniteCues(sentence: Sentence<Token>): Sentence<Token> {
  const { tokens } = sentence;
  const finite: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (mayBeFinite(sentence, at) && isMain(sentence, at)) finite.push(at);
  if (finite.length === 0) return sentence;
  return { ...sentence, tokens: tokens.map((token, at) => (finite.includes(at) ? { ...token, xpos: "VBD" } : token)) };
}

/** A regular participle behind a noun, without an auxiliary, of a verb of speech. */
function mayBeFinite(sentence: Sentence<Token>, at: number): boolean {
  const { xpos, form, lemma } = sentence.tokens[at] as Token;
  return (
    xpos === "VBN" &&
    form.endsWith("ed") &&
    NOMINAL.has(sentence.tokens[at - 1]?.upos ?? "") &&
    childBy(sentence, at, "aux") < 0 &&
    (CUES_BY_LEMMA.get(lemma)?.some(({ content }) => content.includes("clause")) ?? false)
  );
}

function isMain(sentence: Sentence<Token>, at: number): boolean {
  const { tokens } = sentence;
  const { deprel } = tokens[at] as Token;
  // “The minister *assured* reporters that”: with a subject and no auxiliary.
  if (deprel === "root") return tokens.some(({ head, deprel: to }, i) => i < at && head === at && to === "nsubj");
  if (!deprel.startsWith("acl")) return false;
  return closesSentence(tokens, at) || (!tokens.some((token, i) => i < at && isFinite(token)) && hasThat(tokens, at));
}

/** “The bridge fell, a spokesman for the ministry confirmed on Monday.” */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (tokens[end] && (tokens[end]?.form === "on" || isTimeWord(tokens[end] as Token))) end++;
  if (!/^[.”"]?$/.test(tokens[end]?.form ?? "")) return false;
  const { first, head } = phraseEndingAt(tokens, at - 1);
  const speaks = tokens[head]?.upos === "PROPN" || HUMAN.test(tokens[head]?.form ?? "");
  return speaks && tokens[first - 1]?.form === "," && tokens.slice(0, first).some(isFinite);
}

/** “The company warned in its prospectus *that*”: no other verb stands between. */
function hasThat(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + THAT_REACH; i++) {
    const { form, upos, deprel } = tokens[i] as Token;
    if (form.toLowerCase() === "that" && deprel === "mark") return true;
    if (upos === "VERB" || upos === "PUNCT") return false;
  }
  return false;
}
