// How fast whole articles become graphs: each stage's share, and the whole against compromise 14's people, places and
// organizations on the same texts, in one process on one core. Target: not slower than those names alone (ratio 1).

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { findAttributions } from "../../extract/find-attributions";
import { findEvents } from "../../extract/find-events";
import { findMentions } from "../../extract/find-mentions";
import { findRelations } from "../../extract/find-relations";
import { findTimes } from "../../extract/find-times";
import { resolveCoreference } from "../../extract/resolve-coreference";
import { articleGraph } from "../../graph/article-graph";
import { loadModel } from "../../load-model";
import { analyzeAll, isBatch } from "../../pipeline";
import type { Article } from "../../text/article";
import { checkArticle } from "../../text/check-article";
import { read } from "../../text/read";
import { gold } from "../corpora";
import type { Suite } from "../evaluate/suite";
import { MODEL_PATH } from "../model-file";
import { compromiseNames } from "./compromise-names";
import { processorTime } from "./processor-time";

/** After five rounds V8 is still compiling the many functions of the later stages; from about twenty-five on times hardly fall. */
const ROUNDS = 30;

/** Prints milliseconds and tokens per second of each stage and of the whole; the option is the path of another model file. */
export const PIPELINE_BENCH: Suite = {
  name: "pipeline",
  description:
    "raw text to graph, stage by stage, against compromise 14's names on the same articles (target: ratio 1)",
  run(options) {
    const model = loadModel(readFileSync(options[0] ?? MODEL_PATH));
    const folder = gold("train");
    const articles = readdirSync(folder)
      .sort()
      .map((file) => checkArticle(JSON.parse(readFileSync(join(folder, file), "utf8"))));
    const batches = inBatches(articles);
    // These two come first: what the stages are given below, some hundred megabytes, would burden the collector of garbage in both.
    const [whole, names] = [
      best(() => batches.forEach((batch) => analyzeAll(batch, model).forEach(articleGraph))),
      best(() => articles.forEach(({ text }) => compromiseNames(text))),
    ];
    const parsed = articles.map((article) => read(article, model.language));
    const mentioned = parsed.map((doc) => ({ ...doc, ...findMentions(doc, model.names) }));
    const resolved = mentioned.map((doc) => ({ ...doc, ...resolveCoreference(doc, model.coreference) }));
    const timed = resolved.map((doc) => ({ ...doc, ...findTimes(doc) }));
    const attributed = timed.map((doc) => ({ ...doc, ...findAttributions(doc) }));
    const evented = attributed.map((doc) => ({
      ...doc,
      ...findEvents(doc, model.events, model.claims, model.statuses),
    }));
    const documents = analyzeAll(articles, model);
    const stages: readonly (readonly [string, () => void])[] = [
      ["trees", () => articles.forEach((article) => read(article, model.language))],
      ["names", () => parsed.forEach((doc) => findMentions(doc, model.names))],
      ["coreference", () => mentioned.forEach((doc) => resolveCoreference(doc, model.coreference))],
      ["times", () => resolved.forEach((doc) => findTimes(doc))],
      ["attributions", () => timed.forEach((doc) => findAttributions(doc))],
      ["events", () => attributed.forEach((doc) => findEvents(doc, model.events, model.claims, model.statuses))],
      ["relations", () => evented.forEach((doc) => findRelations(doc, model.relations))],
      ["graph records", () => documents.forEach((doc) => articleGraph(doc))],
    ];
    const tokens = parsed.reduce((sum, doc) => sum + doc.sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
    const times = new Map([
      ...stages.map(([name, run]) => [name, best(run)] as const),
      ["whole", whole] as const,
      ["compromise 14", names] as const,
    ]);
    const of = (name: string): number => times.get(name) as number;
    const named = of("names") + of("coreference");
    return [
      ...[...times.keys()].map(
        (name) =>
          `${name.padEnd(14)} ${of(name).toFixed(1).padStart(7)} ms  ${(tokens / of(name)).toFixed(0)}k tokens/s`,
      ),
      `names and coreference add ${((100 * named) / of("trees")).toFixed(0)} % to the trees (target 40)`,
      `ratio of the whole ${(of("compromise 14") / of("whole")).toFixed(2)} (${articles.length} articles, ${tokens} tokens, best of ${ROUNDS})`,
    ].join("\n");
  },
};

/** The articles as `buildGraph` reads them, some at once. */
function inBatches(articles: readonly Article[]): Article[][] {
  const batches: Article[][] = [[]];
  for (const article of articles) {
    const last = batches[batches.length - 1] as Article[];
    if (isBatch(last)) batches.push([article]);
    else last.push(article);
  }
  return batches;
}

/** The least processor time of some rounds, in milliseconds. */
const best = (run: () => void): number =>
  1000 * Math.min(...Array.from({ length: ROUNDS }, () => processorTime(run)[1]));
