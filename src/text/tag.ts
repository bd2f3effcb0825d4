// Part-of-speech tagging: one Penn tag a word, left to right.

import { best, runnerUp } from "../model/linear";
import { canBePreposition } from "./prepositions";
import { rowOf, sureTag, type WordRows } from "./tag-features";
import type { TagScores } from "./tag-scores";
import { WORD } from "./word-table";

const scores = new Float64Array(256);

/** The numbers of the tags of a sentence's words. */
export function tag(s: WordRows, tagger: TagScores): Int32Array {
  const { preposition } = tagger;
  const { classes } = tagger.scorer;
  const tags = new Int32Array(s.length);
  let tag1 = 0;
  let tag2 = 0;
  for (let i = 0; i < s.length; i++) {
    let chosen = sureTag(s, i);
    if (chosen < 0) {
      tagger.score(s, i, tag1, tag2, scores);
      chosen = best(scores, classes);
      if (chosen === preposition && !canBePreposition(s.values[rowOf(s, i) + WORD] as number))
        chosen = runnerUp(scores, classes, chosen);
    }
    tags[i] = chosen;
    tag2 = tag1;
    tag1 = chosen + 1;
  }
  return tags;
}
