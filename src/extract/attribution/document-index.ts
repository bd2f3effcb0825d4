// Look-ups that the attribution stage needs over a whole document: which sentence and token stand at an offset, which
// mention has its head at a token. Built once per article.

import type { Sentence, Token } from "../../text/token";
import type { Mention, Mentioned, Parsed } from "../document";
import { bySentence } from "../by-sentence";

/** A token of the document. */
export interface TokenAt {
  readonly sentence: number;
  readonly token: number;
}

export interface DocumentIndex {
  /** The first token that ends after an offset; undefined behind the last. */
  at(offset: number): TokenAt | undefined;
  /** The mention whose head is this token, the longest if several; a name before other forms. */
  mentionWithHead(sentence: number, token: number): Mention | undefined;
  /** All mentions of a sentence, in text order. */
  mentionsOf(sentence: number): readonly Mention[];
}

/** Indexes a document. */
export function indexDocument(doc: Parsed & Mentioned): DocumentIndex {
  const mentionsIn = bySentence(doc.mentions);
  const mentionsOf = (sentence: number): readonly Mention[] => mentionsIn.get(sentence) ?? [];
  return {
    at(offset) {
      const sentence = firstEndingAfter(doc.sentences, offset);
      const found = doc.sentences[sentence];
      if (!found) return undefined;
      return { sentence, token: Math.min(firstEndingAfter(found.tokens, offset), found.tokens.length - 1) };
    },
    mentionsOf,
    mentionWithHead(sentence, token) {
      const heads = mentionsOf(sentence).filter((mention) => mention.head === token && mention.type !== "Other");
      return heads.sort(
        (a, b) => Number(b.form === "NAM") - Number(a.form === "NAM") || b.end - b.start - (a.end - a.start),
      )[0];
    },
  };
}

function firstEndingAfter(spans: readonly (Sentence<Token> | Token)[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
