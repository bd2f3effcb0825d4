// A short readable name for an event: its sentence and its time, "ISIS-K attacked Kabul, 2021-08-26".

import type { EventRecord } from "./graph-data";
import { eventSentence, joined, type Happening } from "./event-sentence";
import { timeInWords } from "./time-in-words";

/** The name of an event; `nameOf` gives an entity's name by its id. */
export function eventName(event: Happening & Pick<EventRecord, "time">, nameOf: (id: string) => string): string {
  const sentence = joined(eventSentence(event, nameOf));
  return event.time === undefined ? sentence : `${sentence}, ${timeInWords(event.time)}`;
}
