// The name that a storm, a treaty or a battle bears right behind its noun (“Hurricane *Maria*”): two happenings of different
// names are two. A day behind the noun (“the attack Monday”) is no name, nor is one that hangs elsewhere.

import { baseRelation } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import { isOfClass } from "./filler-class";
import type { TriggerCandidate } from "./find-triggers";

const BESIDE: ReadonlySet<string> = new Set(["flat", "compound", "appos"]);

/** The name of what a trigger tells. Example: “Maria” for `Hurricane` in “Hurricane Maria left 65 dead”. */
export function happeningName({ sentence, token, trigger }: TriggerCandidate): string | undefined {
  const [noun, next] = [sentence.tokens[token], sentence.tokens[token + 1]];
  if (trigger.kind !== "noun" || !noun || next?.upos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(next.form)) return undefined;
  const joined =
    (next.head === token && BESIDE.has(baseRelation(next.deprel))) ||
    (noun.head === token + 1 && BESIDE.has(baseRelation(noun.deprel)));
  return joined && !isOfClass({ sentence, token: token + 1 }, "time") ? next.form.toLowerCase() : undefined;
}

/** Whether an event and a draft both bear names, and none in common. */
export function namesDiffer(event: DraftEvent, draft: DraftEvent): boolean {
  const own = draft.triggers.flatMap((trigger) => happeningName(trigger) ?? []);
  if (own.length === 0) return false;
  const others = event.triggers.flatMap((trigger) => happeningName(trigger) ?? []);
  return others.length > 0 && !others.some((name) => own.includes(name));
}
