// The graph as a plain graphology MultiDirectedGraph: entities and events are nodes, relations and filled roles edges.
// Keys are our own content ids, never graphology's automatic ones (they begin at a random byte).

import { MultiDirectedGraph } from "graphology";
import { contentId } from "../hash";
import type { Argument, Entity, EventRecord, GraphData, Relation } from "./graph-data";

/** Attributes of an entity's node. */
export interface EntityNode extends Entity {
  readonly kind: "entity";
  readonly label: string;
}
/** Attributes of an event's node; `type` is the event type. */
export interface EventNode extends EventRecord {
  readonly kind: "event";
  readonly label: string;
}
/** Attributes of a relation's edge. */
export interface RelationEdge extends Omit<Relation, "source" | "target"> {
  readonly kind: "relation";
}
/** Attributes of the edge from an event to the entity that fills one of its roles; `type` is the role in UPPER_SNAKE. */
export interface ArgumentEdge extends Pick<Argument, "role" | "claims"> {
  readonly kind: "argument";
  readonly id: string;
  readonly type: string;
}

export type NutgraphGraph = MultiDirectedGraph<EntityNode | EventNode, RelationEdge | ArgumentEdge>;

/** A role's edge type: `destination` → `DESTINATION`, lower camel case to UPPER_SNAKE. */
export const roleEdgeType = (role: string): string => role.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The key of an argument's edge: a hash of event, role and filler. */
export const argumentKey = (event: string, role: string, entity: string): string =>
  contentId("arg", event, role, entity);

/** Draws graph data as a graphology graph. An event's text fillers stay in its attributes: they are no nodes. */
export function toGraphology(data: GraphData): NutgraphGraph {
  const graph: NutgraphGraph = new MultiDirectedGraph<EntityNode | EventNode, RelationEdge | ArgumentEdge>();
  for (const entity of data.entities) graph.addNode(entity.id, { ...entity, kind: "entity", label: entity.name });
  for (const event of data.events) graph.addNode(event.id, { ...event, kind: "event", label: event.name });
  for (const { source, target, ...rest } of data.relations)
    graph.addDirectedEdgeWithKey(rest.id, source, target, { ...rest, kind: "relation" });
  for (const event of data.events)
    for (const { role, entity, claims } of event.arguments) {
      if (entity === undefined) continue;
      const key = argumentKey(event.id, role, entity);
      if (graph.hasEdge(key)) continue;
      const attributes: ArgumentEdge = { kind: "argument", id: key, type: roleEdgeType(role), role, claims };
      graph.addDirectedEdgeWithKey(key, event.id, entity, attributes);
    }
  return graph;
}
