// What each article contributes to a graph, and the hash that tells whether it has changed. Pure data; article-nodes.ts keeps it in the database.

import { InvalidInputError } from "../../errors";
import { articleKey } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { byText } from "../../graph/order";
import { articleProperties } from "../../graph/properties";
import { stableJson } from "../../graph/stable-json";
import type { Article } from "../../text/article";
import { digest } from "../../hash";
import type { WrittenElement } from "./batch";
import { driverProperties, joinedManifest, manifestEntry } from "./rows";

/** One article's share of the graph: what it contributes to (`manifestEntry`s, joined), and a hash over all of it. */
export interface Share {
  readonly key: string;
  readonly id: string;
  readonly elements: string;
  readonly hash: string;
  readonly props: Record<string, unknown>;
}

// The same order for every writer, so that two of them seldom wait for each other crosswise.
export const byGroup = (a: { type: string; key: string }, b: { type: string; key: string }): number =>
  byText(a.type, b.type) || byText(a.key, b.key);

interface Part {
  readonly elements: string[];
  readonly json: string;
  /** What is hashed; no text holds a line break, so that they can be joined by it. */
  readonly texts: string[];
}

function partOf(article: Article): Part {
  const json = stableJson(article);
  return { elements: [], json, texts: [json] };
}

/** What each article contributes to the elements; the same content gives the same hash in any order. */
export function sharesOf(data: GraphData, elements: readonly WrittenElement[]): readonly Share[] {
  const parts = new Map(data.articles.map((article) => [article.id, partOf(article)]));
  // By key, so that the hash does not depend on the order of the graph's lists.
  for (const element of [...elements].sort((a, b) => byText(a.key, b.key))) {
    let part: Part | undefined;
    let article: string | undefined;
    for (const { item, text } of element.written) {
      // Items are sorted by article.
      if (item.article !== article) {
        article = item.article;
        part = parts.get(article);
        if (!part)
          throw new InvalidInputError(`load: evidence names the article "${article}", which the graph does not hold`);
        part.elements.push(manifestEntry(element));
        part.texts.push(element.key, element.json);
      }
      part?.texts.push(text);
    }
  }
  return data.articles.map((article) => {
    const { elements: entries, json, texts } = parts.get(article.id) ?? partOf(article);
    return {
      key: articleKey(article.id),
      id: article.id,
      elements: joinedManifest(entries),
      hash: digest([texts.join("\n")]),
      props: { ...driverProperties("article", articleProperties(article)), json },
    };
  });
}
