// The graph as a table-like exporter draws it: entities and events as nodes, relations and roles as edges, each with an id,
// a label, a type and flat properties.

import { EDGE_KINDS, elementsOf, type Element } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { sortedItems } from "../../graph/item-order";
import { PROPERTIES, propertiesOf, type Properties, type PropertyType } from "../../graph/properties";

/** A node or edge. */
export interface FlatItem {
  readonly id: string;
  readonly label: string;
  readonly kind: "entity" | "event" | "relation" | "argument";
  readonly type: string;
  readonly source?: string;
  readonly target?: string;
  readonly properties: Properties;
}

/** The nodes and edges, each made when it is asked for: their properties together would take more room than the graph. */
export interface FlatGraph {
  nodes(): Iterable<FlatItem>;
  edges(): Iterable<FlatItem>;
}

/** Properties of nodes, and of edges, with their types; `id` and `type` stand for themselves. */
export const NODE_PROPERTIES: Readonly<Record<string, PropertyType>> = without({
  ...PROPERTIES.entity,
  ...PROPERTIES.event,
});
export const EDGE_PROPERTIES: Readonly<Record<string, PropertyType>> = without({
  ...PROPERTIES.relation,
  ...PROPERTIES.argument,
});

function without(table: Readonly<Record<string, PropertyType>>): Readonly<Record<string, PropertyType>> {
  return Object.fromEntries(Object.entries(table).filter(([name]) => name !== "id" && name !== "type"));
}

/** Flattens a graph. */
export function flatGraph(graph: GraphData): FlatGraph {
  const nodes: Flat[] = [];
  const edges: Flat[] = [];
  const seen = new Set<string>();
  for (const element of elementsOf(graph)) {
    if (element.kind === "quotation" || element.kind === "merge" || seen.has(element.key)) continue;
    seen.add(element.key);
    (EDGE_KINDS.has(element.kind) ? edges : nodes).push(element);
  }
  return { nodes: () => flattened(nodes), edges: () => flattened(edges) };
}

type Flat = Extract<Element, { kind: FlatItem["kind"] }>;

function* flattened(elements: readonly Flat[]): Generator<FlatItem> {
  for (const element of elements) yield flatten(element);
}

function flatten(element: Flat): FlatItem {
  const properties = propertiesOf(element, sortedItems(element.items));
  const { kind, type } = element;
  if (element.kind === "relation") {
    const { id, source, target, role } = element.record;
    return { id, label: role ?? words(type), kind, type, source, target, properties };
  }
  if (element.kind === "argument") {
    const { event, entity = "", role } = element.record;
    return { id: element.key, label: role, kind, type, source: event, target: entity, properties };
  }
  return { id: element.record.id, label: element.record.name, kind, type, properties };
}

/** `WORKS_FOR` as words. */
export const words = (type: string): string => type.toLowerCase().replaceAll("_", " ");
