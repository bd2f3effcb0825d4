// Whose "its" or "the group's" is before a post, where coreference could not say: of the things named shortly before that
// may own such a post the subject of the nearest sentence, else the one named first there. The row says what may.

import type { Mention } from "../document";
import { baseRelation } from "../dependency-tree";
import { bySentence } from "../by-sentence";
import type { Hanging } from "./noun-phrase";
import {
  formAt,
  isPossessiveMark,
  isPremodifier,
  namedChain,
  type RelationSource,
  type SentenceView,
} from "./sentence-view";

/** How many sentences back an owner may be named. */
const MAX_SENTENCES_BACK = 2;

/** The nearest owner of the phrase whose noun begins at `first`; `accepts` tells whether a mention may be one. */
export function nearOwner(
  view: SentenceView,
  first: number,
  accepts: (mention: number) => boolean,
): Hanging | undefined {
  const possessor = unresolvedPossessor(view, first);
  if (possessor < 0) return undefined;
  const own = view.sentence.index;
  let best: { mention: number; salience: number } | undefined;
  for (let sentence = own; sentence >= Math.max(0, own - MAX_SENTENCES_BACK); sentence--)
    for (const mention of namesOf(view.doc, sentence)) {
      if ((sentence === own && (view.doc.mentions[mention] as Mention).last >= possessor) || !accepts(mention))
        continue;
      const salience =
        (isSubject(view.doc, mention) ? 2 : 0) -
        (own - sentence) +
        Math.log2(namedChain(view.doc, mention)?.mentions.length ?? 1);
      if (!best || salience > best.salience) best = { mention, salience };
    }
  return best && { mention: best.mention, link: "near", at: possessor };
}

/**
 * Where "its" or the noun of "the group's" stands before a noun, if it refers to nothing that is named; else −1. "Their
 * lawyer" is mostly that of people.
 */
function unresolvedPossessor(view: SentenceView, first: number): number {
  for (let at = first - 1; at >= 0; at--) {
    if ((view.nameAt[at] ?? -1) >= 0) return -1;
    if (view.tokens[at]?.xpos === "PRP$") return formAt(view, at) === "its" && isOpen(view, at) ? at : -1;
    if (isPossessiveMark(view, at)) return isBody(view, at - 1) && isOpen(view, at - 1) ? at - 1 : -1;
    if (!isPremodifier(view, at)) return -1;
  }
  return -1;
}

const isOpen = (view: SentenceView, token: number): boolean => {
  const nominal = view.nominalAt[token] ?? -1;
  return nominal < 0 || !namedChain(view.doc, nominal);
};

const isBody = (view: SentenceView, token: number): boolean =>
  view.doc.mentions[view.nominalAt[token] ?? -1]?.type === "Organization";

function isSubject(doc: RelationSource, index: number): boolean {
  const { sentence, head } = doc.mentions[index] as Mention;
  return baseRelation(doc.sentences[sentence]?.tokens[head]?.deprel ?? "") === "nsubj";
}

/** The mentions by name in a sentence that refer to named things, in text order. */
const namesOf = (doc: RelationSource, sentence: number): number[] =>
  (bySentence(doc.mentions).get(sentence) ?? []).flatMap(({ form, index }) =>
    form === "NAM" && namedChain(doc, index) ? [index] : [],
  );
