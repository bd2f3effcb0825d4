// `npm run evaluate -- graph [dev|train] [--errors] [--json]`: builds the graph of every gold article and scores it with
// the scorer that lies beside the gold set. The main figure of the project.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultModel } from "../../default-model";
import { buildGraphWith } from "../../graph/build-graph";
import { writeGraph } from "../../graph/write-graph";
import { checkArticle } from "../../text/check-article";
import { gold } from "../corpora";
import type { Suite } from "./suite";

const SETS = ["dev", "train"];
/** Bytes of scorer output that are read; `--errors` on train prints some 300 kB. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export const graph: Suite = {
  name: "graph",
  description: "whole article graphs against gold: entities, relations, events, arguments, speakers, quotations",
  async run(options) {
    const chosen = SETS.filter((set) => options.includes(set));
    const flags = options.filter((option) => option.startsWith("--"));
    const reports: string[] = [];
    for (const set of chosen.length > 0 ? chosen : SETS)
      reports.push(`## gold/${set}\n${await score(gold(set), flags)}`);
    return reports.join("\n");
  },
};

async function score(goldFolder: string, flags: readonly string[]): Promise<string> {
  const predictions = mkdtempSync(join(tmpdir(), "nutgraph-"));
  try {
    for (const file of readdirSync(goldFolder).filter((name) => name.endsWith(".json"))) {
      const article = checkArticle(JSON.parse(readFileSync(join(goldFolder, file), "utf8")));
      writeFileSync(join(predictions, file), writeGraph(await buildGraphWith([article], { model: defaultModel() })));
    }
    const command = [gold("score.mjs"), "--gold", goldFolder, "--pred", predictions, ...flags];
    return execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: MAX_OUTPUT_BYTES });
  } finally {
    rmSync(predictions, { recursive: true });
  }
}
