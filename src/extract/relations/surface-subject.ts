// The subject of a predicate ("X (born 1950) is the head", "appointed X as head") read off the order of words, where the
// parse has lost it. Never through a negation.

import { formAt, isPossessiveMark, lemmaAt, namedChain, referent, type SentenceView, mentionOf } from "./sentence-view";

/** Verbs whose object gets a post: "named X head". */
export const OBJECT_NAMING = new Set([
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

const COPULA = /^(is|was|are|were|'s|’s|been|became|becomes|become|remains|remained)$/;
const BETWEEN_SUBJECT_AND_COPULA = /^(has|have|had|also|now|then|currently|previously|formerly|later|once|still)$/;

/**
 * The subject of "X (born 1950) is the head", "X, 45, was one of the founders", read off the order of words where the
 * parse has lost it; `start` is where the phrase of the post begins. Never through a negation.
 */
export function subjectOnSurface(view: SentenceView, start: number): number[] {
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
  return named && !(name >= 0 && mentionOf(view, name).last !== at)
    ? [referent(view, at)].filter((mention) => mention >= 0)
    : [];
}

/** How many insertions may stand between a name and its verb ("X, OC, MD (born 1950), is"), and how many tokens each. */
const MAX_INSERTIONS = 4;
const MAX_INSERTION = 30;

/**
 * X of "appointed X as chief executive", "named X, a former banker, as its head", "replaced Y with X as coach", "the
 * appointment of X as head".
 */
function namedAs(view: SentenceView, as: number): number[] {
  const end = formAt(view, as - 1) === "," ? skipBack(view, as - 1, ",") : as - 1;
  const name = view.nameAt[end] ?? -1;
  if (name < 0 || mentionOf(view, name).last !== end || !namedChain(view.doc, name)) return [];
  const before = mentionOf(view, name).first - 1;
  return /^(with|of|for)$/.test(formAt(view, before)) || OBJECT_NAMING.has(lemmaAt(view, before)) ? [name] : [];
}

/** The token before the insertion that ends at `end`, −1 where it does not begin near. */
function skipBack(view: SentenceView, end: number, opening: string): number {
  for (let at = end - 1; at > 0 && end - at <= MAX_INSERTION; at--) if (formAt(view, at) === opening) return at - 1;
  return -1;
}
