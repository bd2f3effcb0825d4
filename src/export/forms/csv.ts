// A graph as tables: one CSV file (RFC 4180) for articles, entities, relations, events, roles, claims, mentions and quotations.
// Cells hold what the graph holds: one that begins with = + - or @ is data, not a formula, but spreadsheets may take it for
// one; docs/exports.md says how to open the files safely. Lists are joined by a bar.

import { elementsOf, type Element } from "../../graph/elements";
import type { Claim, GraphData } from "../../graph/graph-data";
import { sortedItems } from "../../graph/item-order";
import { articleProperties, PROPERTIES, propertiesOf, type PropertyOwner } from "../../graph/properties";
import type { ExportedFile } from "../exporter";

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

/** A table with a heading line. */
export function csvTable(columns: readonly string[], rows: readonly Record_[]): string {
  const lines = [columns.join(","), ...rows.map((row) => columns.map((column) => csvCell(row[column])).join(","))];
  return lines.join(LINE_END) + LINE_END;
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
  const table = (name: string, owner: PropertyOwner, extra: readonly string[] = []): ExportedFile => {
    const own = elements.filter((element) => element.kind === owner);
    return { name, text: csvTable([...extra, ...Object.keys(PROPERTIES[owner])], own.map(rowOf)) };
  };
  const mentions = graph.entities.flatMap(({ id, mentions: list }) =>
    list.map((mention) => ({ entity: id, ...mention })),
  );
  return [
    {
      name: "articles.csv",
      text: csvTable(
        [...Object.keys(PROPERTIES.article), "text"],
        graph.articles.map((article) => ({ ...articleProperties(article), text: article.text })),
      ),
    },
    table("entities.csv", "entity"),
    table("relations.csv", "relation", ["type", "source", "target"]),
    table("events.csv", "event"),
    table("roles.csv", "argument", ["event", "entity"]),
    { name: "claims.csv", text: csvTable(CLAIM_COLUMNS, elements.flatMap(claimRows)) },
    {
      name: "mentions.csv",
      text: csvTable(["entity", "article", "start", "end", "quote", "form"], mentions as readonly Record_[]),
    },
    table("quotations.csv", "quotation"),
  ];
}

function rowOf(element: Element): Record_ {
  const properties = propertiesOf(element, sortedItems(element.items));
  if (element.kind === "relation")
    return { ...properties, type: element.type, source: element.record.source, target: element.record.target };
  if (element.kind === "argument") return { ...properties, event: element.record.event, entity: element.record.entity };
  return properties;
}

function claimRows(element: Element): readonly Record_[] {
  const of = element.kind === "argument" ? element.record.event : element.record.id;
  const ofKind = element.kind === "argument" ? `role ${element.record.role}` : element.kind;
  const claims = element.items.flatMap((item): Claim[] =>
    item.kind === "claim" ? [item.value] : item.kind === "words" && item.value.claim ? [item.value.claim] : [],
  );
  return claims.map(({ evidence, ...claim }) => ({ ...claim, via: undefined, ...evidence, of, ofKind }));
}
