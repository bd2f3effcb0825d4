// The graphs of single articles made one: entities resolved (resolve-entities.ts), relations and events united, ids
// made final. The result depends on the set of articles and the decisions, never on their order; together with
// split-graph.ts a merged graph holds all that is needed to add, replace or remove an article.

import { InvalidInputError } from "../errors";
import { RELATION_ROWS } from "../ontology/relation-types";
import { contentId } from "../hash";
import {
  FORMAT_VERSION,
  type Argument,
  type Claim,
  type EventRecord,
  type GraphData,
  type IdentityDecisions,
  type Quotation,
  type Relation,
  type Speaker,
} from "./graph-data";
import { profilesOf } from "./identity-profile";
import { mergedEntities } from "./merged-entities";
import { byEvidence, byId, byText, mostCommon, sortedClaims } from "./order";
import { resolveEntities } from "./resolve-entities";
import { mergedEvents } from "./resolve-events";
import { splitGraph } from "./split-graph";

/** Turns a local entity id of one article into the id of its node; `undefined` for what the article does not hold. */
type IdOf = (local: string) => string | undefined;

/**
 * Merges graphs, each of one article (a graph of several is split first). An article given twice with the same content
 * counts once; with two contents it throws `InvalidInputError`, for the caller must choose.
 *
 * @example mergeGraphs([a, b]) // equal to mergeGraphs([b, a])
 */
export function mergeGraphs(parts: readonly GraphData[], decisions?: IdentityDecisions): GraphData {
  const single = singleParts(parts);
  const profiles = profilesOf(single);
  const kept = keptDecisions(decisions);
  const { entities, merges, ids } = mergedEntities(resolveEntities(profiles, kept));
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const relations: Relation[] = [];
  const events: EventRecord[] = [];
  const quotations: Quotation[] = [];
  for (const part of single) {
    const article = part.articles[0]?.id ?? "";
    const idOf: IdOf = (local) => ids.get(article)?.get(local);
    relations.push(...part.relations.flatMap((relation) => placedRelation(relation, idOf)));
    events.push(...part.events.map((event) => placedEvent(event, idOf)));
    quotations.push(...part.quotations.map((quotation) => placedQuotation(quotation, idOf)));
  }
  return {
    nutgraph: FORMAT_VERSION,
    articles: single.flatMap((part) => part.articles),
    entities,
    relations: unitedRelations(relations),
    events: mergedEvents(
      events,
      { entities, relations, articles: single.flatMap((part) => part.articles) },
      (id) => names.get(id) ?? id,
    ),
    quotations: uniqueById(quotations),
    ...(merges.length > 0 && { merges }),
    ...(kept.sameAs.length + kept.cannotLink.length > 0 && { decisions: kept }),
  };
}

/** One part per article, sorted by article id. */
function singleParts(parts: readonly GraphData[]): GraphData[] {
  const byArticle = new Map<string, GraphData>();
  for (const part of parts.flatMap((part) => (part.articles.length === 1 ? [part] : splitGraph(part)))) {
    const article = part.articles[0];
    if (article === undefined) continue;
    const before = byArticle.get(article.id);
    if (before !== undefined && contentOf(before) !== contentOf(part))
      throw new InvalidInputError(`mergeGraphs: two different articles have the id "${article.id}"`);
    byArticle.set(article.id, part);
  }
  return [...byArticle].sort(([a], [b]) => byText(a, b)).map(([, part]) => part);
}

const contentOf = (part: GraphData): string =>
  JSON.stringify(Object.entries(part.articles[0] ?? {}).sort(([a], [b]) => byText(a, b)));

/** Decisions in a fixed order, each once. */
function keptDecisions(decisions: IdentityDecisions | undefined): IdentityDecisions {
  const sorted = (pairs: readonly (readonly [string, string])[] = []): (readonly [string, string])[] => {
    const unique = new Map(
      pairs.map((pair) => [JSON.stringify([...pair].sort(byText)), [...pair].sort(byText) as [string, string]]),
    );
    return [...unique].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair);
  };
  return { sameAs: sorted(decisions?.sameAs), cannotLink: sorted(decisions?.cannotLink) };
}

function placedSpeaker({ speaker, speakerText }: Speaker, idOf: IdOf): Speaker {
  const id = speaker === undefined ? undefined : idOf(speaker);
  return { ...(id !== undefined && { speaker: id }), ...(speakerText !== undefined && { speakerText }) };
}

/** A claim with final ids and its fields in a fixed order. */
function placedClaim(claim: Claim, idOf: IdOf): Claim {
  const { cue, via, quoteType, polarity, certainty, evidence, confidence, extractor, role, since, until } = claim;
  const { article, start, end, quote } = evidence;
  return {
    ...placedSpeaker(claim, idOf),
    ...(cue !== undefined && { cue }),
    ...(via && via.length > 0 && { via: via.map((speaker) => placedSpeaker(speaker, idOf)) }),
    quoteType,
    polarity,
    certainty,
    evidence: { article, start, end, quote },
    confidence,
    extractor,
    ...(role !== undefined && { role }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

/** A relation between nodes; none where an end is missing or both ends have become one. */
function placedRelation(relation: Relation, idOf: IdOf): Relation[] {
  const ends = [idOf(relation.source), idOf(relation.target)];
  if (RELATION_ROWS[relation.type].symmetric) ends.sort();
  const [source, target] = ends;
  if (source === undefined || target === undefined || source === target) return [];
  return [{ ...relation, source, target, claims: relation.claims.map((claim) => placedClaim(claim, idOf)) }];
}

function placedEvent(event: EventRecord, idOf: IdOf): EventRecord {
  const args = event.arguments.flatMap(({ role, entity, text, claims }): Argument[] => {
    const id = entity === undefined ? undefined : idOf(entity);
    if (id === undefined && text === undefined) return [];
    const placed = claims.map((claim) => placedClaim(claim, idOf));
    return [{ role, ...(id !== undefined && { entity: id }), ...(text !== undefined && { text }), claims: placed }];
  });
  return { ...event, arguments: args, claims: event.claims.map((claim) => placedClaim(claim, idOf)) };
}

function placedQuotation(quotation: Quotation, idOf: IdOf): Quotation {
  const { cue, type, article, start, end, quote } = quotation;
  const id = contentId("quo", article, String(start), String(end), cue);
  return { id, ...placedSpeaker(quotation, idOf), cue, type, article, start, end, quote };
}

/** One relation per type, source, target and `former`. */
function unitedRelations(relations: readonly Relation[]): Relation[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const id = contentId("rel", relation.type, relation.source, relation.target, relation.former ? "former" : "");
    const group = groups.get(id);
    if (group) group.push(relation);
    else groups.set(id, [relation]);
  }
  return [...groups].map(([id, group]) => unitedRelation(id, group)).sort(byId);
}

function unitedRelation(id: string, group: readonly Relation[]): Relation {
  const { type, source, target, former } = group[0] as Relation;
  const stated = sortedClaims(
    group.flatMap((relation) => relation.claims.map((claim) => ({ ...claim, ...detailsOf(relation) }))),
  );
  // What the first claim of an article says holds for all of that article.
  const byArticle = new Map<string, Details>();
  for (const claim of stated)
    if (!byArticle.has(claim.evidence.article)) byArticle.set(claim.evidence.article, detailsOf(claim));
  const all = [...byArticle.values()];
  const role = mostCommon(all.map((details) => details.role));
  const since = mostCommon(all.map((details) => details.since));
  const until = mostCommon(all.map((details) => details.until));
  const claims = stated.map(({ role: _role, since: _since, until: _until, ...claim }) => ({
    ...claim,
    ...(byArticle.size > 1 && byArticle.get(claim.evidence.article)),
  }));
  return {
    id,
    type,
    source,
    target,
    ...(role !== undefined && { role }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(former && { former }),
    claims: sortedClaims(claims),
  };
}

type Details = Pick<Relation, "role" | "since" | "until">;

const detailsOf = ({ role, since, until }: Details): Details => ({
  ...(role !== undefined && { role }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});

/** Quotations in order, each once; those that share an id (one stretch, two speakers) get a number behind it. */
function uniqueById(quotations: readonly Quotation[]): Quotation[] {
  const unique = new Map(quotations.map((quotation) => [JSON.stringify(quotation), quotation]));
  const used = new Map<string, number>();
  return [...unique]
    .sort(([a, one], [b, other]) => byEvidence(one, other) || byText(a, b))
    .map(([, quotation]) => {
      const times = used.get(quotation.id) ?? 0;
      used.set(quotation.id, times + 1);
      return times === 0 ? quotation : { ...quotation, id: contentId("quo", quotation.id, String(times)) };
    })
    .sort(byId);
}
