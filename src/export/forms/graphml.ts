// A graph as GraphML (graphml.graphdrawing.org): nodes and edges with typed data. Read by yEd, NetworkX, igraph, Cytoscape.

import type { GraphData } from "../../graph/graph-data";
import { EDGE_PROPERTIES, flatGraph, NODE_PROPERTIES, type FlatItem } from "./flat-graph";
import { xmlAttributes, xmlData } from "./xml";

const GRAPHML_TYPES = {
  string: "string",
  integer: "int",
  number: "double",
  boolean: "boolean",
  strings: "string",
} as const;

/** The lines of a GraphML file. Lists are JSON arrays in a string, since GraphML has none. */
export function* graphmlLines(graph: GraphData): Generator<string> {
  const { nodes, edges } = flatGraph(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys("node", NODE_PROPERTIES);
  yield keys("edge", EDGE_PROPERTIES);
  yield '<graph id="nutgraph" edgedefault="directed">\n';
  for (const node of nodes()) yield `<node${xmlAttributes({ id: node.id })}>${data("node", node)}</node>\n`;
  for (const edge of edges())
    yield `<edge${xmlAttributes({ id: edge.id, source: edge.source, target: edge.target })}>${data("edge", edge)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

function keys(of: "node" | "edge", table: Readonly<Record<string, keyof typeof GRAPHML_TYPES>>): string {
  const all = { label: "string", kind: "string", type: "string", ...table } as const;
  const lines = Object.entries(all).map(
    ([name, type]) => `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${GRAPHML_TYPES[type]}"/>\n`,
  );
  return lines.join("");
}

function data(of: "node" | "edge", { label, kind, type, properties }: FlatItem): string {
  const all = Object.entries({ ...properties, label, kind, type }).filter(([name]) => name !== "id");
  const cells = all.map(([name, value]) => {
    const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
    return `<data key="${of}_${name}">${xmlData(text)}</data>`;
  });
  return cells.join("");
}
