// Deaths and injuries beside the attack, accident or disaster that caused them: "attacked a market, killing 26",
// "a bomb that wounded 30", "died in the crash". The cause gains the victims, the deaths gain cause, agent and place.
// Linking follows the tree within one sentence; of a toll told elsewhere the roles are borrowed later (role-candidates.ts).

import type { Toll } from "../ontology/claim-values";
import { EVENT_ROWS } from "../ontology/event-frames";
import type { Sentence, Token } from "../text/token";
import type { Mentioned, Parsed, Resolved } from "./document";
import { ancestors } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import { sameFiller, type DraftArgument } from "./fill-roles";
import { fillerHead, fillerPhrase } from "./filler-phrase";
import { once } from "./once";

const CAUSE_SLOTS: ReadonlySet<string> = new Set(["subject", "in", "by", "during", "from", "when", "after"]);

/** Links within sentences. Returns the same events with roles added; their order and number stay. */
export function linkCasualties(doc: Parsed & Mentioned & Resolved, events: readonly DraftEvent[]): DraftEvent[] {
  const linked = [...events];
  const causes = causesBySentence(events);
  events.forEach((casualty, c) => {
    const { toll } = EVENT_ROWS[casualty.type];
    if (toll === undefined) return;
    const causeIndex = causeOf(casualty, causes);
    if (causeIndex < 0) return;
    const cause = linked[causeIndex] as DraftEvent;
    const effect = linked[c] as DraftEvent;
    linked[causeIndex] = {
      ...cause,
      arguments: shared(cause.arguments, withToll(effect.arguments, toll), EVENT_ROWS[cause.type].casualties ?? []),
    };
    linked[c] = {
      ...effect,
      arguments: [...shared(effect.arguments, cause.arguments, ["agent", "place"]), ...causeWords(doc, effect, cause)],
    };
  });
  return linked;
}

/** An event that may cause deaths and injuries: its index, and the token of its trigger. */
interface Cause {
  readonly i: number;
  readonly at: number;
}

/** The causes in each sentence, in the order of the events. */
function causesBySentence(events: readonly DraftEvent[]): ReadonlyMap<Sentence<Token>, readonly Cause[]> {
  const causes = new Map<Sentence<Token>, Cause[]>();
  events.forEach(({ type, triggers: [trigger] }, i) => {
    if (trigger && EVENT_ROWS[type].casualties) once(causes, trigger.sentence, () => []).push({ i, at: trigger.token });
  });
  return causes;
}

/** The index of the event that the casualty's clause names as its cause, −1 for none. */
function causeOf(casualty: DraftEvent, bySentence: ReadonlyMap<Sentence<Token>, readonly Cause[]>): number {
  const { sentence, token, slots } = casualty.triggers[0] as DraftEvent["triggers"][number];
  const causes = bySentence.get(sentence) ?? [];
  const named = causes.find(({ at }) => slots.some((slot) => slot.token === at && CAUSE_SLOTS.has(slot.slot)));
  if (named) return named.i;
  const same = causes.find(({ at }) => at === token);
  if (same) return same.i;
  const above = new Set(ancestors(sentence, token));
  const over = causes.find(({ at }) => above.has(at) || ancestors(sentence, at).includes(token));
  if (over) return over.i;
  // “Gunmen attacked the post and killed 12”: coordinated under one head.
  const beside = causes.find(
    ({ at }) => sentence.tokens[at]?.head === sentence.tokens[token]?.head && sentence.tokens[at]?.head !== -1,
  );
  return beside ? beside.i : -1;
}

/** The arguments of `to`, with those of `from` in the given roles that it lacks; a role that is a single one stays so. */
function shared(
  to: readonly DraftArgument[],
  from: readonly DraftArgument[],
  roles: readonly string[],
): DraftArgument[] {
  const added = from.filter(
    (argument) =>
      roles.includes(argument.role) &&
      !to.some((own) => sameFiller(own, argument) || own.token === argument.token) &&
      (argument.role === "victim" || !to.some((own) => own.role === argument.role)),
  );
  return [...to.map((own) => tolled(own, from)), ...added];
}

/** A victim that both have, with the fate that the other tells. */
function tolled(own: DraftArgument, from: readonly DraftArgument[]): DraftArgument {
  const { toll } = from.find((other) => other.role === own.role && other.token === own.token) ?? {};
  return toll ? { ...own, toll } : own;
}

const withToll = (told: readonly DraftArgument[], toll: Toll): DraftArgument[] =>
  told.map((argument) => (argument.role === "victim" ? { ...argument, toll } : argument));

/** “in an attack on a post” → cause “an attack on a post”; a verb (“attacked”) is no cause phrase. */
function causeWords(doc: Parsed, effect: DraftEvent, cause: DraftEvent): DraftArgument[] {
  const trigger = cause.triggers[0];
  if (!trigger || trigger.trigger.kind === "verb" || !("cause" in EVENT_ROWS[effect.type].roles)) return [];
  if (effect.arguments.some((argument) => argument.role === "cause")) return [];
  const span = fillerPhrase(trigger.sentence, trigger.token);
  return [
    {
      role: "cause",
      text: doc.article.text.slice(span.start, span.end),
      head: fillerHead(trigger.sentence, trigger.token),
      sentence: trigger.sentence.index,
      token: trigger.token,
      slot: "link",
    },
  ];
}
