// A graph with every list in its canonical order, so that equal graphs are equal bytes: lists of things by id, mentions,
// claims and triggers by where they stand (article, start, end), arguments by role and filler.

import type { Argument, Claim, Evidence, GraphData } from "./graph-data";
import { stableJson } from "./stable-json";

type Order<T> = (a: T, b: T) => number;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of evidence: by article, then by place in it. */
export const byPlace: Order<Evidence> = (a, b) =>
  compare(a.article, b.article) || a.start - b.start || a.end - b.end || compare(stableJson(a), stableJson(b));

/** Order of claims: by the place of their evidence, then by content. */
export const byClaim: Order<Claim> = (a, b) =>
  compare(a.evidence.article, b.evidence.article) ||
  a.evidence.start - b.evidence.start ||
  a.evidence.end - b.evidence.end ||
  compare(stableJson(a), stableJson(b));

const byId: Order<{ readonly id: string }> = (a, b) => compare(a.id, b.id);

const byFiller: Order<Argument> = (a, b) =>
  compare(a.role, b.role) || compare(a.entity ?? "", b.entity ?? "") || compare(a.text ?? "", b.text ?? "");

const sorted = <T>(list: readonly T[], order: Order<T>): T[] => [...list].sort(order);

/**
 * The same graph, sorted. Two graphs of the same content become deeply equal.
 *
 * @example writeGraph(canonicalGraph(await read(driver))) === writeGraph(canonicalGraph(kg.data))
 */
export function canonicalGraph(data: GraphData): GraphData {
  return {
    ...data,
    articles: sorted(data.articles, byId),
    entities: sorted(data.entities, byId).map((entity) => ({ ...entity, mentions: sorted(entity.mentions, byPlace) })),
    relations: sorted(data.relations, byId).map((relation) => ({
      ...relation,
      claims: sorted(relation.claims, byClaim),
    })),
    events: sorted(data.events, byId).map((event) => ({
      ...event,
      triggers: sorted(event.triggers, byPlace),
      claims: sorted(event.claims, byClaim),
      arguments: sorted(event.arguments, byFiller).map((filler) => ({
        ...filler,
        claims: sorted(filler.claims, byClaim),
      })),
    })),
    quotations: sorted(data.quotations, byId),
    ...(data.merges && {
      merges: sorted(data.merges, byId).map((merge) => ({ ...merge, evidence: sorted(merge.evidence, byPlace) })),
    }),
  };
}
