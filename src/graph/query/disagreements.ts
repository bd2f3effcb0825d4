// Two more of the questions asked most: what happened when, and what sources disagree on, each answer with the quotes it
// rests on. The judgement is made in ../conflicts.ts; here ids become the things themselves.

import type { Conflict, ConflictKind } from "../conflicts";
import type { EntityRef, EventFilter } from "../filters";
import type { Entity, EventRecord, Evidence, Relation } from "../graph-data";
import type { KnowledgeGraph } from "../knowledge-graph";
import { firstDay, lastDay } from "../../extract/times/time-bounds";

const named = (kg: KnowledgeGraph, ref: EntityRef): Entity => kg.entity(typeof ref === "string" ? ref : ref.id);

/** Somebody or something in an event, in a role. */
export interface TimelineParticipant {
  readonly role: string;
  /** The entity, or the words that fill the role. */
  readonly entity?: Entity;
  readonly text?: string;
  readonly quotes: readonly Evidence[];
}

/** A dated event. */
export interface TimelineEntry {
  readonly event: EventRecord;
  /** First and last day it may have been on, `2021-08-26`. */
  readonly from: string;
  readonly to: string;
  readonly participants: readonly TimelineParticipant[];
  /** Where the articles tell of it. */
  readonly quotes: readonly Evidence[];
}

/**
 * The dated events that meet a filter in order of time, each with who took part and the quotes for it.
 *
 * @example timeline(kg, { entity: "Taliban" })[0]?.quotes[0]?.quote
 */
export function timeline(kg: KnowledgeGraph, filter: EventFilter = {}): readonly TimelineEntry[] {
  const { entity: subject, ...rest } = filter;
  // Filters go by id; people ask by name.
  const wanted = subject === undefined ? rest : { ...rest, entity: named(kg, subject) };
  return kg.timeline(wanted).map((event): TimelineEntry => {
    const from = firstDay(event.time ?? "") ?? "";
    return {
      event,
      from,
      to: lastDay(event.time ?? "") ?? from,
      participants: event.arguments.map(({ role, entity, text, claims }) => ({
        role,
        ...(entity !== undefined && { entity: kg.entity(entity) }),
        ...(text !== undefined && { text }),
        quotes: claims.map((claim) => claim.evidence),
      })),
      // An event without claims still has the words that name it.
      quotes: event.claims.length > 0 ? event.claims.map((claim) => claim.evidence) : event.triggers,
    };
  });
}

/** One side of a disagreement. */
export interface DisagreementSide {
  /** What is said: "13", "at least 90", a date, "denied"; of an agent, its name. */
  readonly value: string;
  /** Who says it: an entity, else the words of the text, else the article (by id) itself. */
  readonly speaker?: Entity;
  readonly speakerText?: string;
  readonly article?: string;
  readonly quotes: readonly Evidence[];
}

/** What sources say differently of one event or relation. */
export interface Disagreement {
  readonly kind: ConflictKind;
  /** The event or relation; one of the two is set. */
  readonly event?: EventRecord;
  readonly relation?: Relation;
  /** The role that is disputed, of agents and denied roles. */
  readonly role?: string;
  readonly sides: readonly DisagreementSide[];
}

/**
 * What sources disagree on, in the whole graph or about what one entity has a part in: tolls, doers, dates, denials.
 *
 * @example conflicts(kg, "Taliban")[0]?.sides.map(({ value, quotes }) => [value, quotes[0]?.quote])
 */
export function conflicts(kg: KnowledgeGraph, subject?: EntityRef): readonly Disagreement[] {
  const filter = subject === undefined ? {} : { entity: named(kg, subject) };
  const events = new Map(kg.events(filter).map((one) => [one.id, one]));
  const relations = new Map(kg.relations(filter).map((one) => [one.id, one]));
  return kg
    .conflicts()
    .filter(({ item }) => events.has(item) || relations.has(item))
    .map(({ kind, item, role, sides }): Disagreement => {
      const [event, relation] = [events.get(item), relations.get(item)];
      return {
        kind,
        ...(event && { event }),
        ...(relation && { relation }),
        ...(role !== undefined && { role }),
        sides: sides.map((side) => sideOf(kg, kind, side)),
      };
    });
}

function sideOf(kg: KnowledgeGraph, kind: ConflictKind, side: Conflict["sides"][number]): DisagreementSide {
  const { value, speaker, speakerText, article, claims } = side;
  return {
    value: kind === "agent" ? kg.entity(value).name : value,
    ...(speaker !== undefined && { speaker: kg.entity(speaker) }),
    ...(speakerText !== undefined && { speakerText }),
    ...(article !== undefined && { article }),
    quotes: claims.map((claim) => claim.evidence),
  };
}
