// Finds nodes and relations by words: names, aliases, sentences, quotes. Every word of the query must occur; what
// starts with it comes first. Case, accents and width do not count.

import { titleOf, type ViewerModel } from "./model";

/** A searchable item with its words prepared once. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly folded: string;
  readonly weight: number;
}

/** Quotes longer than this are searched in their first part only, so that the index stays small. */
const MAX_QUOTE = 300;

/** Prepares the index: entities, events and relations. */
export function searchIndex(model: ViewerModel): readonly SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const { id, name, aliases, type } of model.graph.entities) {
    entries.push(entry(id, name, [name, ...aliases, type], model.node.get(id)?.degree ?? 0));
  }
  for (const item of [...model.graph.events, ...model.graph.relations]) {
    const title = titleOf(model, item.id);
    const quotes = item.claims.map((claim) => claim.evidence.quote.slice(0, MAX_QUOTE));
    entries.push(entry(item.id, title, [title, item.type, ...quotes], 0));
  }
  return entries;
}

/** The ids that match, best first; all of them, in the index's order, for an empty query. */
export function search(index: readonly SearchEntry[], query: string): readonly string[] {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return index.map((item) => item.id);
  const whole = words.join(" ");
  return index
    .filter((item) => words.every((word) => item.folded.includes(word)))
    .map((item) => ({ item, rank: item.folded.startsWith(whole) ? 0 : item.folded.includes(` ${whole}`) ? 1 : 2 }))
    .sort((a, b) => a.rank - b.rank || b.item.weight - a.item.weight)
    .map(({ item }) => item.id);
}

/** Lower case without accents, spaces made single: `fold("Émile  Zola")` is `"emile zola"`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

function entry(id: string, title: string, texts: readonly string[], weight: number): SearchEntry {
  return { id, title, folded: fold(texts.join(" ")), weight };
}
