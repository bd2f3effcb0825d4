// The canonical order of an element's items: by article, place and content; the order canonical-graph.ts gives.

import { byText } from "./order";
import type { Sourced } from "./elements";
import type { Evidence } from "./graph-data";
import { stableJson } from "./stable-json";

type Place = Pick<Evidence, "start" | "end">;

/** Before every place in an article. */
const NOWHERE: Place = { start: -1, end: -1 };

function placeOf(item: Sourced): Place {
  if (item.kind === "claim") return item.value.evidence;
  if (item.kind === "words") return item.value.claim?.evidence ?? NOWHERE;
  return item.kind === "bare" ? NOWHERE : item.value;
}

/** An item with its JSON; equal items are equal strings. */
export interface WrittenItem {
  readonly item: Sourced;
  readonly json: string;
}

function byPlace(a: WrittenItem, b: WrittenItem): number {
  const here = placeOf(a.item);
  const there = placeOf(b.item);
  return (
    byText(a.item.article, b.item.article) || here.start - there.start || here.end - there.end || byText(a.json, b.json)
  );
}

/** Items in canonical order, each once, with their JSON. Writing them is much of the work of loading: ask once. */
export function sortedItems(items: readonly Sourced[]): readonly WrittenItem[] {
  const written = items.map((item): WrittenItem => ({ item, json: stableJson(item) }));
  if (written.length < 2) return written;
  // Equal items come to lie beside each other.
  return written.sort(byPlace).filter(({ json }, i) => json !== written[i - 1]?.json);
}
