// Copies of some training sentences in capitals and in Headline Case, so that the tagger knows such text: no treebank has enough of it.

import type { TreebankSentence } from "./conllu";

/** One sentence in so many is copied in capitals, another one in Headline Case. */
const EVERY = 12;
/** Words that headlines leave in lower case. */
const SMALL = /^(?:a|an|the|and|but|or|nor|of|in|on|at|to|by|for|from|with|as|is|'s|n't)$/i;

/** A sentence in other letters, and the index of the one it was. */
export interface Recased {
  readonly forms: readonly string[];
  readonly of: number;
}

/** Every 12th sentence in capitals, and the one six after it in Headline Case. */
export function recase(sentences: readonly TreebankSentence[]): Recased[] {
  return sentences.flatMap(({ forms }, of): Recased[] => {
    if (of % EVERY === 0) return [{ forms: forms.map((form) => form.toUpperCase()), of }];
    if (of % EVERY === EVERY / 2)
      return [{ forms: forms.map((form, i) => (i > 0 && SMALL.test(form) ? form.toLowerCase() : title(form))), of }];
    return [];
  });
}

const title = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1);
