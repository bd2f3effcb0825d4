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

/** An item with its text; equal items are equal strings. */
export interface WrittenItem {
  readonly item: Sourced;
  readonly text: string;
}

/** Items in canonical order, each once, with their texts. Writing them is much of the work of loading: ask once. */
export function writtenItems(items: readonly Sourced[]): readonly WrittenItem[] {
  const written = items.map((item): WrittenItem => ({ item, text: itemText(item) }));
  if (written.length < 2) return written;
  // Equal items come to lie beside each other.
  return written
    .sort((a, b) => byPlace(a.item, b.item) || byText(a.text, b.text))
    .filter(({ text }, i) => text !== written[i - 1]?.text);
}

/** The same without the texts, which are made only where two items are at one place. */
export function sortedItems(items: readonly Sourced[]): readonly Sourced[] {
  if (items.length < 2) return items;
  const compare = (a: Sourced, b: Sourced): number => byPlace(a, b) || byText(itemText(a), itemText(b));
  const sorted = [...items].sort(compare);
  return sorted.filter((item, i) => i === 0 || compare(sorted[i - 1] as Sourced, item) !== 0);
}
