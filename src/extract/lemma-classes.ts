// Which classes of src/ontology/word-classes.ts a lemma is of, found by one look-up for all of them: a bit for each class.

import { WORD_CLASSES, type WordClass } from "../ontology/word-classes";

const NAMES = Object.keys(WORD_CLASSES) as WordClass[];
/** There are no more bits than that in a number that stays small. */
const MOST_CLASSES = 30;
if (NAMES.length > MOST_CLASSES)
  throw new RangeError(`there are ${NAMES.length} word classes, more than ${MOST_CLASSES}`);

/** The bit of a class. */
export const classBit = (name: WordClass): number => 1 << NAMES.indexOf(name);

const CLASSES = new Map<string, number>();
for (const name of NAMES)
  for (const word of WORD_CLASSES[name]) CLASSES.set(word, (CLASSES.get(word) ?? 0) | classBit(name));

const S = "s".charCodeAt(0);

/** The bits of the classes of a lemma, its plural counted in. Example: those of “minister” and “ministers” hold those of `human` and `post`. */
export function classesOf(lemma: string): number {
  const own = CLASSES.get(lemma) ?? 0;
  return lemma.charCodeAt(lemma.length - 1) === S ? own | (CLASSES.get(lemma.slice(0, -1)) ?? 0) : own;
}
