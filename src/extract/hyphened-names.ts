// “TNK-*BP*” with only its end for a name, in an article that has “TNK-BP” as a name elsewhere: where the same words stand before it and a
// hyphen, the whole is that name. The tagger reads each occurrence by itself, and knows the end from its other uses.

import type { NameSpan } from "./name-labels";

const HYPHEN = "-";

/** The names of the sentences of an article, given as words; ends of hyphened names that stand elsewhere as a whole are those names. */
export function hyphenedNames(
  sentences: readonly (readonly string[])[],
  spans: readonly (readonly NameSpan[])[],
): readonly (readonly NameSpan[])[] {
  const wholes = new Map<string, NameSpan["type"]>();
  sentences.forEach((forms, s) => {
    for (const { first, last, type } of spans[s] as readonly NameSpan[])
      if (last > first + 1 && forms[first + 1] === HYPHEN) wholes.set(forms.slice(first, last + 1).join(" "), type);
  });
  if (wholes.size === 0) return spans;
  return sentences.map((forms, s) => {
    const own = spans[s] as readonly NameSpan[];
    const isFree = (word: number): boolean => !own.some(({ first, last }) => first <= word && word <= last);
    return own.map((span): NameSpan => {
      const first = span.first - 2;
      if (first < 0 || forms[first + 1] !== HYPHEN || !isFree(first)) return span;
      const type = wholes.get(forms.slice(first, span.last + 1).join(" "));
      return type ? { ...span, first, type } : span;
    });
  });
}
