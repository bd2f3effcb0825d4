// What may fill the roles of an event: the slots of its triggers, every other phrase of their sentences, a role that a
// neighbouring event of the article fills (who was arrested is who is tried), and names of the sentences around and of
// the lead. Each is only a candidate; the second opinion decides (judge-roles.ts).

import { COMMON_ROLES, EVENT_ROWS, type EventRole } from "../ontology/event-frames";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { toArgument, type DraftArgument } from "./fill-roles";
import { bySentence } from "./by-sentence";
import { once } from "./once";
import { kindsOf, phrasesIn, rolesFor } from "./role-fillers";
import { pathLength, treePath } from "./tree-path";

/** A candidate role of an event, with where it comes from. */
export interface RoleCandidate {
  readonly argument: DraftArgument;
  /**
   * `slot`: the event's own trigger; `phrase`: elsewhere in its sentence; `event:Type`: shared with another event;
   * `before`, `after`, `first`: a name in the sentences around, or in the lead.
   */
  readonly origin: string;
  /** Where else it comes from. */
  readonly also: string[];
}

/** How far another event may stand (in sentences) to lend a role. */
const MAX_DISTANCE = 4;
/** How far a name may stand (in sentences) to be asked at all, the lead aside. */
const MAX_NEAR = 2;
/** Sentences of the lead: headline and first paragraph. */
const LEAD = 2;
/** So many candidates are asked, and so many triggers looked around; an event of a book-long text may have thousands. */
const MAX_CANDIDATES = 160;
const MAX_TRIGGERS = 8;

type Read = Parsed & Mentioned & Resolved;

/** Own arguments first, then the others that are not among them, the nearest first. */
export function roleCandidates(doc: Read, events: readonly DraftEvent[], index: number): RoleCandidate[] {
  const event = events[index] as DraftEvent;
  const found: RoleCandidate[] = event.arguments.map((argument) => ({ argument, origin: "slot", also: [] }));
  const byFiller = new Map<string, RoleCandidate>();
  for (const own of found) if (!byFiller.has(fillerOf(own.argument))) byFiller.set(fillerOf(own.argument), own);
  const add = (argument: DraftArgument, origin: string): void => {
    const filler = fillerOf(argument);
    const known = byFiller.get(filler);
    if (known && !known.also.includes(origin)) known.also.push(origin);
    if (known || found.length >= MAX_CANDIDATES) return;
    const candidate: RoleCandidate = { argument, origin, also: [] };
    found.push(candidate);
    byFiller.set(filler, candidate);
  };
  const own = sentencesOf(event);
  for (const argument of phraseArguments(doc, event)) add(argument, "phrase");
  for (const i of neighbours(events, own)) {
    if (i === index) continue;
    const other = events[i] as DraftEvent;
    const distance = nearest(own, sentencesOf(other));
    for (const argument of other.arguments) {
      const role = roleIn(event, argument.role);
      const { toll = argument.toll } = argument.role === "victim" ? EVENT_ROWS[other.type] : argument;
      if (role) add({ ...argument, role, ...(toll && { toll }) }, `event:${other.type}.${argument.role}:${distance}`);
    }
  }
  for (const [argument, origin] of nearbyNames(doc, event, own)) add(argument, origin);
  return found;
}

/** The same for candidates of one role and one chain or the same words. */
const fillerOf = ({ role, chain, text }: DraftArgument): string =>
  chain !== undefined ? `${role} ${chain}` : `${role}:${text?.toLowerCase()}`;

const rolesOf = (event: DraftEvent): EventRole[] =>
  [...new Set([...Object.keys(EVENT_ROWS[event.type].roles), ...Object.keys(COMMON_ROLES)])] as EventRole[];

/** Every phrase of the triggers' sentences in every role it may play, those close in the tree first. */
function phraseArguments(doc: Read, event: DraftEvent): DraftArgument[] {
  const roles = rolesOf(event);
  const found: { argument: DraftArgument; steps: number }[] = [];
  for (const { sentence, token } of event.triggers.slice(0, MAX_TRIGGERS))
    for (const filler of phrasesIn(doc, sentence)) {
      if (filler.token === token) continue;
      const named = filler.chain?.named === true;
      const path = treePath(sentence, token, filler.token);
      if (path === "far" && !named) continue;
      const fits = rolesFor(kindsOf(filler), roles);
      const [first] = fits;
      const argument = first && toArgument(doc, filler, first, "phrase");
      if (!argument) continue;
      const steps = pathLength(path);
      for (const role of fits) found.push({ argument: { ...argument, role }, steps });
    }
  return found.sort((a, b) => a.steps - b.steps).map(({ argument }) => argument);
}

/** Names of the sentences before and after the triggers, and of the lead. */
function nearbyNames(doc: Read, event: DraftEvent, own: readonly number[]): [DraftArgument, string][] {
  const roles = rolesOf(event);
  const found: [DraftArgument, string][] = [];
  const sentences = new Set(own);
  const mentionsIn = bySentence(doc.mentions);
  const collect = (sentence: number, origin: string): void => {
    const kind = doc.sentences[sentence]?.kind;
    if (kind === "dateline" || kind === "byline" || sentences.has(sentence)) return;
    for (const mention of mentionsIn.get(sentence) ?? []) {
      const chain = doc.chains[doc.chainOf[mention.index] ?? -1];
      if (!chain?.named || chain.type === "Event" || mention.form === "PRO") continue;
      for (const role of rolesFor([chain.type], roles))
        found.push([{ role, chain: chain.index, sentence, token: mention.head, slot: "near" }, origin]);
    }
  };
  for (const at of own.slice(0, MAX_TRIGGERS))
    for (let distance = 1; distance <= MAX_NEAR; distance++) {
      collect(at - distance, `before:${distance}`);
      collect(at + distance, `after:${distance}`);
    }
  for (let sentence = 0; sentence < LEAD; sentence++) collect(sentence, "first");
  return found;
}

/** The sentences of an event's triggers, in order. */
const sentencesOf = (event: DraftEvent): readonly number[] =>
  event.triggers.map((trigger) => trigger.sentence.index).sort((a, b) => a - b);

const BY_SENTENCE = new WeakMap<readonly DraftEvent[], ReadonlyMap<number, readonly number[]>>();

/** The events with a trigger in each sentence, gathered once for a list of events and kept as long as the list. */
function eventsBySentence(events: readonly DraftEvent[]): ReadonlyMap<number, readonly number[]> {
  const known = BY_SENTENCE.get(events);
  if (known) return known;
  const index = new Map<number, number[]>();
  events.forEach((event, i) => {
    for (const sentence of new Set(sentencesOf(event))) once(index, sentence, () => []).push(i);
  });
  BY_SENTENCE.set(events, index);
  return index;
}

/** The events that are near some sentences, in the order of the list: a long text has thousands, few of them near. */
function neighbours(events: readonly DraftEvent[], sentences: readonly number[]): number[] {
  const index = eventsBySentence(events);
  const near = new Set<number>();
  for (const sentence of new Set(sentences))
    for (let at = sentence - MAX_DISTANCE; at <= sentence + MAX_DISTANCE; at++)
      for (const event of index.get(at) ?? []) near.add(event);
  return [...near].sort((a, b) => a - b);
}

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
