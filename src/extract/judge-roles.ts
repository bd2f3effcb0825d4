// The second opinion on roles: which own and which borrowed role candidates of an event hold. Without a model the own
// ones stand as they are and nothing is borrowed.

import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { judge, type EventModel } from "./event-model";
import { roleCandidates, type RoleCandidate } from "./role-candidates";
import { roleFeatures } from "./role-features";

/** A role below this is left out; chosen on gold/train by cross-validation for the F1 of arguments. */
export const LEAST_ROLE = 0.4;

/** Every event with the roles that hold. */
export function judgeRoles(
  doc: Parsed & Mentioned & Resolved,
  events: readonly DraftEvent[],
  model: EventModel | undefined,
): DraftEvent[] {
  if (!model) return [...events];
  return events.map((event, index) => {
    const all = roleCandidates(doc, events, index);
    const kept = all.filter((candidate) => confidenceOf(doc, event, candidate, all, model) >= LEAST_ROLE);
    return { ...event, arguments: kept.map(({ argument }) => argument) };
  });
}

const confidenceOf = (
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  candidate: RoleCandidate,
  all: readonly RoleCandidate[],
  model: EventModel,
): number => judge(model.roles, roleFeatures(doc, event, candidate, all));
