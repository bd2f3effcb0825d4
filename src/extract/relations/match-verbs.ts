// Matches verb patterns: a verb or adjective with its arguments, passives, participles and relative clauses undone.

import type { VerbPattern } from "../../ontology/relation-row";
import { OWN_BODY_WORDS } from "../../ontology/body-words";
import type { Mention } from "../document";
import { baseRelation, childBy, childrenBy } from "../dependency-tree";
import { type Candidate, fits, type RowPattern } from "./candidate";
import { verbSubjects } from "./holders";
import { nounEndingAt, patternIndex } from "./pattern-index";
import {
  caseOf,
  formAt,
  hasBothSides,
  isPossessiveMark,
  isPremodifier,
  lemmaAt,
  listed,
  namedChain,
  nameStartingAt,
  referent,
  referents,
  type SentenceView,
} from "./sentence-view";

const BODY_KINDS: ReadonlySet<string> = new Set([...OWN_BODY_WORDS, "faction", "bloc"]);

/** How many common nouns may stand between a name and the name it describes. */
const MAX_DESCRIBING = 4;

/** What the word of a verb pattern may be tagged as. */
const PREDICATES: ReadonlySet<string> = new Set(["VERB", "ADJ", "AUX"]);

/** Everything that the verbs and adjectives of a sentence show. */
export function matchVerbs(view: SentenceView): Candidate[] {
  const { verbs } = patternIndex();
  const found: Candidate[] = [];
  // A relation joins two.
  if (view.things.length < 2) return found;
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token || (view.nameAt[at] ?? -1) >= 0 || !PREDICATES.has(token.upos)) continue;
    const particle = childBy(view.sentence, at, "compound:prt");
    const lemma = lemmaAt(view, at);
    const key = particle < 0 ? lemma : `${lemma} ${lemmaAt(view, particle)}`;
    for (const entry of verbs.get(key) ?? (isPreposition(view, particle) ? verbs.get(lemma) : undefined) ?? [])
      if (hasBothSides(view, entry.row)) found.push(...matchVerb(view, entry, at));
  }
  return found;
}

/** "in" of "was born in San Juan", which a parse may take for a particle of the verb. */
const isPreposition = (view: SentenceView, at: number): boolean => /^(in|at|on|to|from)$/.test(formAt(view, at));

const isParticiple = (view: SentenceView, verb: number): boolean => view.tokens[verb]?.xpos === "VBN";
/** A past participle without "have" is passive, and so is whatever has an agent. */
const isPassive = (view: SentenceView, verb: number): boolean =>
  childBy(view.sentence, verb, "nsubj:pass", "aux:pass", "obl:agent") >= 0 ||
  isSharedOut(view, verb) ||
  (isParticiple(view, verb) &&
    !childrenBy(view.sentence, verb, "aux").some((aux) => lemmaAt(view, aux) === "have") &&
    !hasBoth(view, verb));

/** "Morel later coached Tonga": with a subject and an object it is no participle, whatever the tagger took it for. */
const hasBoth = (view: SentenceView, verb: number): boolean =>
  childBy(view.sentence, verb, "nsubj") >= 0 && childBy(view.sentence, verb, "obj") >= 0;

/** "owned 51 percent by X": a share right behind the verb, then its agent. */
const isSharedOut = (view: SentenceView, verb: number): boolean => isShare(view, verb + 1);

/** "51 percent by" from a token on. */
const isShare = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.upos === "NUM" && /^(percent|%)$/.test(formAt(view, at + 1)) && formAt(view, at + 2) === "by";

/** How far behind the first share of "owned 51 percent by X and 49 percent by Y" the last may stand. */
const MAX_SHARES = 30;

/** X and Y of "owned 51 percent by X and 49 percent by Y". */
function shareholders(view: SentenceView, verb: number): number[] {
  const found: number[] = [];
  for (let at = verb + 1; at < view.tokens.length && at <= verb + MAX_SHARES; at++)
    if (isShare(view, at)) found.push(...nameFrom(view, at + 3));
  return found;
}

function matchVerb(view: SentenceView, entry: RowPattern<VerbPattern>, verb: number): Candidate[] {
  const { pattern } = entry;
  if (pattern.onlyPast && !/^VB[DN]$/.test(view.tokens[verb]?.xpos ?? "")) return [];
  const fixed = pattern.noun ? fixedNoun(view, verb, pattern.noun) : -1;
  if (pattern.noun && fixed < 0) return [];
  const sources = fillers(view, verb, pattern.at.source, fixed).filter((mention) =>
    fits(view, entry, "source", mention),
  );
  if (sources.length === 0) return [];
  const targets = fillers(view, verb, pattern.at.target, fixed).filter((mention) =>
    fits(view, entry, "target", mention),
  );
  const found: Candidate[] = [];
  for (const source of sources)
    for (const target of targets) {
      if (namedChain(view.doc, source)?.index === namedChain(view.doc, target)?.index) continue;
      const spots = [verb, ...(fixed >= 0 ? [fixed] : []), ...positions(view, source), ...positions(view, target)];
      const former = pattern.former ?? (pattern.formerInPast && isPast(view, verb) ? true : undefined);
      found.push({
        type: entry.type,
        pattern,
        source,
        target,
        sentence: view.sentence.index,
        trigger: verb,
        first: Math.min(...spots),
        last: Math.max(...spots),
        ...(pattern.role ? { role: pattern.role } : {}),
        ...(former ? { former } : {}),
        manner: `${isPassive(view, verb) ? "passive" : "active"}/${view.tokens[verb]?.deprel ?? ""}`,
      });
    }
  return found;
}

function positions(view: SentenceView, index: number): number[] {
  const mention = view.doc.mentions[index] as Mention;
  return mention.sentence === view.sentence.index ? [mention.first, mention.last] : [];
}

function fixedNoun(view: SentenceView, verb: number, nouns: readonly string[]): number {
  const candidates = [
    ...childrenBy(view.sentence, verb, "obj", "nsubj:pass", "obl", "xcomp"),
    verb + 1,
    verb + 2,
    verb + 3,
    nounBehindNames(view, verb),
  ];
  return (
    candidates.find(
      (at) => at > verb - 8 && nouns.includes(lemmaAt(view, at)) && /^(NOUN|SYM)$/.test(view.tokens[at]?.upos ?? ""),
    ) ?? -1
  );
}

/** How many words may stand between "holds" and "citizenship": "both Colombian and Belgian". */
const MAX_BEFORE_FIXED = 6;

/** "citizenship" of "holds both Colombian and Belgian citizenship", whatever the parse hangs it on. */
function nounBehindNames(view: SentenceView, verb: number): number {
  for (let at = verb + 1; at <= verb + MAX_BEFORE_FIXED; at++) {
    const isBetween = (view.nameAt[at] ?? -1) >= 0 || /^(both|and|a|an|dual|,)$/.test(formAt(view, at));
    if (!isBetween) return at;
  }
  return verb;
}

const isPast = (view: SentenceView, verb: number): boolean =>
  view.tokens[verb]?.xpos === "VBD" ||
  childrenBy(view.sentence, verb, "aux", "aux:pass", "cop").some(
    (aux) =>
      /^(had|used)$/.test(formAt(view, aux)) || (formAt(view, aux) === "was" && view.tokens[verb]?.xpos !== "VBG"),
  );

/** The mentions at a place of a verb; "by [Stanford] dropouts [Eli Greenspan] and [Sam Gu]" is by Greenspan and Gu. */
const fillers = (view: SentenceView, verb: number, place: string | readonly string[], fixed: number): number[] =>
  fillersAt(view, verb, place, fixed).flatMap((mention) => describedBy(view, mention));

/** The names that a name describes through common nouns right behind it, else the name itself. */
function describedBy(view: SentenceView, mention: number): number[] {
  const { sentence, last, form } = view.doc.mentions[mention] as Mention;
  if (sentence !== view.sentence.index || form !== "NAM") return [mention];
  for (let at = last + 1; at <= last + MAX_DESCRIBING; at++) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0)
      return at > last + 1 && namedChain(view.doc, name)?.type === "Person" ? listed(view, name) : [mention];
    if (view.tokens[at]?.upos !== "NOUN" && !nounEndingAt(view, at)) return [mention];
  }
  return [mention];
}

/** The mentions at a place of a verb. `fixed` is the verb's own noun, under which a preposition may hang as well. */
function fillersAt(view: SentenceView, verb: number, place: string | readonly string[], fixed: number): number[] {
  if (typeof place !== "string") return place.flatMap((one) => fillersAt(view, verb, one, fixed));
  if (place === "subject") return subjects(view, verb);
  if (place === "object") return objects(view, verb, fixed);
  if (place === "before") return namesBefore(view, fixed);
  const under = [verb, ...(fixed >= 0 ? [fixed] : [])];
  const found = under.flatMap((at) => prepositional(view, at, place));
  if (found.length > 0) return found;
  // The parse may have hung the phrase on the object; and a phrase right behind the verb is its own.
  for (const object of childrenBy(view.sentence, verb, "obj", "nsubj:pass", "xcomp", "advmod")) {
    // "founded it to compete with X": what one means to do has phrases of its own.
    const isPurpose = childBy(view.sentence, object, "mark") >= 0;
    const hung = object > verb && !isPurpose ? prepositional(view, object, place) : [];
    if (hung.length > 0) return hung;
  }
  // "took a degree in engineering from X": or on what stands between.
  if (fixed >= 0)
    for (const phrase of childrenBy(view.sentence, fixed, "nmod")) {
      const hung = prepositional(view, phrase, place);
      if (hung.length > 0) return hung;
    }
  // "was born and raised in Tutwiler"
  if (formAt(view, verb + 1) === "and" && view.tokens[verb + 2]?.head === verb) {
    const shared = prepositional(view, verb + 2, place);
    if (shared.length > 0) return shared;
  }
  // "was born on Feb. 9, 1935, in Tutwiler": the phrase may hang on the date before it.
  for (const phrase of childrenBy(view.sentence, verb, "obl"))
    if (phrase > verb && (view.nameAt[phrase] ?? -1) < 0) {
      const hung = prepositional(view, phrase, place);
      if (hung.length > 0) return hung;
    }
  const behind = Math.max(...under) + 1;
  if (formAt(view, behind) === place) return referents(view, nounAfter(view, behind));
  return place === "in" || place === "at" ? whereOf(view, verb) : [];
}

/** The names right before a fixed noun: X and Y of "holds both X and Y citizenship". */
function namesBefore(view: SentenceView, noun: number): number[] {
  const found: number[] = [];
  for (let at = noun - 1; at >= 0; at--) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0) {
      if (namedChain(view.doc, name)) found.push(name);
      at = (view.doc.mentions[name] as Mention).first;
    } else if (!/^(and|or|both|a|,|as|well|dual)$/.test(formAt(view, at))) break;
  }
  return found;
}

/** X of "X, where she was born", "X, where he had worked": what "where" stands for, right before it. */
function whereOf(view: SentenceView, verb: number): number[] {
  const adverb = childrenBy(view.sentence, verb, "advmod").find((child) => formAt(view, child) === "where");
  if (adverb === undefined || adverb > verb) return [];
  const name = view.nameAt[formAt(view, adverb - 1) === "," ? adverb - 2 : adverb - 1] ?? -1;
  return name >= 0 && namedChain(view.doc, name) ? [name] : [];
}

/** The name that begins within a determiner and an adjective of a preposition. */
function nounAfter(view: SentenceView, preposition: number): number {
  for (let at = preposition + 1; at <= preposition + 3; at++) if ((view.nameAt[at] ?? -1) >= 0) return at;
  return -1;
}

function prepositional(view: SentenceView, at: number, preposition: string): number[] {
  return childrenBy(view.sentence, at, "obl", "nmod", "advcl", "obj")
    .filter(
      (child) =>
        lemmaAt(view, caseOf(view, child)) === preposition || formAt(view, caseOf(view, child)) === preposition,
    )
    .flatMap((child) => referents(view, child));
}

function subjects(view: SentenceView, verb: number): number[] {
  if (view.tokens[verb]?.upos === "ADJ") return described(view, verb);
  if (!isPassive(view, verb)) return verbSubjects(view, verb);
  const agents = [
    ...childrenBy(view.sentence, verb, "obl:agent").flatMap((child) => referents(view, child)),
    ...prepositional(view, verb, "by"),
    ...(isSharedOut(view, verb) ? [...prepositional(view, verb + 2, "by"), ...shareholders(view, verb)] : []),
  ].filter((mention, i, all) => all.indexOf(mention) === i);
  return agents.length > 0 ? agents : agentOnSurface(view, verb);
}

/** How many words may stand between a participle and its "by": "founded in a Gisborne garage in 2012 by X". */
const MAX_BEFORE_BY = 10;
/** How many words may describe the agent: "by the retired Zambian businessman X". */
const MAX_BEFORE_AGENT = 6;

/** X of "was founded in a garage by X", where the parse hangs "by" on the garage. */
function agentOnSurface(view: SentenceView, verb: number): number[] {
  for (let at = verb + 1; at <= verb + MAX_BEFORE_BY && at < view.tokens.length; at++) {
    if (/^(VERB|SCONJ|CCONJ)$/.test(view.tokens[at]?.upos ?? "")) return [];
    if (formAt(view, at) === "by") return nameFrom(view, at + 1);
  }
  return [];
}

/** The name that the phrase from a token on ends in, with those listed behind it. */
function nameFrom(view: SentenceView, start: number): number[] {
  let name = -1;
  for (let word = start; word < start + MAX_BEFORE_AGENT; word++) {
    const here = view.nameAt[word] ?? -1;
    if (here >= 0) {
      name = here;
      word = (view.doc.mentions[here] as Mention).last;
    } else if (!isPremodifier(view, word) && view.tokens[word]?.upos !== "DET" && !isPossessiveMark(view, word)) break;
    else name = -1;
  }
  return name >= 0 && namedChain(view.doc, name) ? listed(view, name) : [];
}

/** What an adjective says something about: its subject, or the noun it stands behind. */
function described(view: SentenceView, adjective: number): number[] {
  const own = childrenBy(view.sentence, adjective, "nsubj");
  if (own.length > 0) return own.flatMap((subject) => referents(view, subject));
  const token = view.tokens[adjective];
  if (token && token.head >= 0 && token.head < adjective && /^(amod|acl|appos|advcl)$/.test(baseRelation(token.deprel)))
    return referents(view, token.head);
  return verbSubjects(view, adjective);
}

/** Whether the name that a token heads begins right behind a verb, or behind a determiner. */
function beginsNear(view: SentenceView, token: number, verb: number): boolean {
  const first = view.doc.mentions[view.nameAt[token] ?? -1]?.first;
  return first === verb + 1 || (first === verb + 2 && view.tokens[verb + 1]?.upos === "DET");
}

/** "Born in Pistoia to a railwayman, she …": a participle that opens its sentence is about the subject behind its comma. */
const isOpening = (view: SentenceView, verb: number): boolean =>
  isParticiple(view, verb) && (verb === 0 || (verb === 1 && view.tokens[0]?.upos === "PUNCT"));

/** How many words an opening phrase may have. */
const MAX_OPENING = 25;

function subjectBehind(view: SentenceView, verb: number): number {
  for (let at = verb + 2; at < view.tokens.length && at - verb <= MAX_OPENING; at++)
    if (formAt(view, at - 1) === ",") {
      const name = view.nameAt[at] ?? -1;
      const head = name < 0 ? at : (view.doc.mentions[name] as Mention).head;
      if (baseRelation(view.tokens[head]?.deprel ?? "") === "nsubj" && referent(view, head) >= 0) return head;
      const titled = name < 0 ? (view.nameAt[at + 1] ?? -1) : name;
      const { last, head: own, type } = view.doc.mentions[titled] ?? { last: 0, head: 0, type: "" };
      if (titled >= 0 && type === "Person" && /^(VERB|AUX)$/.test(view.tokens[last + 1]?.upos ?? "")) return own;
    }
  return -1;
}

/** Y of "controls much of Y"; else what an object refers to. */
function wholeOf(view: SentenceView, object: number): number[] {
  return /^(part|much|most|half|all|some)$/.test(lemmaAt(view, object)) && (view.nameAt[object] ?? -1) < 0
    ? prepositional(view, object, "of")
    : namedOrKind(view, object);
}

/** What an object refers to, else the body that it is the noun for. */
function namedOrKind(view: SentenceView, object: number): number[] {
  const found = referents(view, object);
  return found.length > 0 ? found : namedByKind(view, object);
}

/** Y of "heads the Y faction": the name of a body before the noun for its kind. */
function namedByKind(view: SentenceView, object: number): number[] {
  const name = view.nameAt[object - 1] ?? -1;
  if (name < 0 || !BODY_KINDS.has(lemmaAt(view, object)) || isPossessiveMark(view, object - 1)) return [];
  const chain = namedChain(view.doc, name);
  return chain?.type === "Organization" && !view.doc.mentions[name]?.demonym ? [name] : [];
}

/**
 * Y of "X, who runs Y, said": a name right behind the verb of a relative clause is its object, though a parse may take it for the
 * subject of the verb behind it; −1 for none.
 */
function takenObject(view: SentenceView, verb: number): number {
  const subject = childrenBy(view.sentence, verb, "nsubj").find((child) => view.tokens[child]?.xpos.startsWith("W"));
  if (subject === undefined || subject >= verb || childBy(view.sentence, verb, "xcomp", "ccomp") >= 0) return -1;
  const isArticle = view.tokens[verb + 1]?.upos === "DET" && (view.nameAt[verb + 1] ?? -1) < 0;
  const name = nameStartingAt(view, isArticle ? verb + 2 : verb + 1);
  return name >= 0 && !isPossessiveMark(view, (view.doc.mentions[name] as Mention).last + 1) ? name : -1;
}

function objects(view: SentenceView, verb: number, fixed: number): number[] {
  const token = view.tokens[verb];
  if (!token) return [];
  if (token.upos === "ADJ") return described(view, verb);
  if (!isPassive(view, verb)) {
    const own = childrenBy(view.sentence, verb, "obj").filter((child) => child !== fixed);
    if (own.length > 0) return own.flatMap((object) => wholeOf(view, object));
    // "leads Leeds City Council": a name right behind a verb without a preposition is its object, whatever the parse says.
    const bare = childrenBy(view.sentence, verb, "obl").find(
      (child) => child > verb && caseOf(view, child) < 0 && beginsNear(view, child, verb),
    );
    if (bare !== undefined) return referents(view, bare);
    const taken = takenObject(view, verb);
    if (taken >= 0) return listed(view, taken);
    // "the company that he founded"
    return token.deprel === "acl:relcl" && childBy(view.sentence, verb, "nsubj") >= 0
      ? referents(view, token.head)
      : [];
  }
  // "is 35 percent owned by X": the share stands between the copula and the verb.
  const share = /^(percent|%)$/.test(formAt(view, verb - 1)) && token.head === verb - 1 ? verb - 1 : verb;
  const passive = childrenBy(view.sentence, share, "nsubj:pass", "nsubj");
  // "…, sells to Fondo Cardinal, based in Tortola": a bare participle behind a name and a comma is about that name.
  const before = formAt(view, verb - 1) === "," ? verb - 2 : verb - 1;
  const beside = before >= 0 && (view.nameAt[before] ?? -1) >= 0 ? referents(view, before) : [];
  if (beside.length > 0 && passive.length === 0 && childBy(view.sentence, verb, "aux", "aux:pass") < 0) return beside;
  if (passive.length > 0) return passive.flatMap((subject) => referents(view, subject));
  const behindPhrase = isOpening(view, verb) ? subjectBehind(view, verb) : -1;
  if (behindPhrase >= 0) return referents(view, behindPhrase);
  if (/^(acl|amod)$/.test(baseRelation(token.deprel))) return referents(view, token.head);
  if (/^(conj|xcomp|advcl|parataxis)$/.test(baseRelation(token.deprel)) && token.head >= 0) {
    const governor = view.tokens[token.head];
    if (governor && /^(NOUN|PROPN)$/.test(governor.upos)) return referents(view, token.head);
    // "X, born in Y and educated at Z, fled": what is said of the first participle is said of the next.
    if (token.deprel === "conj" && isParticiple(view, token.head) && isPassive(view, token.head))
      return objects(view, token.head, -1);
    return childrenBy(view.sentence, token.head, "nsubj", "nsubj:pass").flatMap((subject) => referents(view, subject));
  }
  return [];
}
