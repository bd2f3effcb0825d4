// The graph as people use it: immutable data with look-ups over it. Every change (`remove`, `sameAs`, `unmerge`, …)
// gives a new graph. Finding things in text is the pipeline's work; queries with patterns are in query/.

import { InvalidInputError, NotFoundError } from "../errors";
import type { EntityType } from "../ontology/entity-types";
import {
  earliest,
  eventTest,
  idOf,
  relationTest,
  type EntityRef,
  type EventFilter,
  type RelationFilter,
} from "./filters";
import { findConflicts, type Conflict } from "./conflicts";
import { support, type Support } from "./corroboration";
import type {
  Argument,
  Claim,
  Entity,
  EventRecord,
  Evidence,
  GraphData,
  IdentityDecisions,
  Merge,
  Quotation,
  Relation,
} from "./graph-data";
import { mergesOf, stableReference, unmergeArticles, unmergeDecisions } from "./identity-decisions";
import { mergeGraphs } from "./merge-graphs";
import { nameKey } from "./name-key";
import { shortestPath, type PathStep } from "./shortest-path";
import { splitGraph } from "./split-graph";
import { toGraphology, type NutgraphGraph } from "./to-graphology";

/** One entity next to another, and what joins them. */
export interface Neighbor {
  readonly entity: Entity;
  readonly relations: readonly Relation[];
  /** Events in which both take part. */
  readonly events: readonly EventRecord[];
}

/** A news graph in memory. Make one with `buildGraph` or `readGraph`. */
export class KnowledgeGraph {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #events: ReadonlyMap<string, EventRecord>;
  #byName: ReadonlyMap<string, readonly Entity[]> | undefined;
  #graph: NutgraphGraph | undefined;

  constructor(readonly data: GraphData) {
    this.#entities = new Map(data.entities.map((entity) => [entity.id, entity]));
    this.#events = new Map(data.events.map((event) => [event.id, event]));
  }

  /** The same graph as a plain graphology `MultiDirectedGraph`, for its algorithms and exporters. */
  get graph(): NutgraphGraph {
    return (this.#graph ??= toGraphology(this.data));
  }

  /**
   * The entity of this id, or the one that best bears this name (most mentions first). Throws `NotFoundError` rather
   * than giving `undefined`, since an undefined filter would quietly mean "no filter".
   *
   * @example kg.entity("Taliban").type // "Organization"
   */
  entity(nameOrId: string): Entity {
    const found = this.#entities.get(nameOrId) ?? this.find(nameOrId)[0];
    if (found === undefined) throw new NotFoundError(`the graph has no entity "${nameOrId}"`);
    return found;
  }

  /** The event of this id; throws `NotFoundError`. */
  event(id: string): EventRecord {
    const found = this.#events.get(id);
    if (found === undefined) throw new NotFoundError(`the graph has no event "${id}"`);
    return found;
  }

  /**
   * Every entity whose name or alias is `text`, or holds all its words; whole names first, then by number of mentions.
   *
   * @example kg.find("Kirby").map((entity) => entity.name) // ["John Kirby"]
   */
  find(text: string): readonly Entity[] {
    if (typeof text !== "string") throw new InvalidInputError(`find: text must be a string, got ${String(text)}`);
    const wanted = nameKey(text);
    if (wanted === "") return [];
    const exact = new Set(this.#names().get(wanted) ?? []);
    const words = wanted.split(" ");
    const partial = this.data.entities.filter((entity) => {
      if (exact.has(entity)) return false;
      return [entity.name, ...entity.aliases].some((name) => {
        const own = nameKey(name).split(" ");
        return words.every((word) => own.includes(word));
      });
    });
    return [...[...exact].sort(byMentions), ...partial.sort(byMentions)];
  }

  #names(): ReadonlyMap<string, readonly Entity[]> {
    if (this.#byName) return this.#byName;
    const byName = new Map<string, Entity[]>();
    for (const entity of this.data.entities)
      for (const key of new Set([entity.name, ...entity.aliases].map(nameKey))) {
        const entry = byName.get(key);
        if (entry) entry.push(entity);
        else byName.set(key, [entity]);
      }
    return (this.#byName = byName);
  }

  /** Named people. Unnamed groups ("13 service members") are in `data.entities` with `named: false`. */
  people = (): readonly Entity[] => this.#ofType("Person");
  organizations = (): readonly Entity[] => this.#ofType("Organization");
  places = (): readonly Entity[] => this.#ofType("Place");
  facilities = (): readonly Entity[] => this.#ofType("Facility");

  #ofType(type: EntityType): readonly Entity[] {
    return this.data.entities.filter((entity) => entity.type === type && entity.named);
  }

  /**
   * The events that pass every given filter.
   *
   * @example kg.events({ type: "Attack", status: "occurred", after: "2021-08" })
   */
  events(filter: EventFilter = {}): readonly EventRecord[] {
    return this.data.events.filter(eventTest(filter));
  }

  /**
   * The relations that pass every given filter; symmetric ones match either way round.
   *
   * @example kg.relations({ type: "WORKS_FOR", target: kg.entity("Pentagon") })
   */
  relations(filter: RelationFilter = {}): readonly Relation[] {
    return this.data.relations.filter(relationTest(filter));
  }

  /** Who and what stands next to an entity: by a relation, or by taking part in the same event. */
  neighbors(entity: EntityRef): readonly Neighbor[] {
    const { id } = this.entity(idOf(entity));
    const found = new Map<string, { relations: Relation[]; events: EventRecord[] }>();
    const at = (key: string): { relations: Relation[]; events: EventRecord[] } => {
      const entry = found.get(key) ?? { relations: [], events: [] };
      found.set(key, entry);
      return entry;
    };
    for (const relation of this.relations({ entity: id }))
      at(relation.source === id ? relation.target : relation.source).relations.push(relation);
    for (const event of this.events({ entity: id }))
      for (const other of new Set(event.arguments.map((argument) => argument.entity)))
        if (other !== undefined && other !== id) at(other).events.push(event);
    return [...found.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, joined]) => ({ entity: this.entity(key), ...joined }));
  }

  /** A shortest chain of relations and shared events between two entities, or `undefined` if nothing joins them. */
  path(from: EntityRef, to: EntityRef): readonly PathStep[] | undefined {
    return shortestPath(this.graph, this.entity(idOf(from)).id, this.entity(idOf(to)).id);
  }

  /** The dated events that pass the filter, in order of time. */
  timeline(filter: EventFilter = {}): readonly EventRecord[] {
    const key = (event: EventRecord): string => `${earliest(event.time ?? "")} ${event.id}`;
    return this.events(filter)
      .filter((event) => event.time !== undefined)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** The claims that a relation, event or role rests on. */
  claims(item: Relation | EventRecord | Argument): readonly Claim[] {
    return item.claims;
  }

  /** The verbatim stretches of text behind a relation, event, role, entity or quotation. */
  evidence(item: Relation | EventRecord | Argument | Entity | Quotation): readonly Evidence[] {
    if ("mentions" in item) return item.mentions;
    if ("quote" in item) return [item];
    return item.claims.map((claim) => claim.evidence);
  }

  /** What an entity is quoted as saying. */
  quotations(speaker?: EntityRef): readonly Quotation[] {
    if (speaker === undefined) return this.data.quotations;
    const { id } = this.entity(idOf(speaker));
    return this.data.quotations.filter((quotation) => quotation.speaker === id);
  }

  /** Claims that disagree, side by side by speaker: tolls, agents, dates, affirmed against denied. */
  conflicts(): readonly Conflict[] {
    return findConflicts(this.data);
  }

  /** How many independent sources carry a relation, event or role; copies of one agency report count once. */
  support(item: Relation | EventRecord | Argument): Support {
    return support(item.claims, this.data.articles);
  }

  /** The ledger of an entity: why mentions of several articles became this one node. */
  merges(entity: EntityRef): readonly Merge[] {
    return mergesOf(this.data, this.entity(idOf(entity)).id);
  }

  /** The graph without one merge: its two sides become two entities, here and in every later build. */
  unmerge(merge: Merge): KnowledgeGraph {
    return this.#decide(unmergeDecisions(this.data, merge));
  }

  /** The graph in which an entity's mentions in these articles are another thing. */
  split(entity: EntityRef, articles: readonly string[]): KnowledgeGraph {
    return this.#decide(unmergeArticles(this.data, this.entity(idOf(entity)), articles));
  }

  /** The graph in which two entities are one, here and in every later build. */
  sameAs(a: EntityRef, b: EntityRef): KnowledgeGraph {
    return this.#decide({ sameAs: [this.#references(a, b)], cannotLink: [] });
  }

  /** The graph in which two entities stay two, here and in every later build. */
  cannotLink(a: EntityRef, b: EntityRef): KnowledgeGraph {
    return this.#decide({ sameAs: [], cannotLink: [this.#references(a, b)] });
  }

  /** The graph that would have been built without these articles. Throws `NotFoundError` for one it does not hold. */
  remove(...articles: readonly string[]): KnowledgeGraph {
    for (const id of articles)
      if (!this.data.articles.some((article) => article.id === id))
        throw new NotFoundError(`the graph has no article "${id}"`);
    const kept = splitGraph(this.data).filter((part) => !articles.includes(part.articles[0]?.id ?? ""));
    return new KnowledgeGraph(mergeGraphs(kept, this.data.decisions));
  }

  #references(a: EntityRef, b: EntityRef): readonly [string, string] {
    return [stableReference(this.data, this.entity(idOf(a))), stableReference(this.data, this.entity(idOf(b)))];
  }

  #decide(more: IdentityDecisions): KnowledgeGraph {
    const { sameAs = [], cannotLink = [] } = this.data.decisions ?? {};
    const decisions = { sameAs: [...sameAs, ...more.sameAs], cannotLink: [...cannotLink, ...more.cannotLink] };
    return new KnowledgeGraph(mergeGraphs(splitGraph(this.data), decisions));
  }
}

const byMentions = (a: Entity, b: Entity): number => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1);
