// What each article contributes to a graph, and the hash that tells whether it has changed. Pure data; article-nodes.ts keeps it in the database.

import { InvalidInputError } from "../../errors";
import { articleKey } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { byText } from "../../graph/order";
import { articleProperties } from "../../graph/properties";
import { stableJson } from "../../graph/stable-json";
import { digest } from "../../hash";
import type { WrittenElement } from "./batch";
import { driverProperties, manifestEntry } from "./rows";

/** One article's share of the graph: what it contributes to, and a hash over all of it. */
export interface Share {
  readonly key: string;
  readonly id: string;
  readonly elements: readonly string[];
  readonly hash: string;
  readonly props: Record<string, unknown>;
}

// The same order for every writer, so that two of them seldom wait for each other crosswise.
export const byGroup = (a: { type: string; key: string }, b: { type: string; key: string }): number =>
  byText(a.type, b.type) || byText(a.key, b.key);

/** What each article contributes to the elements; the same content gives the same hash in any order. */
export function sharesOf(data: GraphData, elements: readonly WrittenElement[]): readonly Share[] {
  const parts = new Map<string, { elements: string[]; content: string[] }>();
  for (const article of data.articles) parts.set(article.id, { elements: [], content: [stableJson(article)] });
  // By key, so that the hash does not depend on the order of the graph's lists.
  for (const element of [...elements].sort((a, b) => byText(a.key, b.key))) {
    const { key, json, written } = element;
    let part: { elements: string[]; content: string[] } | undefined;
    let article: string | undefined;
    for (const { item, json: itemJson } of written) {
      // Items are sorted by article.
      if (item.article !== article) {
        article = item.article;
        part = parts.get(article);
        if (!part)
          throw new InvalidInputError(`load: evidence names the article "${article}", which the graph does not hold`);
        part.elements.push(manifestEntry(element));
        part.content.push(key, json);
      }
      part?.content.push(itemJson);
    }
  }
  return data.articles.map((article) => {
    const part = parts.get(article.id) ?? { elements: [], content: [""] };
    return {
      key: articleKey(article.id),
      id: article.id,
      elements: part.elements.sort(),
      hash: digest(part.content),
      props: { ...driverProperties("article", articleProperties(article)), json: part.content[0] },
    };
  });
}
