// The nouns of the language core: tokens and sentences with exact offsets into the article as given.
// Follows Universal Dependencies 2 (CoNLL-U columns); offsets are half-open UTF-16 units.

/** A stretch of the article's own text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A tokenized word. `text.slice(start, end) === form`. */
export interface RawToken extends Span {
  readonly form: string;
}

/** A word with universal (upos) and Penn (xpos) part of speech and its UD features (`Number=Plur`). */
export interface TaggedToken extends RawToken {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** UD features, e.g. `{ Number: "Plur" }`; empty where nothing is known. */
  readonly feats: Readonly<Record<string, string>>;
}

/** A word in its dependency tree: `head` is the index of its governor in the sentence, −1 for the root. */
export interface Token extends TaggedToken {
  readonly head: number;
  readonly deprel: string;
}

/**
 * What a stretch of the article is: `body` is the story; `headline` its title; a `byline`, `dateline`, photo `credit`
 * or other `boilerplate` ("(RELATED: …)", "Font Size:") is text around the story.
 */
export type SentenceKind = "body" | "headline" | "byline" | "dateline" | "credit" | "boilerplate";

/** A sentence; `paragraph` counts the article's paragraphs from 0. */
export interface Sentence<T extends RawToken = Token> extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly T[];
}
