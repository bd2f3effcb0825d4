// The graph with articles and quotations as nodes beside entities and events, every node and edge with flat properties:
// a graphology MultiDirectedGraph in the very shape that Neo4j holds. Queries run on it. Not for editing.

import { MultiDirectedGraph } from "graphology";
import { articleKey, EDGE_KINDS, elementsOf, nodeKey, type Element, type Sourced } from "./elements";
import type { GraphData } from "./graph-data";
import { sortedItems } from "./item-order";
import { articleProperties, propertiesOf, type Properties } from "./properties";

/** A node: its labels (`["Entity", "Person"]`) and properties. */
export interface PropertyNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An edge: its type (`WORKS_FOR`, `VICTIM`, `MENTIONS`) and properties. */
export interface PropertyEdge {
  readonly type: string;
  readonly properties: Properties;
}

export type PropertyGraph = MultiDirectedGraph<PropertyNode, PropertyEdge>;

/** The label that every element of a kind bears beside that of its type. */
export const KIND_LABELS = {
  entity: "Entity",
  event: "Event",
  quotation: "Quotation",
  merge: "IdentityMerge",
} as const;

/** Edge types that are not in the ontology: who mentions, reports and quotes what, who said it, what a merge made. */
export const LINK_TYPES = ["MENTIONS", "REPORTS", "QUOTES", "SAID", "MERGED"] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** An edge between an article and what it tells of, or a speaker and a quotation; its type and ends tell it from others. */
export interface Link {
  readonly type: LinkType;
  readonly source: string;
  readonly target: string;
  /** How many items of the article it stands for. */
  readonly count: number;
}

const ARTICLE_LINKS = { entity: "MENTIONS", event: "REPORTS", quotation: "QUOTES" } as const;

/** The links of one element: from each article that tells of it, and from its speaker or to the entity merged. */
export function linksOf(
  element: Element,
  items: readonly Pick<Sourced, "article">[] = element.items,
  keyOfArticle: (id: string) => string = articleKey,
): readonly Link[] {
  const links: Link[] = [];
  if (element.kind === "entity" || element.kind === "event" || element.kind === "quotation") {
    const counts = new Map<string, number>();
    for (const { article } of items) counts.set(article, (counts.get(article) ?? 0) + 1);
    for (const [article, count] of counts)
      links.push({ type: ARTICLE_LINKS[element.kind], source: keyOfArticle(article), target: element.key, count });
  }
  if (element.kind === "quotation" && element.record.speaker !== undefined)
    links.push({ type: "SAID", source: nodeKey("entity", element.record.speaker), target: element.key, count: 1 });
  if (element.kind === "merge")
    links.push({ type: "MERGED", source: element.key, target: nodeKey("entity", element.record.entity), count: 1 });
  return links;
}

/** The labels of an element that is a node. */
export function labelsOf(element: Element): readonly string[] {
  if (element.kind === "relation" || element.kind === "argument") return [];
  const label = KIND_LABELS[element.kind];
  return label === element.type ? [label] : [label, element.type];
}

const made = new WeakMap<GraphData, PropertyGraph>();

/** The property graph of some data; made once and kept as long as the data is. */
export function propertyGraph(data: GraphData): PropertyGraph {
  const known = made.get(data);
  if (known) return known;
  const graph: PropertyGraph = new MultiDirectedGraph<PropertyNode, PropertyEdge>();
  for (const article of data.articles)
    graph.mergeNode(articleKey(article.id), { labels: ["Article"], properties: articleProperties(article) });
  const elements = elementsOf(data);
  const links: Link[] = [];
  for (const element of elements) {
    const items = sortedItems(element.items);
    const properties = propertiesOf(element, items);
    if (!EDGE_KINDS.has(element.kind)) {
      graph.mergeNode(element.key, { labels: labelsOf(element), properties });
      links.push(...linksOf(element, items));
    } else if (graph.hasNode(element.source) && graph.hasNode(element.target))
      graph.mergeDirectedEdgeWithKey(element.key, element.source, element.target, { type: element.type, properties });
  }
  for (const { type, source, target, count } of links)
    if (graph.hasNode(source) && graph.hasNode(target))
      graph.mergeDirectedEdgeWithKey(`${type} ${source} ${target}`, source, target, { type, properties: { count } });
  made.set(data, graph);
  return graph;
}
