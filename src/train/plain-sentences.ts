// The unannotated text of the training corpora as tokenized sentences, for word clusters. Only what the model card
// names, and none of the gold/dev articles, which were cut out of the GMB. Labels are ignored here.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { corpus, gold } from "./corpora";

type Sentence = readonly string[];

/** Quotation marks and brackets as the tagged corpora write them. */
const AS_PRINTED: ReadonlyMap<string, string> = new Map([
  ["``", '"'],
  ["''", '"'],
  ["-LRB-", "("],
  ["-RRB-", ")"],
]);

const printed = (form: string): string => AS_PRINTED.get(form) ?? form;

/** Sentences of a column file (one token a line, its form in column `column`, blank line between sentences). */
function* columns(path: string, column: number): Generator<Sentence> {
  let sentence: string[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.trim() === "") {
      if (sentence.length > 0) yield sentence;
      sentence = [];
    } else if (!line.startsWith("#")) {
      const cells = line.split("\t");
      // Multiword ranges ("3-4") and empty nodes ("5.1") of CoNLL-U are no tokens.
      if (column === 1 && !/^\d+$/.test(cells[0] ?? "")) continue;
      sentence.push(printed(cells[column] ?? ""));
    }
  }
  if (sentence.length > 0) yield sentence;
}

/** The sentence numbers of `gmb.iob` that make up the gold/dev articles. */
export function goldDevSentences(): ReadonlySet<number> {
  const held = new Set<number>();
  for (const file of readdirSync(gold("dev")).filter((name) => name.endsWith(".json"))) {
    const { sentences } = JSON.parse(readFileSync(join(gold("dev"), file), "utf8")) as { sentences?: [number, number] };
    if (sentences) for (let i = sentences[0]; i <= sentences[1]; i++) held.add(i);
  }
  return held;
}

function* gmb(): Generator<Sentence> {
  const held = goldDevSentences();
  let index = 0;
  for (const sentence of columns(corpus("train/gmb/gmb.iob"), 0)) if (!held.has(index++)) yield sentence;
}

function* masc(): Generator<Sentence> {
  const folder = corpus("train/masc");
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".txt")) continue;
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const tokens = line.split(/\s+/).filter((token) => token.includes("_"));
      if (tokens.length > 0) yield tokens.map((token) => printed(token.slice(0, token.lastIndexOf("_"))));
    }
  }
}

const WORDS = /\p{L}+(?:['’.]\p{L}+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;

function* written(): Generator<Sentence> {
  const folder = corpus("train/news-names");
  for (const file of readdirSync(folder).sort()) {
    if (!file.startsWith("written-")) continue;
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const words = line.replace(/\[[A-Z]+ ([^\]]*)\]/g, "$1").match(WORDS);
      if (words && line !== "---") yield words;
    }
  }
}

function* litbank(): Generator<Sentence> {
  const folder = corpus("train/litbank/entities");
  for (const file of readdirSync(folder).sort()) yield* columns(join(folder, file), 0);
}

function* docred(): Generator<Sentence> {
  const documents = JSON.parse(readFileSync(corpus("train/re-docred/dev_revised.json"), "utf8")) as {
    sents: string[][];
  }[];
  for (const { sents } of documents) yield* sents;
}

/** Every sentence once, news first. */
export function* plainSentences(): Generator<Sentence> {
  yield* gmb();
  yield* written();
  yield* columns(corpus("train/ud-ewt/train.conllu"), 1);
  yield* columns(corpus("train/gum/train.conllu"), 1);
  yield* masc();
  yield* docred();
  yield* columns(corpus("train/few-nerd-partial/dev.txt"), 0);
  yield* columns(corpus("train/few-nerd-partial/test.txt"), 0);
  yield* litbank();
}
