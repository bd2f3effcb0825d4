// What happened cannot have a time that begins after the article: “on leave since the shooting, he returns next week” dates the
// return alone. Of 11,197 dated events of gold/train and the stories 4 break this. Which time a trigger takes is attach-time.ts.

import type { DraftEvent } from "./draft-event";
import { dayNumber, parseIsoDay } from "./times/calendar";
import { firstDay } from "./times/time-bounds";

/**
 * The same event, without a time that is still ahead of the article where the event occurred.
 * Example: of an article of 2016-10-05 a shooting that occurred has no time `2016-W41`; a planned meeting keeps it.
 */
export function withoutLaterTime(event: DraftEvent, published: string | undefined): DraftEvent {
  if (event.status !== "occurred" || event.time === undefined || published === undefined) return event;
  const day = parseIsoDay(published);
  const begins = parseIsoDay(firstDay(event.time) ?? "");
  return day && begins && dayNumber(begins) > dayNumber(day) ? { ...event, time: undefined } : event;
}
