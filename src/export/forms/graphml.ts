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

/** Writes GraphML. Lists are JSON arrays in a string, since GraphML has none. */
export function writeGraphml(graph: GraphData): string {
  const { nodes, edges } = flatGraph(graph);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("node", NODE_PROPERTIES),
    ...keys("edge", EDGE_PROPERTIES),
    '<graph id="nutgraph" edgedefault="directed">',
    ...nodes.map((node) => `<node${xmlAttributes({ id: node.id })}>${data("node", node)}</node>`),
    ...edges.map(
      (edge) =>
        `<edge${xmlAttributes({ id: edge.id, source: edge.source, target: edge.target })}>${data("edge", edge)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function keys(of: "node" | "edge", table: Readonly<Record<string, keyof typeof GRAPHML_TYPES>>): readonly string[] {
  const all = { label: "string", kind: "string", type: "string", ...table } as const;
  return Object.entries(all).map(
    ([name, type]) => `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${GRAPHML_TYPES[type]}"/>`,
  );
}

function data(of: "node" | "edge", { label, kind, type, properties }: FlatItem): string {
  const all = Object.entries({ ...properties, label, kind, type }).filter(([name]) => name !== "id");
  const cells = all.map(([name, value]) => {
    const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
    return `<data key="${of}_${name}">${xmlData(text)}</data>`;
  });
  return cells.join("");
}
