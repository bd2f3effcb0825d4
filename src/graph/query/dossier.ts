// The questions asked most, ready made: everything about one entity, how two are connected, who said it. Every answer carries
// the quotes it rests on. `timeline` and `conflicts` are in disagreements.ts.

import type { EntityRef } from "../filters";
import type { Claim, Entity, EventRecord, Evidence, Quotation, Relation } from "../graph-data";
import type { KnowledgeGraph } from "../knowledge-graph";
import { byPlace } from "../order";
import { nodeKey } from "../elements";
import { LINK_TYPES, propertyGraph } from "../property-graph";
import { argumentKey } from "../to-graphology";
import { QUERY_EDGE_TYPES } from "./check-query";
import { indexOf } from "./graph-index";
import { shortestChains } from "./match-path";

/** One thing that holds of an entity: the relation, the one at the other end, and what it rests on. */
export interface DossierRelation {
  readonly relation: Relation;
  readonly other: Entity;
  /** True where the entity of the dossier is the source. */
  readonly outgoing: boolean;
  readonly quotes: readonly Evidence[];
}

/** An event the entity takes part in, in which roles. */
export interface DossierEvent {
  readonly event: EventRecord;
  readonly roles: readonly string[];
  readonly quotes: readonly Evidence[];
}

/** All that a graph knows of one entity. */
export interface Dossier {
  readonly entity: Entity;
  readonly relations: readonly DossierRelation[];
  /** Dated ones in order of time, then the undated. */
  readonly events: readonly DossierEvent[];
  /** What it said. */
  readonly quotations: readonly Quotation[];
  /** What it is the source of: claims about others. */
  readonly claims: readonly Claim[];
  /** Ids of the articles that mention it. */
  readonly articles: readonly string[];
}

const quotesOf = (claims: readonly Claim[]): readonly Evidence[] => claims.map((claim) => claim.evidence);
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/**
 * Everything about an entity, by its name, id or itself. Throws `NotFoundError` for one the graph does not hold.
 *
 * @example dossier(kg, "John Kirby").relations[0]?.quotes[0]?.quote
 */
export function dossier(kg: KnowledgeGraph, subject: EntityRef): Dossier {
  const own = kg.entity(typeof subject === "string" ? subject : subject.id);
  const relations = kg.relations({ entity: own }).map((relation): DossierRelation => {
    const outgoing = relation.source === own.id;
    return {
      relation,
      other: kg.entity(outgoing ? relation.target : relation.source),
      outgoing,
      quotes: quotesOf(relation.claims),
    };
  });
  const dated = kg.timeline({ entity: own });
  const undated = kg.events({ entity: own }).filter((event) => event.time === undefined);
  const events = [...dated, ...undated].map((event): DossierEvent => {
    const parts = event.arguments.filter((argument) => argument.entity === own.id);
    return {
      event,
      roles: distinct(parts.map((part) => part.role)),
      quotes: quotesOf(parts.flatMap((part) => part.claims)),
    };
  });
  return {
    entity: own,
    relations,
    events,
    quotations: kg.quotations(own),
    claims: allClaims(kg).filter((claim) => claim.speaker === own.id),
    articles: distinct(own.mentions.map((mention) => mention.article)),
  };
}

function allClaims(kg: KnowledgeGraph): readonly Claim[] {
  return [
    ...kg.data.relations.flatMap((relation) => relation.claims),
    ...kg.data.events.flatMap((event) => [...event.claims, ...event.arguments.flatMap((argument) => argument.claims)]),
  ];
}

/** One hop of a path: the ids of both ends, the type of the edge, and what it rests on. */
export interface PathHop {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly quotes: readonly Evidence[];
}

/** The longest chain that `pathsBetween` looks for: beyond four hops news connects everything with everything. */
const DEFAULT_MAX_HOPS = 4;
const LINKS: ReadonlySet<string> = new Set(LINK_TYPES);
/** Relations and roles; not the edges that only say which article tells of what. */
const CONNECTING: readonly string[] = [...QUERY_EDGE_TYPES].filter((type) => !LINKS.has(type));

/**
 * Every shortest chain of relations and shared events between two entities, each hop with its quotes; in order of the ids
 * along them. Empty where nothing joins them within `maxHops`.
 *
 * @example pathsBetween(kg, "Taliban", "Pentagon")[0]?.map((hop) => hop.quotes[0]?.quote)
 */
export function pathsBetween(
  kg: KnowledgeGraph,
  from: EntityRef,
  to: EntityRef,
  maxHops = DEFAULT_MAX_HOPS,
): readonly (readonly PathHop[])[] {
  const [a, b] = [from, to].map((one) => nodeKey("entity", kg.entity(typeof one === "string" ? one : one.id).id)) as [
    string,
    string,
  ];
  const index = indexOf(propertyGraph(kg.data));
  const pattern = { direction: "both", types: CONNECTING, repeat: { min: 1, max: maxHops }, shortest: true } as const;
  const claims = claimsByKey(kg);
  const paths = shortestChains(index, pattern, a, (node) => node === b).map(({ edges, nodes }) =>
    edges.map((key, i): PathHop => {
      const [start, end] = [nodes[i], nodes[i + 1]].map((node) => String(index.property(node ?? null, "id"))) as [
        string,
        string,
      ];
      return {
        from: start,
        to: end,
        type: index.graph.getEdgeAttributes(key).type,
        quotes: quotesOf(claims.get(key) ?? []),
      };
    }),
  );
  const order = (path: readonly PathHop[]): string => path.map((hop) => `${hop.to} ${hop.type}`).join(" ");
  return paths.sort((x, y) => (order(x) < order(y) ? -1 : 1));
}

function claimsByKey({ data }: KnowledgeGraph): ReadonlyMap<string, readonly Claim[]> {
  const result = new Map<string, readonly Claim[]>();
  for (const { id, claims } of data.relations) result.set(nodeKey("relation", id), claims);
  for (const event of data.events)
    for (const { role, entity, claims } of event.arguments)
      if (entity !== undefined) result.set(argumentKey(event.id, role, entity), claims);
  return result;
}

/** Somebody's words, or a claim with its source. */
export interface Said {
  /** The speaker: an entity, else the words of the text; neither where the article itself says it. */
  readonly speaker?: Entity;
  readonly speakerText?: string;
  readonly quote: Evidence;
  /** How it is put: verbatim, reported, or told by the article. */
  readonly how: "direct" | "indirect" | "narration";
}

/**
 * Who says what holds these words (in any case): quotations first, then claims, in order of article and place, each stretch
 * of text once for each speaker.
 *
 * @example whoSaid(kg, "prisoners")[0]?.speaker?.name // "John Kirby"
 */
export function whoSaid(kg: KnowledgeGraph, words: string): readonly Said[] {
  const wanted = words.toLowerCase();
  const quotations = kg.data.quotations.map(({ speaker, speakerText, article, start, end, quote, type }) => ({
    speaker,
    speakerText,
    quote: { article, start, end, quote },
    how: type,
  }));
  const claims = allClaims(kg).map(({ speaker, speakerText, evidence, quoteType }) => ({
    speaker,
    speakerText,
    quote: evidence,
    how: quoteType,
  }));
  const seen = new Set<string>();
  const found: Said[] = [];
  for (const list of [quotations, claims])
    for (const { speaker, speakerText, quote, how } of [...list].sort((x, y) => byPlace(x.quote, y.quote))) {
      const key = JSON.stringify([speaker, speakerText, quote.article, quote.start, quote.end]);
      if (seen.has(key) || !quote.quote.toLowerCase().includes(wanted)) continue;
      seen.add(key);
      found.push({
        ...(speaker !== undefined && { speaker: kg.entity(speaker) }),
        ...(speakerText !== undefined && { speakerText }),
        quote,
        how,
      });
    }
  return found;
}
