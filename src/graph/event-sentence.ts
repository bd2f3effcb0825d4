// An event put into one plain sentence, as parts so that names can be links. It only words what the record holds;
// the words themselves are in the row of its frame.

import type { EventStatus } from "../ontology/claim-values";
import type { EventRole } from "../ontology/event-frames";
import { eventWords, nounOver, prepositionOf, type EventWords } from "../ontology/event-words";
import { articleBefore } from "./name-article";
import { presentParticiple } from "../text/inflections";
import type { Argument, Claim, EventRecord, Evidence } from "./graph-data";
import { countOtherwise, tellingFillers, type Telling } from "./telling-fillers";
import { timeInWords } from "./time-in-words";

/** A stretch of the sentence; `entity` is set where it names an entity of the graph. */
export interface SentencePart {
  readonly text: string;
  readonly entity?: string;
}

/** What of an event the sentence needs. */
export type Happening = Pick<EventRecord, "type" | "status"> & {
  readonly arguments: readonly (Pick<Argument, "role" | "entity" | "text"> & Partial<Pick<Argument, "claims">>)[];
  /** The words that report it, as evidence; they may say more than the type does ("sank"). */
  readonly trigger?: Pick<Evidence, "quote">;
  readonly triggers?: readonly Pick<Evidence, "quote">[];
};

/** Fillers named before the rest is summed up as "and 2 more". */
const MAX_FILLERS = 3;

const ACTIVE: Readonly<Record<EventStatus, (base: string, past: string) => string>> = {
  occurred: (_base, past) => past,
  ongoing: (base) => presentParticiple(base),
  planned: (base) => `to ${base}`,
  possible: (base) => `may ${base}`,
  denied: (base) => `did not ${base}`,
};

/** “invested *in*”, “voted *on*”, “protested *against*”: a preposition that waits for an object. */
const DANGLING = / (?:in|on|against)$/;

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
  const fillers = new Map<EventRole, Telling[]>();
  const said = wordsFor(event);
  for (const argument of tellable(event).filter(
    ({ text }) => text === undefined || !said.includes(withoutArticle(text)),
  ))
    fillers.set(argument.role, [...(fillers.get(argument.role) ?? []), ...fillerOf(argument, nameOf)]);
  for (const [role, list] of fillers)
    if (list.length > 0) fillers.set(role, tellingFillers(list));
    else fillers.delete(role);
  const type = eventWords(event.type);
  const agent = type.agent.find((role) => fillers.has(role));
  const object = type.object.find((role) => fillers.has(role));
  // What the text's own verb says, it says of the first kind of object (a ship *sank*, not those aboard), and it needs one.
  const byAgent = agent !== undefined && object === undefined && isUnclear(type, event.status);
  const isAlone = type.together !== undefined && fillers.get(agent ?? "place")?.length === 1;
  const byNoun = agent === undefined || byAgent || isAlone;
  const closer = object === undefined ? byNoun : object === type.object[0];
  const words = closer ? eventWords(event.type, said) : type;
  const parts: SentencePart[] = [];
  const [base, past] = words.verb;
  const over = agent === undefined && object !== undefined && OVER.has(event.status) && nounOver(event.type, said);
  if (over) {
    parts.push({ text: `${withStatus(over, event.status)} ` }, ...listed(fillers.get(object) ?? []));
  } else if (agent && isAlone) {
    parts.push(
      { text: `${withStatus(words.noun, event.status)} ${type.together} ` },
      ...listed(fillers.get(agent) ?? []),
    );
  } else if (agent && byAgent) {
    parts.push(...deedOf(words, fillers.get(agent) ?? []));
  } else if (agent) {
    const active = ACTIVE[event.status](base, past);
    parts.push(...listed(fillers.get(agent) ?? []), { text: ` ${object ? active : active.replace(DANGLING, "")}` });
    if (object) parts.push({ text: " " }, ...listed(fillers.get(object) ?? []));
  } else if (object) {
    const happens = words.middle ? ACTIVE[event.status](...words.middle) : PASSIVE[event.status](words.passive);
    parts.push(...listed(fillers.get(object) ?? []), { text: ` ${happens}` });
  } else {
    parts.push({ text: withStatus(words.noun, event.status) });
  }
  const rest = [...new Set([...(type.also ?? []), ...fillers.keys()])];
  for (const role of rest) {
    const list = fillers.get(role);
    if (!list || role === agent || role === object) continue;
    const preposition = words.prepositions?.[role] ?? prepositionOf(role, list[0]?.text);
    parts.push(
      { text: ` ${preposition} ${list[0]?.entity === undefined ? "" : articleBefore(list[0].text)}` },
      ...listed(list),
    );
  }
  return parts;
}

/** The statuses in which a noun over the object is plainer than a participle: “Attack on Israel”, not “Israel attacked”. */
const OVER: ReadonlySet<EventStatus> = new Set(["occurred", "ongoing", "possible"]);

/** “Election”, “Planned election”, “Possible election”, “No election”. */
function withStatus(noun: string, status: EventStatus): string {
  const before = NOUN_STATUS[status];
  return before === undefined ? noun : `${before} ${noun.charAt(0).toLowerCase()}${noun.slice(1)}`;
}

const NOUN_STATUS: Readonly<Partial<Record<EventStatus, string>>> = {
  planned: "Planned",
  possible: "Possible",
  denied: "No",
};

/** “Bombing by rebels”, “Fighting involving rebels”; a doer named after what it is says it alone (“Hurricane Katrina”). */
function deedOf({ noun, deed, mutual = "" }: EventWords, doers: readonly Telling[]): SentencePart[] {
  const lower = noun.toLowerCase();
  if (doers[0]?.text.toLowerCase().includes(lower)) return listed(doers);
  const sided = mutual.split(" ").some((one) => one === lower || `${one}s` === lower || `${one}es` === lower);
  return [{ text: `${deed ?? noun} ${sided ? "involving" : "by"} ` }, ...listed(doers)];
}

/** The fillers worth naming: whoever only denies their own part in what happened (“denied any role”) is not named as its doer. */
export const tellable = ({ arguments: all }: Happening): Happening["arguments"] =>
  all.filter(
    ({ entity, claims = [] }) =>
      entity === undefined ||
      claims.length === 0 ||
      claims.some(({ polarity, speaker }) => polarity === "affirmed" || speaker !== entity),
  );

/**
 * Whether the past tense without an object would read as the passive: “Rebels attacked”. It does not where the verb stands
 * alone (“won”) or waits for a preposition (“protested”).
 */
const isUnclear = ({ verb: [base], object, alone }: EventWords, status: EventStatus): boolean =>
  object.length > 0 && !alone && !DANGLING.test(base) && (status === "occurred" || status === "ongoing");

/** The words that report an event, the one that tells most first. */
const wordsFor = ({ trigger, triggers = [] }: Happening): readonly string[] =>
  [...(trigger ? [trigger] : []), ...triggers].map(({ quote }) => quote);

/** “agreed on *the agreement*”: a filler that is the event itself says nothing. */
const withoutArticle = (text: string): string => text.replace(/^(?:the|an?|this|that) /i, "");

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

/** A filler as a sentence names it, beside the argument it is; none where there is neither an entity nor words. */
export function fillerOf<T extends Happening["arguments"][number]>(
  argument: T,
  nameOf: (id: string) => string,
): (Telling & { readonly argument: T })[] {
  const { entity, text, claims } = argument;
  if (entity !== undefined) return [{ text: nameOf(entity), entity, argument }];
  if (text === undefined) return [];
  return [{ text, argument, ...(claims && { articles: claims.map(({ evidence }) => evidence.article) }) }];
}

/** "A", "A and B", "A, B and C", "A, B, C and 2 more"; "at least 31 people or 44 people" where two articles count otherwise. */
export function listed(items: readonly Telling[]): SentencePart[] {
  const shown = items.slice(0, MAX_FILLERS);
  const rest = items.length - shown.length;
  const all: readonly Telling[] = rest > 0 ? [...shown, { text: `${rest} more` }] : shown;
  return all.flatMap((part, i) => {
    const plain = part.entity === undefined ? { text: part.text } : { text: part.text, entity: part.entity };
    const before = all[i - 1];
    if (!before) return [plain];
    return [{ text: countOtherwise(before, part) ? " or " : i === all.length - 1 ? " and " : ", " }, plain];
  });
}
