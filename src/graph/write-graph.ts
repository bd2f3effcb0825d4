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

/**
 * Writes a graph as JSON text ending in a line feed. `indent` is the number of spaces, 0 for one line.
 *
 * @example readGraph(writeGraph(kg)) // equal to kg
 */
export function writeGraph(graph: KnowledgeGraph | GraphData, indent = 1): string {
  const data = "data" in graph ? graph.data : graph;
  return JSON.stringify(data, KEY_ORDER, indent) + "\n";
}
