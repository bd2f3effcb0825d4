// How the other events of an article stand about a filler that may play a role of one of them: which has a trigger nearer to it,
// which lies on the way, how many lie between. A filler beside another event's trigger most likely belongs to that one.

import { hashText, upTo } from "../model/features";
import type { DraftEvent } from "./draft-event";
import { eventsBySentence, othersBetween } from "./events-by-sentence";
import type { TriggerCandidate } from "./find-triggers";
import { FAR, pathSteps } from "./tree-path";

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
  const index = eventsBySentence(events);
  const home = own.sentence.index;
  const steps = home === at ? pathSteps(own.sentence, own.token, token) : FAR + 1;
  let nearer = 0;
  let nearest = "";
  let least = FAR + 1;
  let crossed = "";
  for (const { trigger, event: of } of index.at.get(at) ?? []) {
    if (of === event) continue;
    const away = pathSteps(trigger.sentence, trigger.token, token);
    if (away < steps) nearer++;
    if (away < least) [least, nearest] = [away, of.type];
    if (steps < FAR && isBetween(trigger, own.token, token, steps, away)) crossed = of.type;
  }
  return {
    nearer: upTo(MOST, nearer),
    nearest: hashText(`${nearest}${upTo(MOST, least)}`),
    crossed: hashText(crossed),
    between: upTo(MOST, othersBetween(index, event, home, at)),
  };
}

/** Whether a trigger stands on the way of `steps` from one word to another, itself `away` from the other; the ends do not. */
const isBetween = (
  { sentence, token: at }: TriggerCandidate,
  from: number,
  to: number,
  steps: number,
  away: number,
): boolean => at !== from && at !== to && pathSteps(sentence, from, at) + away === steps;
