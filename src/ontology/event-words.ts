// How an event is put into a sentence: the words of its frame's row, and the preposition before each role. Headlinese, so
// that no agreement is needed ("13 soldiers killed"). It says nothing about how events are found (event-frames.ts).

import type { FrameWords } from "./event-frame";
import { EVENT_ROWS, type EventRole, type EventType } from "./event-frames";
import { WORD_CLASSES } from "./word-classes";

/** The words for one event type, with its roles typed. */
export interface EventWords extends FrameWords {
  readonly agent: readonly EventRole[];
  readonly object: readonly EventRole[];
}

/** The word that leads in a role that is neither subject nor object ("in Kabul", "over fraud"). */
const ROLE_PREPOSITIONS: Readonly<Partial<Record<EventRole, string>>> = {
  agent: "by",
  amount: "for",
  cause: "from",
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

/** The preposition before a role's fillers: "died *in* the explosion", "died *from* bird flu"; "with" for an unknown role. */
export const prepositionOf = (role: EventRole, words = ""): string =>
  role === "cause" && isHappening(words) ? "in" : (ROLE_PREPOSITIONS[role] ?? "with");

/** Whether the words, their tail left out, end in a happening: “an *attack* on a military post”. */
function isHappening(words: string): boolean {
  const head = /^[^,]*?(?=,| (?:of|on|in|at|near|between|with|for|from|by) |$)/.exec(words.toLowerCase())?.[0] ?? "";
  const last = head.split(/\s+/).at(-1) ?? "";
  const happening: ReadonlySet<string> = WORD_CLASSES.happening;
  return happening.has(last) || happening.has(last.replace(/s$/, ""));
}

/** The words of an event type: `eventWords("Release").verb[1]` is `"released"`. A frame without words goes by its name. */
export function eventWords(type: EventType): EventWords {
  const bare: FrameWords = { agent: [], verb: ["", ""], object: [], passive: "", noun: type };
  return (EVENT_ROWS[type].words ?? bare) as EventWords;
}
