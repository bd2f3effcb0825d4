// A graph taken apart into elements (nodes and edges) and the items each rests on (mentions, triggers, claims), every
// item with its article; and put together again. Storage that must withdraw one article's share works on this form.
// It neither checks references (read-graph.ts) nor knows any database.

import { contentId } from "../hash";
import type { Article } from "../text/article";
import type {
  Argument,
  Claim,
  Entity,
  EntityMention,
  EventRecord,
  Evidence,
  GraphData,
  Merge,
  Quotation,
  Relation,
} from "./graph-data";
import { stableJson } from "./stable-json";
import { argumentKey, roleEdgeType } from "./to-graphology";

/** What an element rests on, in one article. `words` is a role filled by words; `bare` a thing without any claim. */
export type Item =
  | { readonly kind: "mention"; readonly value: EntityMention }
  | { readonly kind: "trigger"; readonly value: Evidence }
  | { readonly kind: "evidence"; readonly value: Evidence }
  | { readonly kind: "claim"; readonly value: Claim }
  | {
      readonly kind: "words";
      readonly value: { readonly role: Argument["role"]; readonly text?: string; readonly claim?: Claim };
    }
  | { readonly kind: "bare"; readonly value: Record<string, never> };

/** An item with the article it comes from and that article's date. */
export type Sourced = Item & { readonly article: string; readonly published?: string };

/**
 * What an element is without its items. Records out of a graph are its very objects, with more fields than named here: a copy
 * of each would take longer than all else that elementsOf does. An argument's record holds its event, role and filler. */
export type ElementRecord =
  | { readonly kind: "entity"; readonly record: Omit<Entity, "mentions"> }
  | { readonly kind: "event"; readonly record: Omit<EventRecord, "triggers" | "claims" | "arguments"> }
  | { readonly kind: "quotation"; readonly record: Quotation }
  | { readonly kind: "merge"; readonly record: Omit<Merge, "evidence"> }
  | { readonly kind: "relation"; readonly record: Omit<Relation, "claims"> }
  | { readonly kind: "argument"; readonly record: Omit<Argument, "claims"> & { readonly event: string } };

export type ElementKind = ElementRecord["kind"];

/** A node or edge: its key (a hash), its type (a label or edge type), for an edge its ends' keys, and its items. */
export type Element = ElementRecord & {
  readonly key: string;
  readonly type: string;
  readonly source?: string;
  readonly target?: string;
  readonly items: readonly Sourced[];
};

/** The kinds whose elements are edges. */
export const EDGE_KINDS: ReadonlySet<ElementKind> = new Set(["relation", "argument"]);

export const articleKey = (id: string): string => contentId("art", id);
export const nodeKey = (kind: ElementKind, id: string): string => contentId(kind, id);

/** Takes a graph apart. The result is in the graph's own order; nodes come before the edges that join them. */
export function elementsOf(data: GraphData): readonly Element[] {
  const published = new Map(data.articles.map((article) => [article.id, article.published]));
  const sourced = <K extends Item["kind"]>(kind: K, value: (Item & { kind: K })["value"], article: string): Sourced => {
    const date = published.get(article);
    const item = date === undefined ? { kind, value, article } : { kind, value, article, published: date };
    return item as Sourced;
  };
  const claims = (list: readonly Claim[]): Sourced[] =>
    list.map((value) => sourced("claim", value, value.evidence.article));
  const keys = new Map<string, string>();
  const keyOf = (id: string): string => {
    const known = keys.get(id) ?? nodeKey("entity", id);
    keys.set(id, known);
    return known;
  };
  const elements: Element[] = [];
  for (const record of data.entities) {
    const items = record.mentions.map((value) => sourced("mention", value, value.article));
    elements.push({ kind: "entity", key: keyOf(record.id), type: record.type, record, items });
  }
  const edges: Element[] = [];
  for (const record of data.events) {
    const { triggers, claims: own, arguments: fillers } = record;
    const key = nodeKey("event", record.id);
    const home = record.trigger.article;
    const items = [...triggers.map((value) => sourced("trigger", value, value.article)), ...claims(own)];
    for (const { claims: list, role, entity, text } of fillers) {
      const words = text === undefined ? { role } : { role, text };
      if (entity === undefined) {
        if (list.length === 0) items.push(sourced("words", words, home));
        for (const claim of list) items.push(sourced("words", { ...words, claim }, claim.evidence.article));
        continue;
      }
      edges.push({
        kind: "argument",
        key: argumentKey(record.id, role, entity),
        type: roleEdgeType(role),
        source: key,
        target: keyOf(entity),
        record: { event: record.id, ...words, entity },
        items: list.length === 0 ? [sourced("bare", {}, home)] : claims(list),
      });
    }
    elements.push({ kind: "event", key, type: record.type, record, items });
  }
  for (const record of data.quotations)
    elements.push({
      kind: "quotation",
      key: nodeKey("quotation", record.id),
      type: "Quotation",
      record,
      items: [sourced("bare", {}, record.article)],
    });
  for (const record of data.merges ?? [])
    elements.push({
      kind: "merge",
      key: nodeKey("merge", record.id),
      type: "IdentityMerge",
      record,
      items: record.evidence.map((value) => sourced("evidence", value, value.article)),
    });
  for (const record of data.relations) {
    const { id, type, source, target, claims: own } = record;
    const ends = { source: keyOf(source), target: keyOf(target) };
    elements.push({ kind: "relation", key: nodeKey("relation", id), type, ...ends, record, items: claims(own) });
  }
  return [...elements, ...edges];
}

/** Puts articles and elements together again, in the canonical order (canonical-graph.ts sorts the lists inside). */
export function assemble(
  articles: readonly Article[],
  elements: Iterable<ElementRecord & { readonly items: readonly Sourced[] }>,
  decisions?: GraphData["decisions"],
): GraphData {
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const quotations: Quotation[] = [];
  const merges: Merge[] = [];
  const events: EventRecord[] = [];
  const fillers = new Map<string, Argument[]>();
  const add = (event: string, argument: Argument): void => {
    const list = fillers.get(event);
    if (list) list.push(argument);
    else fillers.set(event, [argument]);
  };
  for (const element of elements) {
    if (element.kind === "entity") entities.push({ ...element.record, mentions: valuesOf(element.items, "mention") });
    else if (element.kind === "relation")
      relations.push({ ...element.record, claims: valuesOf(element.items, "claim") });
    else if (element.kind === "quotation") quotations.push(element.record);
    else if (element.kind === "merge")
      merges.push({ ...element.record, evidence: valuesOf(element.items, "evidence") });
    else if (element.kind === "argument") {
      const { event, ...filler } = element.record;
      add(event, { ...filler, claims: valuesOf(element.items, "claim") });
    } else {
      for (const filler of wordsOf(element.items)) add(element.record.id, filler);
      const { items, record } = element;
      events.push({ ...record, triggers: valuesOf(items, "trigger"), claims: valuesOf(items, "claim"), arguments: [] });
    }
  }
  return {
    nutgraph: 1,
    articles,
    entities,
    relations,
    events: events.map((event) => ({ ...event, arguments: fillers.get(event.id) ?? [] })),
    quotations,
    ...(merges.length > 0 && { merges }),
    ...(decisions && { decisions }),
  };
}

interface Values {
  readonly mention: EntityMention;
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly trigger: Evidence;
}

function valuesOf<K extends keyof Values>(items: readonly Sourced[], kind: K): Values[K][] {
  return items.filter((item) => item.kind === kind).map((item) => item.value as Values[K]);
}

function wordsOf(items: readonly Sourced[]): Argument[] {
  const found = new Map<string, { filler: Omit<Argument, "claims">; claims: Claim[] }>();
  for (const item of items) {
    if (item.kind !== "words") continue;
    const { claim, ...filler } = item.value;
    const key = stableJson(filler);
    const entry: { filler: Omit<Argument, "claims">; claims: Claim[] } = found.get(key) ?? { filler, claims: [] };
    found.set(key, entry);
    if (claim) entry.claims.push(claim);
  }
  return [...found.values()].map(({ filler, claims }) => ({ ...filler, claims }));
}
