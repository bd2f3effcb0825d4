// A graph as GEXF 1.3 (gexf.net): nodes and edges with types, properties, colours, sizes and positions, and the time each
// holds. Opens in Gephi and Gephi Lite.

import type { GraphData } from "../../graph/graph-data";
import { drawingOf } from "../drawing";
import type { ExportContext } from "../exporter";
import { layout } from "../layout";
import { lookOf } from "../palette";
import { EDGE_PROPERTIES, flatGraph, NODE_PROPERTIES, type FlatItem } from "./flat-graph";
import { xmlAttributes, xmlData } from "./xml";

const GEXF_TYPES = {
  string: "string",
  integer: "integer",
  number: "double",
  boolean: "boolean",
  strings: "liststring",
} as const;
const LIST_SEPARATOR = "|";

/** The lines of a GEXF file. Positions are those given, else the graph is laid out. */
export function* gexfLines(
  graph: GraphData,
  { positions = layout(graph), title }: ExportContext = {},
): Generator<string> {
  const { nodes, edges } = flatGraph(graph);
  const drawn = new Map(drawingOf(graph).nodes.map((node) => [node.id, node]));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta><creator>nutgraph</creator><description>${xmlData(title ?? "A graph of news")}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="static" timeformat="date">\n';
  yield attributes("node", NODE_PROPERTIES);
  yield attributes("edge", EDGE_PROPERTIES);
  yield "<nodes>\n";
  for (const node of nodes()) {
    const seen = drawn.get(node.id);
    const place = positions.get(node.id) ?? { x: 0, y: 0 };
    const colour = seen ? rgb(lookOf(seen).light) : "";
    yield (
      `<node${xmlAttributes({ id: node.id, label: node.label, ...bounds(node) })}>${values(node, NODE_PROPERTIES)}` +
      // Gephi's y grows upwards, ours downwards.
      `${colour}<viz:position x="${place.x}" y="${-place.y}" z="0"/><viz:size value="${seen?.size ?? 1}"/></node>\n`
    );
  }
  yield "</nodes>\n<edges>\n";
  for (const edge of edges()) {
    const { id, source, target, type, label } = edge;
    const weight = Number(edge.properties["support"] ?? 1) || 1;
    yield `<edge${xmlAttributes({ id, source, target, label, kind: type, weight, ...bounds(edge) })}>${values(edge, EDGE_PROPERTIES)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(of: "node" | "edge", table: Readonly<Record<string, keyof typeof GEXF_TYPES>>): string {
  const rows = Object.entries(table).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${GEXF_TYPES[type]}"/>`,
  );
  const lines = [
    `<attributes class="${of}">`,
    '<attribute id="kind" title="kind" type="string"/>',
    '<attribute id="type" title="type" type="string"/>',
    ...rows,
    "</attributes>",
  ];
  return `${lines.join("\n")}\n`;
}

function values({ kind, type, properties }: FlatItem, table: Readonly<Record<string, string>>): string {
  const all = {
    kind,
    type,
    ...Object.fromEntries(Object.entries(properties).filter(([name]) => Object.hasOwn(table, name))),
  };
  const cells = Object.entries(all).map(([name, value]) => {
    const text = Array.isArray(value)
      ? value.map((item) => String(item).replaceAll(LIST_SEPARATOR, "/")).join(LIST_SEPARATOR)
      : String(value);
    return `<attvalue for="${name}" value="${xmlData(text)}"/>`;
  });
  return `<attvalues>${cells.join("")}</attvalues>`;
}

function bounds({ properties }: FlatItem): { start?: string; end?: string } {
  const start = properties["start"] ?? properties["validFrom"];
  const end = properties["end"] ?? properties["validTo"];
  return { ...(typeof start === "string" && { start }), ...(typeof end === "string" && { end }) };
}

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}" hex="${hex}"/>`;
}
