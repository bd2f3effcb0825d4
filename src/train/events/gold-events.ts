// Gold events as training targets: where their triggers lie, and which of our triggers and arguments agree with them.
// Agreement is that of the gold folder's own scorer, so that what is learned is what is measured.

import type { Span } from "../../text/token";
import type { GoldArticle } from "../oracle-document";

export interface GoldArgument {
  readonly role: string;
  readonly entity?: string;
  readonly text?: string;
}

export interface GoldEvent {
  readonly type: string;
  readonly trigger: string;
  readonly quote: string;
  readonly also?: readonly string[];
  readonly arguments?: readonly GoldArgument[];
  readonly status?: string;
  readonly time?: string;
  /** Ids of entities, or words. */
  readonly speakers?: readonly string[];
  readonly optional?: boolean;
}

export type GoldEvents = GoldArticle & { readonly events: readonly GoldEvent[] };

/** Every place where `piece` stands in `text`. */
export function occurrences(text: string, piece: string): Span[] {
  const spans: Span[] = [];
  if (piece === "") return spans;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    spans.push({ start: at, end: at + piece.length });
  return spans;
}

/** The spans of an event's triggers, and of the clauses that report it. */
export function goldSpans(text: string, event: GoldEvent): { triggers: Span[]; quotes: Span[] } {
  const quotes = occurrences(text, event.quote);
  const own = quotes.flatMap((quote) =>
    occurrences(event.quote, event.trigger).map(({ start, end }) => ({
      start: quote.start + start,
      end: quote.start + end,
    })),
  );
  return { triggers: [...own, ...(event.also ?? []).flatMap((also) => occurrences(text, also))], quotes };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Lower case, no punctuation, no article: as the scorer compares words. */
export const normalize = (words: string | undefined): string =>
  (words ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s?(?=\s|$)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /, "");

/** True where two fillers given as words agree: one holds the other, or they end in the same word. */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [normalize(a), normalize(b)];
  if (!left || !right) return false;
  if (` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `)) return true;
  return left.split(" ").at(-1) === right.split(" ").at(-1);
}
