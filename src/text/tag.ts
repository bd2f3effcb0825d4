// Part-of-speech tagging: one Penn tag a word, left to right.

import { best, type Scorer } from "../model/linear";
import { MAX_TAG_FEATURES, sureTag, tagFeatures, type WordRows } from "./tag-features";

const features = new Int32Array(MAX_TAG_FEATURES);
const scores = new Float64Array(256);

/** The numbers of the tags of a sentence's words. */
export function tag(s: WordRows, tagger: Scorer): Int32Array {
  const tags = new Int32Array(s.length);
  let tag1 = 0;
  let tag2 = 0;
  for (let i = 0; i < s.length; i++) {
    let chosen = sureTag(s, i);
    if (chosen < 0) {
      tagger.score(features, tagFeatures(s, i, tag1, tag2, features), scores);
      chosen = best(scores, tagger.classes);
    }
    tags[i] = chosen;
    tag2 = tag1;
    tag1 = chosen + 1;
  }
  return tags;
}
