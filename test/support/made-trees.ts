// Sentences of made-up words and models without any sense, for what must hold whatever the models of the parser say.

import { expect } from "chai";
import type { Scorer } from "../../src/model/linear";
import { parseColumns, type ParseColumns } from "../../src/text/parse-features";
import { wordRows } from "../../src/text/tag-features";
import { WordTable } from "../../src/text/word-table";

const kinds = { verb: new Uint8Array(4), link: new Uint8Array(4), marks: new Int32Array(4) };

/** What the parser knows of a sentence of `n` words. */
export function columnsOf(n: number): ParseColumns {
  const forms = Array.from({ length: n }, (_, i) => `w${i}`);
  const bones = { words: forms.map((_, i) => i), marks: new Int32Array(n + 1) };
  const tags = forms.map((_, i) => i % 4);
  return parseColumns(wordRows(forms, new WordTable()), tags, bones, kinds);
}

/** Scores that are as good as random but the same for the same features. */
export const erratic = (classes: number, seed: number): Scorer => {
  const add: Scorer["add"] = (features, from, to, scores) => {
    for (let i = from; i < to; i++)
      for (let c = 0; c < classes; c++)
        scores[c] =
          (scores[c] as number) + ((Math.imul((features[i] as number) ^ (seed + c), 0x9e3779b1) >>> 16) & 0xff);
  };
  return {
    classes,
    add,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes);
      add(features, 0, count, scores);
    },
  };
};

/** Expects a projective tree with one root (heads from 0, −1 for the root). */
export function expectTree(heads: readonly number[]): void {
  expect(heads.filter((head) => head < 0)).to.have.length(1);
  heads.forEach((head, i) => {
    let steps = 0;
    for (let at = i; at >= 0; at = heads[at] as number) expect(steps++).to.be.at.most(heads.length);
    const [from, to] = head < i ? [head, i] : [i, head];
    for (let k = from + 1; head >= 0 && k < to; k++) {
      let at = k;
      for (let up = 0; at >= 0 && at !== head && up < heads.length; up++) at = heads[at] as number;
      expect(at, `arc ${head}–${i} over ${k}`).to.equal(head);
    }
  });
}
