// A graph as CSV tables for `neo4j-admin database import full`, the fastest way into a new database: nodes.csv and edges.csv
// with typed headings, and constraints.cypher to run after it. Holds what `load` would have written.

import type { GraphData } from "../../graph/graph-data";
import { PROPERTIES } from "../../graph/properties";
import { fileOf, type ExportedFile } from "../exporter";
import { checkedEdgeType, checkedLabel } from "./identifiers";
import { recordLoad, type RecordedStatement } from "./record-load";

/** Between the items of a list: a control character, since texts hold every other sign. Give it to the importer. */
export const ARRAY_DELIMITER = "\u001f";

const IMPORT_TYPES = {
  string: "string",
  integer: "long",
  number: "double",
  boolean: "boolean",
  strings: "string[]",
} as const;
const EXTRA = {
  json: "string",
  hash: "string",
  digest: "string",
  shape: "string",
  decisions: "string",
  elements: "string",
  version: "integer",
  count: "integer",
} as const;

type Props = Readonly<Record<string, unknown>>;
interface NodeRow {
  readonly labels: readonly string[];
  readonly props: Props;
}
interface EdgeRow {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly props: Props;
}

const types: ReadonlyMap<string, keyof typeof IMPORT_TYPES> = new Map([
  ...Object.values(PROPERTIES).flatMap((row) => Object.entries(row) as [string, keyof typeof IMPORT_TYPES][]),
  ...(Object.entries(EXTRA) as [string, keyof typeof IMPORT_TYPES][]),
]);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value))
    return quoted(value.map((item) => String(item).replaceAll(ARRAY_DELIMITER, "\uFFFD")).join(ARRAY_DELIMITER));
  return typeof value === "string" ? quoted(value) : String(value);
}

/** Writes the tables and the constraints. */
export async function writeImportTables(graph: GraphData): Promise<readonly ExportedFile[]> {
  const recorded = await recordLoad(graph, "rollup", Number.MAX_SAFE_INTEGER);
  const nodes = new Map<string, NodeRow>();
  const edges: EdgeRow[] = [];
  for (const one of recorded) collect(one, nodes, edges);
  const constraints = recorded
    .filter(({ statement }) => statement.startsWith("CREATE "))
    .map(({ statement }) => `${statement};\n`);
  const nodeRows = [...nodes].map(([key, { labels, props }]) => ({
    fixed: [key, labels.join(ARRAY_DELIMITER)],
    props,
  }));
  const edgeRows = edges.map(({ source, target, type, props }) => ({ fixed: [source, target, type], props }));
  return [
    fileOf("nodes.csv", () => table(["key:ID", ":LABEL"], nodeRows)),
    fileOf("edges.csv", () => table([":START_ID", ":END_ID", ":TYPE"], edgeRows, ["key"])),
    fileOf("constraints.cypher", () => [...constraints, ...emptyLists(nodes.values(), edges)]),
  ];
}

/** Statements that set the empty lists: the importer takes an empty cell for a property that is not there. */
function emptyLists(nodes: Iterable<NodeRow>, edges: readonly EdgeRow[]): readonly string[] {
  const statements = new Set<string>();
  const add = (pattern: () => string, props: Props): void => {
    for (const [name, value] of Object.entries(props))
      if (Array.isArray(value) && value.length === 0)
        statements.add(`MATCH ${pattern()} WHERE n.${checkedListName(name)} IS NULL SET n.${name} = [];\n`);
  };
  for (const { labels, props } of nodes) {
    const [label = ""] = labels;
    // Named events bear the label Event too, but have the properties of entities.
    add(() => (label === "Event" ? "(n:Event&!Entity)" : `(n:${checkedLabel(label)})`), props);
  }
  for (const { type, props } of edges) add(() => `()-[n:${checkedEdgeType(type)}]->()`, props);
  return [...statements].sort();
}

function checkedListName(name: string): string {
  if (types.get(name) !== "strings") throw new Error(`no list "${name}" in the tables`);
  return name;
}

interface Row {
  readonly key: string;
  readonly source?: string;
  readonly target?: string;
  readonly elements?: string;
  readonly props?: Props;
}
/** The links of one owner (links.ts). */
interface LinkRow {
  readonly key: string;
  readonly ends: readonly (readonly [other: string, count: bigint])[];
}

function collect({ statement, parameters }: RecordedStatement, nodes: Map<string, NodeRow>, edges: EdgeRow[]): void {
  const link = /MERGE \(o\)(<?)-\[x:([A-Z_]+)\]/.exec(statement);
  const edge = /MERGE \(s\)-\[n:([A-Z_]+) /.exec(statement)?.[1];
  const node = /(?:MERGE|MATCH) \([an]:(\w+) \{key: r\.key\}\)/.exec(statement)?.[1];
  const type = /, n:(\w+)/.exec(statement)?.[1];
  if (statement.startsWith("MERGE (m:Nutgraph"))
    nodes.set("meta", { labels: ["Nutgraph"], props: { shape: parameters["shape"], version: parameters["version"] } });
  else if (statement.includes("SET m.decisions")) {
    const meta = nodes.get("meta") as NodeRow;
    nodes.set("meta", { ...meta, props: { ...meta.props, decisions: parameters["json"] } });
  } else if (link)
    for (const { key, ends } of (parameters["rows"] ?? []) as readonly LinkRow[])
      for (const [other, count] of ends) {
        const [source, target] = link[1] === "<" ? [other, key] : [key, other];
        edges.push({ type: link[2] as string, source, target, props: { count } });
      }
  else if (edge !== undefined)
    for (const { source = "", target = "", props = {} } of (parameters["rows"] ?? []) as readonly Row[])
      edges.push({ type: edge, source, target, props });
  else if (node !== undefined)
    for (const { key, elements, props } of (parameters["rows"] ?? []) as readonly Row[]) {
      const former = nodes.get(key);
      const { key: _, ...rest } = props ?? {};
      nodes.set(key, {
        labels: former?.labels ?? [...new Set([node, type ?? node])],
        // An article is announced with what it holds before it gets its own properties.
        props: { ...former?.props, ...(elements !== undefined && { elements }), ...rest },
      });
    }
}

interface TableRow {
  readonly fixed: readonly string[];
  readonly props: Props;
}

function* table(
  fixed: readonly string[],
  rows: readonly TableRow[],
  strings: readonly string[] = [],
): Generator<string> {
  const used = new Set<string>();
  for (const { props } of rows) for (const name of Object.keys(props)) used.add(name);
  const names = [...used].sort();
  const headings = names.map(
    (name) => `${name}:${strings.includes(name) ? "string" : IMPORT_TYPES[types.get(name) ?? "string"]}`,
  );
  yield `${[...fixed, ...headings].join(",")}\n`;
  for (const row of rows)
    yield `${[...row.fixed.map(quoted), ...names.map((name) => cell(row.props[name]))].join(",")}\n`;
}
