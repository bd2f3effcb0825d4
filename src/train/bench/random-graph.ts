// Random graphs that hold: every quote is cut from its article, every reference resolves, the lists are in canonical
// order. The same seed gives the same graph. Names may be hostile on request; the texts mean nothing.

import { CERTAINTIES, EVENT_STATUSES, MENTION_FORMS, POLARITIES, QUOTE_TYPES } from "../../ontology/claim-values";
import { ENTITY_TYPES, type EntityType, type Subtype } from "../../ontology/entity-types";
import { EVENT_ROWS, type EventRole, type EventType } from "../../ontology/event-frames";
import { RELATION_ROWS, type RelationType } from "../../ontology/relation-types";
import { canonicalGraph } from "../../graph/canonical-graph";
import type {
  Argument,
  Claim,
  Entity,
  EventRecord,
  Evidence,
  GraphData,
  Merge,
  Quotation,
  Relation,
} from "../../graph/graph-data";
import { contentId } from "../../hash";
import type { Article } from "../../text/article";
import { random } from "../random";

/** How big the graph shall be. Unset fields have small defaults. */
export interface RandomGraphOptions {
  readonly articles?: number;
  readonly entities?: number;
  readonly events?: number;
  readonly relations?: number;
  readonly quotations?: number;
  /** Names to take instead of made-up ones. */
  readonly names?: readonly string[];
  /** Most claims of a thing. */
  readonly claims?: number;
}

const SYLLABLES = [
  "ka",
  "bul",
  "mo",
  "sul",
  "ter",
  "on",
  "is",
  "ra",
  "el",
  "pen",
  "ta",
  "gon",
  "é",
  "ü",
  "𝒳",
  "ﬀ",
  "-",
];
const ROLES_OF_PEOPLE = ["spokesman", "minister", "general", "co-chair"];
const SUBTYPE_RATE = 0.5;

/** A graph from a seed. */
export function randomGraph(seed: number, options: RandomGraphOptions = {}): GraphData {
  const { articles: articleCount = 4, entities: entityCount = 12, events: eventCount = 8 } = options;
  const { relations: relationCount = 16, quotations: quotationCount = 4, claims: maxClaims = 3 } = options;
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const chance = (p: number): boolean => next() < p;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const word = (): string => Array.from({ length: 1 + below(3) }, () => pick(SYLLABLES)).join("");
  const words = (n: number): string => Array.from({ length: n }, word).join(" ");
  const date = (): string => {
    const day = `20${10 + below(12)}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
    return pick([day, day, day.slice(0, 7), day.slice(0, 4)]);
  };

  const articles = Array.from({ length: articleCount }, (_, i): Article => ({
    id: `a${i}`,
    text: words(12 + below(20)),
    ...(chance(0.8) && { title: words(4) }),
    ...(chance(0.8) && { published: date() }),
    ...(chance(0.7) && { publisher: pick(["Wire", "Herald", "Post"]) }),
    ...(chance(0.3) && { authors: [words(2), words(2)] }),
    ...(chance(0.5) && { url: `https://news.example/${i}` }),
  }));
  const evidence = (article: Article = pick(articles)): Evidence => {
    const start = below(Math.max(1, article.text.length - 1));
    const end = start + 1 + below(Math.min(30, article.text.length - start));
    return { article: article.id, start, end, quote: article.text.slice(start, end) };
  };
  const several = <T>(make: () => T, least = 1, most = maxClaims): T[] =>
    Array.from({ length: least + below(most - least + 1) }, make);
  const count = (): { min?: number; max?: number; approx?: boolean } => {
    const min = below(200);
    return pick([{ min }, { max: min }, { min, max: min }, { min, max: min + 5, approx: true }]);
  };

  const entities = new Map<string, Entity>();
  for (let i = 0; i < entityCount; i++) {
    const type = pick(Object.keys(ENTITY_TYPES) as EntityType[]);
    const name = options.names ? (options.names[i % options.names.length] as string) : words(1 + below(2));
    const id = contentId("ent", type, name, options.names ? String(i) : "");
    const subtypes = ENTITY_TYPES[type].subtypes as readonly Subtype[];
    const aliases = chance(0.4) ? [...new Set([name, words(1)])].sort() : [name];
    const subtype = subtypes.length > 0 && chance(SUBTYPE_RATE) ? { subtype: pick(subtypes) } : {};
    const size = chance(0.2) ? { count: count() } : {};
    const mentions = several(() => ({ ...evidence(), form: pick(MENTION_FORMS) }), 1, maxClaims + 1);
    entities.set(id, { id, type, ...subtype, name, aliases, named: chance(0.9), ...size, mentions });
  }
  const ids = [...entities.keys()].sort();
  const byType = new Map<EntityType, string[]>();
  for (const id of ids) {
    const { type } = entities.get(id) as Entity;
    const list = byType.get(type);
    if (list) list.push(id);
    else byType.set(type, [id]);
  }
  const anyOf = (types: readonly EntityType[]): string => pick(byType.get(pick(types)) ?? ids);
  const speaker = (): { speaker?: string; speakerText?: string } =>
    chance(0.5) ? { speaker: pick(ids) } : chance(0.3) ? { speakerText: words(2) } : {};
  const claim = (): Claim => ({
    ...speaker(),
    ...(chance(0.5) && { cue: pick(["said", "according to", "reportedly"]) }),
    ...(chance(0.1) && { via: [speaker()] }),
    quoteType: pick(QUOTE_TYPES),
    polarity: chance(0.8) ? "affirmed" : pick(POLARITIES),
    certainty: pick(CERTAINTIES),
    evidence: evidence(),
    confidence: below(100) / 100,
    extractor: "random/row",
  });

  const relations = new Map<string, Relation>();
  for (let i = 0; i < relationCount; i++) {
    const type = pick(Object.keys(RELATION_ROWS) as RelationType[]);
    const { source: sources, target: targets } = RELATION_ROWS[type];
    const from = anyOf(sources);
    const to = anyOf(targets);
    const former = chance(0.2);
    const id = contentId("rel", type, from, to, former ? "former" : "");
    if (relations.has(id)) continue;
    relations.set(id, {
      id,
      type,
      source: from,
      target: to,
      ...(chance(0.4) && { role: pick(ROLES_OF_PEOPLE) }),
      ...(chance(0.3) && { since: date() }),
      ...(chance(0.2) && { until: date() }),
      ...(former && { former }),
      claims: several(claim),
    });
  }

  const events = Array.from({ length: eventCount }, (_, i): EventRecord => {
    const type = pick(Object.keys(EVENT_ROWS) as EventType[]);
    const roles = [...Object.keys(EVENT_ROWS[type].roles), "place", "instrument"] as EventRole[];
    const triggers = several(() => evidence(), 1, 2);
    const fillers = new Map<string, Argument>();
    for (const role of several(() => pick(roles), 0, 4)) {
      const filler = chance(0.75) ? { entity: pick(ids), ...(chance(0.1) && { text: words(2) }) } : { text: words(2) };
      fillers.set(`${role} ${"entity" in filler ? filler.entity : filler.text}`, {
        role,
        ...filler,
        claims: several(claim),
      });
    }
    return {
      id: contentId("evt", String(seed), String(i)),
      type,
      name: `${type} ${words(1)}`,
      trigger: triggers[0] as Evidence,
      triggers,
      ...(chance(0.6) && { time: date() }),
      status: pick(EVENT_STATUSES),
      ...(chance(0.2) && { killed: count() }),
      ...(chance(0.2) && { injured: count() }),
      arguments: [...fillers.values()],
      claims: several(claim),
    };
  });
  const quotations = Array.from({ length: quotationCount }, (_, i): Quotation => ({
    id: contentId("quo", String(seed), String(i)),
    ...speaker(),
    cue: "said",
    type: pick(["direct", "indirect"] as const),
    ...evidence(),
  }));
  const merges: Merge[] = chance(0.5)
    ? [
        {
          id: contentId("mer", String(seed)),
          entity: pick(ids),
          reason: "sameName",
          evidence: several(() => evidence()),
        },
      ]
    : [];
  return canonicalGraph({
    nutgraph: 1,
    articles,
    entities: [...entities.values()],
    relations: [...relations.values()],
    events,
    quotations,
    ...(merges.length > 0 && { merges }),
    ...(chance(0.2) && { decisions: { sameAs: [["a", "b"]], cannotLink: [] } }),
  });
}
