// The treebank of this project (src/train/stories/trees): mostly news sentences, which the web treebanks lack. The files lie
// beside this one, so that they are read without the corpora.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu, type TreebankSentence } from "./conllu";

const TREES = join(__dirname, "stories/trees");
const HELD_OUT = "held-out.conllu";

/** The sentences that may train. */
export const ownTrees = (): TreebankSentence[] =>
  readdirSync(TREES)
    .filter((file) => file.endsWith(".conllu") && file !== HELD_OUT)
    .sort()
    .flatMap(treesOf);

/** Every eighth sentence: it measures what was trained on the others. */
export const heldOutTrees = (): TreebankSentence[] => treesOf(HELD_OUT);

const treesOf = (file: string): TreebankSentence[] => readConllu(readFileSync(join(TREES, file), "utf8"));
