// A merged graph taken apart again: one graph per article, holding what that article says and nothing else. So
// `mergeGraphs(splitGraph(g))` is g, and a graph file is enough to add, replace or remove an article.
// Which of two chains of one article a claim speaks of is known only where no `sameAs` decision has joined them; there
// the chain named in the claim's evidence is taken, else the first.

import { fullestName } from "../extract/fullest-name";
import {
  FORMAT_VERSION,
  type Argument,
  type Claim,
  type Entity,
  type EntityMention,
  type EventRecord,
  type Evidence,
  type GraphData,
  type Relation,
  type Speaker,
} from "./graph-data";
import { nameUses } from "./identity-profile";
import { byId } from "./order";

/** The local id of a node in one article, given where it is spoken of. */
type LocalId = (id: string, evidence: Evidence) => string;

/**
 * Gives back the graph of each article, sorted by article id. Identity decisions and the ledger belong to no article
 * and are left out.
 *
 * @example mergeGraphs(splitGraph(graph), graph.decisions) // equal to graph
 */
export function splitGraph(graph: GraphData): GraphData[] {
  const parts = new Map(graph.articles.map((article) => [article.id, emptyPart(article)]));
  const twins = new Map<string, EntityMention[]>();
  for (const entity of graph.entities) {
    if (entity.mentions.some((mention) => mention.chain !== undefined)) twins.set(entity.id, [...entity.mentions]);
    for (const [article, own] of entitiesOf(entity)) parts.get(article)?.entities.push(own);
  }
  const localId: LocalId = (id, evidence) => {
    const mentions = twins
      .get(id)
      ?.filter((mention) => mention.article === evidence.article && mention.chain !== undefined);
    if (mentions === undefined || mentions.length === 0) return id;
    const named = mentions.find((mention) => mention.start < evidence.end && evidence.start < mention.end);
    return chainId(id, named?.chain ?? 0);
  };
  for (const relation of graph.relations)
    for (const [article, own] of relationsOf(relation, localId)) parts.get(article)?.relations.push(own);
  for (const event of graph.events)
    for (const [article, own] of eventsOf(event, localId)) parts.get(article)?.events.push(own);
  for (const quotation of graph.quotations)
    parts.get(quotation.article)?.quotations.push({ ...quotation, ...localSpeaker(quotation, quotation, localId) });
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, part]) => ({ ...part, entities: part.entities.sort(byId) }));
}

const chainId = (id: string, chain: number): string => (chain === 0 ? id : `${id}/${chain}`);

interface Part extends GraphData {
  readonly entities: Entity[];
  readonly relations: Relation[];
  readonly events: EventRecord[];
  readonly quotations: GraphData["quotations"][number][];
}

const emptyPart = (article: GraphData["articles"][number]): Part => ({
  nutgraph: FORMAT_VERSION,
  articles: [article],
  entities: [],
  relations: [],
  events: [],
  quotations: [],
});

/** An entity as each of its articles has it. */
function entitiesOf(entity: Entity): [string, Entity][] {
  const chains = new Map<string, EntityMention[]>();
  for (const mention of entity.mentions) {
    const key = JSON.stringify([mention.article, mention.chain ?? 0]);
    const list = chains.get(key);
    if (list) list.push(mention);
    else chains.set(key, [mention]);
  }
  const alone = chains.size === 1;
  return [...chains.values()].map((mentions): [string, Entity] => {
    const { article, chain } = mentions[0] as EntityMention;
    const subtype = alone ? entity.subtype : mentions.find((mention) => mention.subtype)?.subtype;
    const names = new Set(mentions.filter((mention) => mention.form === "NAM").map((mention) => mention.quote));
    return [
      article,
      {
        id: chainId(entity.id, chain ?? 0),
        type: mentions[0]?.type ?? entity.type,
        ...(subtype && { subtype }),
        name: fullestName(nameUses(mentions)) || entity.name,
        aliases: [...names].sort(),
        named: alone ? entity.named : nameUses(mentions).length > 0,
        ...(entity.count && { count: entity.count }),
        mentions: mentions.map(({ article: in_, start, end, quote, form, name }) => ({
          article: in_,
          start,
          end,
          quote,
          form,
          ...(name !== undefined && { name }),
        })),
      },
    ];
  });
}

function localSpeaker({ speaker, speakerText }: Speaker, evidence: Evidence, localId: LocalId): Speaker {
  return {
    ...(speaker !== undefined && { speaker: localId(speaker, evidence) }),
    ...(speakerText !== undefined && { speakerText }),
  };
}

function localClaim(claim: Claim, localId: LocalId): Claim {
  const { role: _role, since: _since, until: _until, ...rest } = claim;
  return {
    ...rest,
    ...localSpeaker(claim, claim.evidence, localId),
    ...(claim.via && { via: claim.via.map((speaker) => localSpeaker(speaker, claim.evidence, localId)) }),
  };
}

function byArticle<T>(items: readonly T[], articleOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(articleOf(item));
    if (group) group.push(item);
    else groups.set(articleOf(item), [item]);
  }
  return groups;
}

/** A relation as each article states it. */
function relationsOf(relation: Relation, localId: LocalId): [string, Relation][] {
  const { role, since, until, ...rest } = relation;
  const groups = byArticle(relation.claims, (claim) => claim.evidence.article);
  return [...groups].map(([article, claims]): [string, Relation] => {
    const own = groups.size === 1 ? { role, since, until } : (claims[0] as Claim);
    const evidence = (claims[0] as Claim).evidence;
    return [
      article,
      {
        ...rest,
        source: localId(relation.source, evidence),
        target: localId(relation.target, evidence),
        ...(own.role !== undefined && { role: own.role }),
        ...(own.since !== undefined && { since: own.since }),
        ...(own.until !== undefined && { until: own.until }),
        claims: claims.map((claim) => localClaim(claim, localId)),
      },
    ];
  });
}

/** An event as each article reports it. */
function eventsOf(event: EventRecord, localId: LocalId): [string, EventRecord][] {
  const { id, type, name, trigger, triggers, time, status, killed, injured, count } = event;
  const reports = event.reports ?? [
    { article: trigger.article, trigger, triggers, time, status, killed, injured, count },
  ];
  return reports.map((report): [string, EventRecord] => {
    const own = (claims: readonly Claim[]): Claim[] =>
      claims.filter((claim) => claim.evidence.article === report.article).map((claim) => localClaim(claim, localId));
    const args = event.arguments.flatMap((argument): Argument[] => {
      const claims = own(argument.claims);
      if (claims.length === 0) return [];
      const entity =
        argument.entity === undefined ? undefined : localId(argument.entity, (claims[0] as Claim).evidence);
      return [{ ...argument, ...(entity !== undefined && { entity }), claims }];
    });
    return [
      report.article,
      {
        id: `${id}/${report.trigger.start}`,
        type,
        name,
        trigger: report.trigger,
        triggers: report.triggers,
        ...(report.time !== undefined && { time: report.time }),
        status: report.status,
        ...(report.killed && { killed: report.killed }),
        ...(report.injured && { injured: report.injured }),
        ...(report.count && { count: report.count }),
        arguments: args,
        claims: own(event.claims),
      },
    ];
  });
}
