// The subject of a verb of speech. The tree says it mostly; the words beside the cue (“X said”, “said X”) correct the tree
// where it is wrong, because news writes speakers beside their cues.

import { CUES_BY_LEMMA, DOCUMENT_NOUNS } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { baseRelation, childBy, childrenBy, dependencyTree } from "../dependency-tree";
import { isFinite, startOfStory } from "./dateline";
import { inTitle } from "./name-in-title";
import { nounBehind } from "./noun-behind";
import { beforeModifier } from "./past-modifier";
import { phraseEndingAt } from "./phrase-ending";
import { INSIDE_PHRASE, isTimeWord, NOMINAL } from "./phrase-words";

/** Pronouns that are subjects of what follows and nothing else: “issued a tape [they] said was new”. */
const NOMINATIVE = /^(?:I|he|she|they|we)$/iu;
const BETWEEN: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"]);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
const QUOTING_VERBS: ReadonlySet<string> = new Set(["quote", "cite"]);
const MAX_CLIMB = 5;
/** Tokens behind a cue in which an inverted subject begins (“said Lo”). */
const INVERTED_REACH = 2;

/** Spells of time, of which nobody is one: “*hours* after admitting”, “*days* before announcing that”. */
const SPELLS: ReadonlySet<string> = new Set(
  "second moment minute hour day week month year decade morning afternoon evening night weekend".split(" "),
);

/** The head token of the subject of a cue, or −1. */
export function subjectOf(sentence: Sentence<Token>, cue: number): number {
  const found = subjectInStory(sentence, cue);
  const { upos, lemma } = sentence.tokens[found] ?? { upos: "X", lemma: "" };
  return upos === "NOUN" && SPELLS.has(lemma) ? -1 : found;
}

function subjectInStory(sentence: Sentence<Token>, cue: number): number {
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
  const [link] = childrenBy(sentence, cue, "cc").filter((child) => child < cue);
  const subjects = childrenBy(sentence, cue, "nsubj").filter(
    (child) =>
      (!(isParticiple || describes) || child < cue) &&
      // “The ministry named him as Ben Roe, and said”, “She met Roe and said the talks …”: neither is the subject of “said”.
      (link === undefined || (child > link && child < cue) || tokens[cue]?.deprel !== "conj"),
  );
  const direct = nearestSubject(sentence, cue, subjects);
  // “gathered at a house to call for”: what stands before an infinitive is no subject of it.
  const isInfinitive = isPurpose(sentence, cue);
  const before = isInfinitive ? -1 : lastBefore(tokens, cue);
  // “[who] said”, not “the [WHO] said”
  if (
    before >= 0 &&
    tokens[before]?.upos !== "PROPN" &&
    RELATIVE_PRONOUNS.has(tokens[before]?.form.toLowerCase() ?? "")
  )
    return antecedent(sentence, cue, before);
  if (before >= 0 && NOMINATIVE.test(tokens[before]?.form ?? "")) return before;
  if (direct !== undefined && tokens[direct]?.deprel === "nsubj:pass") return -1;
  // Behind “told” stands who hears it.
  const hasAddressee = tokens[cue]?.lemma === "tell";
  const modified = isParticiple || isInfinitive ? -1 : headBeforeModifier(tokens, cue);
  const after = isParticiple || describes || hasAddressee ? -1 : nounBehind(tokens, cue);
  const isClause = after >= 0 && (modified >= 0 || !hasClauseBefore(tokens, cue)) && hasVerbBehind(tokens, after);
  // “The club, which lost, reported no losses”, “Lo, in Bern, promised an arrest”: what is reported stands behind the cue.
  const isObject = (modified >= 0 || !hasClauseBefore(tokens, cue)) && takesObject(tokens[cue] as Token);
  // “A group, which says it is loyal, claimed both raids”: before the modifier nothing is said, so nobody says it.
  const isOpening = modified >= 0 && !hasClauseBefore(tokens, modified);
  if (after >= 0 && !isClause && !isObject && !isOpening) return inTitle(tokens, after);
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
  // “Oil is among the exports, and traders in Bern said”: a predicate is no subject.
  childBy(sentence, subject, "cop") < 0 &&
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
    if (/^VB[DZP]$|^MD$/.test(token.xpos) && token.upos !== "PROPN" && !opensTitle(tokens, i) && !isRelated(tokens, i))
      return undefined;
    if (token.form === "," && NOMINAL.has(tokens[i - 1]?.upos ?? "") && !isTimeWord(tokens[i - 1] as Token))
      return phraseEndingAt(tokens, i - 1).head;
  }
  return undefined;
}

const MAX_APPOSITION_TOKENS = 16;

/** “Ann Lo, head of the clinic *where* the tests *were* done, said”: the verb is of a clause inside the apposition. */
function isRelated(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > 0 && tokens[at]?.upos !== "PUNCT"; at--)
    if (/^(?:who|which|that|where|whose)$/u.test(tokens[at]?.form ?? "")) return true;
  return false;
}

/** “Its owner, *retired* teacher Ann Lo, said”: behind a comma and before a bare title and a name, a past form describes them. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBD" &&
  tokens[at - 1]?.form === "," &&
  tokens[at + 1]?.xpos === "NN" &&
  tokens[at + 2]?.upos === "PROPN";

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
  const isNoun = (at === 0 && token.xpos === "VBZ") || isNominalized(tokens, at) || isCounted(tokens, at);
  return NOMINAL.has(token.upos) || isNoun ? at : -1;
}

/** “[Both] say …”, “All [13] admit …”: who is told of by a number or “each” alone, where a clause begins. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|NUM|ADJ)$/.test(tokens[at]?.upos ?? "") &&
  (COUNTING.test(tokens[at]?.form ?? "") || tokens[at]?.upos === "NUM") &&
  (at === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[at - 1]?.upos ?? "") || COUNTING.test(tokens[at - 1]?.form ?? ""));
const COUNTING = /^(?:each|both|all|many|most|several|few|some|others|another|neither)$/iu;

const isNominalized = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" && tokens[at - 1]?.upos === "DET";

/** “X, who said”: the noun before the pronoun. */
function antecedent(sentence: Sentence<Token>, cue: number, pronoun: number): number {
  const { deprel, head } = sentence.tokens[cue] as Token;
  if (deprel.startsWith("acl") && head >= 0 && head < pronoun && NOMINAL.has(sentence.tokens[head]?.upos ?? ""))
    return addressedBy(sentence, head, pronoun);
  for (let at = pronoun - 1; at >= 0; at--) {
    const { upos } = sentence.tokens[at] as Token;
    if (NOMINAL.has(upos)) return upos === "PROPN" ? at : phraseEndingAt(sentence.tokens, at).head;
    if (upos !== "PUNCT") break;
  }
  return -1;
}

/** “a letter to the president *that* said”: a letter says, not whom it is written to. Gives the letter, or the noun itself. */
function addressedBy(sentence: Sentence<Token>, noun: number, pronoun: number): number {
  const { tokens } = sentence;
  const above = tokens[noun]?.head ?? -1;
  const isAddressee = childrenBy(sentence, noun, "case").some((child) => tokens[child]?.form.toLowerCase() === "to");
  if (!isAddressee || !/^(?:that|which)$/i.test(tokens[pronoun]?.form ?? "")) return noun;
  return DOCUMENT_NOUNS.has(tokens[above]?.lemma.toLowerCase() ?? "") ? above : noun;
}

/** “promised an amnesty”: the noun behind such a verb is its object. */
const takesObject = ({ lemma }: Token): boolean =>
  CUES_BY_LEMMA.get(lemma)?.some(({ content }) => content.includes("object")) ?? false;

/** “said Lo”: a noun right behind the cue that is not its clause. */
function inverted(sentence: Sentence<Token>, cue: number): number | undefined {
  const { tokens } = sentence;
  if (tokens[cue - 1]?.upos === "CCONJ") return undefined;
  for (let at = cue + 1; at <= cue + 8 && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.upos === "PUNCT" || token.upos === "VERB" || token.upos === "ADP" || token.upos === "SCONJ")
      return undefined;
    if (
      NOMINAL.has(token.upos) &&
      !isTimeWord(token) &&
      token.head === cue &&
      /^(?:nsubj|obj|dep|parataxis)$/.test(baseRelation(token.deprel)) &&
      // “have asked the auditors”: a speaker behind a cue stands behind a comma or mark.
      !(token.deprel === "obj" && (takesObject(tokens[cue] as Token) || tokens[cue - 1]?.upos !== "PUNCT"))
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
    // “gathered around the house to call for”: whoever gathered calls, not the house.
    if (relation === "acl" && isPurpose(sentence, at)) {
      const above = /^(?:obj|obl)$/.test(baseRelation(host.deprel)) ? host.head : -1;
      return above < 0 ? -1 : (nearestSubject(sentence, above, childrenBy(sentence, above, "nsubj")) ?? -1);
    }
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

/** “to call”: an infinitive that tells what for. */
export const isPurpose = (sentence: Sentence<Token>, verb: number): boolean =>
  sentence.tokens[verb]?.xpos === "VB" && sentence.tokens[verb - 1]?.xpos === "TO";

const CLIMBED: ReadonlySet<string> = new Set(["conj", "advcl", "xcomp", "dep", "parataxis"]);
