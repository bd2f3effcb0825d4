// The subject of a verb of speech. The tree says it mostly; the words beside the cue (“X said”, “said X”) correct the tree
// where it is wrong, because news writes speakers beside their cues.

import { MONTHS, WEEKDAYS } from "../../ontology/time-words";
import type { Sentence, Token } from "../../text/token";
import { baseRelation, childrenBy, dependencyTree } from "../dependency-tree";

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);
const BETWEEN: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"]);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
const QUOTING_VERBS: ReadonlySet<string> = new Set(["quote", "cite"]);
const DAY_WORDS: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "week", "month", "year"]);
const CLOSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "from",
  "in",
  "at",
  "to",
  "on",
  "with",
  "'s",
  "’s",
]);
const MAX_CLIMB = 5;
/** Tokens behind a cue in which an inverted subject begins (“said Lo”). */
const INVERTED_REACH = 2;

/** True for a word that tells when, not who. */
export const isTimeWord = ({ form, upos }: Token): boolean => {
  const lower = form.toLowerCase();
  return WEEKDAYS.has(lower) || DAY_WORDS.has(lower) || (upos === "PROPN" && MONTHS.has(lower));
};

/** The head token of the subject of a cue, or −1. */
export function subjectOf(sentence: Sentence<Token>, cue: number): number {
  const { tokens } = sentence;
  const isParticiple = tokens[cue]?.xpos === "VBG";
  const [direct] = childrenBy(sentence, cue, "nsubj").filter((child) => !isParticiple || child < cue);
  const before = lastBefore(tokens, cue);
  if (before >= 0 && RELATIVE_PRONOUNS.has(tokens[before]?.form.toLowerCase() ?? ""))
    return antecedent(sentence, cue, before);
  if (direct !== undefined && tokens[direct]?.deprel === "nsubj:pass") return -1;
  if (
    direct !== undefined &&
    isGood(tokens, direct) &&
    (before < 0 || covers(sentence, direct, before) || direct > cue)
  )
    return direct;
  if (before >= 0 && isGood(tokens, before)) return topOfPhrase(tokens, before, cue);
  if (direct !== undefined && isGood(tokens, direct)) return direct;
  return (isParticiple ? undefined : inverted(sentence, cue)) ?? climb(sentence, cue);
}

const isGood = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (NOMINAL.has(token.upos) || token.upos === "DET" || token.upos === "NUM" || token.upos === "ADJ") &&
    !isTimeWord(token)
  );
};

const covers = (sentence: Sentence<Token>, head: number, token: number): boolean => {
  const tree = dependencyTree(sentence);
  return (tree.left[head] as number) <= token && token <= (tree.right[head] as number);
};

/** The noun right before a cue, past auxiliaries, adverbs and days; −1 where something else stands there. */
function lastBefore(tokens: readonly Token[], cue: number): number {
  let at = cue - 1;
  while (at >= 0 && (BETWEEN.has(tokens[at]?.upos ?? "") || isTimeWord(tokens[at] as Token))) at--;
  return at >= 0 && NOMINAL.has(tokens[at]?.upos ?? "") ? at : -1;
}

/** The head of the noun phrase that ends at a token. */
function topOfPhrase(tokens: readonly Token[], last: number, cue: number): number {
  let at = last;
  for (let steps = 0; steps < MAX_CLIMB * 2; steps++) {
    const { head, deprel } = tokens[at] as Token;
    const relation = baseRelation(deprel);
    if (
      head < 0 ||
      head >= cue ||
      !NOMINAL.has(tokens[head]?.upos ?? "") ||
      !/^(?:flat|compound|appos|nmod|list|dep)$/.test(relation)
    )
      break;
    if (
      relation === "nmod" &&
      !tokens.slice(head + 1, at).some(({ form }) => CLOSE_PREPOSITIONS.has(form.toLowerCase()))
    )
      break;
    if (head < last && tokens.slice(head + 1, last).some(({ form }) => form === "," || form === ";")) break;
    at = head;
  }
  return at;
}

/** “X, who said”: the noun before the pronoun. */
function antecedent(sentence: Sentence<Token>, cue: number, pronoun: number): number {
  const { deprel, head } = sentence.tokens[cue] as Token;
  if (deprel.startsWith("acl") && head >= 0 && head < pronoun) return head;
  for (let at = pronoun - 1; at >= 0; at--) {
    const { upos } = sentence.tokens[at] as Token;
    if (NOMINAL.has(upos)) return topOfPhrase(sentence.tokens, at, pronoun);
    if (upos !== "PUNCT") break;
  }
  return -1;
}

/** “said Lo”: a noun right behind the cue that is not its clause. */
function inverted(sentence: Sentence<Token>, cue: number): number | undefined {
  const { tokens } = sentence;
  for (let at = cue + 1; at <= cue + 8 && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.upos === "PUNCT" || token.upos === "VERB" || token.upos === "ADP" || token.upos === "SCONJ")
      return undefined;
    if (
      NOMINAL.has(token.upos) &&
      !isTimeWord(token) &&
      token.head === cue &&
      /^(?:nsubj|obj|dep|parataxis)$/.test(baseRelation(token.deprel))
    )
      return at - cue <= INVERTED_REACH + 6 ? at : undefined;
  }
  return undefined;
}

/** From “saying”, “and said”, “asked to confirm” to who does it. */
function climb(sentence: Sentence<Token>, cue: number): number {
  const { tokens } = sentence;
  let at = cue;
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const token = tokens[at];
    if (!token || token.head < 0) return -1;
    const relation = baseRelation(token.deprel);
    if (relation === "acl") return isGood(tokens, token.head) ? token.head : -1;
    if (
      relation !== "conj" &&
      relation !== "advcl" &&
      relation !== "xcomp" &&
      relation !== "dep" &&
      relation !== "parataxis"
    )
      return -1;
    at = token.head;
    if (QUOTING_VERBS.has(tokens[at]?.lemma ?? "")) {
      const [quoted] = childrenBy(sentence, at, "obj", "nsubj:pass");
      if (quoted !== undefined) return quoted;
    }
    const [subject] = childrenBy(sentence, at, "nsubj");
    if (subject !== undefined) {
      const isRelative = RELATIVE_PRONOUNS.has(tokens[subject]?.form.toLowerCase() ?? "");
      if (isRelative) return antecedent(sentence, at, subject);
      return isGood(tokens, subject) ? subject : -1;
    }
  }
  return -1;
}
