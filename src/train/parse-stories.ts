// `npm run parse-stories`: trains a neural parser on the treebanks and writes its trees of the stories of this project. It is right more
// often than the parser that ships and hundreds of times slower, so that what ships learns from it (as in up-training, Petrov et al.
// 2010). Stories that measure are left out. Takes half an hour; the same treebanks, stories and code give the same bytes within one engine:
// ECMAScript leaves the last bit of exp, tanh, log and cos to it.

import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { decodeLinear, type Scorer } from "../model/linear";
import { tagKinds } from "../text/language-model";
import { datelineEnd } from "../text/dateline";
import { splitParagraphs } from "../text/split-paragraphs";
import { splitSentences } from "../text/split-sentences";
import { tag } from "../text/tag";
import { wordRows } from "../text/tag-features";
import { tokenize } from "../text/tokenize";
import { trainArcNet } from "./arc-net/arc-net";
import { arcExample, parseWithNet, type NetParser } from "./arc-net/net-parser";
import { arcFields, wordNumbers } from "./arc-net/word-numbers";
import { readConllu, type TreebankSentence } from "./conllu";
import { corpus } from "./corpora";
import { taggedText, trainingTreebanks } from "./language-part";
import { LONG_SHORT } from "./net/recurrent-layer";
import { heldOutTrees, ownTrees } from "./own-trees";
import { treeExample } from "./parse-examples";
import { PARSED_STORIES, writeSeries, type ParsedSentence } from "./parsed-sentences";
import { shippedClusters } from "./shipped-clusters";
import { tagLexicon } from "./tag-lexicon";
import { DEFAULT_OPTIONS } from "./train-language";
import { paragraphsOf, trainSplitter } from "./train-splitter";
import { storyArticles, teachesEvents } from "./training-articles";
import { frequent, jackknife, quickTagger, treebankTags } from "./treebank-tags";

/** Not tuned: the largest net that learns in half an hour. */
const SIZE = {
  cell: LONG_SHORT,
  window: 0,
  units: 160,
  layers: 2,
  arc: 160,
  relation: 96,
};
const FLOATS = { form: 64, ending: 32, tag: 32, cluster: 32, shape: 16 };
const TRAINING = { epochs: 10, seed: 1, dropout: 0.33, batch: 1500 };
const MIN_LABEL = 15;
/** Words of a sentence: shorter ones teach nothing, longer ones are mostly lists. */
const [LEAST_WORDS, MOST_WORDS] = [4, 70];
const MOST_TAUGHT_WORDS = 120;
const SPLITTER_EPOCHS = 5;

const log = (line: string): void => void process.stdout.write(`${line}\n`);

function main(): void {
  const treebank = [...trainingTreebanks(), ...ownTrees()];
  const clusters = shippedClusters();
  const words = treebankTags(treebank, clusters, tagLexicon(taggedText()), DEFAULT_OPTIONS.minTag);
  const kinds = tagKinds(words.tags);
  const tags = jackknife(words, DEFAULT_OPTIONS.folds, DEFAULT_OPTIONS, log);
  const trees = treebank.map((s, k) => treeExample(s, wordRows(s.forms, words.table), tags[k] as Int32Array, kinds));
  const labels = frequent(
    trees.flatMap((tree) => tree.deprels),
    MIN_LABEL,
  );
  const numbers = wordNumbers(
    treebank.map(({ forms }) => forms),
    words.tags.length,
    clusters,
  );
  const examples = treebank
    .map(({ forms }, k) => ({ forms, tags: tags[k] as Int32Array, tree: trees[k] as (typeof trees)[number] }))
    .filter(({ forms, tree }) => forms.length <= MOST_TAUGHT_WORDS && tree.heads.length > 0)
    .map((sentence) => arcExample(sentence, { numbers, labels, marks: kinds.marks }));
  const size = { ...SIZE, relations: labels.length, fields: arcFields(numbers.counts, FLOATS) };
  const net = trainArcNet(examples, size, TRAINING, log);
  const rows = words.rows.map((row, i) => ({ words: row, tags: words.gold[i] as Int32Array }));
  const tagger = quickTagger(rows, words, DEFAULT_OPTIONS);
  const parser: NetParser = { net, numbers, labels, marks: kinds.marks };
  const parse = (forms: readonly string[]): ParsedSentence | undefined =>
    parseWithNet(parser, forms, tag(wordRows(forms, words.table), tagger));
  log(`own sentences, held out: ${accuracy(heldOutTrees(), parse)}`);
  log(`GUM dev: ${accuracy(readConllu(readFileSync(corpus("train/gum/dev.conllu"), "utf8")), parse)}`);
  writeStories(parse, decodeLinear(trainSplitter(paragraphsOf(treebank), SPLITTER_EPOCHS).freeze()));
}

/** Percent of words other than punctuation with the right head, and with the right relation too. */
function accuracy(
  sentences: readonly TreebankSentence[],
  parse: (forms: readonly string[]) => ParsedSentence | undefined,
): string {
  let [all, heads, both] = [0, 0, 0];
  for (const gold of sentences) {
    const parsed = parse(gold.forms);
    gold.heads.forEach((head, i) => {
      if (gold.deprels[i] === "punct") return;
      all++;
      if (parsed?.heads[i] !== head) return;
      heads++;
      if (parsed.deprels[i] === gold.deprels[i]) both++;
    });
  }
  return `${((100 * heads) / all).toFixed(2)} / ${((100 * both) / all).toFixed(2)}`;
}

/** Writes the trees of the stories that teach, a file for each series. */
function writeStories(parse: (forms: readonly string[]) => ParsedSentence | undefined, splitter: Scorer): void {
  const series = new Map<string, ParsedSentence[]>();
  const seen = new Set<string>();
  for (const path of storyArticles().filter(teachesEvents)) {
    const { text } = JSON.parse(readFileSync(path, "utf8")) as { text: string };
    const name = basename(path).slice(0, 1);
    const sentences = series.get(name) ?? [];
    series.set(name, sentences);
    for (const { start, end } of splitParagraphs(text))
      for (const tokens of splitSentences(tokenize(text, datelineEnd(text, start, end), end), splitter)) {
        const forms = tokens.map(({ form }) => form);
        const key = forms.join(" ");
        if (forms.length < LEAST_WORDS || forms.length > MOST_WORDS || seen.has(key)) continue;
        seen.add(key);
        const parsed = parse(forms);
        if (parsed) sentences.push(parsed);
      }
  }
  log(`wrote ${writeSeries(PARSED_STORIES, series)} sentences`);
}

main();
