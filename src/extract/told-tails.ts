// A filler's tail that fills a role of its own is no part of the filler: of “freed 5,000 inmates from Parwan” the prison is
// the origin, and the inmates are “5,000 inmates”. What stands behind “of” stays: it says what the filler is.

import { childrenBy } from "./dependency-tree";
import type { Parsed } from "./document";
import type { DraftArgument } from "./fill-roles";

/** The arguments of one event, with fillers of words cut before a phrase that is another argument. */
export const withoutToldTails = (doc: Parsed, chosen: readonly DraftArgument[]): DraftArgument[] =>
  chosen.map((one) => chosen.reduce((cut, other) => withoutTail(doc, cut, other), one));

function withoutTail({ article, sentences }: Parsed, one: DraftArgument, other: DraftArgument): DraftArgument {
  const sentence = sentences[one.sentence];
  const head = sentence?.tokens[one.token];
  if (one.text === undefined || !sentence || !head || other.sentence !== one.sentence) return one;
  const [at] = childrenBy(sentence, other.token, "case");
  const preposition = at !== undefined && at > one.token && at < other.token ? sentence.tokens[at] : undefined;
  if (!preposition || preposition.upos !== "ADP" || preposition.lemma === "of") return one;
  const start = one.text.indexOf(article.text.slice(head.start, preposition.end));
  if (start < 0) return one;
  return { ...one, text: one.text.slice(0, start + preposition.start - head.start).trimEnd() };
}
