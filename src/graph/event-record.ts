// An event's record from its parts: the one place that gives it its id and its name, and its keys their order. What an
// article does not say (a time, a toll) is left out, never undefined, so that equal records are equal bytes.

import type { Count, EventStatus } from "../ontology/claim-values";
import type { EventType } from "../ontology/event-frames";
import { contentId } from "../hash";
import { eventName } from "./event-name";
import type { Argument, Claim, EventRecord, EventReport, Evidence } from "./graph-data";

/** Whether and when it happened and how many it concerned, as far as somebody says. */
interface Said {
  readonly time?: string | undefined;
  readonly status: EventStatus;
  readonly killed?: Count | undefined;
  readonly injured?: Count | undefined;
  readonly count?: Count | undefined;
}

/** What an event's record is made from. */
export interface EventParts extends Said {
  readonly type: EventType;
  /** The trigger that tells most; the id follows from it. */
  readonly trigger: Evidence;
  readonly triggers: readonly Evidence[];
  readonly arguments: readonly Argument[];
  readonly claims: readonly Claim[];
  readonly reports?: readonly EventReport[];
}

/** The same without what nobody says. */
export const onlySaid = ({
  time,
  status,
  killed,
  injured,
  count,
}: Said): Pick<EventRecord, "time" | "status" | "killed" | "injured" | "count"> => ({
  ...(time !== undefined && { time }),
  status,
  ...(killed && { killed }),
  ...(injured && { injured }),
  ...(count && { count }),
});

/**
 * The record of an event; `nameOf` gives an entity's name by its id.
 *
 * @example eventRecord({ type: "Attack", status: "occurred", … }, nameOf).name // "Rebels attacked Goma, 2024-05-01"
 */
export function eventRecord(parts: EventParts, nameOf: (id: string) => string): EventRecord {
  const { type, trigger, triggers, arguments: fillers, claims, reports } = parts;
  const said = onlySaid(parts);
  return {
    id: contentId("evt", trigger.article, type, String(trigger.start), String(trigger.end)),
    type,
    name: eventName({ ...said, type, trigger, triggers, arguments: fillers }, nameOf),
    trigger,
    triggers,
    ...said,
    arguments: fillers,
    claims,
    ...(reports && { reports }),
  };
}
