// An element's item as a short text, and back: a JSON list with the fields in a fixed order. Equal items are equal texts, so
// that they can be compared and hashed; databases keep them. Nothing of an item is left out, and its article stands once.

import type { Item, Sourced } from "./elements";
import type { Claim, EntityMention, Evidence, Speaker } from "./graph-data";

type Cell = string | number | null | undefined | readonly Cell[];
type Fields<T> = readonly (keyof T & string)[];

/** The fields of a claim beside its evidence and `via`; those that may be absent come last. The compiler counts them. */
const CLAIM_FIELDS = Object.keys({
  quoteType: true,
  polarity: true,
  certainty: true,
  confidence: true,
  extractor: true,
  cue: true,
  speaker: true,
  speakerText: true,
  role: true,
  since: true,
  until: true,
} satisfies Record<Exclude<keyof Claim, "evidence" | "via">, true>) as Fields<Claim>;

/** The fields of a mention beside those of evidence. */
const MENTION_FIELDS = Object.keys({
  form: true,
  name: true,
  subtype: true,
  type: true,
  chain: true,
} satisfies Record<Exclude<keyof EntityMention, keyof Evidence>, true>) as Fields<EntityMention>;

/** Cells of evidence beside its article. */
const PLACE_CELLS = 3;

function addFields<T>(cells: Cell[], value: T, fields: Fields<T>): void {
  for (const field of fields) cells.push(value[field] as Cell);
}

function addPlace(cells: Cell[], { start, end, quote }: Evidence): void {
  cells.push(start, end, quote);
}

function addClaim(cells: Cell[], claim: Claim): void {
  addPlace(cells, claim.evidence);
  addFields(cells, claim, CLAIM_FIELDS);
  cells.push(claim.via?.map(({ speaker, speakerText }) => [speaker, speakerText]));
}

/**
 * An item as a text. Absent fields are null, or missing at the end.
 *
 * @example itemText({ kind: "trigger", value: { article: "a", start: 0, end: 4, quote: "fled" }, article: "a" })
 * // '["trigger","a",null,0,4,"fled"]'
 */
export function itemText(item: Sourced): string {
  const cells: Cell[] = [item.kind, item.article, item.published];
  if (item.kind === "claim") addClaim(cells, item.value);
  else if (item.kind === "words") {
    cells.push(item.value.role, item.value.text);
    if (item.value.claim) addClaim(cells, item.value.claim);
  } else if (item.kind !== "bare") {
    addPlace(cells, item.value);
    if (item.kind === "mention") addFields(cells, item.value, MENTION_FIELDS);
  }
  while (cells.at(-1) === undefined) cells.pop();
  return JSON.stringify(cells);
}

/** Fields from the cells that begin at `first`; what is null is absent. */
function fieldsFrom(cells: readonly unknown[], first: number, fields: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [i, field] of fields.entries()) {
    const value = cells[first + i] ?? undefined;
    if (value !== undefined) result[field] = value;
  }
  return result;
}

function placeFrom(cells: readonly unknown[], first: number): Evidence {
  const [start, end, quote] = cells.slice(first) as [number, number, string];
  return { article: cells[1] as string, start, end, quote };
}

function claimFrom(cells: readonly unknown[], first: number): Claim {
  const own = first + PLACE_CELLS;
  const via = cells[own + CLAIM_FIELDS.length] as [string | null, string | null][] | undefined;
  return {
    ...fieldsFrom(cells, own, CLAIM_FIELDS),
    evidence: placeFrom(cells, first),
    ...(via && { via: via.map((one) => fieldsFrom(one, 0, ["speaker", "speakerText"]) as Speaker) }),
  } as Claim;
}

function valueFrom(kind: Item["kind"], cells: readonly unknown[]): Item["value"] {
  if (kind === "bare") return {};
  if (kind === "claim") return claimFrom(cells, 3);
  if (kind === "words") {
    const claim = cells.length > 5 && { claim: claimFrom(cells, 5) };
    return { ...fieldsFrom(cells, 3, ["role", "text"]), ...claim } as Item["value"];
  }
  const place = placeFrom(cells, 3);
  if (kind !== "mention") return place;
  return { ...place, ...fieldsFrom(cells, 3 + PLACE_CELLS, MENTION_FIELDS) } as EntityMention;
}

/** The inverse of `itemText`, from the parsed text. */
export function itemFrom(cells: readonly unknown[]): Sourced {
  const [kind, article, published] = cells as [Item["kind"], string, string | null | undefined];
  const item = { kind, value: valueFrom(kind, cells), article, ...(typeof published === "string" && { published }) };
  return item as Sourced;
}
