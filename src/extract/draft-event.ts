// An event while it is being read: one or more triggers, roles with the words they rest on, time, status, confidence.
// Stages add to it; src/extract/find-events.ts turns the finished drafts into `LocalEvent`s.

import type { EventStatus } from "../ontology/claim-values";
import type { EventType } from "../ontology/event-frames";
import type { DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";

/** An event under construction; `triggers[0]` is the one that tells most. */
export interface DraftEvent {
  readonly type: EventType;
  readonly triggers: readonly TriggerCandidate[];
  readonly arguments: readonly DraftArgument[];
  readonly time?: string;
  readonly status: EventStatus;
  /** 0 to 1: how surely this is a happening of this type. */
  readonly confidence: number;
}
