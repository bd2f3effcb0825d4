// What the pattern matchers see of one sentence: which name covers a token, which phrase is headed by it, and what a
// token refers to (through pronouns, appositions and "the city of Basra"). It knows no relation.

import type { EntityType } from "../../ontology/entity-types";
import { PLACE_NOUNS } from "../../ontology/place-words";
import type { RelationRow, Slot } from "../../ontology/relation-row";
import type { Sentence, Token } from "../../text/token";
import { baseRelation, childBy, childrenBy } from "../dependency-tree";
import type { Chain, Mention, Mentioned, Parsed, Resolved } from "../document";
import { bySentence } from "../by-sentence";
import type { Answers } from "../per-token";

export type RelationSource = Parsed & Mentioned & Resolved;

/** A sentence with its mentions laid over its tokens. −1 stands for none. */
export interface SentenceView {
  readonly doc: RelationSource;
  readonly sentence: Sentence<Token>;
  readonly tokens: readonly Token[];
  /** Their forms in lower case. */
  readonly forms: readonly string[];
  /** For each token the outermost name that covers it (index into `doc.mentions`). */
  readonly nameAt: Int32Array;
  /** For each token the widest nominal phrase or pronoun that it heads. */
  readonly nominalAt: Int32Array;
  /** The outermost names in text order. */
  readonly names: readonly number[];
  /** The named things that these names and phrases stand for: what a word of the sentence refers to is one of them. */
  readonly things: readonly Chain[];
  /** What the matchers have found out about its words. */
  readonly answers: Answers;
}

/** Kinds of places as common nouns. */
export const PLACE_NOUN_SET: ReadonlySet<string> = new Set(PLACE_NOUNS);
/** How many coordinated names a list may have; a longer one is a table, not a sentence. */
const MAX_LIST = 40;

/** Lays the mentions of each sentence over its tokens. Linear in tokens and mentions. */
export function sentenceViews(doc: RelationSource): SentenceView[] {
  const mentionsIn = bySentence(doc.mentions);
  return doc.sentences.map((sentence) => viewOf(doc, sentence, mentionsIn.get(sentence.index) ?? []));
}

function viewOf(doc: RelationSource, sentence: Sentence<Token>, mentions: readonly Mention[]): SentenceView {
  const size = sentence.tokens.length;
  const nameAt = new Int32Array(size).fill(-1);
  const nominalAt = new Int32Array(size).fill(-1);
  const widest = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.index - b.index);
  const names: number[] = [];
  const things: Chain[] = [];
  for (const mention of widest) {
    if (mention.form === "NAM") {
      if ((nameAt[mention.first] as number) >= 0 || (nameAt[mention.last] as number) >= 0) continue;
      for (let i = mention.first; i <= mention.last; i++) nameAt[i] = mention.index;
      names.push(mention.index);
    } else if ((nominalAt[mention.head] as number) < 0) nominalAt[mention.head] = mention.index;
    else continue;
    const thing = namedChain(doc, mention.index);
    if (thing && !things.includes(thing)) things.push(thing);
  }
  names.sort((a, b) => (doc.mentions[a] as Mention).first - (doc.mentions[b] as Mention).first);
  const { tokens } = sentence;
  return {
    doc,
    sentence,
    tokens,
    forms: tokens.map(({ form }) => form.toLowerCase()),
    nameAt,
    nominalAt,
    names,
    things,
    answers: [],
  };
}

/** Whether a sentence names or refers to a thing of one of these types. */
export const hasThing = (view: SentenceView, types: readonly EntityType[]): boolean =>
  view.things.some(({ type }) => types.includes(type));

/** Whether a sentence names or refers to two things that a row may join. */
export const hasBothSides = (view: SentenceView, { source, target }: Pick<RelationRow, Slot>): boolean =>
  view.things.some(
    (one) => source.includes(one.type) && view.things.some((other) => other !== one && target.includes(other.type)),
  );

export const mentionOf = (view: SentenceView, index: number): Mention => view.doc.mentions[index] as Mention;

/** The named thing a mention refers to, or undefined. */
export function namedChain(doc: RelationSource, mention: number): Chain | undefined {
  const chain = doc.chains[doc.chainOf[mention] ?? -1];
  return chain?.named ? chain : undefined;
}

/** A token of a sentence, if it has so many. Arrays are slow to say that there is nothing before their beginning. */
const tokenAt = (view: SentenceView, token: number): Token | undefined => (token < 0 ? undefined : view.tokens[token]);

export const lemmaAt = (view: SentenceView, token: number): string => tokenAt(view, token)?.lemma.toLowerCase() ?? "";
export const formAt = (view: SentenceView, token: number): string => (token < 0 ? "" : (view.forms[token] ?? ""));

const RELATIVE = new Set(["who", "which", "that", "whose", "whom"]);

/** The noun that a relative pronoun stands for: the governor of its relative clause, or the person right before "who". */
function antecedent(view: SentenceView, pronoun: number): number {
  const before = formAt(view, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  const beside = view.nameAt[before] ?? -1;
  // A parse often hangs the clause higher: "according to X, who leads Y" is about X.
  if (beside >= 0 && /^who/.test(formAt(view, pronoun)) && namedChain(view.doc, beside)?.type === "Person")
    return before;
  for (let at = pronoun, steps = 0; at >= 0 && steps < view.tokens.length; steps++) {
    const token = view.tokens[at] as Token;
    // A clause hung on a verb is about what stands right before its comma.
    if (token.deprel === "acl:relcl") {
      const isHungHigh = view.tokens[token.head]?.upos === "VERB";
      if (isHungHigh && (beside >= 0 || view.tokens[before]?.upos === "NOUN")) return before;
      return /^who/.test(formAt(view, pronoun)) && formAt(view, pronoun) !== "whose"
        ? personAbove(view, token.head)
        : token.head;
    }
    at = token.head;
  }
  if (beside >= 0) return before;
  // "X, who runs the mill and whose brother …": the second clause is about whom the first is about.
  if (/^(and|but)$/.test(formAt(view, pronoun - 1))) {
    const first = relativeBefore(view, pronoun);
    return first < 0 ? -1 : antecedent(view, first);
  }
  return (view.nominalAt[before] ?? -1) >= 0 && formAt(view, pronoun - 1) === "," ? before : -1;
}

/** How far above a body's name the person may stand that "who" behind it means. */
const MAX_ABOVE_BODY = 3;

/** X of "X, a fellow at the council who ran the agency": of a body's name, the first noun above that may be a person. */
function personAbove(view: SentenceView, noun: number): number {
  let at = noun;
  for (let steps = 0; steps <= MAX_ABOVE_BODY; steps++) {
    const name = view.nameAt[at] ?? -1;
    const { head, deprel } = view.tokens[at] as Token;
    if (name < 0 || namedChain(view.doc, name)?.type === "Person" || view.doc.mentions[name]?.demonym) return at;
    if (head < 0 || !/^(nmod|appos|obl)$/.test(baseRelation(deprel))) return noun;
    at = head;
  }
  return noun;
}

/** How many words a relative clause may have before another is joined to it. */
const MAX_RELATIVE_CLAUSE = 25;

/** The relative pronoun of the clause that "and whose", "and who" is joined to; −1 for none. */
function relativeBefore(view: SentenceView, pronoun: number): number {
  for (let at = pronoun - 2; at > 0 && pronoun - at <= MAX_RELATIVE_CLAUSE; at--)
    if (/^(who|whose|which)$/.test(formAt(view, at))) return at;
  return -1;
}

/** The mention that a token refers to, −1 for none: its name, its phrase, its antecedent, or the name beside its noun. */
export function referent(view: SentenceView, token: number, depth = 0): number {
  if (token < 0 || depth > 3) return -1;
  const name = view.nameAt[token] ?? -1;
  if (name >= 0) {
    const described = view.doc.mentions[name]?.demonym ? compatriot(view, token) : -1;
    return described >= 0 ? described : namedChain(view.doc, name) ? name : -1;
  }
  const word = view.tokens[token] as Token;
  if (word.upos === "PRON" && RELATIVE.has(word.form.toLowerCase()) && word.xpos !== "IN") {
    const noun = antecedent(view, token);
    if (noun >= 0 && noun !== token) return referent(view, noun, depth + 1);
  }
  const nominal = view.nominalAt[token] ?? -1;
  if (nominal >= 0 && namedChain(view.doc, nominal)) return nominal;
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return -1;
  for (const child of childrenBy(view.sentence, token, "appos", "flat", "nmod:desc")) {
    const found = view.nameAt[child] ?? -1;
    if (found >= 0 && namedChain(view.doc, found)) return found;
  }
  // "oil company Shell" where the parse made the noun the head.
  const naming = /^(called|named)$/.test(formAt(view, token + 1)) ? 1 : 0;
  const next = view.nameAt[token + 1 + naming] ?? -1;
  if (
    next >= 0 &&
    view.doc.mentions[next]?.first === token + 1 + naming &&
    namedChain(view.doc, next) &&
    !isPossessor(view, next)
  )
    return next;
  const own = ownName(view, token);
  if (own >= 0) return own;
  // "X is a company (based in …)", "X, a company (based in …)".
  if (childBy(view.sentence, token, "cop") >= 0) {
    const subject = childBy(view.sentence, token, "nsubj");
    if (subject >= 0 && subject < token) return referent(view, subject, depth + 1);
  }
  if (word.deprel === "appos" && word.head < token) return referent(view, word.head, depth + 1);
  const beside = describedBefore(view, token);
  if (beside >= 0) return beside;
  const described = secondSubject(view, token);
  if (described >= 0) return described;
  if (PLACE_NOUN_SET.has(word.lemma.toLowerCase()))
    for (const child of childrenBy(view.sentence, token, "nmod")) {
      const found = view.nameAt[child] ?? -1;
      if (found >= 0 && lemmaAt(view, caseOf(view, child)) === "of" && namedChain(view.doc, found)?.type === "Place")
        return found;
    }
  return -1;
}

/** Nouns that behind a body's name only say what it is. */
const BODY_KINDS: ReadonlySet<string> = new Set(
  "group organization organisation movement network party company firm militia newspaper airline automaker".split(" "),
);

/** X of "the militant X group", "the X party": the body in front of a noun for its kind; −1 for none, as of "an X group". */
function ownName(view: SentenceView, noun: number): number {
  if (!BODY_KINDS.has(lemmaAt(view, noun)) || view.tokens[noun]?.xpos !== "NN") return -1;
  const children = childrenBy(view.sentence, noun, "compound", "det");
  if (!children.some((child) => formAt(view, child) === "the")) return -1;
  const names = children.map((child) => view.nameAt[child] ?? -1).filter((name) => name >= 0);
  const [name = -1] = names;
  return names.length === 1 && namedChain(view.doc, name)?.type === "Organization" && !isPossessor(view, name)
    ? name
    : -1;
}

/** X of "X, a Frenchman who lives in Y": the person that a nationality word with "a" describes. */
function compatriot(view: SentenceView, token: number): number {
  if (!/^(an?|another)$/.test(formAt(view, token - 1)) || formAt(view, token - 2) !== ",") return -1;
  if (view.tokens[token + 1]?.upos !== "PRON" && view.tokens[token + 1]?.upos !== "VERB") return -1;
  const before = view.nameAt[token - 3] ?? -1;
  return before >= 0 && namedChain(view.doc, before)?.type === "Person" ? before : -1;
}

/** "X, an army veteran born in Y, was detained": a parse often gives the verb two subjects; the noun describes the name. */
function secondSubject(view: SentenceView, noun: number): number {
  const { head, deprel } = view.tokens[noun] as Token;
  if (baseRelation(deprel) !== "nsubj") return -1;
  const first = childBy(view.sentence, head, "nsubj", "nsubj:pass");
  if (first < 0) return -1;
  const name = view.nameAt[first] ?? -1;
  const behind = (view.doc.mentions[name]?.last ?? noun) + 1;
  return first < noun && formAt(view, behind) === "," && /^(an?|the)$/.test(formAt(view, behind + 1))
    ? referent(view, first)
    : -1;
}

/** X of "X, a gang based in Y", whatever the parse makes of it: the name of the noun's own kind before its "a" and a comma. */
function describedBefore(view: SentenceView, noun: number): number {
  let at = noun - 1;
  while (isDescription(view, at) || view.doc.mentions[view.nameAt[at] ?? -1]?.type === "Place") at--;
  if (!/^an?$/.test(formAt(view, at)) || formAt(view, at - 1) !== ",") return -1;
  const name = view.nameAt[at - 2] ?? -1;
  const kind = view.doc.mentions[view.nominalAt[noun] ?? -1]?.type;
  return name >= 0 && kind !== undefined && namedChain(view.doc, name)?.type === kind ? name : -1;
}

/** The named mention whose name begins at a token; −1 for none. */
export function nameStartingAt(view: SentenceView, at: number): number {
  const name = view.nameAt[at] ?? -1;
  return name >= 0 && view.doc.mentions[name]?.first === at && namedChain(view.doc, name) ? name : -1;
}

/** The token that marks a noun's case ("of", "'s"), −1 for none. */
export function caseOf(view: SentenceView, token: number): number {
  return childBy(view.sentence, token, "case");
}

/** Whether "'s" follows a mention. */
export function isPossessor(view: SentenceView, mention: number): boolean {
  const { last } = view.doc.mentions[mention] as Mention;
  return isPossessiveMark(view, last + 1) || isPossessiveMark(view, last);
}

/** Whether a token is the possessive mark. */
export const isPossessiveMark = (view: SentenceView, token: number): boolean => tokenAt(view, token)?.xpos === "POS";

/** The mentions that a token and what is coordinated with it refer to. */
export function referents(view: SentenceView, token: number): number[] {
  const found: number[] = [];
  for (const at of coordinated(view, token)) {
    const mention = referent(view, at);
    // "two brothers, X and Y": what a noun for several stands for is listed behind it.
    const isBehind = mention >= 0 && (view.doc.mentions[mention]?.first ?? 0) > at && view.tokens[at]?.xpos === "NNS";
    for (const one of isBehind ? listed(view, mention) : [mention])
      if (one >= 0 && !found.includes(one)) found.push(one);
  }
  return found;
}

/** A token and its conjuncts. */
export function coordinated(view: SentenceView, token: number): number[] {
  const all = [token];
  for (let i = 0; i < all.length && all.length < MAX_LIST; i++)
    for (const child of childrenBy(view.sentence, all[i] as number, "conj")) all.push(child);
  return all;
}

/** How many words may describe a name of a list: "pitcher A and shortstop B". */
const MAX_LIST_WORDS = 3;

/** A mention and the names listed after it ("A, B and C", "pitcher A and shortstop B"), read off the surface. */
export function listed(view: SentenceView, mention: number): number[] {
  const all = [mention];
  let pending: number[] = [];
  for (let last = (view.doc.mentions[mention] as Mention).last, closed = false; !closed && all.length < MAX_LIST;) {
    let at = last + 1;
    let sawAnd = false;
    while (at < view.tokens.length && /^(,|and|or|&)$/.test(formAt(view, at))) {
      if (formAt(view, at) !== ",") sawAnd = true;
      at++;
    }
    if (at === last + 1) break;
    for (let words = 0; words < MAX_LIST_WORDS && isDescription(view, at); words++) at++;
    const next = view.nameAt[at] ?? -1;
    const named = next >= 0 ? namedChain(view.doc, next) : undefined;
    if (!named || view.doc.mentions[next]?.first !== at || named.type !== namedChain(view.doc, mention)?.type) break;
    pending.push(next);
    last = (view.doc.mentions[next] as Mention).last;
    // Only "and" proves a list: "X, Y" alone is an apposition.
    if (sawAnd) {
      all.push(...pending);
      pending = [];
      closed = true;
    }
  }
  return all;
}

/** A common noun or adjective before a name: "shortstop", "former ambassador". */
const isDescription = (view: SentenceView, at: number): boolean =>
  (view.nameAt[at] ?? -1) < 0 && /^(NOUN|ADJ)$/.test(view.tokens[at]?.upos ?? "");

/** Participles that before a noun describe it, whatever the parse says: "of the ruling Colorado Party". */
const DESCRIBING = /^(ruling|governing|neighbou?ring|leading|outgoing|incoming|surrounding|banned|outlawed|besieged)$/i;

/** Words of these kinds stand before a noun. */
const PREMODIFIERS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "X"]);
/** So do these forms, whatever they were tagged as: quotation marks, and "second" of "the second largest city". */
const PREMODIFYING_FORMS: ReadonlySet<string> = new Set("& “ ” \" ' ‘ ’ `` '' second third fourth fifth".split(" "));

/** Whether a token may stand before the head inside a noun phrase. */
export function isPremodifier(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (!token) return false;
  if (PREMODIFIERS.has(token.upos)) return true;
  // A dash with spaces around it parts phrases ("WINDHOEK - Fish processor …"); a hyphen joins words.
  if (token.form === "-" || token.form === "–" || token.form === "/")
    return view.tokens[at - 1]?.end === token.start && view.tokens[at + 1]?.start === token.end;
  if (PREMODIFYING_FORMS.has(token.form)) return true;
  return (
    token.upos === "VERB" &&
    /^VB[NG]$/.test(token.xpos) &&
    (/^(amod|compound|nmod)$/.test(baseRelation(token.deprel)) || DESCRIBING.test(token.form))
  );
}
