// Whether two articles' reports can be of one happening: what each says of time, place, participants and toll, and how
// well two agree. Numbers only; the grouping is in resolve-events.ts.

import type { Count } from "../ontology/claim-values";
import { EVENT_ROWS, type EventRole } from "../ontology/event-frames";
import type { EventRecord } from "./graph-data";

/** What the comparison knows of the graph. */
export interface EventContext {
  readonly published: ReadonlyMap<string, string>;
  /** Ids of unnamed groups: "13 service members" of two articles are not known to differ. */
  readonly unnamed: ReadonlySet<string>;
  /** Ids of the places that are countries: to share one says little. */
  readonly countries: ReadonlySet<string>;
  readonly containers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An event as one article reports it, ready to be compared. Sets hold entity ids. */
export interface Report {
  readonly event: EventRecord;
  /** The day (ISO date) it is dated to, or empty. */
  readonly day: string;
  /** The article's own day, for reports that give no day. */
  readonly publishedDay: string;
  readonly places: ReadonlySet<string>;
  readonly fillers: ReadonlyMap<EventRole, ReadonlySet<string>>;
  readonly all: ReadonlySet<string>;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY_CHARACTERS = 10;
const MONTH_CHARACTERS = 7;
const MS_PER_DAY = 86_400_000;
/** A report without a day is of a happening at most this many days before its article. */
const FRESH_DAYS = 2;

/** Roles where one happening has one filler: two named, different fillers are two happenings. */
const SINGULAR_ROLES: ReadonlySet<EventRole> = new Set([
  "person",
  "organization",
  "target",
  "victim",
  "seller",
  "recipient",
  "competition",
  "destination",
  "position",
]);
/** Participants that two reports of a joint event (a meeting, a merger) must have in common. */
const PARTICIPANTS_NEEDED = 2;
/** Tolls that differ by more than this factor are of two happenings. */
const TOLL_FACTOR = 3;
/** … or by at most so many heads, which early reports of a small incident may be out by. */
const TOLL_SLACK = 3;

/** Prepares an event for comparison. */
export function reportOf(event: EventRecord, { published, unnamed }: EventContext): Report {
  const places = new Set<string>();
  const fillers = new Map<EventRole, Set<string>>();
  const all = new Set<string>();
  for (const { role, entity } of event.arguments) {
    if (entity === undefined || unnamed.has(entity)) continue;
    if (role === "place") places.add(entity);
    else {
      fillers.set(role, (fillers.get(role) ?? new Set()).add(entity));
      all.add(entity);
    }
  }
  const date = published.get(event.trigger.article) ?? "";
  return {
    event,
    day: DAY.test(event.time ?? "") ? (event.time as string).slice(0, DAY_CHARACTERS) : "",
    publishedDay: DAY.test(date) ? date.slice(0, DAY_CHARACTERS) : "",
    places,
    fillers,
    all,
  };
}

/** Days since 1970-01-01; a day no calendar has counts as that day. */
const dayNumber = (day: string): number => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? 0 : Math.floor(time / MS_PER_DAY);
};

/**
 * The keys under which reports that may be one meet: type, an entity both name, and the month of the day they may be
 * of (two months where the report only shows that it is fresh).
 */
export function reportKeys({ event, day, publishedDay, places, all }: Report): string[] {
  const time = event.time ?? "";
  const months = new Set<string>();
  if (day !== "" || time.length >= MONTH_CHARACTERS) months.add(time.slice(0, MONTH_CHARACTERS));
  else if (time === "" && publishedDay !== "")
    for (const shift of [-FRESH_DAYS, 0, FRESH_DAYS])
      months.add(isoDay(dayNumber(publishedDay) + shift).slice(0, MONTH_CHARACTERS));
  const keys = [...new Set([...places, ...all])].flatMap((id) =>
    [...months].map((month) => `${event.type} ${id} ${month}`),
  );
  return keys.sort();
}

const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString();

/**
 * How well two reports agree: 0 is "nothing shows it", less than 0 "they cannot be one", more is better.
 */
export function compareReports(a: Report, b: Report, context: EventContext): number {
  if (a.event.type !== b.event.type || a.event.trigger.article === b.event.trigger.article) return -1;
  if ((a.event.status === "denied") !== (b.event.status === "denied")) return -1;
  const time = compareTimes(a, b);
  if (time < 0 || placesClash(a, b, context) || fillersClash(a, b) || tollsClash(a.event, b.event)) return -1;
  const place = [...a.places].filter((id) => b.places.has(id) && !context.countries.has(id)).length > 0 ? 1 : 0;
  let people = 0;
  for (const [role, ids] of a.fillers) for (const id of ids) if (b.fillers.get(role)?.has(id)) people++;
  const needed = EVENT_ROWS[a.event.type].joint ? PARTICIPANTS_NEEDED : 1;
  // Without a stated day both place and participants must agree.
  const enough = time >= 1 ? place > 0 || people >= needed : time > 0 && place > 0 && people >= needed;
  return enough ? time + place + people : 0;
}

/** 1: the same stated day; 0.5: a day close to the other's article or within its month or year; 0: unknown; −1: no. */
function compareTimes(a: Report, b: Report): number {
  if (a.day !== "" && b.day !== "") return a.day === b.day ? 1 : -1;
  const [ta, tb] = [a.event.time ?? "", b.event.time ?? ""];
  if (ta !== "" && tb !== "") return ta.startsWith(tb) || tb.startsWith(ta) ? 0.5 : -1;
  const [one, other] = [a.day || a.publishedDay, b.day || b.publishedDay];
  if (one === "" || other === "") return 0;
  // A report dated to a month or year only is not fresh news.
  if ((ta !== "" && a.day === "") || (tb !== "" && b.day === "")) return 0;
  return Math.abs(dayNumber(one) - dayNumber(other)) <= FRESH_DAYS ? 0.5 : 0;
}

/** Different places, unless one lies in the other. */
function placesClash(a: Report, b: Report, { containers }: EventContext): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  for (const id of a.places) {
    if (b.places.has(id)) return false;
    for (const other of b.places) if (liesIn(id, other, containers) || liesIn(other, id, containers)) return false;
  }
  return true;
}

/** Whether a place lies in another at any remove. */
function liesIn(inner: string, outer: string, containers: EventContext["containers"]): boolean {
  const seen = new Set<string>();
  const waiting = [inner];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === outer) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(containers.get(id) ?? []));
  }
  return false;
}

/** Different named fillers of a role that has one. */
function fillersClash(a: Report, b: Report): boolean {
  for (const [role, ids] of a.fillers) {
    const others = b.fillers.get(role);
    if (others === undefined || !SINGULAR_ROLES.has(role)) continue;
    if (![...ids].some((id) => others.has(id))) return true;
  }
  return false;
}

const tollsClash = (a: EventRecord, b: EventRecord): boolean =>
  countsClash(a.killed, b.killed) || countsClash(a.injured, b.injured) || countsClash(a.count, b.count);

function countsClash(a: Count | undefined, b: Count | undefined): boolean {
  const one = a?.min ?? a?.max;
  const other = b?.min ?? b?.max;
  if (one === undefined || other === undefined) return false;
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return more > less * TOLL_FACTOR && more - less > TOLL_SLACK;
}
