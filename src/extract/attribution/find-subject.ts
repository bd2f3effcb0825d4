// The subject of a verb of speech. The tree says it mostly; the words beside the cue (“X said”, “said X”) correct the tree
// where it is wrong, because news writes speakers beside their cues.

import { CUES_BY_LEMMA } from "../../ontology/speech-cues";
import { WEEKDAYS } from "../../ontology/time-words";
import type { Sentence, Token } from "../../text/token";
import { baseRelation, childrenBy, dependencyTree } from "../dependency-tree";
import { isFinite, startOfStory } from "./dateline";
import { inTitle } from "./name-in-title";
import { nounBehind } from "./noun-behind";
import { beforeModifier } from "./past-modifier";
import { INSIDE_PHRASE, isTimeWord, NOMINAL } from "./phrase-words";

const BETWEEN: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"]);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
const QUOTING_VERBS: ReadonlySet<string> = new Set(["quote", "cite"]);
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

/** The head token of the subject of a cue, or −1. */
export function subjectOf(sentence: Sentence<Token>, cue: number): number {
  const first = firstOfPair(sentence.tokens, cue);
  const found = first < 0 ? subjectInTree(sentence, cue) : subjectOf(sentence, first);
  const story = startOfStory(sentence);
  if (found < 0 || found >= story || story >= cue) return found;
  // “DHAKA - The interim leader, Rehana Chowdhury, announced”: the parser takes the dateline for the subject.
  let at = story;
  while (INSIDE_PHRASE.has(sentence.tokens[at]?.upos ?? "")) at++;
  return at > story && NOMINAL.has(sentence.tokens[at - 1]?.upos ?? "")
    ? phraseEndingAt(sentence.tokens, at - 1).head
    : -1;
}

/**
 * “Lo said the suspects were trained abroad, but [said] no link was found”: the verb of speech before “but”, in the same form,
 * whose subject goes on; −1 for none.
 */
function firstOfPair(tokens: readonly Token[], cue: number): number {
  const { lemma, xpos } = tokens[cue] as Token;
  const link = tokens[cue - 1]?.upos === "ADV" ? cue - 2 : cue - 1;
  if (tokens[link]?.upos !== "CCONJ" || !/^VB[DPZ]?$/.test(xpos)) return -1;
  return tokens.findIndex((token, i) => i < link && token.lemma === lemma && sameForm(token.xpos, xpos));
}

/** “say” is tagged as an infinitive now and then. */
const sameForm = (a: string, b: string): boolean => a === b || (/^VBP?$/.test(a) && /^VBP?$/.test(b));

function subjectInTree(sentence: Sentence<Token>, cue: number): number {
  const { tokens } = sentence;
  const isParticiple = tokens[cue]?.xpos === "VBG";
  const describes = CUES_BY_LEMMA.get(tokens[cue]?.lemma ?? "")?.some(({ kind }) => kind === "describe") ?? false;
  // “called the step a mistake”: what is described is no subject.
  const subjects = childrenBy(sentence, cue, "nsubj").filter((child) => !(isParticiple || describes) || child < cue);
  const direct = nearestSubject(sentence, cue, subjects);
  const before = lastBefore(tokens, cue);
  if (before >= 0 && RELATIVE_PRONOUNS.has(tokens[before]?.form.toLowerCase() ?? ""))
    return antecedent(sentence, cue, before);
  if (direct !== undefined && tokens[direct]?.deprel === "nsubj:pass") return -1;
  // Behind “told” stands who hears it.
  const hasAddressee = tokens[cue]?.lemma === "tell";
  const modified = isParticiple ? -1 : headBeforeModifier(tokens, cue);
  const after = isParticiple || describes || hasAddressee ? -1 : nounBehind(tokens, cue);
  const isClause = after >= 0 && (modified >= 0 || !hasClauseBefore(tokens, cue)) && hasVerbBehind(tokens, after);
  // “The club, which lost, reported no losses”: what is reported stands behind the cue.
  const isObject = modified >= 0 && takesObject(tokens[cue] as Token);
  if (after >= 0 && !isClause && !isObject) return inTitle(tokens, after);
  if (modified >= 0) return modified;
  if (before >= 0 && (isGood(tokens, before) || isNominalized(tokens, before))) {
    const { first, head } = phraseEndingAt(tokens, before);
    if (direct !== undefined && tokens[first - 1]?.form === "and" && spans(sentence, direct, before)) return direct;
    const isInside = direct !== undefined && direct >= first && direct <= before;
    // “Officials in Guinea-Bissau say”: the parser takes the end of a hyphened name for the subject.
    const isBeyond = isInside && head < direct && tokens[direct - 1]?.form === "-";
    // “Ann Lo of the Forum said”: but in “the head of the Authority Sheikh Lo” the name at the end speaks.
    const between = tokens.slice(head + 1, direct);
    const isTail =
      isInside &&
      tokens[head]?.upos === "PROPN" &&
      between.some(({ upos }) => upos === "ADP") &&
      !between.some(({ upos }) => upos === "NOUN");
    return isInside && !isBeyond && !isTail && NOMINAL.has(tokens[direct]?.upos ?? "")
      ? named(tokens, direct, before)
      : head;
  }
  if (direct !== undefined && isGood(tokens, direct) && !(hasAddressee && direct > cue))
    return direct > cue || tokens[direct]?.upos !== "PROPN" ? direct : (beforeComma(tokens, cue) ?? direct);
  return (
    (isParticiple || hasAddressee || describes ? undefined : inverted(sentence, cue)) ??
    beforeComma(tokens, cue) ??
    climb(sentence, cue)
  );
}

/** “Lo, who teaches in Bern, said”: the head of the phrase before a modifier that ends at the cue; −1 for none. */
function headBeforeModifier(tokens: readonly Token[], cue: number): number {
  let last = cue - 1;
  while (last > 0 && (BETWEEN.has(tokens[last]?.upos ?? "") || isTimeWord(tokens[last] as Token))) last--;
  const modified = beforeModifier(tokens, last);
  // “Lo, 68, who governed until May, said”
  const isAge = tokens[modified]?.upos === "NUM" && tokens[modified - 1]?.form === ",";
  const before = isAge ? modified - 2 : modified;
  return before >= 0 && !isTimeWord(tokens[before] as Token) ? phraseEndingAt(tokens, before).head : -1;
}

/** “A clerk, Ann Lo, said …”: without a clause or a quotation before the cue nothing is said there, so nobody is named behind it. */
const hasClauseBefore = (tokens: readonly Token[], cue: number): boolean =>
  tokens.slice(0, cue).some((token) => isFinite(token) || QUOTE_MARK.test(token.form));

const QUOTE_MARK = /^(?:["“”‘’]|``|''?)$/u;

/** “said the deal in Oslo would fail”: a verb follows in the clause, so that nobody is named behind the cue. */
function hasVerbBehind(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun + 1; at < tokens.length && !/^[,.;]$/.test(tokens[at]?.form ?? ""); at++)
    if (isFinite(tokens[at] as Token)) return true;
  return false;
}

/** Whether the phrase of a subject reaches to a token without a verb between: “authorities in Chiapas, Oaxaca and Veracruz”. */
const spans = (sentence: Sentence<Token>, subject: number, to: number): boolean =>
  subject < to &&
  (dependencyTree(sentence).right[subject] as number) >= to &&
  !sentence.tokens.slice(subject, to).some(({ upos }) => upos === "VERB" || upos === "AUX");

/**
 * Of several subjects that the parser gives a cue, the one before it; “Thailand, which borders Myanmar, said” and “Lo,
 * who works at the airport, says” lend it one from the relative clause.
 */
function nearestSubject({ tokens }: Sentence<Token>, cue: number, subjects: readonly number[]): number | undefined {
  const before = subjects.filter((child) => child < cue);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined) return subjects.at(-1);
  const isRelative = tokens.slice(first, last).some(({ xpos }) => /^WDT$|^WP/.test(xpos));
  return isRelative ? first : last;
}

/** A name that ends the phrase is its head (“U.N. Secretary-General Kofi Annan”), whatever the tree says of its parts. */
const named = (tokens: readonly Token[], head: number, last: number): number =>
  tokens[last]?.upos === "PROPN" &&
  !tokens.slice(head, last).some(({ upos, form }) => upos === "ADP" || upos === "PART" || form === ",")
    ? last
    : head;

/** “X, the director, said”: the noun before the first comma of the apposition that ends at the cue. */
function beforeComma(tokens: readonly Token[], cue: number): number | undefined {
  let at = cue - 1;
  while (at >= 0 && BETWEEN.has(tokens[at]?.upos ?? "")) at--;
  if (tokens[at]?.form !== ",") return undefined;
  for (let i = at - 1; i > 0 && i > at - MAX_APPOSITION_TOKENS; i--) {
    const token = tokens[i] as Token;
    if (/^VB[DZP]$|^MD$/.test(token.xpos) && token.upos !== "PROPN" && !opensTitle(tokens, i)) return undefined;
    if (token.form === "," && NOMINAL.has(tokens[i - 1]?.upos ?? "") && !isTimeWord(tokens[i - 1] as Token))
      return phraseEndingAt(tokens, i - 1).head;
  }
  return undefined;
}

const MAX_APPOSITION_TOKENS = 16;

/** “Its owner, *retired* teacher Ann Lo, said”: behind a comma and before a bare title and a name, a past form describes them. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBD" &&
  tokens[at - 1]?.form === "," &&
  tokens[at + 1]?.xpos === "NN" &&
  tokens[at + 2]?.upos === "PROPN";

/** The noun phrase that ends at a token, by its words alone, and its head: the last noun before its first preposition. */
export function phraseEndingAt(tokens: readonly Token[], last: number): { first: number; head: number } {
  let first = last;
  for (let at = last - 1; at >= 0; at--) {
    const { upos, form, xpos } = tokens[at] as Token;
    const link =
      upos === "ADP" &&
      CLOSE_PREPOSITIONS.has(form.toLowerCase()) &&
      (NOMINAL.has(tokens[at - 1]?.upos ?? "") || isPart(tokens, at));
    // “people familiar *with* the matter”
    const ofQuality = upos === "ADP" && QUALITIES.has(tokens[at - 1]?.form.toLowerCase() ?? "");
    const hyphen = form === "-" || form === "’s" || form === "'s" || form === "'";
    const joined = form.toLowerCase() === "and" && tokens[at - 1]?.upos === "ADJ";
    if (!INSIDE_PHRASE.has(upos) && !link && !ofQuality && !hyphen && !joined && xpos !== "PRP$") break;
    if (WEEKDAYS.has(form.toLowerCase()) && tokens[at + 1]?.form !== "'s") break;
    first = at;
  }
  const preposition = tokens.slice(first, last).findIndex(({ upos }) => upos === "ADP");
  let end = preposition < 0 ? last : first + preposition - 1;
  if (end > first && QUALITIES.has(tokens[end]?.form.toLowerCase() ?? "")) end--;
  const isHead = NOMINAL.has(tokens[end]?.upos ?? "") || isPart(tokens, end + 1);
  return { first, head: isHead ? end : last };
}

/** Adjectives that stand behind their noun, before a preposition: “people familiar with the matter”. */
const QUALITIES: ReadonlySet<string> = new Set([
  "familiar",
  "close",
  "aware",
  "privy",
  "loyal",
  "sympathetic",
  "critical",
]);

/** “one of the people”, “some of them”: a number or pronoun before “of” is the head. */
const isPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form.toLowerCase() === "of" && /^(?:NUM|DET|ADJ)$/.test(tokens[at - 1]?.upos ?? "");

const isGood = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (NOMINAL.has(token.upos) || token.upos === "DET" || token.upos === "NUM" || token.upos === "ADJ") &&
    !isTimeWord(token)
  );
};

/** The noun right before a cue, past auxiliaries, adverbs and days; −1 where something else stands there. */
function lastBefore(tokens: readonly Token[], cue: number): number {
  let at = cue - 1;
  while (at >= 0 && (BETWEEN.has(tokens[at]?.upos ?? "") || isTimeWord(tokens[at] as Token))) at--;
  const token = tokens[at];
  if (!token) return -1;
  // “Witnesses say …” and “the accused said …” are tagged as verbs now and then.
  const isNoun = (at === 0 && token.xpos === "VBZ") || isNominalized(tokens, at);
  return NOMINAL.has(token.upos) || isNoun ? at : -1;
}

const isNominalized = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" && tokens[at - 1]?.upos === "DET";

/** “X, who said”: the noun before the pronoun. */
function antecedent(sentence: Sentence<Token>, cue: number, pronoun: number): number {
  const { deprel, head } = sentence.tokens[cue] as Token;
  if (deprel.startsWith("acl") && head >= 0 && head < pronoun && NOMINAL.has(sentence.tokens[head]?.upos ?? ""))
    return head;
  for (let at = pronoun - 1; at >= 0; at--) {
    const { upos } = sentence.tokens[at] as Token;
    if (NOMINAL.has(upos)) return upos === "PROPN" ? at : phraseEndingAt(sentence.tokens, at).head;
    if (upos !== "PUNCT") break;
  }
  return -1;
}

/** “promised an amnesty”: the noun behind such a verb is its object. */
const takesObject = ({ lemma }: Token): boolean =>
  CUES_BY_LEMMA.get(lemma)?.some(({ content }) => content.includes("object")) ?? false;

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
      /^(?:nsubj|obj|dep|parataxis)$/.test(baseRelation(token.deprel)) &&
      !(token.deprel === "obj" && takesObject(tokens[cue] as Token))
    )
      return at - cue <= INVERTED_REACH + 6 ? at : undefined;
  }
  return undefined;
}

/** From “saying”, “and said”, “asked to confirm” to who does it; “…, saying” belongs to the clause around a content. */
function climb(sentence: Sentence<Token>, cue: number): number {
  const { tokens } = sentence;
  const isAside = tokens[cue]?.xpos === "VBG" && tokens[cue - 1]?.form === ",";
  let at = cue;
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const token = tokens[at];
    if (!token || token.head < 0) return -1;
    const relation = baseRelation(token.deprel);
    const host = tokens[token.head] as Token;
    if (relation === "acl" && !isAside) return isGood(tokens, token.head) ? token.head : -1;
    if (!CLIMBED.has(relation) && !isAside) return -1;
    at = token.head;
    if (QUOTING_VERBS.has(host.lemma)) {
      const [quoted] = childrenBy(sentence, at, "obj", "nsubj:pass");
      if (quoted !== undefined) return quoted;
    }
    if (isAside && (host.upos !== "VERB" || host.deprel === "ccomp")) continue;
    const subject = nearestSubject(sentence, at, childrenBy(sentence, at, "nsubj"));
    if (subject !== undefined) {
      const isRelative = RELATIVE_PRONOUNS.has(tokens[subject]?.form.toLowerCase() ?? "");
      if (isRelative) return antecedent(sentence, at, subject);
      return isGood(tokens, subject) ? subject : -1;
    }
  }
  return -1;
}

const CLIMBED: ReadonlySet<string> = new Set(["conj", "advcl", "xcomp", "dep", "parataxis"]);
