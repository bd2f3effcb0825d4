// How fast raw text becomes trees, as a ratio to compromise 14's people, places and organizations on the same text, in one
// process on one core. Target: twice as fast. Also what the model costs: bytes, time to load, memory.

import { readFileSync } from "node:fs";

import { decodeModel } from "../../model/format";
import { readLanguageModel } from "../../text/language-model";
import { read } from "../../text/read";
import { tokenize } from "../../text/tokenize";
import { readConllu } from "../conllu";
import { corpus } from "../corpora";
import type { Suite } from "../evaluate/suite";
import { MODEL_PATH } from "../model-file";
import { paragraphsOf } from "../train-splitter";
import { compromiseNames } from "./compromise-names";

const ROUNDS = 5;
const MAX_BYTES = 5e6;

/** Prints speeds and their ratio; the option is the path of another model file. */
export const LANGUAGE_BENCH: Suite = {
  name: "language",
  description: "raw text to trees against compromise 14 on the same text (target: ratio 2, 70k tokens/s)",
  run(options) {
    const before = process.memoryUsage().rss;
    const bytes = readFileSync(options[0] ?? MODEL_PATH);
    const started = performance.now();
    const sections = decodeModel(bytes);
    const model = readLanguageModel(sections);
    const loaded = performance.now() - started;
    const texts = paragraphsOf(readConllu(readFileSync(corpus("train/gum/dev.conllu"), "utf8"))).map((p) => p.text);
    const text = texts.join("\n\n");
    const tokens = texts.reduce((sum, paragraph) => sum + tokenize(paragraph).length, 0);
    const ours = best(() => read({ id: "bench", text }, model).sentences.length);
    const rss = process.memoryUsage().rss;
    const theirs = best(() => compromiseNames(text));
    const rate = (ms: number): string => `${(tokens / ms).toFixed(1)}k tokens/s`;
    const size = ["language", "clusters"].map((name) => sections.get(name)?.length ?? 0);
    return [
      `raw text to trees   ${rate(ours)} (best of ${ROUNDS}, ${tokens} tokens)`,
      `compromise 14       ${rate(theirs)}`,
      `ratio               ${(theirs / ours).toFixed(2)}`,
      `section language    ${((size[0] as number) / 1e6).toFixed(2)} MB, clusters ${((size[1] as number) / 1e6).toFixed(2)} MB (limit ${MAX_BYTES / 1e6} MB)`,
      `load                ${loaded.toFixed(0)} ms`,
      `RSS                 ${(before / 2 ** 20).toFixed(0)} MiB before, ${(rss / 2 ** 20).toFixed(0)} MiB after loading and reading`,
    ].join("\n");
  },
};

function best(run: () => number): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
