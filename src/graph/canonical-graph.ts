// A graph with every list in its canonical order, so that equal graphs are equal bytes: lists of things by id, mentions,
// claims and triggers by where they stand (article, start, end), arguments by role and filler.

import { byClaim, byId, byPlace, byText } from "./order";
import type { Argument, GraphData } from "./graph-data";

type Order<T> = (a: T, b: T) => number;

const byFiller: Order<Argument> = (a, b) =>
  byText(a.role, b.role) || byText(a.entity ?? "", b.entity ?? "") || byText(a.text ?? "", b.text ?? "");

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
