// A short readable name for an event, from its type, fillers and time: "Attack by ISIS-K in Kabul, 2021-08-26".

import type { EventRole, EventType } from "../ontology/event-frames";
import type { Argument } from "./graph-data";

// Rows: a role and the word before its fillers; the order is that of the name. Roles not listed are not named.
const PHRASES: readonly (readonly [EventRole, string])[] = [
  ["participant", "of"],
  ["person", "of"],
  ["victim", "of"],
  ["target", "on"],
  ["organization", "at"],
  ["recipient", "for"],
  ["agent", "by"],
  ["competition", "in"],
  ["destination", "to"],
  ["origin", "from"],
  ["place", "in"],
];
/** A name lists at most this many fillers of one role; more are "and others". */
const MAX_FILLERS = 2;

/** The name of an event; `nameOf` gives an entity's name by its id. */
export function eventName(
  event: {
    readonly type: EventType;
    readonly time?: string;
    readonly arguments: readonly Pick<Argument, "role" | "entity" | "text">[];
  },
  nameOf: (id: string) => string,
): string {
  const parts: string[] = [event.type];
  for (const [role, word] of PHRASES) {
    const fillers = event.arguments.filter((argument) => argument.role === role);
    if (fillers.length === 0) continue;
    const names = fillers.slice(0, MAX_FILLERS).map(({ entity, text }) => text ?? (entity ? nameOf(entity) : ""));
    parts.push(word, names.join(" and ") + (fillers.length > MAX_FILLERS ? " and others" : ""));
  }
  const name = parts.join(" ");
  return event.time === undefined ? name : `${name}, ${event.time}`;
}
