// Which nodes and edges are to be seen under a set of filters. Pure: no page, no drawing.

import type { EventStatus } from "../ontology/claim-values";
import type { ViewerModel } from "./model";

/** What the user has chosen. Sets hold what is hidden, so that nothing chosen means everything shown. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<string>;
  readonly hiddenStatuses: ReadonlySet<EventStatus>;
  readonly speaker?: string;
  readonly article?: string;
  /** Days, both inclusive; an event shows if any of its days falls between. */
  readonly from?: string;
  readonly to?: string;
  /** Whether what has no date shows while a time is chosen. */
  readonly undated: boolean;
  readonly contestedOnly: boolean;
}

export const NO_FILTERS: Filters = {
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  undated: true,
  contestedOnly: false,
};

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  /** Drawn edges: relations, roles, speech. */
  readonly edges: ReadonlySet<string>;
}

/** The key under which all events can be hidden at once; single event types go by their own name. */
export const EVENTS = "event";

/** Everything of the model that passes the filters. */
export function visible(model: ViewerModel, filters: Filters): Visible {
  const passes = (id: string): boolean => factsPass(model, id, filters);
  const edges = new Set<string>();
  const nodes = new Set<string>();
  const shownEvents = new Set<string>();
  for (const event of model.graph.events) {
    if (filters.hiddenTypes.has(EVENTS) || filters.hiddenTypes.has(`${EVENTS}:${event.type}`)) continue;
    if (filters.hiddenStatuses.has(event.status) || !passes(event.id)) continue;
    shownEvents.add(event.id);
    nodes.add(event.id);
  }
  // What a narrowing filter leaves of an entity is what still touches something shown.
  const narrowed = isNarrowed(filters);
  const touched = new Set<string>();
  const kept = model.edges.filter((edge) => {
    const event = edge.kind === "role" ? edge.source : edge.kind === "speech" ? edge.target : undefined;
    return event === undefined ? passes(edge.id) : shownEvents.has(event);
  });
  for (const edge of kept) touched.add(edge.source).add(edge.target);
  for (const { id, type } of model.graph.entities) {
    if (filters.hiddenTypes.has(type)) continue;
    const stays = narrowed
      ? touched.has(id)
      : filters.article === undefined || touched.has(id) || (model.articlesOf.get(id)?.has(filters.article) ?? false);
    if (stays || filters.speaker === `id:${id}`) nodes.add(id);
  }
  for (const edge of kept) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.add(edge.id);
  return { nodes, edges };
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return (
    filters.hiddenTypes.size > 0 ||
    filters.hiddenStatuses.size > 0 ||
    filters.article !== undefined ||
    isNarrowed(filters)
  );
}

function isNarrowed({ speaker, from, to, contestedOnly }: Filters): boolean {
  return speaker !== undefined || from !== undefined || to !== undefined || contestedOnly;
}

/** The part of the filters that relations and events share. */
function factsPass(model: ViewerModel, id: string, filters: Filters): boolean {
  const facts = model.facts.get(id);
  if (!facts) return false;
  if (filters.article !== undefined && !facts.articles.has(filters.article)) return false;
  if (filters.speaker !== undefined && !facts.speakers.has(filters.speaker)) return false;
  if (filters.contestedOnly && !facts.contested) return false;
  if (filters.from === undefined && filters.to === undefined) return true;
  if (!facts.days) return filters.undated;
  const [first, last] = facts.days;
  return (filters.to === undefined || first <= filters.to) && (filters.from === undefined || last >= filters.from);
}
