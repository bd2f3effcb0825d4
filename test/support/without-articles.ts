// A graph without the share of some articles: their mentions, triggers and claims go, and whatever rests on nothing else. The
// oracle of withdrawal, written on the records, apart from the code that does it in a database.

import { canonicalGraph } from "../../src/graph/canonical-graph";
import type { Claim, GraphData } from "../../src/graph/graph-data";

/**
 * `graph` without `articles`. With `keepEntities` it is a part to be loaded beside other parts of that graph: events keep
 * their first trigger, and every speaker stays.
 */
export function withoutArticles(graph: GraphData, articles: ReadonlySet<string>, keepEntities?: GraphData): GraphData {
  const stays = (evidence: { readonly article: string }): boolean => !articles.has(evidence.article);
  const claimStays = (claim: Claim): boolean => stays(claim.evidence);
  const relations = graph.relations
    .map((one) => ({ ...one, claims: one.claims.filter(claimStays) }))
    .filter((one) => one.claims.length > 0);
  const events = graph.events.flatMap((event) => {
    const fillers = event.arguments
      .map((one) => ({ ...one, claims: one.claims.filter(claimStays) }))
      .filter((one) => one.claims.length > 0);
    const triggers = event.triggers.filter(stays);
    const claims = event.claims.filter(claimStays);
    if (triggers.length + claims.length + fillers.length === 0) return [];
    const trigger = keepEntities || stays(event.trigger) ? event.trigger : (triggers[0] ?? event.trigger);
    return [{ ...event, trigger, triggers, claims, arguments: fillers }];
  });
  const needed = new Set([
    ...relations.flatMap((one) => [one.source, one.target]),
    ...events.flatMap((one) => one.arguments.flatMap((filler) => (filler.entity === undefined ? [] : [filler.entity]))),
    ...(keepEntities ? speakersOf(keepEntities) : []),
  ]);
  const merges = (graph.merges ?? [])
    .map((one) => ({ ...one, evidence: one.evidence.filter(stays) }))
    .filter((one) => one.evidence.length > 0);
  return canonicalGraph({
    nutgraph: graph.nutgraph,
    ...(graph.decisions && { decisions: graph.decisions }),
    articles: graph.articles.filter((one) => !articles.has(one.id)),
    entities: graph.entities
      .map((one) => ({ ...one, mentions: one.mentions.filter(stays) }))
      .filter((one) => one.mentions.length > 0 || needed.has(one.id)),
    relations,
    events,
    quotations: graph.quotations.filter(stays),
    ...(merges.length > 0 && { merges }),
  });
}

function speakersOf({ relations, events, quotations, merges = [] }: GraphData): readonly string[] {
  const claims = [...relations, ...events, ...events.flatMap((event) => event.arguments)].flatMap((one) => one.claims);
  const ids = [
    ...claims.map((one) => one.speaker),
    ...quotations.map((one) => one.speaker),
    ...merges.map((one) => one.entity),
  ];
  return ids.filter((id) => id !== undefined);
}
