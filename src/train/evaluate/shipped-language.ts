// The language model of the shipped model file, for suites that measure stages above the parser by themselves.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeModel } from "../../model/format";
import { readLanguageModel, type LanguageModel } from "../../text/language-model";

let loaded: LanguageModel | undefined;

/** Reads it once. */
export function shippedLanguage(): LanguageModel {
  loaded ??= readLanguageModel(decodeModel(new Uint8Array(readFileSync(join(__dirname, "../../model/en.bin")))));
  return loaded;
}
