// Where the corpora and gold articles lie: beside the project, never in it. `NUTGRAPH_CORPORA` names another folder.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const SHARED = process.env["NUTGRAPH_CORPORA"] ?? resolve(__dirname, "../../../shared");

/** The path of a file or folder under `corpora/`, e.g. `corpus("train/ud-ewt/train.conllu")`; throws if it is absent. */
export const corpus = (path: string): string => existing(join(SHARED, "corpora", path));

/** The path of a file or folder under `gold/`, e.g. `gold("dev")`; throws if it is absent. */
export const gold = (path: string): string => existing(join(SHARED, "gold", path));

function existing(path: string): string {
  if (!existsSync(path))
    throw new Error(`corpora: there is no ${path}; set NUTGRAPH_CORPORA to the folder that holds corpora/ and gold/`);
  return path;
}
