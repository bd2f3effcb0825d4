// What one element looks like in Neo4j: the properties of its node or edge, and in the `full` shape its claim, mention and
// trigger nodes. Pure data; batch.ts sends it.

import { contentId, digest } from "../../hash";
import type { Element, ElementRecord, Sourced } from "../../graph/elements";
import type { Evidence } from "../../graph/graph-data";
import { itemFrom, itemText } from "../../graph/item-text";
import { sortedItems } from "../../graph/item-order";
import {
  addProperties,
  PROPERTIES,
  propertiesOf,
  type Properties,
  type PropertyOwner,
  type PropertyType,
} from "../../graph/properties";
import { articleKey, nodeKey } from "../../graph/elements";
import { recordFrom, recordText } from "../../graph/record-text";
import type { Columns } from "./create";
import { toDriver } from "./driver";

/** How a graph lies in the database; see docs/neo4j.md. */
export type Shape = "rollup" | "full";

/** A stored element: its record and items as JSON (what `read` reads), and its properties (what queries read). */
export interface StoredElement {
  readonly key: string;
  readonly kind: ElementRecord["kind"];
  readonly items: readonly string[];
  readonly props: Properties;
}

/** Kinds whose items stay a list on the element in both shapes: they have no claims. */
const LISTED_KINDS: ReadonlySet<string> = new Set(["quotation", "merge"]);

/** Whether an element's items are nodes of their own. */
export const hasItemNodes = (kind: string, shape: Shape): boolean => shape === "full" && !LISTED_KINDS.has(kind);

/** Properties as the driver takes them: whole numbers by the table as integers. */
export function driverProperties(
  owner: PropertyOwner,
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const types: Readonly<Record<string, string>> = PROPERTIES[owner];
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) result[key] = toDriver(value, types[key] === "integer");
  return result;
}

/** What an element rests on in canonical order, with the texts of it, and the element without it as JSON. */
export interface Written {
  readonly items: readonly Sourced[];
  readonly texts: readonly string[];
  readonly json: string;
}

/** A written element of a graph. */
export type WrittenElement = Element & Written;

/** An element that rests on these items, written once: that is much of the work of loading. */
export function writtenElement<E extends ElementRecord>(element: E, items: readonly Sourced[]): E & Written {
  const { kind, record, key, type, source, target } = element as E & Partial<Element>;
  const sorted = sortedItems(items);
  const texts = sorted.map(itemText);
  // Field by field: an object that is spread from another may get a shape of its own, which V8 reads slowly.
  const written = { kind, record, key, type, source, target, items: sorted, texts, json: recordText(element) };
  return written as unknown as E & Written;
}

/** What an element's `json` holds: its items (where they are not nodes of their own) and its record. */
interface StoredJson {
  readonly items?: readonly (readonly unknown[])[];
  readonly record: readonly unknown[];
}

/** An element's `json`, from the texts of its record and items. */
function storedJson({ kind, json, texts }: Written & Pick<ElementRecord, "kind">, shape: Shape): string {
  // One text instead of a list: each text of a list is stored and compared by itself.
  return hasItemNodes(kind, shape) ? `{"record":${json}}` : `{"items":[${texts.join(",")}],"record":${json}}`;
}

/** An element's `json` read back; items that are nodes of their own are not in it. */
export function fromElementJson(json: string): ElementRecord & { readonly items?: readonly Sourced[] } {
  const { items, record } = JSON.parse(json) as StoredJson;
  const element = recordFrom(record);
  return items ? { ...element, items: items.map(itemFrom) } : element;
}

/** The stored form of an element that rests on these items. */
export function storedElement(
  element: ElementRecord & { readonly key: string },
  items: readonly Sourced[],
  shape: Shape,
): StoredElement {
  return storedFrom(writtenElement(element, items), shape);
}

/** The same, where the element and its items are written already. */
export function storedFrom(element: ElementRecord & Written & { readonly key: string }, shape: Shape): StoredElement {
  const { key, kind, items, texts } = element;
  const own = { key, json: storedJson(element, shape), ...(hasItemNodes(kind, shape) && { digest: digest(texts) }) };
  return { key, kind, items: texts, props: { ...propertiesOf(element, items), ...own } };
}

/** All properties that an element of a kind may be stored with. */
export function columnsOf(kind: ElementRecord["kind"], shape: Shape): Columns {
  const own = Object.entries<PropertyType>(PROPERTIES[kind]);
  return [...own, ["key", "string"], ["json", "string"], ...(hasItemNodes(kind, shape) ? DIGEST : [])];
}

/** Appends what `storedFrom` gives to a row, in the order of `columnsOf`. */
export function addColumns(row: unknown[], element: WrittenElement, shape: Shape): void {
  addProperties(row, element, element.items, OWN_NAMES[element.kind]);
  row.push(element.key, storedJson(element, shape));
  if (hasItemNodes(element.kind, shape)) row.push(digest(element.texts));
}

const OWN_NAMES = Object.fromEntries(
  Object.entries(PROPERTIES).map(([owner, types]) => [owner, Object.keys(types)]),
) as unknown as Readonly<Record<PropertyOwner, readonly string[]>>;

const DIGEST: Columns = [["digest", "string"]];

/** A node of the `full` shape for one item of one element. */
export interface ItemNode {
  readonly label: "Claim" | "Mention" | "Trigger";
  readonly key: string;
  readonly props: Record<string, unknown>;
  readonly evidence?: { readonly key: string; readonly article: string; readonly props: Record<string, unknown> };
  readonly speaker?: string;
}

const ITEM_LABEL = {
  mention: "Mention",
  trigger: "Trigger",
  evidence: "Trigger",
  claim: "Claim",
  words: "Claim",
  bare: "Claim",
} as const;

/** The key of the node of an item. */
export const itemKey = (owner: string, text: string): string => contentId("item", owner, text);

/** The node of one item (given with its text) of the element with the key `owner`. */
export function itemNode(owner: string, item: Sourced, text: string): ItemNode {
  const key = itemKey(owner, text);
  const claim = item.kind === "claim" ? item.value : item.kind === "words" ? item.value.claim : undefined;
  const span: Evidence | undefined =
    claim?.evidence ?? (item.kind === "mention" || item.kind === "trigger" ? item.value : undefined);
  return {
    label: ITEM_LABEL[item.kind],
    key,
    props: {
      key,
      owner,
      json: text,
      article: item.article,
      ...(item.kind === "mention" && { form: item.value.form }),
      ...(item.kind === "words" && { role: item.value.role, text: item.value.text ?? "" }),
      ...(claim && {
        quoteType: claim.quoteType,
        polarity: claim.polarity,
        certainty: claim.certainty,
        confidence: claim.confidence,
        extractor: claim.extractor,
        cue: claim.cue ?? null,
        speakerText: claim.speakerText ?? null,
      }),
    },
    ...(span && { evidence: evidenceNode(span) }),
    ...(claim?.speaker !== undefined && { speaker: nodeKey("entity", claim.speaker) }),
  };
}

function evidenceNode({ article, start, end, quote }: Evidence): ItemNode["evidence"] {
  const key = contentId("evi", article, String(start), String(end));
  return { key, article: articleKey(article), props: { key, article, start: BigInt(start), end: BigInt(end), quote } };
}

/** What `Article.elements` lists for an element: enough to find it again without a scan. */
export const manifestEntry = ({ kind, type, key }: Pick<Element, "kind" | "type" | "key">): string =>
  `${kind}:${type}:${key}`;

/** Entries as one text: thousands of short texts take long to pack. */
export const joinedManifest = (entries: readonly string[]): string => entries.join(" ");

/** The inverse of `joinedManifest`. */
export const splitManifest = (text: string): string[] => (text === "" ? [] : text.split(" "));

/** The inverse of `manifestEntry`. */
export function fromManifest(entry: string): { kind: string; type: string; key: string } {
  const [kind = "", type = "", key = ""] = entry.split(":");
  return { kind, type, key };
}
