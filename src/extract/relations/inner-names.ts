// Names inside a name: "Nepal" in "Nepal Police", "U.N." in "U.N. Security Council". A name inside counts where the
// article has that name (or nationality word) on its own too, or where a mention inside was found.

import type { Mention } from "../document";
import { OWN_BODY_WORDS, STATE_BODY_WORDS } from "../../ontology/body-words";
import { namedChain, type RelationSource, type SentenceView } from "./sentence-view";

const KNOWN = new WeakMap<RelationSource, ReadonlyMap<string, number>>();
const MAX_INNER_WORDS = 5;
/** "Union" of "Union Ministry" names no body of its own, even where it was taken for one. */
const KIND_WORDS: ReadonlySet<string> = new Set([...OWN_BODY_WORDS, ...STATE_BODY_WORDS]);
/** A single word shorter than this is a body's name only in capitals. */
const MIN_NAME_LENGTH = 4;

/** The words of each named thing of an article, in lower case, and one mention that bears them. */
function knownNames(doc: RelationSource): ReadonlyMap<string, number> {
  const known = KNOWN.get(doc);
  if (known) return known;
  const names = new Map<string, number>();
  for (const mention of doc.mentions) {
    if (mention.form !== "NAM") continue;
    const chain = namedChain(doc, mention.index);
    if (!chain || (chain.type !== "Place" && chain.type !== "Organization")) continue;
    const words = doc.article.text.slice(mention.start, mention.end).toLowerCase();
    if (!names.has(words)) names.set(words, mention.index);
  }
  KNOWN.set(doc, names);
  return names;
}

/** Mentions of the things named inside a name, longest first within each start; each thing once. */
export function innerNames(view: SentenceView, name: number): number[] {
  const mention = view.doc.mentions[name] as Mention;
  const own = namedChain(view.doc, name)?.index;
  if (mention.first === mention.last) return [];
  const known = knownNames(view.doc);
  const found: number[] = [];
  for (let first = mention.first; first <= mention.last; first++) {
    for (let last = Math.min(mention.last, first + MAX_INNER_WORDS - 1); last >= first; last--) {
      if (first === mention.first && last === mention.last) continue;
      const words = view.doc.article.text.slice(view.tokens[first]?.start, view.tokens[last]?.end).toLowerCase();
      const inner = known.get(words);
      if (KIND_WORDS.has(words)) continue;
      if (inner === undefined || namedChain(view.doc, inner)?.index === own) continue;
      if (!standsAsModifier(view, mention, first, last, namedChain(view.doc, inner)?.type)) continue;
      if (!found.some((other) => namedChain(view.doc, other)?.index === namedChain(view.doc, inner)?.index))
        found.push(inner);
      first = last;
      break;
    }
  }
  return found;
}

/** "Kerala Congress" is no part of Congress: a body's name counts in front, or behind a preposition. */
function standsAsModifier(
  view: SentenceView,
  whole: Mention,
  first: number,
  last: number,
  type: string | undefined,
): boolean {
  if (type === "Place") return true;
  const word = view.tokens[first]?.form ?? "";
  // "New" of "New People's Party" may have been taken for a name of its own.
  if (
    view.tokens[last + 1]?.form === "(" ||
    (first === last && word.length < MIN_NAME_LENGTH && word !== word.toUpperCase())
  )
    return false;
  return last < whole.last || view.tokens[first - 1]?.upos === "ADP" || view.tokens[first - 1]?.upos === "DET";
}
