// What each article contributes to a graph, and the hash that tells whether it has changed. Pure data; article-nodes.ts keeps it in the database.

import { InvalidInputError } from "../../errors";
import { articleKey, type Element, type ElementKind, type Sourced } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { byText } from "../../graph/order";
import { stableJson } from "../../graph/stable-json";
import type { Article } from "../../text/article";
import { textHash, type TextHash } from "../../hash";
import { joinedManifest, manifestEntry, writtenElement, type WrittenElement } from "./rows";

/** One article's share of the graph: what it contributes to (`manifestEntry`s, joined). */
export interface Share {
  readonly key: string;
  readonly article: Article;
  readonly elements: string;
}

// The same order for every writer, so that two of them seldom wait for each other crosswise.
export const byGroup = (a: { type: string; key: string }, b: { type: string; key: string }): number =>
  byText(a.type, b.type) || byText(a.key, b.key);

/** Elements by kind (ends before the edges that join them), type and key: one order for every load of every graph. */
export function inOrder<E extends Element>(elements: Iterable<E>): readonly E[] {
  const groups = new Map<string, E[]>();
  for (const element of elements) {
    const name = `${RANKS[element.kind]} ${element.type}`;
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  const names = [...groups.keys()].sort();
  return names.flatMap((name) => (groups.get(name) ?? []).sort((a, b) => byText(a.key, b.key)));
}

/**
 * Entities first: in the full shape events' claims point at their speakers. No two kinds have one rank: batch.ts takes a batch
 * kind by kind, so that kinds in between each other would be hashed in another order there.
 */
const RANKS: Readonly<Record<ElementKind, number>> = {
  entity: 0,
  event: 1,
  quotation: 2,
  merge: 3,
  relation: 4,
  argument: 5,
};

/** What each article contributes to the elements, which are given in an order of their own (`inOrder`), not the graph's. */
export function sharesOf(data: GraphData, elements: readonly Element[]): readonly Share[] {
  const entries = new Map<string, string[]>(data.articles.map(({ id }) => [id, []]));
  for (const element of elements) {
    const entry = manifestEntry(element);
    for (const article of articlesOf(element)) {
      const list = entries.get(article);
      if (!list)
        throw new InvalidInputError(`load: evidence names the article "${article}", which the graph does not hold`);
      list.push(entry);
    }
  }
  return data.articles.map((article) => ({
    key: articleKey(article.id),
    article,
    elements: joinedManifest(entries.get(article.id) ?? []),
  }));
}

/** Each article that an element rests on, once. */
function articlesOf({ items }: Element): Iterable<string> {
  const [first] = items;
  return items.length === 1 && first ? [first.article] : new Set(items.map(({ article }) => article));
}

/** Hashes of articles' shares, made while the elements are written: their texts need not be kept for it. */
export interface ShareHashes {
  /** Takes in the next element of all that rest on the articles, in order; other articles' are passed over. */
  add(element: WrittenElement): void;
  /** The hash of all that was taken in for one of the articles; after it no more of its elements may come: `add` throws. */
  hex(id: string): string | undefined;
}

/** Begins the hashes of these articles. No text holds a line break, so that lines keep texts apart. */
export function shareHashes(articles: Iterable<Article>): ShareHashes {
  const hashes = new Map<string, TextHash>();
  const finished = new Map<string, string>();
  for (const article of articles) {
    const hash = textHash();
    hash.update(stableJson(article));
    hashes.set(article.id, hash);
  }
  return {
    add({ items, texts, json }) {
      // Items are sorted by article.
      for (let i = 0; i < items.length;) {
        const { article } = items[i] as Sourced;
        let lines = `\n${json}`;
        for (; items[i]?.article === article; i++) lines += `\n${texts[i]}`;
        if (finished.has(article)) throw new Error(`the hash of article "${article}" is finished`);
        hashes.get(article)?.update(lines);
      }
    },
    hex(id) {
      const made = finished.get(id) ?? hashes.get(id)?.hex();
      if (made !== undefined) finished.set(id, made);
      hashes.delete(id);
      return made;
    },
  };
}

/** The hashes of whole shares, from elements in order. */
export function hashesOf(shares: readonly Pick<Share, "article">[], elements: readonly Element[]): ShareHashes {
  const hashes = shareHashes(shares.map(({ article }) => article));
  const ids = new Set(shares.map(({ article }) => article.id));
  for (const element of elements)
    if (element.items.some(({ article }) => ids.has(article))) hashes.add(writtenElement(element, element.items));
  return hashes;
}
