// Roles that no slot of a trigger fills but its surroundings may: the place named elsewhere in the sentence or in the
// sentence before, a role that a neighbouring event of the article fills (who was arrested is who is tried). Each is only
// a candidate; the second opinion decides (judge-roles.ts).

import { EVENT_ROWS, type EventRole } from "../ontology/event-frames";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { sameFiller, type DraftArgument } from "./fill-roles";

/** A candidate role of an event, with where it comes from. */
export interface RoleCandidate {
  readonly argument: DraftArgument;
  /** `slot`: the event's own trigger; `event:Type`: shared with another event; `sentence`, `before`, `first`: a place nearby. */
  readonly origin: string;
  /** Where else it comes from. */
  readonly also: string[];
}

/** How far another event may stand (in sentences) to lend a role. */
const MAX_DISTANCE = 4;
const MAX_CANDIDATES = 40;

/** Own arguments first, then the borrowed ones that are not among them. */
export function roleCandidates(
  doc: Parsed & Mentioned & Resolved,
  events: readonly DraftEvent[],
  index: number,
): RoleCandidate[] {
  const event = events[index] as DraftEvent;
  const found: RoleCandidate[] = event.arguments.map((argument) => ({ argument, origin: "slot", also: [] }));
  const add = (argument: DraftArgument, origin: string): void => {
    const known = found.find((other) => sameFiller(other.argument, argument));
    if (known && !known.also.includes(origin)) known.also.push(origin);
    if (found.length < MAX_CANDIDATES && !found.some((other) => sameFiller(other.argument, argument)))
      found.push({ argument, origin, also: [] });
  };
  const own = sentencesOf(event);
  const sentences = new Set(own);
  events.forEach((other, i) => {
    if (i === index) return;
    const distance = nearest(own, sentencesOf(other));
    if (distance > MAX_DISTANCE) return;
    for (const argument of other.arguments) {
      const role = roleIn(event, argument.role);
      if (role) add({ ...argument, role }, `event:${other.type}.${argument.role}:${distance}`);
    }
  });
  for (const mention of doc.mentions) {
    const chain = doc.chains[doc.chainOf[mention.index] ?? -1];
    if (!chain?.named || !/^(?:Place|Facility)$/.test(chain.type) || mention.form !== "NAM") continue;
    const kind = doc.sentences[mention.sentence]?.kind;
    if (kind === "dateline" || kind === "byline") continue;
    const argument: DraftArgument = {
      role: "place",
      chain: chain.index,
      sentence: mention.sentence,
      token: mention.head,
      slot: "near",
    };
    if (sentences.has(mention.sentence)) add(argument, mention.demonym ? "sentence:demonym" : "sentence");
    else if (sentences.has(mention.sentence + 1)) add(argument, mention.demonym ? "before:demonym" : "before");
    else if (mention.sentence <= 1) add(argument, mention.demonym ? "first:demonym" : "first");
  }
  return found;
}

/** The sentences of an event's triggers, in order. */
const sentencesOf = (event: DraftEvent): readonly number[] =>
  event.triggers.map((trigger) => trigger.sentence.index).sort((a, b) => a - b);

/** The smallest distance between two sorted lists of numbers, walking both once: an event may have thousands of triggers. */
function nearest(a: readonly number[], b: readonly number[]): number {
  let least = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as number, b[j] as number];
    least = Math.min(least, Math.abs(x - y));
    if (x < y) i++;
    else j++;
  }
  return least;
}

/** Roles that mean the same in another frame: who is killed is who is attacked, who is arrested is who is tried. */
const SAME_PARTY: ReadonlyMap<EventRole, readonly EventRole[]> = new Map<EventRole, readonly EventRole[]>([
  ["victim", ["victim", "person", "target"]],
  ["person", ["person", "victim", "target", "participant", "agent"]],
  ["target", ["target", "person", "organization", "victim"]],
  ["agent", ["agent", "participant", "person"]],
  ["organization", ["organization", "target"]],
  ["participant", ["participant", "agent"]],
  ["place", ["place"]],
  ["destination", ["place", "destination"]],
  ["crime", ["crime"]],
  ["position", ["position"]],
  ["competition", ["competition"]],
  ["instrument", ["instrument"]],
]);

/** The role of this event that another event's role would fill, if the frame has one. */
function roleIn(event: DraftEvent, role: EventRole): EventRole | undefined {
  const roles = EVENT_ROWS[event.type].roles;
  return (SAME_PARTY.get(role) ?? []).find((each) => each in roles || each === "place" || each === "instrument");
}
