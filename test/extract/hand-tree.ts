// A parsed sentence made by hand: each word as `form/lemma/UPOS/XPOS/head/deprel`, heads counted from 1, 0 for the root.

import type { Sentence, Token } from "../../src/text/token";

export function handTree(words: string, index = 0): Sentence<Token> {
  let at = 0;
  const tokens = words
    .trim()
    .split(/\s+/)
    .map((word): Token => {
      const [form = "", lemma = "", upos = "", xpos = "", head = "0", deprel = ""] = word.split("/");
      const start = at;
      at += form.length + 1;
      return { form, lemma, upos, xpos, feats: {}, start, end: start + form.length, head: Number(head) - 1, deprel };
    });
  return { index, paragraph: 0, kind: "body", start: 0, end: Math.max(0, at - 1), tokens };
}
