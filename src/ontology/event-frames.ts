// The table of event frames: 38 rows, kept in files by subject. Every event may also have a place and an instrument.
// To add a frame, add a row with its examples to one of those files; nothing else changes (docs/extending.md).

import { BUSINESS_FRAMES } from "./event-frames/business";
import { CASUALTY_FRAMES } from "./event-frames/casualties";
import { CONFLICT_FRAMES } from "./event-frames/conflict";
import { CONTEST_FRAMES } from "./event-frames/contests";
import { CUSTODY_FRAMES } from "./event-frames/custody";
import { DEPLOYMENT_FRAMES } from "./event-frames/deployments";
import { DIPLOMACY_FRAMES } from "./event-frames/diplomacy";
import { JUSTICE_FRAMES } from "./event-frames/justice";
import { MISFORTUNE_FRAMES } from "./event-frames/misfortune";
import { OFFICE_FRAMES } from "./event-frames/offices";
import { POLITICS_FRAMES } from "./event-frames/politics";
import { TRIAL_FRAMES } from "./event-frames/trials";
import { UNREST_FRAMES } from "./event-frames/unrest";
import type { EventFrame } from "./event-frame";

export const EVENT_FRAMES = {
  ...CONFLICT_FRAMES,
  ...DEPLOYMENT_FRAMES,
  ...UNREST_FRAMES,
  ...CASUALTY_FRAMES,
  ...CUSTODY_FRAMES,
  ...TRIAL_FRAMES,
  ...JUSTICE_FRAMES,
  ...DIPLOMACY_FRAMES,
  ...POLITICS_FRAMES,
  ...OFFICE_FRAMES,
  ...BUSINESS_FRAMES,
  ...CONTEST_FRAMES,
  ...MISFORTUNE_FRAMES,
} as const;

/** An event's type, e.g. `"Attack"`. */
export type EventType = keyof typeof EVENT_FRAMES;

/** An event's type that has one doer, e.g. `"Attack"`. */
export type OneAgentType = {
  [T in EventType]: (typeof EVENT_FRAMES)[T] extends { oneAgent: true } ? T : never;
}[EventType];

/** Roles that every event may have beside those of its frame. */
export const COMMON_ROLES = { place: { filler: "entity" }, instrument: { filler: "text" } } as const;

type RolesOf<T extends EventType> = T extends EventType ? keyof (typeof EVENT_FRAMES)[T]["roles"] : never;

/** The name of a role, e.g. `"agent"`. */
export type EventRole = RolesOf<EventType> | keyof typeof COMMON_ROLES;

/** The same table, typed as plain rows for code that walks it. */
export const EVENT_ROWS: Readonly<Record<EventType, EventFrame>> = EVENT_FRAMES;

/** Whether two doers of such an event contradict each other: `hasOneAgent("Attack")`, but not of `"Meet"`. */
export const hasOneAgent = (type: EventType): type is OneAgentType => EVENT_ROWS[type].oneAgent === true;
