// `npm run evaluate -- language`: tags, lemmas and trees on gold words, and everything from raw text, on treebanks.
// Options: the path of another model file; `--errors` lists the commonest confusions.

import { readFileSync } from "node:fs";

import { decodeModel } from "../../model/format";
import { readLanguageModel, type LanguageModel } from "../../text/language-model";
import { parseSentence, read } from "../../text/read";
import type { RawToken } from "../../text/token";
import { readConllu, type TreebankSentence } from "../conllu";
import { corpus } from "../corpora";
import { MODEL_PATH } from "../model-file";
import { heldOutTrees } from "../own-trees";
import { paragraphsOf } from "../train-splitter";
import { rawScores } from "./conll-scores";
import type { Suite } from "./suite";

const SETS: readonly (readonly [string, () => TreebankSentence[]])[] = [
  ["EWT test", () => treebank("eval/ud-ewt/test.conllu")],
  ["GUM dev", () => treebank("train/gum/dev.conllu")],
  ["GUM dev IN CAPITALS", () => treebank("train/gum/dev.conllu").map(inCapitals)],
  ["own sentences, held out", heldOutTrees],
];

const treebank = (path: string): TreebankSentence[] => readConllu(readFileSync(corpus(path), "utf8"));

/** Its lemmas stay as they were, so that those of names in capitals count as wrong. */
function inCapitals(sentence: TreebankSentence): TreebankSentence {
  return { ...sentence, text: sentence.text.toUpperCase(), forms: sentence.forms.map((form) => form.toUpperCase()) };
}

const NEXT_PARAGRAPH = "\n\n";

/** Measures on the sets above. */
export const language: Suite = {
  name: "language",
  description: "XPOS, UPOS, lemma, UAS and LAS in percent (all tokens); F1 from raw text",
  run(options) {
    const path = options.find((option) => !option.startsWith("--")) ?? MODEL_PATH;
    const model = readLanguageModel(decodeModel(readFileSync(path)));
    const rows = SETS.map(([name, sentences]) => {
      const gold = sentences();
      return [name, ...onGoldWords(gold, model, options.includes("--errors")), ...fromText(gold, model)].join(" | ");
    });
    const head = "set | XPOS | UPOS | lemma | UAS | LAS | raw: tokens | sentences | XPOS | UAS | LAS";
    return [head, head.replace(/[^|]+/g, "---"), ...rows].map((row) => `| ${row} |`).join("\n");
  },
};

const percent = (value: number): string => value.toFixed(2);

function onGoldWords(gold: readonly TreebankSentence[], model: LanguageModel, showErrors: boolean): string[] {
  let [words, xpos, upos, lemma, uas, las] = [0, 0, 0, 0, 0, 0];
  const confusions = new Map<string, number>();
  const bump = (key: string): void => void confusions.set(key, (confusions.get(key) ?? 0) + 1);
  for (const s of gold) {
    let at = 0;
    const raw: RawToken[] = s.forms.map((form) => ({ form, start: at, end: (at += form.length) }));
    parseSentence(raw, model).forEach((token, i) => {
      words++;
      if (token.xpos === s.xpos[i]) xpos++;
      else bump(`xpos ${s.xpos[i] as string} as ${token.xpos}`);
      if (token.upos === s.upos[i]) upos++;
      if (token.lemma === s.lemmas[i] || s.lemmas[i] === "_") lemma++;
      else bump(`lemma ${s.forms[i] as string}/${s.xpos[i] as string} ${s.lemmas[i] as string} as ${token.lemma}`);
      if (token.head === s.heads[i]) {
        uas++;
        if (token.deprel === s.deprels[i]) las++;
        else bump(`label ${s.deprels[i] as string} as ${token.deprel}`);
      } else bump(`head of ${s.deprels[i] as string}`);
    });
  }
  if (showErrors) {
    const top = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 60);
    process.stderr.write(`${top.map(([key, n]) => `${n}\t${key}`).join("\n")}\n`);
  }
  return [xpos, upos, lemma, uas, las].map((right) => percent((100 * right) / words));
}

function fromText(gold: readonly TreebankSentence[], model: LanguageModel): string[] {
  const text = paragraphsOf(gold)
    .map((paragraph) => paragraph.text)
    .join(NEXT_PARAGRAPH);
  const scores = rawScores(read({ id: "raw", text }, model).sentences, gold);
  return [scores.tokens, scores.sentences, scores.xpos, scores.uas, scores.las].map(percent);
}
