// How fast raw text becomes trees, as a ratio to compromise 14's people, places and organizations on the same text, in one
// process on one core. Target: twice as fast. Also what the model costs: bytes, and in a process of its own time to load and memory.

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
import { freshLanguageCost, type LanguageCost } from "./fresh-language";
import { processorTime } from "./processor-time";

const ROUNDS = 5;
const MAX_BYTES = 5e6;

/** Prints speeds and their ratio; the option is the path of another model file. */
export const LANGUAGE_BENCH: Suite = {
  name: "language",
  description: "raw text to trees against compromise 14 on the same text (target: ratio 2, 70k tokens/s)",
  run(options) {
    const path = options[0] ?? MODEL_PATH;
    const sections = decodeModel(readFileSync(path));
    const model = readLanguageModel(sections);
    const texts = paragraphsOf(readConllu(readFileSync(corpus("train/gum/dev.conllu"), "utf8"))).map((p) => p.text);
    const text = texts.join("\n\n");
    const tokens = texts.reduce((sum, paragraph) => sum + tokenize(paragraph).length, 0);
    const ours = best(() => read({ id: "bench", text }, model).sentences.length);
    const theirs = best(() => compromiseNames(text));
    const rate = (ms: number): string => `${(tokens / ms).toFixed(1)}k tokens/s`;
    const alone = Array.from({ length: ROUNDS }, () => freshLanguageCost(path, text));
    const cost = (of: keyof LanguageCost): string => Math.min(...alone.map((each) => each?.[of] ?? NaN)).toFixed(0);
    const size = ["language", "clusters"].map((name) => sections.get(name)?.length ?? 0);
    return [
      `raw text to trees   ${rate(ours)} (best of ${ROUNDS}, ${tokens} tokens)`,
      `compromise 14       ${rate(theirs)}`,
      `ratio               ${(theirs / ours).toFixed(2)}`,
      `section language    ${((size[0] as number) / 1e6).toFixed(2)} MB, clusters ${((size[1] as number) / 1e6).toFixed(2)} MB (limit ${MAX_BYTES / 1e6} MB)`,
      alone.includes(undefined)
        ? "load, memory        not measured: `npm run build` first"
        : `load                ${cost("loadProcessor")} ms of processor time, ${cost("loadClock")} ms by the clock (limit 100; new processes, best of ${ROUNDS})\n` +
          `memory              ${cost("memory")} MiB at most after loading and reading (limit 150), ${cost("emptyMemory")} before`,
    ].join("\n");
  },
};

/** The least processor time of some rounds, in milliseconds. */
const best = (run: () => number): number =>
  1000 * Math.min(...Array.from({ length: ROUNDS }, () => processorTime(run)[1]));
