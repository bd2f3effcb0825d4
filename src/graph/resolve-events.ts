// Events across articles: which reports are of one happening, and that happening as one record. Cautious: two reports
// join only if type, day and place or participants agree and nothing contradicts (cross-document event coreference as
// in MEANTIME and ECB+, by rule). Triggers of one article were merged before; two events of one article never join here.

import { EVENT_STATUSES, type Count, type EventStatus } from "../ontology/claim-values";
import { RELATION_ROWS } from "../ontology/relation-types";
import { contentId } from "../hash";
import type { Article } from "../text/article";
import { eventRecord, onlySaid, type EventParts } from "./event-record";
import { compareReports, reportKeys, reportOf, type EventContext, type Report } from "./event-likeness";
import type { Argument, Entity, EventRecord, EventReport, Relation } from "./graph-data";
import { byEvidence, byId, byText, mostCommon, sortedClaims } from "./order";

/** What the comparison may look at beside the events themselves. */
export interface EventSurroundings {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly articles: readonly Article[];
}

/** More reports than this under one key (same type, day and participant) are compared with the first ones only. */
const MAX_PER_KEY = 200;

/** Joins reports of one happening and gives each a final id and name. */
export function mergedEvents(
  events: readonly EventRecord[],
  around: EventSurroundings,
  nameOf: (id: string) => string,
): EventRecord[] {
  const published = new Map(around.articles.map(({ id, published: date }) => [id, date ?? ""]));
  const context: EventContext = { published, ...placesOf(around) };
  // In a form that does not depend on local ids or order, so that ties are broken by content.
  const reports = events
    .map((event) => unitedEvent([event], published, nameOf))
    .sort(
      (a, b) =>
        byEvidence(a.trigger, b.trigger) || byText(a.type, b.type) || byText(JSON.stringify(a), JSON.stringify(b)),
    )
    .map((event) => reportOf(event, context));
  const used = new Map<string, number>();
  return groupsOf(reports, context)
    .map((group) =>
      unitedEvent(
        group.map(({ event }) => event),
        published,
        nameOf,
      ),
    )
    .map((event) => {
      const times = used.get(event.id) ?? 0;
      used.set(event.id, times + 1);
      return times === 0 ? event : { ...event, id: contentId("evt", event.id, String(times)) };
    })
    .sort(byId);
}

/** Countries, and for every place what it lies in, so that a town and its country do not contradict each other. */
function placesOf({
  entities,
  relations,
}: EventSurroundings): Pick<EventContext, "countries" | "containers" | "unnamed"> {
  const countries = new Set(entities.filter((entity) => entity.subtype === "country").map(({ id }) => id));
  const containers = new Map<string, Set<string>>();
  for (const { type, source, target } of relations)
    if (RELATION_ROWS[type].shows === "container")
      containers.set(source, (containers.get(source) ?? new Set()).add(target));
  const unnamed = new Set(entities.filter((entity) => !entity.named).map(({ id }) => id));
  return { countries, containers, unnamed };
}

/** Groups of reports of one happening, each in the order of the reports; groups by their first. */
function groupsOf(reports: readonly Report[], context: EventContext): Report[][] {
  const blocks = new Map<string, number[]>();
  reports.forEach((report, i) => {
    for (const key of reportKeys(report)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const pairs = new Map<string, { a: number; b: number; score: number }>();
  for (const block of blocks.values())
    block.forEach((b, at) => {
      for (const a of block.slice(0, Math.min(at, MAX_PER_KEY))) {
        const key = `${a} ${b}`;
        if (pairs.has(key)) continue;
        const score = compareReports(reports[a] as Report, reports[b] as Report, context);
        if (score > 0) pairs.set(key, { a, b, score });
      }
    });
  const groupOf = reports.map((_, i) => [i]);
  const sorted = [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of sorted) {
    const [left, right] = [groupOf[a] as number[], groupOf[b] as number[]];
    if (left === right) continue;
    // Every two reports of a group must be able to stand together.
    const apart = left.some((i) =>
      right.some((j) => compareReports(reports[i] as Report, reports[j] as Report, context) < 0),
    );
    if (apart) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const i of joined) groupOf[i] = joined;
  }
  return [...new Set(groupOf)].map((group) => group.map((i) => reports[i] as Report));
}

function unitedEvent(
  group: readonly EventRecord[],
  published: ReadonlyMap<string, string>,
  nameOf: (id: string) => string,
): EventRecord {
  const first = group[0] as EventRecord;
  // Later reports know more: counts come from the last that has one.
  const late = [...group].sort(
    (a, b) =>
      byText(published.get(b.trigger.article) ?? "", published.get(a.trigger.article) ?? "") ||
      byEvidence(b.trigger, a.trigger),
  );
  const latest = (pick: (event: EventRecord) => Count | undefined): Count | undefined =>
    late.map(pick).find((count) => count !== undefined);
  const parts: EventParts = {
    type: first.type,
    time: timeOf(group),
    status: statusOf(group),
    killed: latest((event) => event.killed),
    injured: latest((event) => event.injured),
    count: latest((event) => event.count),
    trigger: first.trigger,
    triggers: group.flatMap((event) => event.triggers).sort(byEvidence),
    arguments: unitedArguments(
      group.flatMap((event) => event.arguments),
      nameOf,
    ),
    claims: sortedClaims(group.flatMap((event) => event.claims)),
    ...(group.length > 1 && { reports: group.map(asReport) }),
  };
  return eventRecord(parts, nameOf);
}

const asReport = (event: EventRecord): EventReport => ({
  article: event.trigger.article,
  trigger: event.trigger,
  triggers: [...event.triggers].sort(byEvidence),
  ...onlySaid(event),
});

/** The most precise time, then the one most reports give. */
function timeOf(group: readonly EventRecord[]): string | undefined {
  const times = group.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const precise = Math.max(0, ...times.map((time) => time.length));
  return mostCommon(times.filter((time) => time.length === precise));
}

/** The first status in the table's order that any report gives: what occurred is no longer planned. */
function statusOf(group: readonly EventRecord[]): EventStatus {
  const given = new Set(group.map(({ status }) => status));
  return EVENT_STATUSES.find((status) => given.has(status)) ?? "occurred";
}

/** One argument per role and filler, in the order in which the articles name them. */
function unitedArguments(args: readonly Argument[], nameOf: (id: string) => string): Argument[] {
  const groups = new Map<string, Argument[]>();
  for (const argument of args) {
    const key = JSON.stringify([argument.role, argument.entity ?? "", argument.text ?? ""]);
    const group = groups.get(key);
    if (group) group.push(argument);
    else groups.set(key, [argument]);
  }
  const united = [...groups.values()].map((group): Argument => ({
    ...(group[0] as Argument),
    claims: sortedClaims(group.flatMap((argument) => argument.claims)),
  }));
  const label = ({ entity, text }: Argument): string =>
    `${entity === undefined ? "" : nameOf(entity)} ${text ?? ""} ${entity ?? ""}`;
  return united.sort((a, b) => {
    const [one, other] = [a.claims[0]?.evidence, b.claims[0]?.evidence];
    return (one && other ? byEvidence(one, other) : 0) || byText(a.role, b.role) || byText(label(a), label(b));
  });
}
