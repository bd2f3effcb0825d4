// What may fill the roles of an event: the slots of its triggers, every other phrase of their sentences, a role that a
// neighbouring event of the article fills (who was arrested is who is tried), and names of the sentences around and of
// the lead. Each is only a candidate; the second opinion decides (judge-roles.ts).

import type { Toll } from "../ontology/claim-values";
import { EVENT_ROWS, type EventRole } from "../ontology/event-frames";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { draftArgument, toArgument, type DraftArgument } from "./fill-roles";
import { bySentence } from "./by-sentence";
import { eventsBySentence, sentencesOf } from "./events-by-sentence";
import { once } from "./once";
import { kindsOfName, phrasesIn, rolesFor, type Phrase } from "./role-fillers";
import { FAR, pathSteps } from "./tree-path";

/** A candidate role of an event, with where it comes from. */
export interface RoleCandidate {
  readonly argument: DraftArgument;
  /**
   * `slot`: the event's own trigger; `phrase`: elsewhere in its sentence; `event:Type`: shared with another event;
   * `before`, `after`, `first`: a name in the sentences around, or in the lead.
   */
  readonly origin: string;
  /** Where else it comes from. */
  also: readonly string[];
}

/** How far another event may stand (in sentences) to lend a role. */
const MAX_DISTANCE = 4;
/** How far a name may stand (in sentences) to be asked at all, the lead aside. The shipped judge has learned from those two away as well. */
const MAX_NEAR = 1;
/** Sentences of the lead: headline and first paragraph. */
const LEAD = 2;
/** So many candidates are asked, and so many triggers looked around; an event of a book-long text may have thousands. */
const MAX_CANDIDATES = 160;
const MAX_TRIGGERS = 8;

type Read = Parsed & Mentioned & Resolved;

/** Own arguments first, then the others that are not among them, the nearest first. */
export function roleCandidates(doc: Read, events: readonly DraftEvent[], index: number): RoleCandidate[] {
  const event = events[index] as DraftEvent;
  const found: RoleCandidate[] = [];
  const byFiller = new Map<number | string, RoleCandidate[]>();
  for (const argument of event.arguments) {
    const candidate: RoleCandidate = { argument, origin: "slot", also: NOWHERE };
    found.push(candidate);
    once(byFiller, fillerOf(argument), () => []).push(candidate);
  }
  const add: Add = (argument, filler, roles, origin, toll) => {
    const known = once(byFiller, filler, () => []);
    for (const role of roles) {
      const same = known.find((one) => one.argument.role === role);
      if (same) {
        if (!same.also.includes(origin)) same.also = [...same.also, origin];
        continue;
      }
      if (found.length >= MAX_CANDIDATES) continue;
      const candidate: RoleCandidate = {
        argument: inRole(argument, role, toll ?? argument.toll),
        origin,
        also: NOWHERE,
      };
      found.push(candidate);
      known.push(candidate);
    }
  };
  const own = sentencesOf(event);
  addPhrases(doc, event, add);
  for (const i of neighbours(events, own)) {
    if (i === index) continue;
    const other = events[i] as DraftEvent;
    const distance = nearest(own, sentencesOf(other));
    for (const argument of other.arguments) {
      const role = roleIn(event, argument.role);
      const { toll = argument.toll } = argument.role === "victim" ? EVENT_ROWS[other.type] : argument;
      if (role) add(argument, fillerOf(argument), [role], `event:${other.type}.${argument.role}:${distance}`, toll);
    }
  }
  addNearby(doc, event, own, add);
  return found;
}

const NOWHERE: readonly string[] = [];

/** Makes a filler (see `fillerOf`) a candidate for each of some roles, or notes where else a candidate comes from. */
type Add = (
  argument: DraftArgument,
  filler: number | string,
  roles: readonly EventRole[],
  origin: string,
  toll?: Toll,
) => void;

const inRole = (argument: DraftArgument, role: EventRole, toll: Toll | undefined): DraftArgument =>
  draftArgument(argument, role, argument.slot, {
    chain: argument.chain,
    text: argument.text,
    count: argument.count,
    head: argument.head,
    toll,
  });

/** The same for candidates of one chain or the same words. */
const fillerOf = ({ chain, text }: DraftArgument): number | string => chain ?? text?.toLowerCase() ?? "";

/** Every phrase of the triggers' sentences in every role it may play, those close in the tree first. */
function addPhrases(doc: Read, event: DraftEvent, add: Add): void {
  const bySteps: Phrase[][] = Array.from({ length: FAR + 1 }, () => []);
  for (const { sentence, token } of event.triggers.slice(0, MAX_TRIGGERS))
    for (const phrase of phrasesIn(doc, sentence)) {
      if (phrase.token === token) continue;
      const steps = pathSteps(sentence, token, phrase.token);
      if (steps < FAR || phrase.chain?.named === true) bySteps[steps]?.push(phrase);
    }
  for (const [steps, phrases] of bySteps.entries())
    for (const phrase of phrases) {
      const fits = rolesFor(phrase.kinds, event.type, steps);
      if (fits.length === 0) continue;
      const { argument, filler } = asArgument(doc, phrase);
      if (argument) add(argument, filler, fits, "phrase");
    }
}

/** A phrase as an argument of any role, and what it has in common with others of one chain or the same words. */
interface PhraseArgument {
  readonly argument: DraftArgument | undefined;
  readonly filler: number | string;
}

const ARGUMENTS = new WeakMap<Phrase, PhraseArgument>();

/** The same, made once for all events that ask. */
function asArgument(doc: Read, phrase: Phrase): PhraseArgument {
  let known = ARGUMENTS.get(phrase);
  if (!known) {
    const argument = toArgument(doc, phrase, "agent", "phrase");
    ARGUMENTS.set(phrase, (known = { argument, filler: argument ? fillerOf(argument) : "" }));
  }
  return known;
}

/** Names of the sentences before and after the triggers, and of the lead. */
function addNearby(doc: Read, event: DraftEvent, own: readonly number[], add: Add): void {
  const sentences = new Set(own);
  const mentionsIn = bySentence(doc.mentions);
  const collect = (sentence: number, origin: string): void => {
    const kind = doc.sentences[sentence]?.kind;
    if (kind === "dateline" || kind === "byline" || sentences.has(sentence)) return;
    for (const mention of mentionsIn.get(sentence) ?? []) {
      const chain = doc.chains[doc.chainOf[mention.index] ?? -1];
      if (!chain?.named || chain.type === "Event" || mention.form === "PRO") continue;
      const argument = draftArgument({ sentence, token: mention.head }, "agent", "near", { chain: chain.index });
      add(argument, chain.index, rolesFor(kindsOfName(chain.type), event.type), origin);
    }
  };
  for (const at of own.slice(0, MAX_TRIGGERS))
    for (let distance = 1; distance <= MAX_NEAR; distance++) {
      collect(at - distance, `before:${distance}`);
      collect(at + distance, `after:${distance}`);
    }
  for (let sentence = 0; sentence < LEAD; sentence++) collect(sentence, "first");
}

/** The events that are near some sentences, in the order of the list: a long text has thousands, few of them near. */
function neighbours(events: readonly DraftEvent[], sentences: readonly number[]): number[] {
  const index = eventsBySentence(events);
  const near = new Set<number>();
  for (const sentence of new Set(sentences))
    for (let at = sentence - MAX_DISTANCE; at <= sentence + MAX_DISTANCE; at++)
      for (const told of index.at.get(at) ?? []) near.add(told.index);
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
