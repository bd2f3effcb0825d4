// Fillers of words that tell again what an article has told in other words: the “gunmen” of one sentence are the “armed men on
// motorcycles” of the next, and nothing in the words says so. Several triggers and the events around an event bring them in. Names
// are not its concern (named-fillers.ts), nor what one sentence says of two parties (“fishermen and a company”).

import type { EventRole } from "../ontology/event-frames";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";

/**
 * Roles that words of one sentence fill. Of 29 second agents, targets, crimes, penalties and topics from another sentence than the likelier
 * one, 27 were wrong in the stories w to z.
 */
const TOLD_ONCE: ReadonlySet<EventRole> = new Set<EventRole>([
  "agent",
  "target",
  "person",
  "crime",
  "penalty",
  "topic",
]);

/**
 * The arguments of one event, the likeliest first, without words for a party or thing that likelier words of another sentence tell, and
 * without victims from elsewhere beside those of the same fate that the event's own sentences tell: of 22 from elsewhere, whatever their
 * fate, 18 were wrong in the stories w to z.
 */
export const withoutToldAgain = (
  { triggers }: Pick<DraftEvent, "triggers">,
  chosen: readonly DraftArgument[],
): DraftArgument[] => {
  const isOwn = ({ sentence }: DraftArgument): boolean =>
    triggers.some((trigger) => trigger.sentence.index === sentence);
  return chosen.filter((one, at) => {
    if (one.text === undefined) return true;
    const others = (list: readonly DraftArgument[]): DraftArgument[] =>
      list.filter(({ role, text, sentence }) => role === one.role && text !== undefined && sentence !== one.sentence);
    if (TOLD_ONCE.has(one.role)) return others(chosen.slice(0, at)).length === 0;
    return (
      one.role !== "victim" || isOwn(one) || !others(chosen).some((other) => isOwn(other) && other.toll === one.toll)
    );
  });
};
