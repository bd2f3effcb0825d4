// Replaces sections of the model file that ships. Parts are trained one at a time and at different times, so the file
// is read, own sections are replaced, and it is put back in one step.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { decodeModel, encodeModel } from "../model/format";

/** The model file that ships. */
export const MODEL_PATH = resolve(__dirname, "../model/en.bin");

/** Puts `sections` into the model file, beside those that it has. Names are kept sorted, so equal parts give equal bytes. */
export function replaceSections(sections: ReadonlyMap<string, Uint8Array>, path = MODEL_PATH): void {
  const all = new Map(existsSync(path) ? decodeModel(readFileSync(path)) : []);
  for (const [name, bytes] of sections) all.set(name, bytes);
  const sorted = new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, encodeModel(sorted));
  renameSync(temporary, path);
}
