// “said in a statement: “The road is shut.””: where the parser hangs what leads up to a quotation on what is quoted, the clause that the
// cue governs begins with it. The quotation alone is what is said.

import type { Sentence, Span, Token } from "../../text/token";

const MARK = /^[:,]$/;
const QUOTE = /^(?:["“”‘’']|``|'')$/;

/**
 * Whether an indirect content is a quotation with a phrase before it that leads up to it: a preposition first, no verb, a colon or comma last.
 *
 * @example
 * isLedUpTo(sentence, contentOf("in a statement: “The road is shut.”"), quoteOf("The road is shut.")); // true
 */
export function isLedUpTo({ tokens }: Sentence<Token>, content: Span, quote: Span): boolean {
  if (quote.start <= content.start || quote.start >= content.end || quote.end < content.end - 2) return false;
  const lead = tokens.filter(
    ({ start, end, form }) => start >= content.start && end <= quote.start && !QUOTE.test(form),
  );
  return (
    lead[0]?.upos === "ADP" &&
    MARK.test(lead.at(-1)?.form ?? "") &&
    lead.every(({ upos }) => upos !== "VERB" && upos !== "AUX")
  );
}
