// Fillers inside the words of other fillers. Nobody does something to people by being named in what they are called: “thousands
// of ISIS-K inmates were freed” does not say that ISIS-K freed them (of 34,000 gold arguments two are such agents). And a part of
// what fills a role does not fill it again: the topic “a ban on *uranium*” is one, and so are the crime “taking bribes *from
// smugglers*” and the penalty “nine years *in prison*”, whether or not these words are told with it.

import type { EventRole } from "../ontology/event-frames";
import { ancestors, baseRelation } from "./dependency-tree";
import type { Parsed } from "./document";
import type { DraftArgument } from "./fill-roles";

/** Roles of people to whom something is done. */
const DONE_TO: ReadonlySet<EventRole> = new Set<EventRole>(["person", "victim"]);

/** Roles that a part of their filler may fill as well: “members of *the party*” and the party met, “the slums of *Rio*”. */
const MAY_OVERLAP: ReadonlySet<EventRole> = new Set<EventRole>(["agent", "participant", "place"]);

/**
 * Roles of one thing, which what hangs on it describes: of 13 such crimes, causes, penalties and bodies of the stories w to z that hang on
 * another one 11 were wrong.
 */
const OF_ONE: ReadonlySet<EventRole> = new Set<EventRole>(["crime", "cause", "penalty", "organization"]);

/** The arguments of one event without an agent inside the words of a person or victim, and without parts of what fills their role. */
export const withoutInside = (doc: Parsed, chosen: readonly DraftArgument[]): DraftArgument[] =>
  chosen.filter(
    (one) =>
      !chosen.some(
        (other) =>
          other !== one && (hangsOnFiller(doc, one, other) || (bars(doc, other, one) && isInside(doc, one, other))),
      ),
  );

/** Whether a filler hangs on another one of its role in the tree, not as one of several (“robbery *and murder*”). */
function hangsOnFiller({ sentences }: Parsed, one: DraftArgument, other: DraftArgument): boolean {
  if (one.role !== other.role || one.sentence !== other.sentence || !OF_ONE.has(one.role)) return false;
  const sentence = sentences[one.sentence];
  if (!sentence) return false;
  const way = [one.token, ...ancestors(sentence, one.token)];
  const end = way.indexOf(other.token);
  return end >= 0 && way.slice(0, end).every((at) => baseRelation(sentence.tokens[at]?.deprel ?? "") !== "conj");
}

const bars = (doc: Parsed, other: DraftArgument, one: DraftArgument): boolean =>
  (one.role === "agent" && DONE_TO.has(other.role)) ||
  (one.role === other.role && (!MAY_OVERLAP.has(one.role) || (one.role !== "place" && describes(doc, one, other))));

/** “*Abu Sayyaf* militants”: a word that says of what kind they are. */
function describes({ sentences }: Parsed, one: DraftArgument, other: DraftArgument): boolean {
  const { head, deprel = "" } = sentences[one.sentence]?.tokens[one.token] ?? {};
  return head === other.token && /^(?:compound|amod)/.test(deprel);
}

function isInside({ article, sentences }: Parsed, one: DraftArgument, other: DraftArgument): boolean {
  const { text } = other;
  const tokens = sentences[other.sentence]?.tokens;
  const [word, head] = [tokens?.[one.token], tokens?.[other.token]];
  if (text === undefined || one.sentence !== other.sentence || !word || !head) return false;
  // The last place where the words begin at their head or before it.
  const start = article.text.lastIndexOf(text, head.start);
  return start >= 0 && start + text.length >= head.end && word.start >= start && word.end <= start + text.length;
}
