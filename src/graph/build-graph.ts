// Many articles to one graph. Each article is read alone, then all are merged; the result depends on the set of
// articles only, never on their order. An article whose id the given graph already holds replaces its former text.

import { InvalidInputError } from "../errors";
import type { Model } from "../load-model";
import { analyzeAll, isBatch } from "../pipeline";
import type { Article } from "../text/article";
import { checkArticle } from "../text/check-article";
import { looksEnglish } from "../text/looks-english";
import { articleGraph } from "./article-graph";
import type { GraphData, IdentityDecisions } from "./graph-data";
import { KnowledgeGraph } from "./knowledge-graph";
import { mergeGraphs } from "./merge-graphs";
import { splitGraph } from "./split-graph";

/** How to build. */
export interface BuildOptions {
  /** The language model; see `loadModel`. */
  readonly model: Model;
  /** A graph to add to: the result holds its articles too, and those given here replace theirs of the same id. */
  readonly into?: KnowledgeGraph;
  /** Identity decisions (`sameAs`, `cannotLink`) beside those of `into`. */
  readonly decisions?: Partial<IdentityDecisions>;
  /** Stops the build: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called for each article once it is read; short ones are read several at once. */
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** How far a build is. */
export interface BuildProgress {
  /** Articles read so far. */
  readonly done: number;
  /** Of how many, where the source tells (an array). */
  readonly total?: number;
  /** Id of the article just read. */
  readonly article: string;
  /** True for an article in another language, which is kept without entities. */
  readonly notEnglish?: true;
}

/** Articles as an array, or one by one from a generator or stream. */
export type Articles = Iterable<Article> | AsyncIterable<Article>;

/**
 * Reads articles and merges them into one graph.
 * Throws `InvalidInputError` for what is no article and for one id with two texts.
 *
 * @example
 * const kg = await buildGraphWith([{ id: "r42", text, published: "2026-03-01" }], { model });
 */
export async function buildGraphWith(articles: Articles, options: BuildOptions): Promise<KnowledgeGraph> {
  const parts = new Map<string, GraphData>();
  for (const part of options.into ? splitGraph(options.into.data) : []) parts.set(part.articles[0]?.id ?? "", part);
  const total = Array.isArray(articles) ? articles.length : undefined;
  const read = new Set<string>();
  let done = 0;
  for await (const batch of batches(articles, options.signal)) {
    const unread = new Map(batch.filter(({ id }) => !read.has(id)).map((article) => [article.id, article]));
    for (const document of analyzeAll([...unread.values()], options.model)) {
      read.add(document.article.id);
      parts.set(document.article.id, articleGraph(document));
    }
    for (const article of batch) {
      options.signal?.throwIfAborted();
      done++;
      options.onProgress?.({
        done,
        ...(total !== undefined && { total }),
        article: article.id,
        ...(!looksEnglish(article) && { notEnglish: true }),
      });
    }
  }
  options.signal?.throwIfAborted();
  return new KnowledgeGraph(mergeGraphs([...parts.values()], decisionsOf(options)));
}

/** The articles, checked, so many at a time as are worth reading at once. */
async function* batches(articles: Articles, signal: AbortSignal | undefined): AsyncGenerator<readonly Article[]> {
  const given = new Map<string, string>();
  let batch: Article[] = [];
  for await (const record of iterate(articles)) {
    signal?.throwIfAborted();
    const article = checkArticle(record);
    const fingerprint = JSON.stringify(article);
    if ((given.get(article.id) ?? fingerprint) !== fingerprint)
      throw new InvalidInputError(`buildGraph: two different articles have the id "${article.id}"`);
    given.set(article.id, fingerprint);
    batch.push(article);
    if (!isBatch(batch)) continue;
    yield batch;
    batch = [];
    // The event loop gets a turn, so that a signal or a click is heard.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  if (batch.length > 0) yield batch;
}

function iterate(articles: Articles): Articles {
  const usable =
    typeof articles === "object" &&
    articles !== null &&
    (Symbol.iterator in articles || Symbol.asyncIterator in articles);
  if (!usable)
    throw new InvalidInputError(`buildGraph: articles must be an array or an iterable, got ${typeof articles}`);
  return articles;
}

function decisionsOf({ into, decisions }: BuildOptions): IdentityDecisions {
  return {
    sameAs: [...(into?.data.decisions?.sameAs ?? []), ...(decisions?.sameAs ?? [])],
    cannotLink: [...(into?.data.decisions?.cannotLink ?? []), ...(decisions?.cannotLink ?? [])],
  };
}
