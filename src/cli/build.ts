// `nutgraph build ARTICLE…`: reads articles and writes their graph as JSON, one graph or one for each article.

import { join } from "node:path";
import { defaultModel } from "../default-model";
import { InvalidInputError } from "../errors";
import { buildGraphWith } from "../graph/build-graph";
import type { KnowledgeGraph } from "../graph/knowledge-graph";
import { summarize } from "../graph/summarize";
import { graphChunks } from "../graph/write-graph";
import { contentId } from "../hash";
import type { Article } from "../text/article";
import { checkArticle } from "../text/check-article";
import { EXIT_DONE, EXIT_SOME_FAILED, UsageError, type Command, type Io } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { progressLine } from "./progress";
import { readInputs, type InputRecord } from "./read-inputs";
import { gathered, writeFileAtomically } from "./write-file";

export const BUILD_OPTIONS: readonly OptionRow[] = [
  { name: "output", short: "o", value: "FILE", help: "write the graph to FILE instead of standard output" },
  { name: "each", help: "write one graph for each article, to --out-dir, under the input's base name" },
  { name: "out-dir", value: "DIR", help: "the folder for --each" },
  { name: "summary", help: "print a readable summary on standard output (with -o or --each)" },
  { name: "quiet", short: "q", help: "no progress on standard error" },
];

/** An article that was read, with the base name of the file it came from. */
interface Read {
  readonly article: Article;
  readonly name: string;
}

export const build: Command = async (argv, io) => {
  const options = parseOptions(argv, BUILD_OPTIONS);
  const output = options.text("output");
  const outDir = options.text("out-dir");
  const each = options.on("each");
  if (options.words.length === 0) throw new UsageError("build: name at least one article, or - for standard input");
  if (each && outDir === undefined) throw new UsageError("build: --each needs --out-dir DIR");
  if (!each && outDir !== undefined) throw new UsageError(`build: --out-dir ${outDir} goes with --each`);
  if (each && output !== undefined) throw new UsageError(`build: --output ${output} does not go with --each`);
  if (options.on("summary") && !each && output === undefined)
    throw new UsageError("build: --summary needs -o FILE or --each, since the graph itself goes to standard output");

  const quiet = options.on("quiet");
  const { articles, failed } = await readArticles(readInputs(options.words, io), io);
  if (each) {
    failed.push(...(await buildEach(articles, outDir as string, options.on("summary"), quiet, io)));
  } else if (articles.length > 0 || failed.length === 0) {
    const graph = await buildOne(
      articles.map(({ article }) => article),
      quiet,
      io,
    );
    const json = graphChunks(graph.data);
    if (output !== undefined) await writeFileAtomically(output, json);
    else for (const piece of gathered(json)) await io.out(piece);
    if (options.on("summary")) await io.out(summarize(graph));
  }
  return failed.length > 0 ? EXIT_SOME_FAILED : EXIT_DONE;
};

/** Reads and checks all inputs; failures are named on stderr and returned. The same article twice counts once. */
async function readArticles(
  records: AsyncIterable<InputRecord>,
  io: Io,
): Promise<{ articles: Read[]; failed: string[] }> {
  const articles = new Map<string, Read>();
  const failed: string[] = [];
  for await (const item of records) {
    try {
      if ("error" in item) throw new InvalidInputError(item.error);
      const article = checkArticle(item.record);
      const before = articles.get(article.id);
      if (before && JSON.stringify(before.article) !== JSON.stringify(article))
        throw new InvalidInputError(`another article has the id "${article.id}" already`);
      articles.set(article.id, { article, name: item.name });
    } catch (error) {
      failed.push(item.input);
      io.err(`nutgraph: ${item.input}: ${(error as Error).message}\n`);
    }
  }
  return { articles: [...articles.values()], failed };
}

async function buildOne(articles: readonly Article[], quiet: boolean, io: Io): Promise<KnowledgeGraph> {
  const progress = progressLine(io, quiet);
  const unread: string[] = [];
  const graph = await buildGraphWith(articles, {
    model: defaultModel(),
    ...(io.signal && { signal: io.signal }),
    onProgress: ({ done, total, article, notEnglish }) => {
      progress.show(done, total, article);
      if (notEnglish) unread.push(article);
    },
  });
  progress.clear();
  for (const article of unread) io.err(`nutgraph: ${article}: not in English, so nothing was read from it\n`);
  return graph;
}

async function buildEach(
  reads: readonly Read[],
  dir: string,
  summary: boolean,
  quiet: boolean,
  io: Io,
): Promise<string[]> {
  const failed: string[] = [];
  const progress = progressLine(io, quiet);
  const perName = new Map<string, number>();
  for (const { name } of reads) perName.set(name, (perName.get(name) ?? 0) + 1);
  for (const [index, { article, name }] of reads.entries()) {
    try {
      const graph = await buildOne([article], true, io);
      const base = perName.get(name) === 1 ? name : fileNameOf(article.id);
      await writeFileAtomically(join(dir, `${base}.json`), graphChunks(graph.data));
      if (summary) await io.out(summarize(graph));
    } catch (error) {
      failed.push(article.id);
      io.err(`nutgraph: ${article.id}: ${(error as Error).message}\n`);
    }
    progress.show(index + 1, reads.length, article.id);
  }
  progress.clear();
  return failed;
}

/** Longest part of an id that a file name keeps. */
const NAME_UNITS = 80;

/** A file name for an article's id, which is data and never a path: safe characters, then a hash if any was lost. */
export function fileNameOf(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, NAME_UNITS);
  return safe === id ? safe : `${safe}${contentId("", id)}`;
}
