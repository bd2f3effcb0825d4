// Finds the forms that a treebank always tags alike ("the", "of", ","): the tagger takes them as given, which halves its work.

import type { TreebankSentence } from "./conllu";

/** Fewer occurrences prove nothing. */
const MIN_COUNT = 20;
/** The share that has the tag; the rest are slips of the annotators. */
const PURITY = 0.996;

/** Form as written → number of its tag. */
export function findSureTags(sentences: readonly TreebankSentence[], tags: readonly string[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const s of sentences)
    s.forms.forEach((form, i) => {
      const row = counts.get(form) ?? new Map<string, number>();
      counts.set(form, row);
      row.set(s.xpos[i] as string, (row.get(s.xpos[i] as string) ?? 0) + 1);
    });
  const sure = new Map<string, number>();
  for (const form of [...counts.keys()].sort()) {
    const row = [...(counts.get(form) as Map<string, number>)];
    const all = row.reduce((sum, [, count]) => sum + count, 0);
    const [tag, most] = row.reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= MIN_COUNT && most >= PURITY * all && tags.includes(tag)) sure.set(form, tags.indexOf(tag));
  }
  return sure;
}
