// How an event is put into a sentence: the words of its frame's row, and the preposition before each role. Headlinese, so
// that no agreement is needed ("13 soldiers killed"). It says nothing about how events are found (event-frames.ts).

import type { FrameWords } from "./event-frame";
import { EVENT_ROWS, type EventRole, type EventType } from "./event-frames";

/** The words for one event type, with its roles typed. */
export interface EventWords extends FrameWords {
  readonly agent: readonly EventRole[];
  readonly object: readonly EventRole[];
}

/** The word that leads in a role that is neither subject nor object ("in Kabul", "over fraud"). */
const ROLE_PREPOSITIONS: Readonly<Partial<Record<EventRole, string>>> = {
  agent: "by",
  amount: "for",
  cause: "of",
  competition: "in",
  crime: "over",
  destination: "to",
  instrument: "with",
  organization: "at",
  origin: "from",
  participant: "with",
  penalty: "to",
  person: "with",
  place: "in",
  position: "as",
  recipient: "to",
  seller: "from",
  target: "against",
  topic: "on",
  victim: "hitting",
};

/** The preposition before a role's fillers; "with" for a role that the table does not know. */
export const prepositionOf = (role: EventRole): string => ROLE_PREPOSITIONS[role] ?? "with";

/** The words of an event type: `eventWords("Release").verb[1]` is `"released"`. A frame without words goes by its name. */
export function eventWords(type: EventType): EventWords {
  const bare: FrameWords = { agent: [], verb: ["", ""], object: [], passive: "", noun: type };
  return (EVENT_ROWS[type].words ?? bare) as EventWords;
}
