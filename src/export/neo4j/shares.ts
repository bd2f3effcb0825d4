// What each article contributes to a graph, and the hash that tells whether it has changed. Pure data; article-nodes.ts keeps it in the database.

import { InvalidInputError } from "../../errors";
import { articleKey, type Element, type ElementKind } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { byText } from "../../graph/order";
import { articleProperties } from "../../graph/properties";
import { stableJson } from "../../graph/stable-json";
import type { Article } from "../../text/article";
import { digest } from "../../hash";
import { driverProperties, joinedManifest, manifestEntry, type WrittenElement } from "./rows";

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

/** Elements by phase (ends before the edges that join them), type and key: one order for every load of every graph. */
export function inOrder<E extends Element>(elements: Iterable<E>): readonly E[] {
  const groups = new Map<string, E[]>();
  for (const element of elements) {
    const name = `${PHASES[element.kind]} ${element.type}`;
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  const names = [...groups.keys()].sort();
  return names.flatMap((name) => (groups.get(name) ?? []).sort((a, b) => byText(a.key, b.key)));
}

/** Entities first: in the full shape events' claims point at their speakers. */
const PHASES: Readonly<Record<ElementKind, number>> = {
  entity: 0,
  event: 1,
  quotation: 1,
  merge: 1,
  relation: 2,
  argument: 2,
};

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

/** What each article contributes to the elements, which are given in an order of their own (`inOrder`), not the graph's. */
export function sharesOf(data: GraphData, elements: readonly WrittenElement[]): readonly Share[] {
  const parts = new Map(data.articles.map((article) => [article.id, partOf(article)]));
  for (const element of elements) {
    let part: Part | undefined;
    let article: string | undefined;
    const entry = manifestEntry(element);
    for (const [i, item] of element.items.entries()) {
      // Items are sorted by article.
      if (item.article !== article) {
        article = item.article;
        part = parts.get(article);
        if (!part)
          throw new InvalidInputError(`load: evidence names the article "${article}", which the graph does not hold`);
        part.elements.push(entry);
        part.texts.push(element.key, element.json);
      }
      part?.texts.push(element.texts[i] as string);
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
