// Where the events of an article are told: the triggers of each sentence, and how many stand between two sentences. Made once for
// a list of events and kept as long as the list; a question costs the logarithm of the triggers, as a long text has thousands.

import type { DraftEvent } from "./draft-event";
import type { TriggerCandidate } from "./find-triggers";
import { once } from "./once";

/** A trigger with its event and that event's place in the list. */
export interface ToldTrigger {
  readonly trigger: TriggerCandidate;
  readonly event: DraftEvent;
  readonly index: number;
}

/** The triggers of a list of events. */
export interface EventsBySentence {
  readonly at: ReadonlyMap<number, readonly ToldTrigger[]>;
  /** The sentences of all triggers and of each event's, in order. */
  readonly all: readonly number[];
  readonly of: ReadonlyMap<DraftEvent, readonly number[]>;
}

/** The sentences of an event's triggers, in order. */
export const sentencesOf = (event: DraftEvent): readonly number[] =>
  event.triggers.map((trigger) => trigger.sentence.index).sort((a, b) => a - b);

const KNOWN = new WeakMap<readonly DraftEvent[], EventsBySentence>();

/** The triggers of a list of events by sentence. */
export function eventsBySentence(events: readonly DraftEvent[]): EventsBySentence {
  let known = KNOWN.get(events);
  if (!known) KNOWN.set(events, (known = gathered(events)));
  return known;
}

function gathered(events: readonly DraftEvent[]): EventsBySentence {
  const at = new Map<number, ToldTrigger[]>();
  const of = new Map(events.map((event) => [event, sentencesOf(event)]));
  events.forEach((event, index) => {
    for (const trigger of event.triggers) once(at, trigger.sentence.index, () => []).push({ trigger, event, index });
  });
  return { at, of, all: [...of.values()].flat().sort((a, b) => a - b) };
}

/**
 * How many triggers of other events stand in the sentences between two, these left out. Example: for an event told in sentences 0 and 2
 * and others told in 1 and 3, between 0 and 4 it is 2.
 */
export function othersBetween({ all, of }: EventsBySentence, event: DraftEvent, a: number, b: number): number {
  const [first, last] = [Math.min(a, b) + 1, Math.max(a, b)];
  if (first >= last) return 0;
  const within = (sorted: readonly number[]): number => below(sorted, last) - below(sorted, first);
  return within(all) - within(of.get(event) ?? []);
}

/** How many numbers of a sorted list are below `limit`. */
function below(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
