// What one may ask the in-memory helpers for, and the test of an item against it. A wrong type does not compile; from
// plain JavaScript it throws, since an unknown filter that silently matched nothing would read as "there is none".

import { InvalidInputError } from "../errors";
import { firstDay, lastDay } from "../extract/times/time-bounds";
import { EVENT_STATUSES, type EventStatus } from "../ontology/claim-values";
import { EVENT_ROWS, type EventType } from "../ontology/event-frames";
import { RELATION_ROWS, type RelationType } from "../ontology/relation-types";
import type { Claim, EventRecord, Relation } from "./graph-data";

/** One value or several. */
export type OneOrMore<T> = T | readonly T[];

/** Which relations: every given field must hold. Entities are ids or `Entity` objects. */
export interface RelationFilter {
  readonly type?: OneOrMore<RelationType>;
  readonly source?: EntityRef;
  readonly target?: EntityRef;
  /** At either end. */
  readonly entity?: EntityRef;
  readonly former?: boolean;
  readonly article?: string;
  readonly speaker?: EntityRef;
  readonly minConfidence?: number;
}

/** Which events: every given field must hold. `after` and `before` are ISO dates compared with the event's time. */
export interface EventFilter {
  readonly type?: OneOrMore<EventType>;
  readonly status?: OneOrMore<EventStatus>;
  /** In any role. */
  readonly entity?: EntityRef;
  readonly after?: string;
  readonly before?: string;
  readonly article?: string;
  readonly speaker?: EntityRef;
  readonly minConfidence?: number;
}

/** An entity, by its id or as found. */
export type EntityRef = string | { readonly id: string };

export const idOf = (entity: EntityRef): string => (typeof entity === "string" ? entity : entity.id);

const RELATION_KEYS = ["type", "source", "target", "entity", "former", "article", "speaker", "minConfidence"];
const EVENT_KEYS = ["type", "status", "entity", "after", "before", "article", "speaker", "minConfidence"];
const list = <T>(value: OneOrMore<T>): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

function checkKeys(call: string, filter: object, known: readonly string[]): void {
  for (const key of Object.keys(filter))
    if (!known.includes(key)) throw new InvalidInputError(`${call}: no filter "${key}"; there are ${known.join(", ")}`);
}

function checkValues(call: string, key: string, values: readonly string[], known: readonly string[]): void {
  for (const value of values)
    if (!known.includes(value))
      throw new InvalidInputError(`${call}: no ${key} "${String(value)}"; there are ${known.join(", ")}`);
}

function claimsHold(
  claims: readonly Claim[],
  filter: Pick<RelationFilter, "article" | "speaker" | "minConfidence">,
): boolean {
  const { article, speaker, minConfidence } = filter;
  if (article === undefined && speaker === undefined && minConfidence === undefined) return true;
  return claims.some(
    (claim) =>
      (article === undefined || claim.evidence.article === article) &&
      (speaker === undefined || claim.speaker === idOf(speaker)) &&
      (minConfidence === undefined || claim.confidence >= minConfidence),
  );
}

/** The test that `filter` stands for. Throws `InvalidInputError` for an unknown key or type. */
export function relationTest(filter: RelationFilter): (relation: Relation) => boolean {
  checkKeys("relations", filter, RELATION_KEYS);
  const types = filter.type === undefined ? undefined : list(filter.type);
  if (types) checkValues("relations", "type", types, Object.keys(RELATION_ROWS));
  const ends = (relation: Relation): readonly string[] => [relation.source, relation.target];
  const { source, target, entity, former } = filter;
  return (relation) =>
    (types === undefined || types.includes(relation.type)) &&
    matchesEnds(relation, source, target) &&
    (entity === undefined || ends(relation).includes(idOf(entity))) &&
    (former === undefined || (relation.former ?? false) === former) &&
    claimsHold(relation.claims, filter);
}

function matchesEnds(relation: Relation, source: EntityRef | undefined, target: EntityRef | undefined): boolean {
  const holds = (from: string, to: string): boolean =>
    (source === undefined || idOf(source) === from) && (target === undefined || idOf(target) === to);
  if (holds(relation.source, relation.target)) return true;
  return RELATION_ROWS[relation.type].symmetric === true && holds(relation.target, relation.source);
}

/** The test that `filter` stands for. Throws `InvalidInputError` for an unknown key, type or status. */
export function eventTest(filter: EventFilter): (event: EventRecord) => boolean {
  checkKeys("events", filter, EVENT_KEYS);
  const types = filter.type === undefined ? undefined : list(filter.type);
  const statuses = filter.status === undefined ? undefined : list(filter.status);
  if (types) checkValues("events", "type", types, Object.keys(EVENT_ROWS));
  if (statuses) checkValues("events", "status", statuses, EVENT_STATUSES);
  const { entity, after, before } = filter;
  return (event) =>
    (types === undefined || types.includes(event.type)) &&
    (statuses === undefined || statuses.includes(event.status)) &&
    (entity === undefined || event.arguments.some((argument) => argument.entity === idOf(entity))) &&
    (after === undefined || (event.time !== undefined && latest(event.time) >= after)) &&
    (before === undefined || (event.time !== undefined && earliest(event.time) < before)) &&
    claimsHold(event.claims, filter);
}

/** The first moment of an ISO 8601 / EDTF time or interval, as a string that sorts. */
export const earliest = (time: string): string => bound(time.split("/")[0] ?? time, firstDay);
// "2021-08-27" ends after every hour in it: "~" sorts behind every digit, hyphen and letter.
const latest = (time: string): string => `${bound(time.split("/").at(-1) ?? time, lastDay)}~`;
const bound = (time: string, day: typeof firstDay): string => (time.includes("T") ? time : (day(time) ?? time));
