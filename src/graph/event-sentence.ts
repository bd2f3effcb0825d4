// An event put into one plain sentence, as parts so that names can be links. It only words what the record holds;
// the words themselves are in the row of its frame.

import type { EventStatus } from "../ontology/claim-values";
import type { EventRole } from "../ontology/event-frames";
import { eventWords, prepositionOf } from "../ontology/event-words";
import type { Argument, Claim, EventRecord } from "./graph-data";
import { timeInWords } from "./time-in-words";

/** A stretch of the sentence; `entity` is set where it names an entity of the graph. */
export interface SentencePart {
  readonly text: string;
  readonly entity?: string;
}

/** What of an event the sentence needs. */
export type Happening = Pick<EventRecord, "type" | "status"> & {
  readonly arguments: readonly Pick<Argument, "role" | "entity" | "text">[];
};

/** Fillers named before the rest is summed up as "and 2 more". */
const MAX_FILLERS = 3;

const ACTIVE: Readonly<Record<EventStatus, (base: string, past: string) => string>> = {
  occurred: (_base, past) => past,
  ongoing: (_base, past) => past,
  planned: (base) => `to ${base}`,
  possible: (base) => `may ${base}`,
  denied: (base) => `did not ${base}`,
};

/** “invested *in*”, “protested *against*”: a preposition that waits for an object. */
const DANGLING = / (?:in|against)$/;

const PASSIVE: Readonly<Record<EventStatus, (participle: string) => string>> = {
  occurred: (participle) => participle,
  ongoing: (participle) => participle,
  planned: (participle) => `to be ${participle}`,
  possible: (participle) => `possibly ${participle}`,
  denied: (participle) => `not ${participle}`,
};

/**
 * What happened, in words: `eventSentence(event, nameOf)` joined gives
 * "Taliban released ISIS-K prisoners in Afghanistan". `nameOf` gives an entity's name.
 */
export function eventSentence(event: Happening, nameOf: (id: string) => string): readonly SentencePart[] {
  const words = eventWords(event.type);
  const fillers = new Map<EventRole, SentencePart[]>();
  for (const argument of event.arguments) {
    const part = partOf(argument, nameOf);
    if (!part) continue;
    const list = fillers.get(argument.role) ?? [];
    if (!list.some((other) => other.text === part.text)) list.push(part);
    fillers.set(argument.role, list);
  }
  const agent = words.agent.find((role) => fillers.has(role));
  const object = words.object.find((role) => fillers.has(role));
  const parts: SentencePart[] = [];
  const [base, past] = words.verb;
  if (agent) {
    const active = ACTIVE[event.status](base, past);
    parts.push(...listed(fillers.get(agent) ?? []), { text: ` ${object ? active : active.replace(DANGLING, "")}` });
    if (object) parts.push({ text: " " }, ...listed(fillers.get(object) ?? []));
  } else if (object) {
    const happens = words.middle ? ACTIVE[event.status](...words.middle) : PASSIVE[event.status](words.passive);
    parts.push(...listed(fillers.get(object) ?? []), { text: ` ${happens}` });
  } else {
    parts.push({ text: event.status === "denied" ? `No ${words.noun.toLowerCase()}` : words.noun });
  }
  for (const [role, list] of fillers) {
    if (role === agent || role === object) continue;
    parts.push({ text: ` ${prepositionOf(role, list[0]?.text)} ` }, ...listed(list));
  }
  return parts;
}

/** Who says so, each once, in the order of the claims; claims without a speaker (the article's own words) say nobody. */
export function speakersOf(claims: readonly Claim[], nameOf: (id: string) => string): readonly SentencePart[] {
  const seen = new Map<string, SentencePart>();
  for (const { speaker, speakerText } of claims) {
    const text = speaker === undefined ? speakerText : nameOf(speaker);
    if (text === undefined || seen.has(text)) continue;
    seen.set(text, speaker === undefined ? { text } : { text, entity: speaker });
  }
  return [...seen.values()];
}

/** The sentence with its time and its speakers: "Taliban released ISIS-K prisoners — 2021-08, says John Kirby". */
export function reportedEvent(event: EventRecord, nameOf: (id: string) => string): readonly SentencePart[] {
  const parts = [...eventSentence(event, nameOf)];
  const speakers = speakersOf(event.claims, nameOf);
  if (event.time !== undefined) parts.push({ text: ` — ${timeInWords(event.time)}` });
  if (speakers.length > 0) {
    const verb = speakers.length === 1 ? "says" : "say";
    parts.push({ text: `, ${verb} ` }, ...listed(speakers));
  }
  return parts;
}

/** The parts as one string. */
export function joined(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join("");
}

function partOf(argument: Pick<Argument, "entity" | "text">, nameOf: (id: string) => string): SentencePart | undefined {
  if (argument.entity !== undefined) return { text: nameOf(argument.entity), entity: argument.entity };
  return argument.text === undefined ? undefined : { text: argument.text };
}

/** "A", "A and B", "A, B and C", "A, B, C and 2 more". */
function listed(items: readonly SentencePart[]): SentencePart[] {
  const shown = items.slice(0, MAX_FILLERS);
  const rest = items.length - shown.length;
  const all = rest > 0 ? [...shown, { text: `${rest} more` }] : shown;
  return all.flatMap((part, i) => (i === 0 ? [part] : [{ text: i === all.length - 1 ? " and " : ", " }, part]));
}
