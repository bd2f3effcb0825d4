// Look-ups that queries need over a property graph: nodes by label, id and name, edges at a node, properties of a binding.
// Made once per graph.

import type { PropertyGraph } from "../property-graph";
import type { Binding } from "./bindings";
import type { ResultValue } from "./query";

/** An edge as seen from a node. */
export interface Hop {
  readonly edge: string;
  readonly type: string;
  readonly to: string;
}

/** The look-ups. */
export interface GraphIndex {
  readonly graph: PropertyGraph;
  readonly nodes: readonly string[];
  withLabel(label: string): readonly string[];
  /** Nodes whose property (`id` or `name`) has this value. */
  withValue(property: "id" | "name", value: string): readonly string[];
  hops(node: string, direction: "out" | "in" | "both"): readonly Hop[];
  property(binding: Binding, property: string): ResultValue;
}

const made = new WeakMap<PropertyGraph, GraphIndex>();
const NONE: readonly never[] = [];

/** The index of a graph. */
export function indexOf(graph: PropertyGraph): GraphIndex {
  const known = made.get(graph);
  if (known) return known;
  const byLabel = new Map<string, string[]>();
  const byValue = { id: new Map<string, string[]>(), name: new Map<string, string[]>() };
  const add = (map: Map<string, string[]>, value: string, key: string): void => {
    const list = map.get(value);
    if (list) list.push(key);
    else map.set(value, [key]);
  };
  graph.forEachNode((key, { labels, properties }) => {
    for (const label of labels) add(byLabel, label, key);
    for (const property of ["id", "name"] as const) {
      const value = properties[property];
      if (typeof value === "string") add(byValue[property], value, key);
    }
  });
  const out = new Map<string, Hop[]>();
  const into = new Map<string, Hop[]>();
  const hop = (map: Map<string, Hop[]>, node: string, entry: Hop): void => {
    const list = map.get(node);
    if (list) list.push(entry);
    else map.set(node, [entry]);
  };
  graph.forEachEdge((edge, { type }, source, target) => {
    hop(out, source, { edge, type, to: target });
    hop(into, target, { edge, type, to: source });
  });
  const index: GraphIndex = {
    graph,
    nodes: graph.nodes(),
    withLabel: (label) => byLabel.get(label) ?? NONE,
    withValue: (property, value) => byValue[property].get(value) ?? NONE,
    hops(node, direction) {
      if (direction === "out") return out.get(node) ?? NONE;
      if (direction === "in") return into.get(node) ?? NONE;
      // An edge from a node to itself is one hop, not two.
      return [...(out.get(node) ?? NONE), ...(into.get(node) ?? NONE).filter((entry) => entry.to !== node)];
    },
    property(binding, property) {
      if (binding === null) return null;
      const key = typeof binding === "string" ? binding : binding.edges[0];
      if (key === undefined) return null;
      const { properties } = typeof binding === "string" ? graph.getNodeAttributes(key) : graph.getEdgeAttributes(key);
      return Object.hasOwn(properties, property) ? ((properties[property] ?? null) as ResultValue) : null;
    },
  };
  made.set(graph, index);
  return index;
}
