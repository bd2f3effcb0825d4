// The shipped English model, read from beside the compiled code on first use. The only file of the library that
// touches the file system; browsers use browser.ts, which never imports it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModel, type Model } from "./load-model";

let loaded: Model | undefined;

/** The English model that comes with the package; read once per process. */
export function defaultModel(): Model {
  return (loaded ??= loadModel(readFileSync(join(__dirname, "model", "en.bin"))));
}
