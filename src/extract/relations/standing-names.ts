// Names that stand for one of their people: nationality words ("a Canadian, X", "the Belgian, X,") and parties ("X, a Florida
// Republican"). It says whether a name does so, and nothing of whom.

import { formAt, isPossessiveMark, isPremodifier, nameStartingAt, type SentenceView, mentionOf } from "./sentence-view";

/** "a Canadian", "two Americans", "another Swede": a nationality word that stands for a person. */
export function isCompatriot(view: SentenceView, name: number): boolean {
  const { demonym, first, last } = mentionOf(view, name);
  const before = view.tokens[first - 1];
  return !!demonym && first === last && (before?.upos === "NUM" || /^(an?|another|fellow)$/i.test(before?.form ?? ""));
}

/** "the 27-year-old Estonian, X," and "the Belgian, X,": a nationality word in the singular, with the name set off behind it. */
export function isTheCompatriot(view: SentenceView, name: number, described: number): boolean {
  const { demonym, first, last } = mentionOf(view, name);
  const isSingular = first === last && !formAt(view, last).endsWith("s");
  const isSetOff = formAt(view, mentionOf(view, described).last + 1) === ",";
  return !!demonym && isSingular && isSetOff && /^(the|old)$/.test(formAt(view, first - 1));
}

/** "Republican" of "X, a Florida Republican", "X, the Conservative who …": a body whose name stands for one of its people; −1 for none. */
export function bodyDescribing(view: SentenceView, start: number): number {
  const at = (view.nameAt[start] ?? -1) < 0 && view.tokens[start]?.upos === "ADJ" ? start + 1 : start;
  const name = nameStartingAt(view, at);
  if (name < 0) return -1;
  const { type, last } = mentionOf(view, name);
  if (type === "Place") return bodyDescribing(view, last + 1);
  return type === "Organization" && !isPremodifier(view, last + 1) && !isPossessiveMark(view, last + 1) ? name : -1;
}
