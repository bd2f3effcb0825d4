// Nobody does something to people by being named in what they are called: “thousands of ISIS-K inmates were freed” does not
// say that ISIS-K freed them. Of 34,000 gold arguments two are such agents.

import type { EventRole } from "../ontology/event-frames";
import type { Parsed } from "./document";
import type { DraftArgument } from "./fill-roles";

/** Roles of people to whom something is done. */
const DONE_TO: ReadonlySet<EventRole> = new Set<EventRole>(["person", "victim"]);

/** The arguments of one event without an agent whose words stand inside those of a person or victim. */
export const withoutInside = (doc: Parsed, chosen: readonly DraftArgument[]): DraftArgument[] =>
  chosen.filter(
    (one) => one.role !== "agent" || !chosen.some((other) => DONE_TO.has(other.role) && isInside(doc, one, other)),
  );

function isInside({ article, sentences }: Parsed, one: DraftArgument, other: DraftArgument): boolean {
  const { text } = other;
  const tokens = sentences[other.sentence]?.tokens;
  const [word, head] = [tokens?.[one.token], tokens?.[other.token]];
  if (text === undefined || one.sentence !== other.sentence || !word || !head) return false;
  // The last place where the words begin at their head or before it.
  const start = article.text.lastIndexOf(text, head.start);
  return start >= 0 && start + text.length >= head.end && word.start >= start && word.end <= start + text.length;
}
