// What a post or kin noun belongs to (its whole), read off the tree and, where the tree may be wrong, off the order of
// words: "[Pentagon] spokesman", "[its] head", "a unit of [Delta]"; and where its phrase begins and ends.

import { OWN_BODY_WORDS, STATE_BODY_WORDS } from "../../ontology/body-words";
import { PLACE_NOUNS } from "../../ontology/place-words";
import { childrenBy } from "../dependency-tree";
import { perToken } from "../per-token";
import { patternIndex } from "./pattern-index";
import {
  caseOf,
  formAt,
  isPossessiveMark,
  isPremodifier,
  lemmaAt,
  namedChain,
  referent,
  referents,
  type SentenceView,
  mentionOf,
} from "./sentence-view";

/** An argument of a noun and how it hangs on it. */
export interface Hanging {
  readonly mention: number;
  readonly link: string;
  /** Where the words that show it end (a pronoun's own place when the mention is one). */
  readonly at: number;
}

const MAX_PREMODIFIERS = 12;
/** Nouns behind a name that only say what it is: "the Norvik group". */
const KIND_WORDS: ReadonlySet<string> = new Set([...OWN_BODY_WORDS, ...STATE_BODY_WORDS, ...PLACE_NOUNS]);

/** Names and possessors before a noun (first token `first`), nearest first. */
export const wholesBefore = perToken((view: SentenceView, first): readonly Hanging[] => {
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
});

/** Whether "its", "whose" or "'s" stands before a noun, resolved or not. */
export function hasPossessor(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= 0; at--) {
    if (/^(PRP\$|WP\$|POS)$/.test(view.tokens[at]?.xpos ?? "")) return true;
    if (!isPremodifier(view, at)) return false;
  }
  return false;
}

/** What the phrases stand for that hang on a noun or on where it is said to be based, and stand behind it: the same for all rows that ask. */
const hungBehind = perToken((view: SentenceView, noun): readonly Hanging[] => {
  const found: Hanging[] = [];
  addHung(view, noun, noun, found);
  for (const child of childrenBy(view.sentence, noun, "acl"))
    if (PLACED.has(lemmaAt(view, child))) addHung(view, child, noun, found);
  return found;
});

/** Verbs that say where the noun is that they describe. */
const PLACED: ReadonlySet<string> = new Set(["locate", "base", "situate"]);

/** Adds what the phrases stand for that hang on a word and stand behind a noun. */
function addHung(view: SentenceView, word: number, noun: number, found: Hanging[]): void {
  for (const at of childrenBy(view.sentence, word, "nmod", "obl")) {
    if (at < noun) continue;
    for (const mention of referents(view, at)) found.push({ mention, link: lemmaAt(view, caseOf(view, at)), at });
  }
}

/** The name that the phrase behind a preposition leads to, read off the order of words: the same for all rows that ask. */
const nameBehind = perToken((view: SentenceView, preposition): Hanging | undefined => {
  const link = lemmaAt(view, preposition);
  if (!patternIndex().prepositions.has(link)) return undefined;
  let at = preposition + 1;
  while (
    at < view.tokens.length &&
    ((view.nameAt[at] ?? -1) < 0 || isOwnerOfName(view, at)) &&
    (isPremodifier(view, at) ||
      isPossessiveMark(view, at) ||
      formAt(view, at - 1) === "-" ||
      /^(DET|PRON)$/.test(view.tokens[at]?.upos ?? "") ||
      (formAt(view, at) === "and" && view.tokens[at + 1]?.upos === "NOUN"))
  )
    at++;
  const name = view.nameAt[at] ?? -1;
  return name >= 0 && namedChain(view.doc, name) && !isModifier(view, name) ? { mention: name, link, at } : undefined;
});

/** The same as participles right behind it. */
const PLACED_FORMS: ReadonlySet<string> = new Set(["located", "based", "situated"]);

/** Where the preposition of a noun stands that the parse has hung elsewhere: "head of design *at* X", "the firm based *in* X". */
const prepositionBehind = (view: SentenceView, noun: number, isOfDepartment: boolean): number =>
  isOfDepartment ? noun + 3 : PLACED_FORMS.has(formAt(view, noun + 1)) ? noun + 2 : noun + 1;

/** Whether anything stands behind a noun that some row may take. */
export const hasWholeAfter = perToken(
  (view: SentenceView, noun): boolean =>
    hungBehind(view, noun).length > 0 ||
    nameBehind(view, prepositionBehind(view, noun, false)) !== undefined ||
    (isOfDepartment(view, noun) && nameBehind(view, prepositionBehind(view, noun, true)) !== undefined),
);

/** Names behind a noun under one of these prepositions that a row can take. */
export function wholesAfter(
  view: SentenceView,
  noun: number,
  links: readonly string[],
  accepts: (mention: number) => boolean,
): Hanging[] {
  if (!hasWholeAfter(view, noun)) return [];
  const isFitting = ({ mention, link }: Hanging): boolean => links.includes(link) && accepts(mention);
  const hung = hungBehind(view, noun).filter(isFitting);
  if (hung.length > 0) return hung;
  // "head of design at X": the phrase behind the department is the post's.
  const isBehindDepartment = isOfDepartment(view, noun) && !links.includes("of");
  const name = nameBehind(view, prepositionBehind(view, noun, isBehindDepartment));
  return name && isFitting(name) ? [name] : [];
}

/** "Angola" of "chairman of Angola's Banco do Kwanza", "Toronto" of "a unit of Toronto-based X": the name behind is the whole. */
function isOwnerOfName(view: SentenceView, at: number): boolean {
  const { last } = mentionOf(view, view.nameAt[at] as number);
  const isBased = formAt(view, last + 1) === "-" && formAt(view, last + 2) === "based";
  return isPossessiveMark(view, last + 1) ? (view.nameAt[last + 2] ?? -1) >= 0 : isBased;
}

/** "India's government" is India. */
const STATE_WORDS = /^(government|state|regime)$/;

/** "U.S." of "the U.S. beef industry": a name that only modifies the noun behind it. */
function isModifier(view: SentenceView, name: number): boolean {
  const { head, last, type } = mentionOf(view, name);
  if (isPossessiveMark(view, last + 1)) return type !== "Place" || !STATE_WORDS.test(lemmaAt(view, last + 2));
  const next = view.tokens[last + 1];
  const governor = view.tokens[head]?.head ?? -1;
  return next?.upos === "NOUN" && governor > last && !KIND_WORDS.has(lemmaAt(view, governor));
}

/** Whether the noun has an "of" with a common noun: "head of design". */
export const isOfDepartment = perToken(
  (view: SentenceView, noun): boolean =>
    lemmaAt(view, noun + 1) === "of" &&
    view.tokens[noun + 2]?.upos === "NOUN" &&
    (view.nameAt[noun + 2] ?? -1) < 0 &&
    referent(view, noun + 2) < 0 &&
    !isDescription(view, noun + 2),
);

/** How many common nouns may say what a body is before its name. */
const MAX_KIND_NOUNS = 3;

/** "power utility" of "head of power utility Enerval": common nouns right before the name of the body that they describe. */
function isDescription(view: SentenceView, start: number): boolean {
  let at = start;
  while (at < start + MAX_KIND_NOUNS && view.tokens[at]?.xpos === "NN" && (view.nameAt[at] ?? -1) < 0) at++;
  const name = view.nameAt[at] ?? -1;
  if (name < 0 || namedChain(view.doc, name)?.type !== "Organization" || mentionOf(view, name).first !== at)
    return false;
  const { last } = mentionOf(view, name);
  return !isPossessiveMark(view, last + 1) && !/^(NOUN|PROPN)$/.test(view.tokens[last + 1]?.upos ?? "");
}

/** Prepositions that lengthen a post's own phrase: "ambassador to the United States", "member of the board". */
const PHRASE_PREPOSITIONS = new Set(["of", "to", "for", "from", "in", "at", "on"]);
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

/** The leftmost token of the noun phrase around a noun, by its premodifiers and determiner. */
export const phraseStart = perToken((view: SentenceView, first): number => {
  let at = first;
  while (at > 0 && first - at < MAX_PREMODIFIERS) {
    const name = view.nameAt[at - 1] ?? -1;
    if (name >= 0) at = mentionOf(view, name).first;
    else if (isPremodifier(view, at - 1) || STANDS_BEFORE.has(view.tokens[at - 1]?.xpos ?? "")) at--;
    else if (view.tokens[at - 1]?.upos === "ADV") at--;
    else break;
  }
  return at > 0 && view.tokens[at - 1]?.upos === "DET" ? at - 1 : at;
});

/** Tags of what stands in a noun phrase beside its premodifiers: the possessive mark, "her". */
const STANDS_BEFORE: ReadonlySet<string> = new Set(["POS", "PRP$"]);
