// The shipped language model, read once for all tests that need parsed text.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeModel } from "../../src/model/format";
import { readLanguageModel, type LanguageModel } from "../../src/text/language-model";

let loaded: LanguageModel | undefined;

/** The language model of src/model/en.bin. */
export function languageModel(): LanguageModel {
  loaded ??= readLanguageModel(decodeModel(new Uint8Array(readFileSync(join(__dirname, "../../src/model/en.bin")))));
  return loaded;
}
