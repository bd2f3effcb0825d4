// The graph indexed for looking at: every item by id, what touches what, and the facts filters ask for. Pure data.

import { findConflicts, type Conflict } from "../graph/conflicts";
import { joined, reportedEvent, type SentencePart } from "../graph/event-sentence";
import type { Claim, Entity, EventRecord, GraphData, Quotation, Relation } from "../graph/graph-data";
import { relationSentence } from "../graph/relation-sentence";
import { sentenceCase } from "../graph/sentence-case";
import { firstDay, lastDay } from "../extract/times/time-bounds";
import type { Article } from "../text/article";
import { drawingOf, type DrawnEdge, type DrawnNode } from "../export/drawing";
import type { Positions } from "../export/layout";

/** What filters ask of a relation or an event. */
export interface Facts {
  readonly articles: ReadonlySet<string>;
  /** Keys as `speakerKey` makes them. */
  readonly speakers: ReadonlySet<string>;
  /** First and last day; absent where the text gives no time. */
  readonly days?: readonly [first: string, last: string];
  /** Sources disagree: one denies what another affirms, or they differ on a toll, a date or the doer. */
  readonly contested: boolean;
}

/** Somebody who says something, with how much. */
export interface SpeakerEntry {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export interface ViewerModel {
  readonly graph: GraphData;
  readonly positions: Positions;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly node: ReadonlyMap<string, DrawnNode>;
  readonly edge: ReadonlyMap<string, DrawnEdge>;
  readonly incident: ReadonlyMap<string, readonly DrawnEdge[]>;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly event: ReadonlyMap<string, EventRecord>;
  readonly relation: ReadonlyMap<string, Relation>;
  readonly article: ReadonlyMap<string, Article>;
  /** Of relations and events. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** What sources say differently, by relation or event. */
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>;
  readonly articlesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly speakers: readonly SpeakerEntry[];
  readonly quotations: readonly Quotation[];
  readonly nameOf: (id: string) => string;
}

/** Indexes a graph; linear in its size. */
export function viewerModel(graph: GraphData, positions: Positions): ViewerModel {
  const drawing = drawingOf(graph);
  const entity = new Map(graph.entities.map((item) => [item.id, item]));
  const nameOf = (id: string): string => entity.get(id)?.name ?? id;
  const conflicts = new Map<string, Conflict[]>();
  for (const conflict of findConflicts(graph))
    conflicts.set(conflict.item, [...(conflicts.get(conflict.item) ?? []), conflict]);
  const facts = new Map<string, Facts>();
  for (const { id, claims, since, until } of graph.relations)
    facts.set(id, factsOf(claims, since ?? until, conflicts.has(id)));
  for (const item of graph.events) {
    const all = [...item.claims, ...item.arguments.flatMap((argument) => argument.claims)];
    facts.set(item.id, factsOf(all, item.time, conflicts.has(item.id)));
  }
  const incident = new Map<string, DrawnEdge[]>(drawing.nodes.map((node) => [node.id, []]));
  for (const edge of drawing.edges) {
    incident.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) incident.get(edge.target)?.push(edge);
  }
  return {
    graph,
    positions,
    nodes: drawing.nodes,
    edges: drawing.edges,
    node: new Map(drawing.nodes.map((node) => [node.id, node])),
    edge: new Map(drawing.edges.map((edge) => [edge.id, edge])),
    incident,
    entity,
    event: new Map(graph.events.map((item) => [item.id, item])),
    relation: new Map(graph.relations.map((item) => [item.id, item])),
    article: new Map(graph.articles.map((item) => [item.id, item])),
    facts,
    conflicts,
    articlesOf: new Map(graph.entities.map((item) => [item.id, new Set(item.mentions.map(({ article }) => article))])),
    speakers: speakersIn(graph, nameOf),
    quotations: graph.quotations,
    nameOf,
  };
}

/** The title of an article, or its id where it has none. */
export function articleTitle(model: ViewerModel, id: string): string {
  const title = model.article.get(id)?.title;
  return title === undefined || title === "" ? id : title;
}

/** One key for an entity that speaks and for words that name a speaker; undefined for the article's own words. */
export function speakerKey(claim: { readonly speaker?: string; readonly speakerText?: string }): string | undefined {
  if (claim.speaker !== undefined) return `id:${claim.speaker}`;
  return claim.speakerText === undefined ? undefined : `text:${claim.speakerText}`;
}

/** An item in words: an entity's name, a relation's or an event's sentence. */
export function sentenceOf(model: ViewerModel, id: string): readonly SentencePart[] {
  const event = model.event.get(id);
  if (event) return reportedEvent(event, model.nameOf);
  const relation = model.relation.get(id);
  if (relation) return relationSentence(relation, model.nameOf);
  return [{ text: model.nameOf(id), entity: id }];
}

/** The same as plain text. */
export function titleOf(model: ViewerModel, id: string): string {
  return joined(sentenceCase(sentenceOf(model, id)));
}

function factsOf(all: readonly Claim[], time: string | undefined, contested: boolean): Facts {
  const first = time === undefined ? undefined : firstDay(time);
  const last = time === undefined ? undefined : (lastDay(time) ?? first);
  const speakers = new Set<string>();
  for (const claim of all) {
    const key = speakerKey(claim);
    if (key !== undefined) speakers.add(key);
  }
  return {
    articles: new Set(all.map((claim) => claim.evidence.article)),
    speakers,
    ...(first !== undefined && last !== undefined ? { days: [first, last] as const } : {}),
    contested,
  };
}

function speakersIn(graph: GraphData, nameOf: (id: string) => string): SpeakerEntry[] {
  const counts = new Map<string, { name: string; count: number }>();
  const add = (claim: { readonly speaker?: string; readonly speakerText?: string }): void => {
    const key = speakerKey(claim);
    if (key === undefined) return;
    const entry = counts.get(key) ?? {
      name: claim.speaker === undefined ? key.slice(5) : nameOf(claim.speaker),
      count: 0,
    };
    entry.count++;
    counts.set(key, entry);
  };
  for (const { claims } of graph.relations) claims.forEach(add);
  for (const { claims } of graph.events) claims.forEach(add);
  return [...counts]
    .map(([key, entry]) => ({ key, ...entry }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
