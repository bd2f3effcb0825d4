// Posts in a list ("founder, chairman and chief executive of X"), read off the order of words: what is said of one is
// said of all.

import { perToken } from "../per-token";
import { nounEndingAt } from "./pattern-index";
import { phraseStart } from "./noun-phrase";
import { formAt, isPremodifier, type SentenceView } from "./sentence-view";

/** Posts that one "and" or comma joins: where the first begins and the last ends. */
export interface PostGroup {
  readonly first: number;
  readonly last: number;
}

const JOINS: ReadonlySet<string> = new Set(["and", "&", ",", "/"]);
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
const joinedAfter = perToken((view: SentenceView, last): number => {
  let at = last + 1;
  if (!JOINS.has(formAt(view, at))) return -1;
  while (JOINS.has(formAt(view, at))) at++;
  for (let steps = 0; steps <= MAX_JOINED_WORDS && (view.nameAt[at] ?? -1) < 0; steps++, at++) {
    const post = nounEndingAt(view, at);
    const longer = post && nounEndingAt(view, at + 1);
    if (post && !(longer && longer.first <= at))
      return isPremodifier(view, at + 1) && !startsName(view, at + 1) ? -1 : at;
    if (!isPremodifier(view, at) && view.tokens[at]?.upos !== "DET") return -1;
  }
  return -1;
});

/** Where the post that is joined before a post begins; −1 for none. */
const joinedBefore = perToken((view: SentenceView, first): number => {
  let at = phraseStart(view, first) - 1;
  if (at < 0 || !JOINS.has(formAt(view, at))) return -1;
  while (JOINS.has(formAt(view, at))) at--;
  if ((view.nameAt[at] ?? -1) >= 0) return -1;
  return nounEndingAt(view, at)?.first ?? -1;
});

const startsName = (view: SentenceView, at: number): boolean => (view.nameAt[at] ?? -1) >= 0;

/** How many links of a list are followed. */
const MAX_CONJUNCTS = 12;

/** The first conjunct of the list that a noun is in. */
export function topConjunct(view: SentenceView, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < MAX_CONJUNCTS && view.tokens[at]?.deprel === "conj"; steps++) {
    const head = view.tokens[at]?.head ?? -1;
    // A wrong parse may make the post a conjunct of something else altogether.
    if (head < 0 || !nounEndingAt(view, head)) return at;
    at = head;
  }
  return at;
}
