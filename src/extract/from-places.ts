// “Flew home from exile in Paris”, “came from the base in Wichita”: what stands anywhere below “from” is where somebody comes from, and no
// destination. Of 7 such destinations in gold/train and the stories 6 were none.

import { EVENT_ROWS } from "../ontology/event-frames";
import { ancestors, childrenBy } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";

/** “From its shores to Chile”: whatever the tree says, this is no place that somebody comes from. */
const WHITHER: ReadonlySet<string | undefined> = new Set(["to", "into", "toward", "towards", "for"]);

/** The chosen arguments of an event, with such destinations as origins; left out where the type has no origin or tells it already. */
export const withOrigins = (event: DraftEvent, chosen: readonly DraftArgument[]): DraftArgument[] =>
  chosen.flatMap((one) => {
    if (one.role !== "destination" || !event.triggers.some((trigger) => isFrom(trigger, one))) return [one];
    const isTold = chosen.some(({ role, chain }) => role === "origin" && chain === one.chain);
    return "origin" in EVENT_ROWS[event.type].roles && !isTold ? [{ ...one, role: "origin" as const }] : [];
  });

/** Whether a filler stands below “from” on its way up to the trigger. */
function isFrom({ sentence, token }: TriggerCandidate, one: DraftArgument): boolean {
  if (one.sentence !== sentence.index) return false;
  for (const at of [one.token, ...ancestors(sentence, one.token)]) {
    if (at === token) return false;
    const prepositions = childrenBy(sentence, at, "case").map((child) => sentence.tokens[child]?.form.toLowerCase());
    if (prepositions.some((each) => WHITHER.has(each))) return false;
    if (prepositions.includes("from")) return true;
  }
  return false;
}
