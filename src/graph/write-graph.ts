// The one lossless written form of a graph: JSON with a fixed order of keys, so that equal graphs are equal bytes.
// Its reader is read-graph.ts; its description docs/format.md and graph-schema.ts.

import type { GraphData } from "./graph-data";
import type { KnowledgeGraph } from "./knowledge-graph";

// As the list of property names given to JSON.stringify it also fixes their order (ECMA-262, SerializeJSONObject).
const KEY_ORDER = [
  "nutgraph",
  "articles",
  "entities",
  "relations",
  "events",
  "quotations",
  "merges",
  "decisions",
  "id",
  "type",
  "subtype",
  "name",
  "aliases",
  "named",
  "source",
  "target",
  "role",
  "entity",
  "text",
  "since",
  "until",
  "former",
  "trigger",
  "triggers",
  "time",
  "status",
  "killed",
  "injured",
  "count",
  "min",
  "max",
  "approx",
  "arguments",
  "speaker",
  "speakerText",
  "cue",
  "via",
  "quoteType",
  "polarity",
  "certainty",
  "reason",
  "evidence",
  "article",
  "start",
  "end",
  "quote",
  "form",
  "chain",
  "confidence",
  "extractor",
  "mentions",
  "claims",
  "reports",
  "title",
  "published",
  "publisher",
  "authors",
  "url",
  "language",
  "sameAs",
  "cannotLink",
];

/** JSON.stringify takes more for as many. */
const MAX_INDENT = 10;

/**
 * Writes a graph as JSON text ending in a line feed. `indent` is the number of spaces, 0 for one line.
 *
 * @example readGraph(writeGraph(kg)) // equal to kg
 */
export const writeGraph = (graph: KnowledgeGraph | GraphData, indent = 1): string =>
  [...graphChunks("data" in graph ? graph.data : graph, indent)].join("");

/** The same text in pieces, one for each thing in the graph: a big graph's text is longer than one may be. */
export function* graphChunks(data: GraphData, spaces = 1): Generator<string> {
  const indent = Math.min(Math.max(Math.trunc(spaces), 0), MAX_INDENT);
  const lineOf = (depth: number): string => (indent === 0 ? "" : `\n${" ".repeat(indent * depth)}`);
  const written = (value: unknown, depth: number): string =>
    // Inside a text a line feed is an escape: those that are left begin lines.
    JSON.stringify(value, KEY_ORDER, indent).replaceAll("\n", lineOf(depth));
  const fields = KEY_ORDER.flatMap((name) => {
    const value = Object.hasOwn(data, name) ? data[name as keyof GraphData] : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  let open = "{";
  for (const [name, value] of fields) {
    yield `${open}${lineOf(1)}"${name}":${indent === 0 ? "" : " "}`;
    open = ",";
    if (!Array.isArray(value) || value.length === 0) yield written(value, 1);
    else {
      let before = "[";
      for (const one of value as readonly unknown[]) {
        yield `${before}${lineOf(2)}${written(one, 2)}`;
        before = ",";
      }
      yield `${lineOf(1)}]`;
    }
  }
  yield `${lineOf(0)}}\n`;
}
