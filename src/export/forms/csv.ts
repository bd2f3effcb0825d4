// A graph as tables: one CSV file (RFC 4180) for articles, entities, relations, events, roles, claims, mentions and quotations.
// Cells hold what the graph holds: one that begins with = + - or @ is data, not a formula, but spreadsheets may take it for
// one; docs/exports.md says how to open the files safely. Lists are joined by a bar.

import { elementsOf, type Element } from "../../graph/elements";
import type { Claim, GraphData } from "../../graph/graph-data";
import { sortedItems } from "../../graph/item-order";
import { articleProperties, PROPERTIES, propertiesOf, type PropertyOwner } from "../../graph/properties";
import { fileOf, type ExportedFile } from "../exporter";

type Cell = string | number | boolean | readonly string[] | undefined;
type Record_ = Readonly<Record<string, Cell>>;

const LINE_END = "\r\n";
const LIST_SEPARATOR = "|";
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A cell: quoted where RFC 4180 wants it. */
export function csvCell(value: Cell): string {
  const written = value === undefined ? "" : Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
  const text = written.replace(/\p{Surrogate}/gu, "\uFFFD");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of a table, the first with the columns' names. */
function* csvLines(columns: readonly string[], rows: Iterable<Record_>): Generator<string> {
  yield columns.join(",") + LINE_END;
  for (const row of rows) yield columns.map((column) => csvCell(row[column])).join(",") + LINE_END;
}

const CLAIM_COLUMNS = [
  "of",
  "ofKind",
  "speaker",
  "speakerText",
  "cue",
  "quoteType",
  "polarity",
  "certainty",
  "confidence",
  "article",
  "start",
  "end",
  "quote",
  "extractor",
];

/** The eight tables. */
export function writeCsv(graph: GraphData): readonly ExportedFile[] {
  const elements = elementsOf(graph);
  const table = (name: string, columns: readonly string[], rows: () => Iterable<Record_>): ExportedFile =>
    fileOf(`${name}.csv`, () => csvLines(columns, rows()));
  const ofKind = (name: string, owner: PropertyOwner, extra: readonly string[] = []): ExportedFile =>
    table(name, [...extra, ...Object.keys(PROPERTIES[owner])], () => rowsOf(elements, owner));
  return [
    table("articles", [...Object.keys(PROPERTIES.article), "text"], () => articleRows(graph)),
    ofKind("entities", "entity"),
    ofKind("relations", "relation", ["type", "source", "target"]),
    ofKind("events", "event"),
    ofKind("roles", "argument", ["event", "entity"]),
    table("claims", CLAIM_COLUMNS, () => claimRows(elements)),
    table("mentions", ["entity", "article", "start", "end", "quote", "form"], () => mentionRows(graph)),
    ofKind("quotations", "quotation"),
  ];
}

function* articleRows({ articles }: GraphData): Generator<Record_> {
  for (const article of articles) yield { ...articleProperties(article), text: article.text };
}

function* mentionRows({ entities }: GraphData): Generator<Record_> {
  for (const { id, mentions } of entities) for (const mention of mentions) yield { entity: id, ...mention };
}

function* rowsOf(elements: readonly Element[], owner: PropertyOwner): Generator<Record_> {
  for (const element of elements) if (element.kind === owner) yield rowOf(element);
}

function rowOf(element: Element): Record_ {
  const properties = propertiesOf(element, sortedItems(element.items));
  if (element.kind === "relation")
    return { ...properties, type: element.type, source: element.record.source, target: element.record.target };
  if (element.kind === "argument") return { ...properties, event: element.record.event, entity: element.record.entity };
  return properties;
}

function* claimRows(elements: readonly Element[]): Generator<Record_> {
  for (const element of elements) yield* claimsOf(element);
}

function claimsOf(element: Element): readonly Record_[] {
  const of = element.kind === "argument" ? element.record.event : element.record.id;
  const ofKind = element.kind === "argument" ? `role ${element.record.role}` : element.kind;
  const claims = element.items.flatMap((item): Claim[] =>
    item.kind === "claim" ? [item.value] : item.kind === "words" && item.value.claim ? [item.value.claim] : [],
  );
  return claims.map(({ evidence, ...claim }) => ({ ...claim, via: undefined, ...evidence, of, ofKind }));
}
