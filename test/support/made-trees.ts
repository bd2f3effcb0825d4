// Sentences of made-up words and what must hold of their trees whatever the models of the parser say.

import { expect } from "chai";
import { parseColumns, type ParseColumns } from "../../src/text/parse-features";
import { wordRows } from "../../src/text/tag-features";
import { WordTable } from "../../src/text/word-table";

const kinds = { verb: new Uint8Array(4), link: new Uint8Array(4), marks: new Int32Array(4) };

/** What the parser knows of a sentence of `n` words, written into columns of another sentence if they are given. */
export function columnsOf(n: number, into?: ParseColumns): ParseColumns {
  const forms = Array.from({ length: n }, (_, i) => `w${i}`);
  const bones = { words: forms.map((_, i) => i), marks: new Int32Array(n + 1) };
  const tags = forms.map((_, i) => i % 4);
  return parseColumns(wordRows(forms, new WordTable()), tags, bones, kinds, into);
}

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
