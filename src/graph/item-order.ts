// The canonical order of an element's items: by article, place and content; the order canonical-graph.ts gives.

import { byText } from "./order";
import type { Sourced } from "./elements";
import type { Evidence } from "./graph-data";
import { itemText } from "./item-text";

type Place = Pick<Evidence, "start" | "end">;

/** Before every place in an article. */
const NOWHERE: Place = { start: -1, end: -1 };

function placeOf(item: Sourced): Place {
  if (item.kind === "claim") return item.value.evidence;
  if (item.kind === "words") return item.value.claim?.evidence ?? NOWHERE;
  return item.kind === "bare" ? NOWHERE : item.value;
}

function byPlace(a: Sourced, b: Sourced): number {
  const here = placeOf(a);
  const there = placeOf(b);
  return byText(a.article, b.article) || here.start - there.start || here.end - there.end;
}

/** Items in canonical order, each once. Texts are made only of those at one place. */
export function sortedItems(items: readonly Sourced[]): readonly Sourced[] {
  if (items.length < 2) return items;
  const compare = (a: Sourced, b: Sourced): number => byPlace(a, b) || byText(itemText(a), itemText(b));
  // Most lists come from a graph in canonical order.
  if (items.every((item, i) => i === 0 || compare(items[i - 1] as Sourced, item) < 0)) return items;
  const sorted = [...items].sort(compare);
  return sorted.filter((item, i) => i === 0 || compare(sorted[i - 1] as Sourced, item) !== 0);
}
