// What a picture of the graph consists of: entities and events as nodes; relations, filled roles and who-says-what as
// edges, each with its label and size. It knows nothing of coordinates (layout.ts) nor of colours (palette.ts).

import { eventWords } from "../ontology/event-words";
import type { EntityType } from "../ontology/entity-types";
import type { EventType } from "../ontology/event-frames";
import { contested } from "../graph/contested";
import type { Claim, EventRecord, GraphData, Relation } from "../graph/graph-data";
import { timeInWords } from "../graph/time-in-words";

/** A node to draw. `size` is its radius in the layout's units; an event is smaller than any entity. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: "entity" | "event";
  readonly type: EntityType | EventType;
  readonly label: string;
  /** A second line under the label: the time of an event. */
  readonly detail?: string;
  readonly size: number;
  readonly degree: number;
}

/** A relation; the role an entity has in an event (from the event to the entity); or a speaker and the event reported. */
export type EdgeKind = "relation" | "role" | "speech";

/** An edge to draw. */
export interface DrawnEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly support: number;
  /** Whether its claims disagree: somebody affirms what another denies. */
  readonly contested: boolean;
  readonly former: boolean;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Radii in layout units (px at scale 1). An entity grows with the square root of its degree, so that areas compare. */
const ENTITY_RADIUS = 6.5;
const RADIUS_PER_ROOT_DEGREE = 1.9;
const MAX_ENTITY_RADIUS = 22;
const EVENT_RADIUS = 4.5;

/** Turns graph data into what is drawn. Edges to ids that are not in the graph are left out. */
export function drawingOf(graph: GraphData): Drawing {
  const known = new Set([...graph.entities.map((entity) => entity.id), ...graph.events.map((event) => event.id)]);
  const edges = [
    ...graph.relations.map(relationEdge),
    ...graph.events.flatMap((event) => [...roleEdges(event), ...speechEdges(event)]),
  ].filter((edge) => known.has(edge.source) && known.has(edge.target));
  const degrees = new Map<string, number>();
  for (const edge of edges) {
    degrees.set(edge.source, (degrees.get(edge.source) ?? 0) + 1);
    degrees.set(edge.target, (degrees.get(edge.target) ?? 0) + 1);
  }
  const nodes: DrawnNode[] = [];
  for (const { id, type, name } of graph.entities) {
    const degree = degrees.get(id) ?? 0;
    nodes.push({ id, kind: "entity", type, label: name, size: entityRadius(degree), degree });
  }
  for (const { id, type, time } of graph.events) {
    const label = eventWords(type).noun.toLowerCase();
    const detail = time === undefined ? {} : { detail: timeInWords(time) };
    nodes.push({ id, kind: "event", type, label, ...detail, size: EVENT_RADIUS, degree: degrees.get(id) ?? 0 });
  }
  return { nodes, edges };
}

function relationEdge(relation: Relation): DrawnEdge {
  return {
    id: relation.id,
    kind: "relation",
    source: relation.source,
    target: relation.target,
    label: relationLabel(relation),
    support: relation.claims.length,
    contested: contested(relation.claims),
    former: relation.former === true,
  };
}

function roleEdges(event: EventRecord): DrawnEdge[] {
  const edges = new Map<string, DrawnEdge>();
  for (const { role, entity, claims } of event.arguments) {
    if (entity === undefined) continue;
    const id = roleEdgeId(event.id, role, entity);
    const ends = { source: event.id, target: entity };
    edges.set(id, { id, kind: "role", ...ends, label: role, support: claims.length, ...marks(claims) });
  }
  return [...edges.values()];
}

function speechEdges(event: EventRecord): DrawnEdge[] {
  const bySpeaker = new Map<string, Claim[]>();
  for (const claim of event.claims) {
    if (claim.speaker === undefined) continue;
    const list = bySpeaker.get(claim.speaker);
    if (list) list.push(claim);
    else bySpeaker.set(claim.speaker, [claim]);
  }
  return [...bySpeaker].map(([speaker, claims]) => {
    const denies = claims.every((claim) => claim.polarity === "denied");
    const ends = { source: speaker, target: event.id };
    const id = roleEdgeId(event.id, "speaker", speaker);
    return { id, kind: "speech", ...ends, label: denies ? "denies" : "says", support: claims.length, ...marks(claims) };
  });
}

function marks(claims: readonly Claim[]): { contested: boolean; former: boolean } {
  return { contested: contested(claims), former: false };
}

/** The id of the edge between an event and one participant: `roleEdgeId("v1", "agent", "e1")` is `"v1|agent|e1"`. */
export function roleEdgeId(event: string, role: string, entity: string): string {
  return `${event}|${role}|${entity}`;
}

/** The words on a relation: its role where the text gives one ("spokesman"), else its type ("works for"). */
export function relationLabel(relation: {
  readonly type: string;
  readonly role?: string;
  readonly former?: true;
}): string {
  const words = relation.role ?? relationWords(relation.type);
  return relation.former ? `former ${words}` : words;
}

/** `relationWords("WORKS_FOR")` is `"works for"`. */
export function relationWords(type: string): string {
  return type.toLowerCase().replaceAll("_", " ");
}

function entityRadius(degree: number): number {
  return Math.min(MAX_ENTITY_RADIUS, ENTITY_RADIUS + RADIUS_PER_ROOT_DEGREE * Math.sqrt(degree));
}
