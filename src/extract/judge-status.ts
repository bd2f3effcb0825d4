// The second opinion on the status of an event. Where a cue decides (“did not”, “plans to”, “if”), the rules stand, so that
// nothing negated or hypothetical is asserted by a guess; tense, time, words and the other mentions are weighed for the rest.

import { EVENT_STATUSES, type EventStatus } from "../ontology/claim-values";
import { FACTUALITY_CUES } from "../ontology/factuality-cues";
import { best, type Scorer } from "../model/linear";
import type { Attributed, Mentioned, Parsed, Resolved, Timed } from "./document";
import type { DraftEvent } from "./draft-event";
import { judgeFactuality } from "./judge-factuality";
import { statusFeatures } from "./status-features";

/** The rows whose status stands. */
const DECISIVE: ReadonlySet<string> = new Set(
  FACTUALITY_CUES.flatMap(({ name, status, open }) => (status !== undefined && !open ? [name] : [])),
);
const SCORES = new Float64Array(EVENT_STATUSES.length);

/** True where a cue at the first mention of the event decides. */
export function isDecided({ triggers: [first] }: DraftEvent): boolean {
  const row = first && judgeFactuality(first.sentence, first.token).row;
  return row !== undefined && DECISIVE.has(row);
}

/** The status of an event: the rules' where a cue decides, else the likeliest by the model. */
export function judgeStatus(
  doc: Parsed & Mentioned & Resolved & Timed & Attributed,
  event: DraftEvent,
  model: Scorer,
): EventStatus {
  if (isDecided(event)) return event.status;
  const features = statusFeatures(doc, event);
  model.score(features, features.length, SCORES);
  return EVENT_STATUSES[best(SCORES, EVENT_STATUSES.length)] as EventStatus;
}
