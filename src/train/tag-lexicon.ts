// A lexicon from tagged text outside the treebanks: for each word the tags it is often seen with. It is a feature of the tagger (a word that
// the treebanks do not have may be there), never a rule: those texts are tagged by somewhat other rules.

import { normalForm } from "../text/word-table";
import type { TaggedSentence } from "./tagged-text";

/** Words seen less often are left out. */
const MIN_COUNT = 3;
/** A tag counts if this share of a word's occurrences has it; at most three do. */
const MIN_SHARE = 0.08;
const MAX_TAGS = 3;
const PLAIN_WORD = /^[a-z][a-z'.]*$/;

/** Normal form → number of its set of tags, from 1; sets in order of their first word. */
export function tagLexicon(sentences: Iterable<TaggedSentence>): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, xpos } of sentences)
    forms.forEach((form, i) => {
      const word = normalForm(form);
      if (xpos[i] === "" || !PLAIN_WORD.test(word)) return;
      const row = counts.get(word) ?? new Map<string, number>();
      counts.set(word, row);
      row.set(xpos[i] as string, (row.get(xpos[i] as string) ?? 0) + 1);
    });
  const sets = new Map<string, number>();
  const lexicon = new Map<string, number>();
  for (const word of [...counts.keys()].sort()) {
    const row = [...(counts.get(word) as Map<string, number>)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const all = row.reduce((sum, [, count]) => sum + count, 0);
    if (all < MIN_COUNT) continue;
    const often = row.filter(([, count]) => count >= MIN_SHARE * all).slice(0, MAX_TAGS);
    const key = often.map(([tag]) => tag).join(" ");
    const number = sets.get(key) ?? sets.size + 1;
    sets.set(key, number);
    lexicon.set(word, number);
  }
  return lexicon;
}
