// How the other events of an article stand about a filler that may play a role of one of them: which has a trigger nearer to it,
// which lies on the way, how many lie between. A filler beside another event's trigger most likely belongs to that one.

import { hashText } from "../model/features";
import { once } from "./once";
import type { DraftEvent } from "./draft-event";
import type { TriggerCandidate } from "./find-triggers";
import { FAR, pathSteps, wayBetween } from "./tree-path";

/** What features ask of the other events about a filler; counts are from 0 to `MOST`. */
export interface NearbyEvents {
  /** How many other triggers of its sentence are nearer to it in the tree; all of them where the event has none there. */
  readonly nearer: number;
  /** Hash of the type of the nearest other trigger of its sentence, with its steps away. */
  readonly nearest: number;
  /** Hash of the type of another event whose trigger lies on the way from the event's trigger to the filler. */
  readonly crossed: number;
  /** How many other triggers stand in the sentences between. */
  readonly between: number;
}

/** More than that many are as many. */
const MOST = 3;
const upTo = (most: number, n: number): number => Math.min(most, n);

/**
 * The other events about the filler at `token` of sentence `at`, for the event whose nearest trigger is `own`.
 * Example: in “Police arrested a man who *attacked* a shop in Leeds”, “shop” has an Attack nearer than the Arrest, and on the way.
 */
export function nearbyEvents(
  events: readonly DraftEvent[],
  event: DraftEvent,
  own: TriggerCandidate,
  at: number,
  token: number,
): NearbyEvents {
  const index = triggersBySentence(events);
  const home = own.sentence.index;
  const steps = home === at ? pathSteps(own.sentence, own.token, token) : FAR + 1;
  const way = home === at ? wayBetween(own.sentence, own.token, token) : [];
  let nearer = 0;
  let nearest = "";
  let least = FAR + 1;
  let crossed = "";
  for (const { trigger, of } of index.get(at) ?? []) {
    if (of === event) continue;
    const away = pathSteps(trigger.sentence, trigger.token, token);
    if (away < steps) nearer++;
    if (away < least) [least, nearest] = [away, of.type];
    if (way.includes(trigger.token)) crossed = of.type;
  }
  let between = 0;
  for (let i = Math.min(home, at) + 1; i < Math.max(home, at) && between < MOST; i++)
    for (const { of } of index.get(i) ?? []) if (of !== event) between++;
  return {
    nearer: upTo(MOST, nearer),
    nearest: hashText(`${nearest}${upTo(MOST, least)}`),
    crossed: hashText(crossed),
    between: upTo(MOST, between),
  };
}

/** A trigger and its event. */
interface Owned {
  readonly trigger: TriggerCandidate;
  readonly of: DraftEvent;
}

const BY_SENTENCE = new WeakMap<readonly DraftEvent[], ReadonlyMap<number, readonly Owned[]>>();

/** The triggers of each sentence, gathered once for a list of events and kept as long as the list. */
function triggersBySentence(events: readonly DraftEvent[]): ReadonlyMap<number, readonly Owned[]> {
  const known = BY_SENTENCE.get(events);
  if (known) return known;
  const index = new Map<number, Owned[]>();
  for (const of of events)
    for (const trigger of of.triggers) once(index, trigger.sentence.index, () => []).push({ trigger, of });
  BY_SENTENCE.set(events, index);
  return index;
}
