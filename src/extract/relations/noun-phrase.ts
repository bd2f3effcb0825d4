// Who a post or kin noun describes (its holder) and what it belongs to (its whole), read off the tree and, where the tree
// may be wrong, off the order of words: "[Pentagon] spokesman [John Kirby]", "[X], the wife of [Y]", "[Z] became [its] head".

import type { Mention } from "../document";
import { OWN_BODY_WORDS, PLACE_NOUNS, STATE_BODY_WORDS } from "../../ontology/relation-words";
import { baseRelation, childrenBy } from "../dependency-tree";
import { nounEndingAt } from "./pattern-index";
import {
  caseOf,
  formAt,
  isPossessiveMark,
  isPremodifier,
  lemmaAt,
  listed,
  namedChain,
  referent,
  referents,
  type SentenceView,
} from "./sentence-view";

/** An argument of a noun and how it hangs on it. */
export interface Hanging {
  readonly mention: number;
  readonly link: string;
  /** Where the words that show it end (a pronoun's own place when the mention is one). */
  readonly at: number;
}

/** How far apart, in tokens, a title or determiner may stand from what it belongs to. */
const MAX_TITLE_GAP = 3;
const MAX_PREMODIFIERS = 12;
/** Verbs behind whose "as" stands the subject's post even with an object: "succeeds X as chairman". */
const SUBJECT_AS = new Set(["succeed", "replace", "follow", "join", "rejoin", "leave", "serve"]);
const NAMING_VERBS = new Set(["become", "remain", "stay"]);
const OBJECT_NAMING = new Set([
  "name",
  "appoint",
  "elect",
  "re-elect",
  "reelect",
  "make",
  "nominate",
  "choose",
  "select",
  "crown",
  "install",
  "declare",
  "pick",
  "hire",
]);

/** Nouns behind a name that only say what it is: "the Norvik group". */
const KIND_WORDS: ReadonlySet<string> = new Set([...OWN_BODY_WORDS, ...STATE_BODY_WORDS, ...PLACE_NOUNS]);

const mentionOf = (view: SentenceView, index: number): Mention => view.doc.mentions[index] as Mention;

/** Names and possessors before a noun (first token `first`), nearest first. */
export function wholesBefore(view: SentenceView, first: number): Hanging[] {
  const found: Hanging[] = [];
  for (let at = first - 1, steps = 0; at >= 0 && steps < MAX_PREMODIFIERS; steps++) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0) {
      const { first: start, last } = mentionOf(view, name);
      const possessive = isPossessiveMark(view, last + 1) || isPossessiveMark(view, last);
      const hyphen = formAt(view, last + 1) === "-" && view.tokens[last + 2]?.xpos === "VBN";
      if (namedChain(view.doc, name) && !hyphen)
        found.push({ mention: name, link: possessive ? "possessive" : "before", at: start });
      at = start - 1;
      if (isPossessiveMark(view, at)) continue;
      if (possessive && !isPremodifier(view, at)) break;
    } else if (view.tokens[at]?.xpos === "PRP$" || view.tokens[at]?.xpos === "WP$") {
      const owner = referent(view, at);
      if (owner >= 0) found.push({ mention: owner, link: "possessive", at });
      break;
    } else if (isPossessiveMark(view, at)) {
      if ((view.nameAt[at - 1] ?? -1) < 0) {
        const owner = referent(view, at - 1);
        if (owner >= 0) found.push({ mention: owner, link: "possessive", at: at - 1 });
        break;
      }
      at--;
    } else if (isPremodifier(view, at)) at--;
    else break;
  }
  return found;
}

/** Whether "its", "whose" or "'s" stands before a noun, resolved or not. */
export function hasPossessor(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= 0; at--) {
    if (/^(PRP\$|WP\$|POS)$/.test(view.tokens[at]?.xpos ?? "")) return true;
    if (!isPremodifier(view, at)) return false;
  }
  return false;
}

/** Names behind a noun under one of these prepositions. */
export function wholesAfter(view: SentenceView, noun: number, links: readonly string[]): Hanging[] {
  const found: Hanging[] = [];
  const placed = childrenBy(view.sentence, noun, "acl").filter((child) =>
    /^(locate|base|situate)$/.test(lemmaAt(view, child)),
  );
  for (const child of [noun, ...placed].flatMap((at) => childrenBy(view.sentence, at, "nmod", "obl"))) {
    const link = lemmaAt(view, caseOf(view, child));
    if (child < noun || !links.includes(link)) continue;
    for (const mention of referents(view, child)) found.push({ mention, link, at: child });
  }
  if (found.length > 0 || !links.includes(lemmaAt(view, noun + 1))) return found;
  let at = noun + 2;
  while (
    at < view.tokens.length &&
    (view.nameAt[at] ?? -1) < 0 &&
    (isPremodifier(view, at) ||
      /^(DET|PRON)$/.test(view.tokens[at]?.upos ?? "") ||
      (formAt(view, at) === "and" && view.tokens[at + 1]?.upos === "NOUN"))
  )
    at++;
  const name = view.nameAt[at] ?? -1;
  if (name < 0 || !namedChain(view.doc, name) || isModifier(view, name)) return [];
  return [{ mention: name, link: lemmaAt(view, noun + 1), at }];
}

/** "U.S." of "the U.S. beef industry": a name that only modifies the noun behind it. */
function isModifier(view: SentenceView, name: number): boolean {
  const { head, last } = mentionOf(view, name);
  if (isPossessiveMark(view, last + 1)) return true;
  const next = view.tokens[last + 1];
  const governor = view.tokens[head]?.head ?? -1;
  return next?.upos === "NOUN" && governor > last && !KIND_WORDS.has(lemmaAt(view, governor));
}

/** Whether the noun has an "of" with a common noun: "head of design". */
export function isOfDepartment(view: SentenceView, noun: number): boolean {
  return (
    lemmaAt(view, noun + 1) === "of" &&
    view.tokens[noun + 2]?.upos === "NOUN" &&
    (view.nameAt[noun + 2] ?? -1) < 0 &&
    referent(view, noun + 2) < 0
  );
}

/** Prepositions that lengthen a post's own phrase: "ambassador to the United States", "member of the board". */
const PHRASE_PREPOSITIONS = new Set(["of", "to", "for", "in", "at", "on"]);
const MAX_PHRASES = 2;

/** Where a noun's phrase ends, with the prepositional phrases right behind it. */
export function phraseEnd(view: SentenceView, noun: number): number {
  let end = noun;
  for (let phrases = 0; phrases < MAX_PHRASES && PHRASE_PREPOSITIONS.has(lemmaAt(view, end + 1)); phrases++) {
    let at = end + 2;
    while (view.tokens[at]?.upos === "DET" || view.tokens[at]?.xpos === "PRP$") at++;
    const start = at;
    for (;;) {
      const name = view.nameAt[at] ?? -1;
      if (name >= 0) {
        // The holder's own name is no part of the phrase: "president of the union Sehar Memon".
        if (at > start && namedChain(view.doc, name)?.type === "Person") break;
        at = mentionOf(view, name).last + 1;
      } else if (isPremodifier(view, at) || isPossessiveMark(view, at)) at++;
      else break;
    }
    if (at === start) break;
    end = at - 1;
  }
  return end;
}

/** The names that follow after a title phrase that ends at `last`: directly, or (apposition) behind a comma. */
function namesAfter(view: SentenceView, last: number, plural: boolean, comma: boolean): number[] {
  let at = last + 1;
  if (comma) {
    if (!/^(,|:|–|—|-)$/.test(formAt(view, at))) return [];
    at++;
  }
  for (let gap = 0; gap < MAX_TITLE_GAP && (view.nameAt[at] ?? -1) < 0 && isTitleWord(view, at); gap++) at++;
  const name = view.nameAt[at] ?? -1;
  if (name < 0 || mentionOf(view, name).first !== at || !namedChain(view.doc, name)) return [];
  const names = plural ? listed(view, name) : [name];
  return comma && isUnderPreposition(view, last) && !isClosed(view, names) ? [] : names;
}

/** Whether the phrase that ends at a token stands behind a preposition: "According to an official". */
function isUnderPreposition(view: SentenceView, last: number): boolean {
  return view.tokens[phraseStart(view, last) - 1]?.upos === "ADP";
}

/** Whether an apposition ends: "According to an official, X agreed" has none. */
function isClosed(view: SentenceView, names: readonly number[]): boolean {
  const after = view.tokens[mentionOf(view, names[names.length - 1] as number).last + 1];
  return !after || after.upos === "PUNCT" || after.upos === "ADP" || /^(CCONJ|SCONJ)$/.test(after.upos);
}

/** How many words may stand between the names of an "including" list. */
const MAX_BETWEEN_INCLUDED = 4;

/** The names in "former members of X, including musician A and actor B". */
function included(view: SentenceView, phrase: number): number[] {
  let at = formAt(view, phrase + 1) === "," ? phrase + 2 : phrase + 1;
  if (formAt(view, at) === "such" && formAt(view, at + 1) === "as") at++;
  else if (!/^(including|like|namely)$/.test(formAt(view, at))) return [];
  const found: number[] = [];
  let words = 0;
  for (at++; at < view.tokens.length && words <= MAX_BETWEEN_INCLUDED; at++) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0 && namedChain(view.doc, name)) {
      found.push(name);
      at = mentionOf(view, name).last;
      words = 0;
    } else if (/^(NOUN|PROPN|ADJ|DET|CCONJ)$/.test(view.tokens[at]?.upos ?? "") || formAt(view, at) === ",") words++;
    else break;
  }
  return found;
}

/** A further title between a post and its name: "director General Suleiman al-Amr", "patriarch, the late X". */
function isTitleWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    !!token &&
    (token.upos === "PROPN" ||
      /^(late|the|sir|mr|mrs|ms|dr|gen|lt|col|sheikh|don|tan|sri|“|"|``|-)\.?$/i.test(token.form) ||
      (token.upos === "NOUN" && token.xpos === "NN" && /^\p{Lu}/u.test(token.form)))
  );
}

/** A name before an apposition that begins at `start`: "X, 58, [director …]", "X - [chairwoman …]". */
function nameBefore(view: SentenceView, start: number): number {
  let at = start - 1;
  if (!/^(,|-|–|—|\()$/.test(formAt(view, at))) return -1;
  at--;
  if (view.tokens[at]?.upos === "NUM" && formAt(view, at - 1) === ",") at -= 2;
  const name = view.nameAt[at] ?? -1;
  return name >= 0 && mentionOf(view, name).last === at && namedChain(view.doc, name) ? name : -1;
}

/** A name and those that "and" and commas join to it from before: "[A] and [B], partners in …". */
function listedBefore(view: SentenceView, name: number): number[] {
  for (let at = mentionOf(view, name).first - 1; at >= 0;) {
    if (!/^(and|,|&)$/.test(formAt(view, at))) return [name];
    while (/^(and|,|&)$/.test(formAt(view, at))) at--;
    const before = view.nameAt[at] ?? -1;
    if (before < 0 || !namedChain(view.doc, before)) return [name];
    const list = listed(view, before);
    if (list.includes(name)) return list;
    at = mentionOf(view, before).first - 1;
  }
  return [name];
}

/** The leftmost token of the noun phrase around a noun, by its premodifiers and determiner. */
function phraseStart(view: SentenceView, first: number): number {
  let at = first;
  while (at > 0 && first - at < MAX_PREMODIFIERS) {
    const before = view.tokens[at - 1];
    const name = view.nameAt[at - 1] ?? -1;
    if (name >= 0) at = mentionOf(view, name).first;
    else if (
      isPossessiveMark(view, at - 1) ||
      before?.xpos === "PRP$" ||
      isPremodifier(view, at - 1) ||
      before?.upos === "ADV"
    )
      at--;
    else break;
  }
  return view.tokens[at - 1]?.upos === "DET" ? at - 1 : at;
}

const SUBJECTS = ["nsubj", "nsubj:pass"];

/** The holders of a noun whose words are `first`..`noun`; `end` is where its phrase with its whole ends. */
export function holders(view: SentenceView, first: number, noun: number, end: number): Hanging[] {
  const group = postGroup(view, first, noun);
  const token = view.tokens[topConjunct(view, noun)];
  if (!token) return [];
  const plural = /^NNP?S$/.test(view.tokens[noun]?.xpos ?? "");
  const found: Hanging[] = [];
  const add = (mentions: readonly number[], link: string): void => {
    for (const mention of mentions)
      if (!found.some((known) => known.mention === mention))
        found.push({ mention, link, at: mentionOf(view, mention).head });
  };
  const title = namesAfter(view, noun, plural, false);
  add(title, "title");
  const phrase = Math.max(end, phraseEnd(view, noun), group.last > noun ? phraseEnd(view, group.last) : noun);
  if (found.length === 0)
    for (const last of new Set([end, group.last, phrase]))
      if (last > noun) add(namesAfter(view, last, plural, false), "title");
  if (found.length === 0 && baseRelation(token.deprel) !== "conj") {
    const governor = token.head;
    if (token.deprel === "nmod:desc" && governor > noun)
      add(plural ? referents(view, governor) : one(referent(view, governor)), "title");
    else if (token.deprel === "appos") add(one(referent(view, governor)), "apposition");
  }
  if (found.length === 0) {
    const before = nameBefore(view, phraseStart(view, group.first));
    add(
      before >= 0 && plural ? listedBefore(view, before) : one(before),
      SUBJECTS.includes(token.deprel) ? "before-subject" : "apposition",
    );
  }
  if (found.length === 0) {
    for (const child of childrenBy(view.sentence, noun, "appos"))
      if (child > noun) add(plural ? referents(view, child) : one(referent(view, child)), "apposition");
  }
  if (found.length === 0) add(namesAfter(view, phrase, plural, true), "apposition");
  if (found.length === 0 && plural) add(included(view, phrase), "including");
  if (found.length === 0) add(predicated(view, noun), "predicate");
  if (found.length === 0) add(subjectOnSurface(view, phraseStart(view, group.first)), "predicate");
  if (found.length === 0) {
    const nominal = view.nominalAt[noun] ?? -1;
    if (nominal >= 0 && namedChain(view.doc, nominal)) add([nominal], "coreference");
  }
  return found;
}

/** Posts that one "and" or comma joins: where the first begins and the last ends. */
export interface PostGroup {
  readonly first: number;
  readonly last: number;
}

const JOINS = /^(and|&|,|\/)$/;
/** How many words may stand between "and" and the next post of a group: "founder and former chief executive". */
const MAX_JOINED_WORDS = 4;

/** The posts coordinated with one on the surface: "founder, chairman and chief executive of X". */
export function postGroup(view: SentenceView, first: number, noun: number): PostGroup {
  let last = noun;
  for (let next = joinedAfter(view, last); next >= 0; next = joinedAfter(view, last)) last = next;
  let start = first;
  for (let before = joinedBefore(view, start); before >= 0; before = joinedBefore(view, start)) start = before;
  return { first: start, last };
}

/** Where the post that is joined behind a post ends; −1 for none. */
function joinedAfter(view: SentenceView, last: number): number {
  let at = last + 1;
  if (!JOINS.test(formAt(view, at))) return -1;
  while (JOINS.test(formAt(view, at))) at++;
  for (let steps = 0; steps <= MAX_JOINED_WORDS && (view.nameAt[at] ?? -1) < 0; steps++, at++) {
    const post = nounEndingAt(view, at);
    const longer = post && nounEndingAt(view, at + 1);
    if (post && !(longer && longer.first <= at))
      return isPremodifier(view, at + 1) && !startsName(view, at + 1) ? -1 : at;
    if (!isPremodifier(view, at) && view.tokens[at]?.upos !== "DET") return -1;
  }
  return -1;
}

/** Where the post that is joined before a post begins; −1 for none. */
function joinedBefore(view: SentenceView, first: number): number {
  let at = phraseStart(view, first) - 1;
  if (at < 0 || !JOINS.test(formAt(view, at))) return -1;
  while (JOINS.test(formAt(view, at))) at--;
  if ((view.nameAt[at] ?? -1) >= 0) return -1;
  return nounEndingAt(view, at)?.first ?? -1;
}

const startsName = (view: SentenceView, at: number): boolean => (view.nameAt[at] ?? -1) >= 0;

/** The first conjunct of the list that a noun is in. */
function topConjunct(view: SentenceView, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < MAX_PREMODIFIERS && view.tokens[at]?.deprel === "conj"; steps++) {
    const head = view.tokens[at]?.head ?? -1;
    // A wrong parse may make the post a conjunct of something else altogether.
    if (head < 0 || !nounEndingAt(view, head)) return at;
    at = head;
  }
  return at;
}

const COPULA = /^(is|was|are|were|'s|’s|been|became|becomes|become|remains|remained)$/;
const BETWEEN_SUBJECT_AND_COPULA = /^(has|have|had|also|now|then|currently|previously|formerly|later|once|still)$/;

/**
 * The subject of "X (born 1950) is the head", "X, 45, was one of the founders", read off the order of words where the
 * parse has lost it; `start` is where the phrase of the post begins. Never through a negation.
 */
function subjectOnSurface(view: SentenceView, start: number): number[] {
  if (formAt(view, start - 1) === "as") return namedAs(view, start - 1);
  let at = start - 1;
  // "one of the founders"
  if (formAt(view, at) === "of" && /^(one|two|three|among)$/.test(formAt(view, at - 1))) at -= 2;
  while (BETWEEN_SUBJECT_AND_COPULA.test(formAt(view, at))) at--;
  if (!COPULA.test(formAt(view, at))) return [];
  at--;
  while (BETWEEN_SUBJECT_AND_COPULA.test(formAt(view, at))) at--;
  for (let insertions = 0; insertions < MAX_INSERTIONS && /^[,)]$/.test(formAt(view, at)); insertions++)
    at = skipBack(view, at, formAt(view, at) === ")" ? "(" : ",");
  if (at < 0) return [];
  const name = view.nameAt[at] ?? -1;
  const begin = name >= 0 ? mentionOf(view, name).first : at;
  // "the mother of X is the head": X is no subject.
  if (view.tokens[begin - 1]?.upos === "ADP" || isPossessiveMark(view, begin - 1)) return [];
  const named = name >= 0 || view.tokens[at]?.upos === "PRON";
  return named && !(name >= 0 && mentionOf(view, name).last !== at) ? one(referent(view, at)) : [];
}

/** How many insertions may stand between a name and its verb ("X, OC, MD (born 1950), is"), and how many tokens each. */
const MAX_INSERTIONS = 4;
const MAX_INSERTION = 30;

/** X of "appointed X as chief executive", "replaced Y with X as coach". */
function namedAs(view: SentenceView, as: number): number[] {
  const name = view.nameAt[as - 1] ?? -1;
  if (name < 0 || mentionOf(view, name).last !== as - 1 || !namedChain(view.doc, name)) return [];
  const before = mentionOf(view, name).first - 1;
  return formAt(view, before) === "with" || OBJECT_NAMING.has(lemmaAt(view, before)) ? [name] : [];
}

/** The token before the insertion that ends at `end`, −1 where it does not begin near. */
function skipBack(view: SentenceView, end: number, opening: string): number {
  for (let at = end - 1; at > 0 && end - at <= MAX_INSERTION; at--) if (formAt(view, at) === opening) return at - 1;
  return -1;
}

const one = (mention: number): number[] => (mention >= 0 ? [mention] : []);

/** The subject of "X is the head", "X became head", "named X head", "X resigned as head". */
function predicated(view: SentenceView, noun: number): number[] {
  const token = view.tokens[noun];
  if (!token) return [];
  // "whose biggest shareholder is Kakao"
  if (
    token.deprel === "nsubj" &&
    (view.nameAt[token.head] ?? -1) >= 0 &&
    childrenBy(view.sentence, token.head, "cop").length > 0
  )
    return referents(view, token.head);
  const head = token.deprel === "conj" ? (view.tokens[token.head] ? token.head : noun) : noun;
  if (childrenBy(view.sentence, head, "cop").length > 0) {
    const subject = childrenBy(view.sentence, head, "nsubj")[0];
    return subject === undefined ? [] : referents(view, subject);
  }
  const { head: verb, deprel } = view.tokens[head] ?? token;
  const governor = view.tokens[verb];
  if (!governor || governor.upos !== "VERB") return [];
  const lemma = governor.lemma.toLowerCase();
  const asPost = lemmaAt(view, caseOf(view, head)) === "as" || formAt(view, caseOf(view, head)) === "as";
  if (
    !asPost &&
    !(NAMING_VERBS.has(lemma) || (OBJECT_NAMING.has(lemma) && /^(xcomp|obj|obl)$/.test(baseRelation(deprel))))
  )
    return [];
  if (!asPost && NAMING_VERBS.has(lemma) && !/^(xcomp|obj)$/.test(baseRelation(deprel))) return [];
  const subjects = verbSubjects(view, verb);
  if (NAMING_VERBS.has(lemma) || SUBJECT_AS.has(lemma)) return subjects;
  const passive = childrenBy(view.sentence, verb, "nsubj:pass");
  if (passive.length > 0) return passive.flatMap((subject) => referents(view, subject));
  const objects = childrenBy(view.sentence, verb, "obj", "iobj").filter((object) => object !== head);
  const named = objects.flatMap((object) => referents(view, object));
  return named.length > 0 ? named : objects.length > 0 && !asPost ? [] : subjects;
}

/** Who appoints: the subject of "X named Y (as) chief executive", where the post's own whole is not said. */
export function appointer(view: SentenceView, noun: number): number[] {
  const governor = view.tokens[noun]?.head ?? -1;
  const verb = view.tokens[governor];
  if (!verb || verb.upos !== "VERB" || !OBJECT_NAMING.has(verb.lemma.toLowerCase())) return [];
  return childrenBy(view.sentence, governor, "nsubj").flatMap((subject) => referents(view, subject));
}

/** The logical subjects of a verb, through control, coordination and relative clauses. */
export function verbSubjects(view: SentenceView, verb: number): number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    const token = view.tokens[at];
    if (!token) return [];
    const own = childrenBy(view.sentence, at, "nsubj");
    if (own.length > 0) return own.flatMap((subject) => referents(view, subject));
    if (token.deprel === "acl") return referents(view, token.head);
    if (token.deprel === "acl:relcl") return [];
    if (!/^(xcomp|conj|advcl|parataxis)$/.test(baseRelation(token.deprel))) return [];
    at = token.head;
  }
  return [];
}
