// Stretches between quotation marks, paragraph by paragraph. It does not say whether somebody speaks there: titles and
// scare quotes are stretches too. A paragraph that opens a quotation and does not close it goes on in the next one.

import type { Sentence, Span } from "../../text/token";

/** A quoted stretch: `start`..`end` lie inside the marks, `open`..`close` take the marks in. */
export interface QuotedStretch extends Span {
  readonly open: number;
  readonly close: number;
  /** True where the paragraph ends before the quotation does. */
  readonly unclosed: boolean;
}

/** Opening marks with their closing marks; straight marks close as they open. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "”"],
  ["«", "»"],
  ['"', '"'],
]);
const OPENING = /[“„«"]/g;
const SINGLE_PAIRS: ReadonlyMap<string, string> = new Map([
  ["‘", "’"],
  ["'", "'"],
]);
const SINGLE_OPENING = /[‘']/g;
/** A quotation of more characters than this in one paragraph is a lost mark. */
const MAX_QUOTE = 3000;

/** The quoted stretches of a text, in order, none inside another. */
export function findQuotes(text: string, sentences: readonly Sentence[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let done = 0;
  for (const { start, end } of paragraphsOf(sentences)) {
    const from = Math.max(start, done);
    if (from >= end) continue;
    const double = scan(text, from, end, PAIRS, OPENING);
    const quotes = (double.length > 0 ? double : scan(text, from, end, SINGLE_PAIRS, SINGLE_OPENING)).map((quote) =>
      quote.unclosed ? acrossParagraphs(text, quote) : quote,
    );
    found.push(...quotes);
    done = quotes.at(-1)?.close ?? done;
  }
  return found;
}

/** A quotation that a later paragraph closes without opening its own. */
function acrossParagraphs(text: string, quote: QuotedStretch): QuotedStretch {
  const closing = PAIRS.get(text[quote.open] as string) ?? "";
  for (let at = quote.end; at < text.length && at < quote.open + MAX_QUOTE; at++) {
    if (PAIRS.has(text[at] as string) && opens(text, at, 0)) return quote;
    if (text[at] === closing) return { start: quote.start, end: at, open: quote.open, close: at + 1, unclosed: false };
  }
  return quote;
}

function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const spans: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = spans.at(-1);
    if (last?.paragraph === paragraph) last.end = end;
    else spans.push({ start, end, paragraph });
  }
  return spans;
}

/** `opening` finds the marks that open a pair. */
function scan(
  text: string,
  start: number,
  end: number,
  pairs: ReadonlyMap<string, string>,
  opening: RegExp,
): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let done = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(opening)) {
    const at = start + index;
    if (at < done || !opens(text, at, start)) continue;
    const closing = pairs.get(mark) as string;
    const close = closingAt(text, at + 1, Math.min(end, at + MAX_QUOTE), closing);
    if (close < 0) {
      if (pairs === PAIRS && end - at < MAX_QUOTE)
        found.push({ start: at + 1, end, open: at, close: end, unclosed: true });
      break;
    }
    if (close > at + 1) found.push({ start: at + 1, end: close, open: at, close: close + 1, unclosed: false });
    done = close + 1;
  }
  return found;
}

const BEFORE_OPENING = /[\s([{—–:-]/u;

function opens(text: string, at: number, start: number): boolean {
  const [before, after] = [text[at - 1] ?? " ", text[at + 1] ?? " "];
  if (/\s/u.test(after)) return false;
  return at === start || BEFORE_OPENING.test(before) || text[at] === "“" || text[at] === "«";
}

/** Where the quotation closes, −1 for nowhere. A single mark inside a word or after a plural is an apostrophe. */
function closingAt(text: string, from: number, end: number, closing: string): number {
  for (let at = text.indexOf(closing, from); at >= 0 && at < end; at = text.indexOf(closing, at + 1)) {
    if (closing !== "’" && closing !== "'") return at;
    const [before, after] = [text[at - 1] ?? "", text[at + 1] ?? " "];
    if (!/[\p{L}\p{N}]/u.test(after) && (/[.,?!…]/u.test(before) || (/[\s.,;:)]/u.test(after) && before !== "s")))
      return at;
  }
  return -1;
}
