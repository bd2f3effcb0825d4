// In a headline with every word capitalized the tagger cannot see where a name begins ("Norvane to Buy Ferry Operator
// Skagen Lines"). The story below can: a headline's name shrinks to the longest name of the story inside it, and one
// whose words the story writes small is none. It finds no names of its own.

import type { Sentence, Token } from "../text/token";
import type { NameSpan } from "./name-labels";

/** Share of a headline's longer words that are capitalized when all are meant to be. */
const CAPITALIZED_SHARE = 0.8;
/** Shorter words ("to", "of", "the") stay small in headlines. */
const LONGER_WORD_UNITS = 4;

const isCapitalized = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase();

const keyOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map((token) => token.form.toLowerCase())
    .join(" ");

/**
 * The names of each sentence, those of capitalized headlines measured against the story. `names` is parallel to
 * `sentences`.
 */
export function shrinkHeadlineNames(
  sentences: readonly Sentence<Token>[],
  names: readonly (readonly NameSpan[])[],
): NameSpan[][] {
  if (!sentences.some(isCapitalizedHeadline)) return names.map((spans) => [...spans]);
  const known = new Map<string, NameSpan["type"]>();
  const small = new Set<string>();
  const large = new Set<string>();
  sentences.forEach(({ kind, tokens }, s) => {
    if (kind === "headline") return;
    for (const { first, last, type } of names[s] ?? []) known.set(keyOf(tokens, first, last), type);
    tokens.forEach(({ form }, i) => {
      if (!isCapitalized(form)) small.add(form);
      else if (i > 0) large.add(form.toLowerCase());
    });
  });
  return sentences.map((sentence, s) => {
    const own = [...(names[s] ?? [])];
    if (known.size === 0 || !isCapitalizedHeadline(sentence)) return own;
    const { tokens } = sentence;
    return own.flatMap((span) => {
      const inner = longestKnown(tokens, span, known);
      if (inner) return [inner];
      const words = tokens.slice(span.first, span.last + 1).map((token) => token.form.toLowerCase());
      return words.some((word) => small.has(word)) && !words.some((word) => large.has(word)) ? [] : [span];
    });
  });
}

function isCapitalizedHeadline({ kind, tokens }: Sentence<Token>): boolean {
  if (kind !== "headline") return false;
  const longer = tokens.filter(({ form }) => form.length >= LONGER_WORD_UNITS && /\p{L}/u.test(form));
  return longer.filter(({ form }) => isCapitalized(form)).length >= longer.length * CAPITALIZED_SHARE;
}

/** The longest stretch of a span that is a name of the story, the span itself first, the leftmost of equals. */
function longestKnown(
  tokens: readonly Token[],
  span: NameSpan,
  known: ReadonlyMap<string, NameSpan["type"]>,
): NameSpan | undefined {
  for (let length = span.last - span.first + 1; length > 0; length--)
    for (let first = span.first; first + length - 1 <= span.last; first++) {
      const type = known.get(keyOf(tokens, first, first + length - 1));
      if (type !== undefined) return { ...span, first, last: first + length - 1, type };
    }
  return undefined;
}
