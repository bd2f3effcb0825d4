// The second opinion on roles: which own and which borrowed role candidates of an event hold. Without a model the own
// ones stand as they are and nothing is borrowed.

import { withoutBare } from "./bare-fillers";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import type { EventModel } from "./event-model";
import { withOrigins } from "./from-places";
import { withoutInside } from "./inside-fillers";
import { judgeRole } from "./judge-role";
import { withoutNamedAgain } from "./named-fillers";
import { withoutWider } from "./narrow-places";
import { roleCandidates, type RoleCandidate } from "./role-candidates";
import { describedRoles } from "./role-features";
import { takesNames } from "./role-fillers";
import { sameWords } from "./same-words";
import { withoutToldAgain } from "./told-again";
import { withoutToldTails } from "./told-tails";
import { withWholeFillers } from "./whole-fillers";

/**
 * A candidate stands from this probability on, whether a row of the table gives it or not. Chosen on the stories w to z and gold/train: 0.3 for what
 * a row gives has 0.003 to 0.004 less F of arguments on each of them; 0.35 and 0.45 for a guess have less too.
 */
const LEAST = 0.4;

/** Every event with the roles that hold. */
export function judgeRoles(
  doc: Parsed & Mentioned & Resolved,
  events: readonly DraftEvent[],
  model: EventModel | undefined,
): DraftEvent[] {
  if (!model) return [...events];
  return events.map((event, index) => {
    const all = roleCandidates(doc, events, index);
    const candidates = describedRoles(doc, model.clusters, events, index, all);
    const judged: JudgedRole[] = [];
    all.forEach((candidate, k) => {
      const { role, chain } = candidate.argument;
      if (takesNames(role) || !doc.chains[chain ?? -1]?.named)
        judged.push({ candidate, confidence: judgeRole(model.roles, candidates, k) });
    });
    const told = withoutToldAgain(event, chooseRoles(judged));
    const named = withoutNamedAgain(doc, withoutInside(doc, told));
    const placed = withOrigins(event, withoutWider(doc, event.type, named));
    const chosen = withoutToldTails(doc, placed);
    return { ...event, arguments: withWholeFillers(doc, { ...event, arguments: chosen }) };
  });
}

/** A candidate with its probability. */
export interface JudgedRole {
  readonly candidate: RoleCandidate;
  readonly confidence: number;
}

const isLikely = ({ confidence }: JudgedRole): boolean => confidence >= LEAST;

/** The likeliest candidates first; one filler plays one role, and a role is filled but once by the same words. */
export function chooseRoles(judged: readonly JudgedRole[]): DraftArgument[] {
  const chosen: DraftArgument[] = [];
  // The sort is stable: of equally likely ones the first stays first.
  const order = judged.filter(isLikely).sort((a, b) => b.confidence - a.confidence);
  for (const { candidate } of order)
    if (!chosen.some((other) => isSamePhrase(other, candidate.argument))) chosen.push(candidate.argument);
  return withoutBare(chosen);
}

/** One chain, one word of the text, or in one role words that mean one thing. */
const isSamePhrase = (a: DraftArgument, b: DraftArgument): boolean =>
  a.chain !== undefined || b.chain !== undefined
    ? a.chain === b.chain
    : (a.sentence === b.sentence && a.token === b.token) || (a.role === b.role && sameWords(a, b));
