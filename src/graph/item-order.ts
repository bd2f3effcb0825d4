// The canonical order of an element's items: by article, place and content; the order canonical-graph.ts gives.

import { byText } from "./order";
import type { Sourced } from "./elements";
import type { Evidence } from "./graph-data";
import { stableJson } from "./stable-json";

interface Placed {
  readonly item: Sourced;
  readonly json: string;
  readonly start: number;
  readonly end: number;
}

/** An item as the JSON it is stored as; equal items are equal strings. */
export const itemJson = (item: Sourced): string => stableJson(item);

function placeOf(item: Sourced): Pick<Evidence, "start" | "end"> {
  if (item.kind === "claim") return item.value.evidence;
  if (item.kind === "words") return item.value.claim?.evidence ?? { start: -1, end: -1 };
  return item.kind === "bare" ? { start: -1, end: -1 } : item.value;
}

/** An item with its JSON. */
export interface WrittenItem {
  readonly item: Sourced;
  readonly json: string;
}

/** Items in canonical order, each once, with their JSON. Writing them is most of the work of loading: ask once. */
export function sortedItems(items: readonly Sourced[]): readonly WrittenItem[] {
  const distinct = new Map<string, Placed>();
  for (const item of items) {
    const json = itemJson(item);
    if (!distinct.has(json)) distinct.set(json, { item, json, ...placeOf(item) });
  }
  return [...distinct.values()].sort(
    (a, b) => byText(a.item.article, b.item.article) || a.start - b.start || a.end - b.end || byText(a.json, b.json),
  );
}
