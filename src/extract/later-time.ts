// What happened cannot have a time that begins after the article: “on leave since the shooting, he returns next week” dates the
// return alone. Of 11,197 dated events of gold/train and the stories 4 break this. Which time a trigger takes is attach-time.ts.

import type { DraftEvent } from "./draft-event";
import { beginsAfter } from "./times/time-bounds";

/**
 * The same event, without a time that is still ahead of the article where the event occurred.
 * Example: of an article of 2016-10-05 a shooting that occurred has no time `2016-W41`; a planned meeting keeps it.
 */
export function withoutLaterTime(event: DraftEvent, published: string | undefined): DraftEvent {
  return event.status === "occurred" && beginsAfter(event.time, published) ? { ...event, time: undefined } : event;
}
