// Matches what stands between names without any word that names the relation: links ("Mosul, Iraq", "DAB's Starry Lee",
// "Israeli army", a name inside a name) and compounds with a hyphen ("Texas-based Halliburton").

import type { HyphenPattern, LinkPattern } from "../../ontology/relation-row";
import { childBy } from "../dependency-tree";
import type { Chain } from "../document";
import { type Candidate, fits, type RowPattern } from "./candidate";
import { innerNames } from "./inner-names";
import { patternIndex } from "./pattern-index";
import { behindSide, DIRECTION, isMeasuredFrom, namesShore } from "./place-sides";
import {
  formAt,
  isPossessiveMark,
  isPremodifier,
  lemmaAt,
  listed,
  namedChain,
  nameStartingAt,
  PLACE_NOUN_SET,
  referent,
  type SentenceView,
  mentionOf,
} from "./sentence-view";
import { bodyDescribing, isCompatriot, isTheCompatriot } from "./standing-names";

const MAX_BETWEEN = 6;
/** Links that hold of a whole list behind them: "Israel's X and Y". */
const LISTING: ReadonlySet<string> = new Set(["possessive", "before", "compatriot"]);

/** Everything that neighbouring names show. */
export function matchLinks(view: SentenceView): Candidate[] {
  const { links } = patternIndex();
  const found: Candidate[] = [];
  for (const first of view.names) {
    if (!namedChain(view.doc, first)) continue;
    for (const { link, second, between } of neighbours(view, first))
      for (const entry of links.get(link) ?? []) {
        if (entry.pattern.between !== undefined && entry.pattern.between !== between) continue;
        if (entry.pattern.having && !hasWord(view, first, second, entry.pattern.having)) continue;
        for (const one of LISTING.has(link) ? listedWith(view, second, between) : [second])
          for (const other of bothBefore(view, first)) addLink(view, entry, other, one, link, found);
      }
    const described = subjectOf(view, first);
    if (described >= 0) for (const entry of links.get("is") ?? []) addLink(view, entry, first, described, "is", found);
    for (const inner of innerNames(view, first))
      for (const entry of links.get("inside") ?? []) addLink(view, entry, inner, first, "inside", found);
  }
  matchPossessors(view, found);
  return found;
}

/** A name with those listed behind it: all that "Israel's ministers A and B" says of both, and of "Israel's A and the singer B" A alone. */
const listedWith = (view: SentenceView, second: number, between: boolean): number[] =>
  listed(view, second).filter((one) => one === second || between || !isDescribed(view, one));

/** "singer" before a name. */
const isDescribed = (view: SentenceView, name: number): boolean =>
  /^(NOUN|ADJ)$/.test(view.tokens[mentionOf(view, name).first - 1]?.upos ?? "");

/** X of "X, who is German", "X became the first Ethiopian to win": whom a nationality word says something of; −1 for nobody. */
function subjectOf(view: SentenceView, name: number): number {
  const { demonym, head, last } = mentionOf(view, name);
  if (!demonym || isPossessiveMark(view, last + 1)) return -1;
  const governor = view.tokens[head]?.head ?? -1;
  const becomes = lemmaAt(view, governor) === "become" && view.tokens[head]?.deprel === "xcomp";
  if (!becomes && childBy(view.sentence, head, "cop") < 0) return -1;
  return referent(view, childBy(view.sentence, becomes ? governor : head, "nsubj"));
}

const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(["PRP$", "WP$"]);

/** "her Social Democrats", "whose Reform Party", "the prime minister's Social Union": what a pronoun or phrase possesses. */
function matchPossessors(view: SentenceView, found: Candidate[]): void {
  for (let at = 0; at < view.tokens.length; at++) {
    const tag = view.tokens[at]?.xpos ?? "";
    const pronoun = POSSESSIVE_PRONOUNS.has(tag);
    if (!pronoun && !(tag === "POS" && (view.nameAt[at - 1] ?? -1) < 0)) continue;
    const owner = referent(view, pronoun ? at : at - 1);
    const reached = owner < 0 ? undefined : phraseName(view, at + 1);
    const possessed = reached && mentionOf(view, reached.second);
    if (!reached || possessed?.form !== "NAM" || possessed.demonym) continue;
    for (const entry of patternIndex().links.get("possessive") ?? [])
      if (entry.pattern.between === undefined || entry.pattern.between === reached.between)
        addLink(view, entry, owner, reached.second, "possessor", found);
  }
}

/** A name, and the one joined to it by "and" where a comma and "of", "from" or "both" stand behind: "[X] and Private [Z], of Y". */
function bothBefore(view: SentenceView, name: number): number[] {
  const { first, last, type, demonym } = mentionOf(view, name);
  // "British-Iranian X" is both.
  const twin = demonym && isHyphen(view, first - 1) ? (view.nameAt[first - 2] ?? -1) : -1;
  if (twin >= 0 && mentionOf(view, twin).demonym && namedChain(view.doc, twin)) return [twin, name];
  const and = formAt(view, first - 1) === "and" ? first - 1 : first - 2;
  if (formAt(view, last + 1) !== "," || !/^(both|of|from)$/.test(formAt(view, last + 2)) || formAt(view, and) !== "and")
    return [name];
  const other = view.nameAt[and - 1] ?? -1;
  return other >= 0 && namedChain(view.doc, other)?.type === type ? [other, name] : [name];
}

/** Adds the find of a link between two names, unless they are one thing or the row does not take them. */
export function addLink(
  view: SentenceView,
  entry: RowPattern<LinkPattern>,
  first: number,
  second: number,
  manner: string,
  found: Candidate[],
): void {
  const [source, target] = entry.pattern.first === "source" ? [first, second] : [second, first];
  if (namedChain(view.doc, source)?.index === namedChain(view.doc, target)?.index) return;
  if (!fits(view, entry, "source", source) || !fits(view, entry, "target", target)) return;
  const shown = [first, second]
    .map((index) => mentionOf(view, index))
    .filter((mention) => mention.sentence === view.sentence.index);
  found.push({
    type: entry.type,
    pattern: entry.pattern,
    source,
    target,
    sentence: view.sentence.index,
    // “X is *German*”: what is said of X is judged with its clause.
    trigger: mentionOf(view, manner === "is" ? first : second).head,
    first: manner === "inside" ? mentionOf(view, second).first : Math.min(...shown.map((mention) => mention.first)),
    last: manner === "inside" ? mentionOf(view, second).last : Math.max(...shown.map((mention) => mention.last)),
    manner,
  });
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "–", "‑"]);

const isHyphen = (view: SentenceView, at: number): boolean =>
  HYPHENS.has(formAt(view, at)) && view.tokens[at]?.end === view.tokens[at + 1]?.start;

interface Neighbour {
  readonly link: string;
  readonly second: number;
  readonly between: boolean;
}

/** What stands right behind a name, and how it is joined. */
function neighbours(view: SentenceView, first: number): Neighbour[] {
  const { last } = mentionOf(view, first);
  const after = last + 1;
  const sign = formAt(view, after);
  if (isPossessiveMark(view, after) || isPossessiveMark(view, last)) {
    const reached = phraseName(view, isPossessiveMark(view, after) ? after + 1 : after);
    return reached && !namesShore(view, mentionOf(view, reached.second).last)
      ? [{ link: "possessive", ...reached }]
      : [];
  }
  if (sign === ",") {
    // "X, a Belgian, won"
    const article = /^(an?|another|the)$/.test(formAt(view, after + 1));
    const described = article ? nameStartingAt(view, after + 2) : -1;
    if (
      described >= 0 &&
      mentionOf(view, described).demonym &&
      !isPremodifier(view, mentionOf(view, described).last + 1)
    )
      return [{ link: "comma", second: described, between: false }];
    const party = article ? bodyDescribing(view, after + 2) : -1;
    if (party >= 0) return [{ link: "described", second: party, between: false }];
    const next = nameStartingAt(view, after + 1);
    const second = next < 0 && DIRECTION.test(formAt(view, after + 1)) ? nameStartingAt(view, after + 2) : next;
    // "a Canadian, Marcel Thibodeau"; "two Americans, X and Y"
    if (second >= 0 && (isCompatriot(view, first) || isTheCompatriot(view, first, second)))
      return [{ link: "compatriot", second, between: false }];
    if (second >= 0)
      return isListed(view, first, second) || opensPhrase(view, second)
        ? []
        : [{ link: "comma", second, between: false }];
    const phrase = prepositional(view, behindComma(view, after));
    return view.tokens[after + 1]?.upos === "NUM"
      ? phrase.flatMap((one) => [one, { ...one, link: `aged ${one.link}` }])
      : phrase;
  }
  if (sign === "(") {
    const second = nameStartingAt(view, after + 1);
    return second >= 0 && formAt(view, mentionOf(view, second).last + 1) === ")"
      ? [{ link: "parenthesis", second, between: false }]
      : [];
  }
  // "a Ukrainian named Oleh Savchuk"
  if (/^(named|called|known)$/.test(sign) && isCompatriot(view, first)) {
    const second = nameStartingAt(view, sign === "known" ? after + 2 : after + 1);
    return second >= 0 ? [{ link: "compatriot", second, between: false }] : [];
  }
  if (/^(and|&)$/.test(sign)) {
    const second = nameStartingAt(view, after + 1);
    return second >= 0 && sharesSurname(view, first, second) ? [{ link: "shared-name", second, between: false }] : [];
  }
  if (view.tokens[after]?.upos === "ADP") return isMeasuredFrom(view, first) ? [] : prepositional(view, after);
  // "Gomba district in Uganda"
  if (PLACE_NOUN_SET.has(lemmaAt(view, after)) && view.tokens[after + 1]?.upos === "ADP")
    return prepositional(view, after + 1);
  // "pro-Beijing DAB"
  const start = mentionOf(view, first).first;
  const isTwin = mentionOf(view, view.nameAt[start - 2] ?? -1)?.demonym && mentionOf(view, first).demonym;
  if (sign === "-" || (isHyphen(view, start - 1) && !isTwin)) return [];
  const reached = phraseName(view, after);
  return reached ? [{ link: "before", ...reached }] : [];
}

/** "Pieter and Anneke Vos": a first name alone, never called by another, before a full name; "Obama and Hillary Clinton" are no such pair. */
function sharesSurname(view: SentenceView, first: number, second: number): boolean {
  const [one, other] = [namedChain(view.doc, first), namedChain(view.doc, second)];
  const isPair = one?.type === "Person" && other?.type === "Person" && !/\s/.test(one.name) && !isOftenNamed(view, one);
  return isPair && mentionOf(view, second).last > mentionOf(view, second).first && !isTitledName(view, first);
}

/** How often one who is called by a first name alone is named in an article. */
const MAX_FIRST_NAMINGS = 3;

const isOftenNamed = (view: SentenceView, { mentions }: Chain): boolean =>
  mentions.filter((index) => mentionOf(view, index).form === "NAM").length > MAX_FIRST_NAMINGS;

/** "President *Brandt*": a capital before the name; the first word of a sentence has one whatever it is. */
function isTitledName(view: SentenceView, name: number): boolean {
  const { first } = mentionOf(view, name);
  const before = view.tokens[first - 1];
  return first > 1 && before?.upos !== "PUNCT" && /^\p{Lu}/u.test(before?.form ?? "");
}

/** Where "of" stands in "X, 61, formerly of Y" and "X and Z, both of Y", "in" in "X, in northern Y"; −1 for nowhere. */
function behindComma(view: SentenceView, comma: number): number {
  let at = comma + 1;
  if (view.tokens[at]?.upos === "NUM" && formAt(view, at + 1) === ",") at += 2;
  if (/^(formerly|once|both|all|now|then|also)$/.test(formAt(view, at))) at++;
  return /^(of|in|at|with|from|near|outside|on)$/.test(lemmaAt(view, at)) ? at : -1;
}

function prepositional(view: SentenceView, preposition: number): Neighbour[] {
  if (preposition < 0 || !/^(ADP|SCONJ)$/.test(view.tokens[preposition]?.upos ?? "")) return [];
  const side = behindSide(view, preposition);
  if (side >= 0) {
    const lying = phraseName(view, side);
    return lying ? [{ link: "in", ...lying }] : [];
  }
  const isArticle = view.tokens[preposition + 1]?.upos === "DET" && (view.nameAt[preposition + 1] ?? -1) < 0;
  const reached = phraseName(view, isArticle ? preposition + 2 : preposition + 1);
  const described = reached && bodyBehind(view, reached.second);
  return described
    ? [{ link: lemmaAt(view, preposition), second: described, between: true }]
    : reached
      ? [{ link: lemmaAt(view, preposition), ...reached }]
      : [];
}

/** Y of "X of the Paris firm Y", "X of Texas-based Y": the place only describes the body behind it. */
function bodyBehind(view: SentenceView, name: number): number | undefined {
  const { type, last } = mentionOf(view, name);
  if (type !== "Place" || isPossessiveMark(view, last + 1)) return undefined;
  const based = formAt(view, last + 1) === "-" && formAt(view, last + 2) === "based";
  const reached = phraseName(view, based ? last + 3 : last + 1);
  return reached && (based || reached.between) && namedChain(view.doc, reached.second)?.type === "Organization"
    ? reached.second
    : undefined;
}

/** The name (or the named phrase) that the noun phrase from `at` on leads to. */
function phraseName(view: SentenceView, at: number): { second: number; between: boolean } | undefined {
  for (let i = at; i < view.tokens.length && i - at <= MAX_BETWEEN; i++) {
    if (
      /^(NUM|PUNCT|SYM)$/.test(view.tokens[i]?.upos ?? "") &&
      !isHyphen(view, i) &&
      !/^["“”'‘’]$|^``$|^''$/.test(view.tokens[i]?.form ?? "")
    )
      return undefined;
    const name = view.nameAt[i] ?? -1;
    if (name >= 0)
      return mentionOf(view, name).first === i && namedChain(view.doc, name)
        ? { second: name, between: hasNoun(view, at, i) }
        : undefined;
    const nominal = view.nominalAt[i] ?? -1;
    const owns = isPossessiveMark(view, i + 1);
    if (
      nominal >= 0 &&
      view.tokens[i]?.upos !== "PRON" &&
      namedChain(view.doc, nominal) &&
      !isPremodifier(view, i + 1) &&
      !owns
    )
      return { second: nominal, between: true };
    if (!isPremodifier(view, i)) return undefined;
    // "of the army's 33rd Brigade" is of the brigade.
    if (owns) i++;
  }
  return undefined;
}

/** Whether one of some words stands between two names: "state" of "China's state-run Xinhua". */
function hasWord(view: SentenceView, first: number, second: number, words: readonly string[]): boolean {
  for (let at = mentionOf(view, first).last + 1; at < mentionOf(view, second).first; at++)
    if (words.includes(lemmaAt(view, at))) return true;
  return false;
}

const hasNoun = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => token.upos === "NOUN" || token.upos === "PROPN");

/** "In Washington, *U.S.* officials said": a place that only modifies what follows begins another phrase; "in Abuja, *Nigeria* Tuesday" and "the Reno, *Nevada*-based firm" do not. */
function opensPhrase(view: SentenceView, name: number): boolean {
  const { type, head, last } = mentionOf(view, name);
  const governor = view.tokens[head]?.head ?? -1;
  return (
    type === "Place" &&
    governor > last &&
    /^(compound|amod|nmod:desc|nmod)$/.test(view.tokens[head]?.deprel ?? "") &&
    isPremodifier(view, last + 1) &&
    !isHyphen(view, last + 1) &&
    !DAY.test(formAt(view, last + 1))
  );
}

/** What tells when behind a place. */
const DAY =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|late|early|last|next|this|today)$/i;

/** Whether "A, B" is part of a list of the same kind ("A, B and C") and no place within a place. */
function isListed(view: SentenceView, first: number, second: number): boolean {
  if (listed(view, first).length > 1 || listed(view, second).length > 1) return true;
  const { first: start } = mentionOf(view, first);
  const { last } = mentionOf(view, second);
  const kind = namedChain(view.doc, second)?.type;
  const same = (at: number): boolean =>
    (view.nameAt[at] ?? -1) >= 0 && namedChain(view.doc, view.nameAt[at] as number)?.type === kind;
  return (
    // Behind "and" a list is at its end: "Paris, Melbourne and Long Beach, California".
    (formAt(view, start - 1) === "," && same(start - 2)) || (formAt(view, last + 1) === "," && same(last + 2))
  );
}

/** What compounds with a hyphen show: "Iran-backed", "pro-Beijing". */
export function matchHyphens(view: SentenceView): Candidate[] {
  const { hyphens } = patternIndex();
  const found: Candidate[] = [];
  for (let at = 1; at < view.tokens.length - 1; at++) {
    if (!HYPHENS.has(formAt(view, at))) continue;
    for (const entry of hyphens.get(formAt(view, at + 1)) ?? [])
      if (!entry.pattern.prefix) compound(view, entry, at - 1, at + 1, found);
    for (const entry of hyphens.get(formAt(view, at - 1)) ?? [])
      if (entry.pattern.prefix) compound(view, entry, at + 1, at + 1, found);
  }
  return found;
}

function compound(
  view: SentenceView,
  entry: RowPattern<HyphenPattern>,
  inner: number,
  end: number,
  found: Candidate[],
): void {
  const inside = view.nameAt[inner] ?? -1;
  if (inside < 0 || !namedChain(view.doc, inside)) return;
  const insideMention = mentionOf(view, inside);
  const behind = Math.max(end, insideMention.last);
  const next = phraseName(view, behind + 1)?.second;
  // "a Nigerian-born British engineer X"
  const reached =
    (next !== undefined && mentionOf(view, next).demonym
      ? phraseName(view, mentionOf(view, next).last + 1)?.second
      : undefined) ??
    next ??
    governorName(view, end);
  if (reached < 0) return;
  const [source, target] = entry.pattern.inside === "source" ? [inside, reached] : [reached, inside];
  if (namedChain(view.doc, source)?.index === namedChain(view.doc, target)?.index) return;
  if (!fits(view, entry, "source", source) || !fits(view, entry, "target", target)) return;
  const outer = mentionOf(view, reached);
  found.push({
    type: entry.type,
    pattern: entry.pattern,
    source,
    target,
    sentence: view.sentence.index,
    trigger: end,
    first: Math.min(insideMention.first, outer.first, entry.pattern.prefix ? inner - 2 : inner),
    last: Math.max(outer.last, end),
    manner: "hyphen",
  });
}

/** The name that a compound describes by the tree. */
function governorName(view: SentenceView, word: number): number {
  for (let at = word, steps = 0; steps < 3; steps++) {
    const head = view.tokens[at]?.head ?? -1;
    if (head < 0) return -1;
    if (head > word) {
      const found = referent(view, head);
      if (found >= 0) return found;
    }
    at = head;
  }
  return -1;
}
