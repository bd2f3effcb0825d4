// A short readable name for an event: its sentence with no more fillers than a headline has, its time and its toll:
// "ISIS-K attacked Hamid Karzai International Airport, 2021-08-26 (13+ killed)".

import type { Count } from "../ontology/claim-values";
import { EVENT_ROWS } from "../ontology/event-frames";
import { eventWords } from "../ontology/event-words";
import type { EventRecord } from "./graph-data";
import { eventSentence, fillerOf, joined, tellable, type Happening } from "./event-sentence";
import { sentenceCase } from "./sentence-case";
import { tellingFillers } from "./telling-fillers";
import { timeInWords } from "./time-in-words";

/** What of an event its name is made of. */
export type Nameable = Happening & Partial<Pick<EventRecord, "time" | "killed" | "injured">>;

/** So many fillers of one role are named; of places the first, the surest. */
const MAX_FILLERS = 2;
/** Words of a filler that is no entity. */
const MAX_WORDS = 6;

/** The name of an event; `nameOf` gives an entity's name by its id. */
export function eventName(event: Nameable, nameOf: (id: string) => string): string {
  const toll = EVENT_ROWS[event.type].toll === undefined ? tollOf(event) : "";
  const parts = eventSentence({ ...event, arguments: leading(event, toll !== "", nameOf) }, nameOf);
  const time = event.time === undefined ? "" : `, ${timeInWords(event.time)}`;
  return `${joined(sentenceCase(parts))}${time}${toll}`;
}

/** The fillers that a name has room for: who, whom, where, what the row adds, or one more where who or whom is unknown. */
function leading(event: Nameable, hasToll: boolean, nameOf: (id: string) => string): Happening["arguments"] {
  const { agent, object, also = [] } = eventWords(event.type);
  const all = tellable(event);
  const roles = new Set(all.map(({ role }) => role));
  const who = agent.find((role) => roles.has(role));
  const whom = object.find((role) => roles.has(role) && !(hasToll && role === "victim"));
  const shown = new Set<string | undefined>([who, whom, "place"]);
  const further = also.filter((role) => roles.has(role));
  for (const role of further) shown.add(role);
  if (further.length === 0 && (!who || !whom))
    shown.add([...roles].find((role) => !shown.has(role) && !(hasToll && role === "victim")));
  return [...roles]
    .filter((role) => shown.has(role))
    .flatMap((role) =>
      tellingFillers(all.filter((one) => one.role === role).flatMap((one) => fillerOf(one, nameOf)))
        .slice(0, role === "place" ? 1 : MAX_FILLERS)
        .map(({ argument }) => shortly(argument)),
    );
}

const PREPOSITION = /^(?:of|on|in|at|near|to|for|from|with|by|between|against|over|who|which|that)$/;

const shortly = (argument: Happening["arguments"][number]): Happening["arguments"][number] =>
  argument.text === undefined || argument.entity !== undefined
    ? argument
    : { ...argument, text: shortened(argument.text) };

/** "whose boat" of "migrants whose boat sank": the boat is told of, in a sentence of its own. */
const RELATIVE = /^whose$/i;

/** The words up to a preposition where they are many: "an attack on a military post near the border" is "an attack". */
function shortened(text: string): string {
  const all = text.split(/\s+/);
  const words = all.slice(all.length > 1 && RELATIVE.test(all[0] ?? "") ? 1 : 0);
  if (words.length <= MAX_WORDS) return words.join(" ");
  let end = words.length;
  for (let at = words.length - 1; at > 0 && end > MAX_WORDS; at--) if (PREPOSITION.test(words[at] ?? "")) end = at;
  return words.slice(0, end).join(" ");
}

function tollOf({ killed, injured }: Nameable): string {
  const parts = [killed && `${inDigits(killed)} killed`, injured && `${inDigits(injured)} injured`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

/** "13", "13+", "170+" for more than 170, "5,000–7,000", "up to 40", "about 200". */
function inDigits({ min, max, approx }: Count): string {
  const digits = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
  if (min === undefined) return max === undefined ? "some" : `up to ${digits(max)}`;
  if (max === undefined) return `${digits(min > 10 && min % 10 === 1 ? min - 1 : min)}+`;
  const about = approx ? "about " : "";
  return `${about}${min === max ? digits(min) : `${digits(min)}–${digits(max)}`}`;
}
