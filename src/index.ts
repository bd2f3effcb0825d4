// The package's main entry, for Node: everything public, and `buildGraph` with the shipped model as its default.

import { defaultModel } from "./default-model";
import { buildGraphWith, type Articles, type BuildOptions } from "./graph/build-graph";
import type { KnowledgeGraph } from "./graph/knowledge-graph";

export * from "./public";
export { defaultModel } from "./default-model";
export { layoutInWorker } from "./export/layout-in-worker";

/**
 * Reads news articles and gives their graph. The same set of articles gives the same graph in any order.
 * Throws `InvalidInputError` for what is no article.
 *
 * @example
 * import { buildGraph } from "nutgraph";
 * const kg = await buildGraph([{ id: "r42", text: "Tim Cook joined Apple in 1998." }]);
 * kg.relations({ type: "WORKS_FOR" })[0]?.claims[0]?.evidence.quote;
 */
export async function buildGraph(articles: Articles, options: Partial<BuildOptions> = {}): Promise<KnowledgeGraph> {
  return buildGraphWith(articles, { ...options, model: options.model ?? defaultModel() });
}
