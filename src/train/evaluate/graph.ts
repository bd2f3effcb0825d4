// `npm run evaluate -- graph [dev|train|stories] [--errors] [--json]`: builds the graph of every gold article, or of every story that the
// judges of events have not learned from, and scores it with the scorer that lies beside the gold set. The main figure of the project.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { defaultModel } from "../../default-model";
import { buildGraphWith } from "../../graph/build-graph";
import { writeGraph } from "../../graph/write-graph";
import { checkArticle } from "../../text/check-article";
import { gold } from "../corpora";
import { goldDevArticles, goldTrainArticles, heldOutStories } from "../training-articles";
import type { Suite } from "./suite";

/** Sets of articles with the graphs that they should give. */
const SETS = {
  "gold/dev": goldDevArticles,
  "gold/train": goldTrainArticles,
  stories: heldOutStories,
} as const satisfies Readonly<Record<string, () => string[]>>;
/** Bytes of scorer output that are read; `--errors` on train prints some 300 kB. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

export const graph: Suite = {
  name: "graph",
  description: "whole article graphs against gold: entities, relations, events, arguments, speakers, quotations",
  async run(options) {
    const sets = Object.entries(SETS);
    const chosen = sets.filter(([set]) => options.includes(basename(set)));
    const flags = options.filter((option) => option.startsWith("--"));
    const reports: string[] = [];
    for (const [set, articles] of chosen.length > 0 ? chosen : sets)
      reports.push(`## ${set}\n${await score(articles(), flags)}`);
    return reports.join("\n");
  },
};

async function score(articles: readonly string[], flags: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraph-"));
  const [wanted, predicted] = [join(folder, "gold"), join(folder, "predicted")];
  try {
    for (const each of [wanted, predicted]) mkdirSync(each);
    for (const path of articles) {
      const article = checkArticle(JSON.parse(readFileSync(path, "utf8")));
      copyFileSync(path, join(wanted, basename(path)));
      const built = writeGraph(await buildGraphWith([article], { model: defaultModel() }));
      writeFileSync(join(predicted, basename(path)), built);
    }
    const command = [gold("score.mjs"), "--gold", wanted, "--pred", predicted, ...flags];
    return execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: MAX_OUTPUT_BYTES });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
