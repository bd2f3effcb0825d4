// The names in lines that say who wrote an article: its authors, by the form of the line (src/text/byline.ts), and the outlet behind
// them; of other names those that the tagger takes for people, bodies and places.

import { readByline } from "../text/byline";
import { spacedText } from "../text/spaced-text";
import type { Sentence, Token } from "../text/token";
import type { NameSpan, NameType } from "./name-labels";
import type { NameModel } from "./name-model";
import { tagNames } from "./tag-names";

const KEPT: ReadonlySet<NameType> = new Set<NameType>(["Person", "Organization", "Place"]);

/**
 * The names of each of some bylines.
 *
 * @example // “By Ann Lo, Harbour Post” has a Person “Ann Lo” and an Organization “Harbour Post”
 */
export function bylineNames(
  bylines: readonly Sentence<Token>[],
  model: NameModel,
  text: string,
): readonly (readonly NameSpan[])[] {
  if (bylines.length === 0) return [];
  const tagged = tagNames(
    bylines.map(({ tokens }) => tokens.map(({ form }) => form)),
    model,
  );
  return bylines.map((sentence, i) => namesOf(sentence, tagged[i] as readonly NameSpan[], text));
}

function namesOf(sentence: Sentence<Token>, tagged: readonly NameSpan[], text: string): readonly NameSpan[] {
  const { authors = [], outlet } = readByline(spacedText(text, sentence.start, sentence.end)) ?? {};
  const bodies = outlet === undefined ? [] : spanOf(sentence, outlet, "Organization", text);
  const names = [...bodies, ...authors.flatMap((name, i) => typed(spanOf(sentence, name, "Person", text), i, tagged))];
  const others = tagged
    .map((span) => withoutBy(sentence, span))
    .filter((span) => isKept(span) && !names.some((name) => overlaps(name, span)));
  return [...names, ...others].sort((a, b) => a.first - b.first);
}

/** Behind the first author may stand a body or a town, which the tagger knows: “By Ann Lo, New York”. */
const typed = (spans: readonly NameSpan[], place: number, tagged: readonly NameSpan[]): NameSpan[] =>
  spans.map((span) => {
    const known =
      place === 0 ? undefined : tagged.find((one) => overlaps(one, span) && /^(?:Organization|Place)$/.test(one.type));
    return known ? { ...span, type: known.type } : span;
  });

/** People by one word are none: “By *Reuters* Staff”. */
const isKept = ({ first, last, type }: NameSpan): boolean =>
  KEPT.has(type) && first <= last && (type !== "Person" || last > first);

const withoutBy = ({ tokens }: Sentence<Token>, span: NameSpan): NameSpan =>
  /^by$/i.test(tokens[span.first]?.form ?? "") ? { ...span, first: span.first + 1 } : span;

const overlaps = (a: NameSpan, b: NameSpan): boolean => a.first <= b.last && b.first <= a.last;

/** The words of a sentence that a name written on one line, in usual case, stands for. */
function spanOf(sentence: Sentence<Token>, name: string, type: NameType, text: string): NameSpan[] {
  const wanted = name.toLowerCase();
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first++)
    for (let last = first; last < tokens.length; last++) {
      const words = spacedText(text, (tokens[first] as Token).start, (tokens[last] as Token).end).toLowerCase();
      if (words === wanted) return [{ first, last, type }];
      if (!wanted.startsWith(words)) break;
    }
  return [];
}
