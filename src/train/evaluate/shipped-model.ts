// The shipped model file, for suites that measure stages by themselves.

import { readFileSync } from "node:fs";
import { loadModel, type Model } from "../../load-model";
import { MODEL_PATH } from "../model-file";

let loaded: Model | undefined;

/** Reads it once. */
export function shippedModel(): Model {
  loaded ??= loadModel(new Uint8Array(readFileSync(MODEL_PATH)));
  return loaded;
}
