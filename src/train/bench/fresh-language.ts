// What the language model costs a program that does nothing else: a new process requires the compiled library, loads the model and
// reads a text. This process would tell about the compiler and the corpora that it holds besides.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const LIB = join(__dirname, "../../../lib");

/** Processor and clock milliseconds to load the model, and the most memory in use, in MiB. */
export interface LanguageCost {
  readonly loadProcessor: number;
  readonly loadClock: number;
  /** Of Node with the library, before the model is there. */
  readonly emptyMemory: number;
  /** After loading and reading. */
  readonly memory: number;
}

const PROGRAM = `
const [lib, path] = process.argv.slice(1);
const { readFileSync } = require("node:fs");
const { decodeModel } = require(lib + "/model/format.js");
const { readLanguageModel } = require(lib + "/text/language-model.js");
const { read } = require(lib + "/text/read.js");
const text = readFileSync(0, "utf8");
const emptyMemory = process.resourceUsage().maxRSS / 1024;
const before = process.cpuUsage();
const started = performance.now();
const model = readLanguageModel(decodeModel(readFileSync(path)));
const loadClock = performance.now() - started;
const { user, system } = process.cpuUsage(before);
read({ id: "fresh", text }, model);
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ loadProcessor: (user + system) / 1000, loadClock, emptyMemory, memory }));
`;

/** Measures it; `undefined` where the library is not built (`npm run build`). */
export function freshLanguageCost(model: string, text: string): LanguageCost | undefined {
  if (!existsSync(join(LIB, "text/language-model.js"))) return undefined;
  const printed = execFileSync(process.execPath, ["-e", PROGRAM, LIB, model], { input: text, encoding: "utf8" });
  return JSON.parse(printed) as LanguageCost;
}
