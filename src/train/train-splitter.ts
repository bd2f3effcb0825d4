// Trains the sentence splitter on the paragraphs of treebanks, cut by our own tokenizer and aligned by offsets.

import type { RawToken } from "../text/token";
import { gapFeatures, gapWords, isGap, MAX_GAP_FEATURES } from "../text/split-sentences";
import { tokenize } from "../text/tokenize";
import type { TreebankSentence } from "./conllu";
import { Perceptron } from "./perceptron";
import { random, shuffle } from "./random";

/** A paragraph's text and where its sentences end in it. */
export interface TreebankParagraph {
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
  readonly ends: ReadonlySet<number>;
}

/** Puts the sentences of a treebank back into paragraphs, joined as the treebank's own text is. */
export function paragraphsOf(sentences: readonly TreebankSentence[]): TreebankParagraph[] {
  const paragraphs: { text: string; sentences: TreebankSentence[]; ends: Set<number> }[] = [];
  let glue = "";
  for (const sentence of sentences) {
    let open = paragraphs[paragraphs.length - 1];
    if (open === undefined || sentence.startsParagraph)
      paragraphs.push((open = { text: "", sentences: [], ends: new Set() }));
    else open.text += glue;
    open.text += sentence.text;
    open.sentences.push(sentence);
    open.ends.add(open.text.length);
    glue = sentence.spaceAfter[sentence.spaceAfter.length - 1] === false ? "" : " ";
  }
  return paragraphs;
}

/** Trains for some epochs. */
export function trainSplitter(paragraphs: readonly TreebankParagraph[], epochs: number): Perceptron {
  const model = new Perceptron(2);
  const features = new Int32Array(MAX_GAP_FEATURES);
  const scores = new Float64Array(2);
  const next = random(3);
  const prepared = paragraphs.map((paragraph) => {
    const tokens: readonly RawToken[] = tokenize(paragraph.text);
    return { tokens, words: gapWords(tokens), ends: paragraph.ends };
  });
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { tokens, words, ends } of shuffle(prepared, next)) {
      let start = 0;
      for (let i = 0; i + 1 < tokens.length; i++) {
        const token = tokens[i] as RawToken;
        const gold = ends.has(token.end) ? 1 : 0;
        if (isGap(token, tokens[i + 1] as RawToken, tokens[i - 1])) {
          const count = gapFeatures(tokens, words, i, start, features);
          model.score(features, count, scores);
          const chosen = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
          model.step();
          if (chosen !== gold) model.update(features, count, gold, chosen);
        }
        if (gold === 1) start = i + 1;
      }
    }
  return model;
}
