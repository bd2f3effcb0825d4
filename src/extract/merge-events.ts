// One event per real happening within an article: drafts of one type are one event unless something tells them apart
// (time, place, victims, agents). Re-mentions ("the attack") join the nearest earlier event that fits; a headline joins
// the body. Follows the within-document event coreference of ACE in a greedy, left-to-right form.

import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { sameFiller, type DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";

/** Merges drafts given in text order. */
export function mergeEvents(doc: Parsed & Mentioned & Resolved, drafts: readonly DraftEvent[]): DraftEvent[] {
  const merged: DraftEvent[] = [];
  for (const draft of drafts) {
    let best = -1;
    let bestScore = 0;
    merged.forEach((event, i) => {
      const score = affinity(doc, event, draft);
      // The nearest earlier one wins a tie.
      if (score > 0 && score >= bestScore) {
        best = i;
        bestScore = score;
      }
    });
    if (best < 0) merged.push(draft);
    else merged[best] = join(merged[best] as DraftEvent, draft);
  }
  return merged;
}

/** How well a draft fits an earlier event of its type; 0 or less where they are two happenings. */
export function affinity(doc: Parsed & Mentioned & Resolved, event: DraftEvent, draft: DraftEvent): number {
  if (event.type !== draft.type) return 0;
  const trigger = draft.triggers[0] as TriggerCandidate;
  let score = 0;
  if (timesConflict(event.time, draft.time)) return 0;
  if (event.time !== undefined && event.time === draft.time) score += 1;
  for (const role of new Set(draft.arguments.map((argument) => argument.role))) {
    const ours = draft.arguments.filter((argument) => argument.role === role);
    const theirs = event.arguments.filter((argument) => argument.role === role);
    if (theirs.length === 0) continue;
    if (ours.some((a) => theirs.some((b) => compatible(a, b)))) score += role === "place" ? 1 : 2;
    else score -= role === "place" ? 2 : ours.some((a) => theirs.some((b) => namedApart(a, b))) ? 3 : 1.5;
  }
  const realis = (status: string): number => (status === "occurred" || status === "ongoing" ? 1 : status === "denied" ? 2 : 0);
  if (realis(event.status) !== realis(draft.status)) score -= 1.5;
  if (isDefinite(trigger)) score += 1.5;
  if (isIndefinite(trigger)) score -= 1;
  const last = event.triggers[event.triggers.length - 1] as TriggerCandidate;
  const distance = trigger.sentence.index - last.sentence.index;
  if (trigger.sentence.kind === "headline" || event.triggers.some((other) => other.sentence.kind === "headline")) score += 1;
  if (distance <= 1) score += 0.5;
  if (event.triggers.some((other) => other.sentence.tokens[other.token]?.lemma === trigger.sentence.tokens[trigger.token]?.lemma)) score += 0.5;
  if (draft.arguments.length === 0 && !isIndefinite(trigger)) score += 0.5;
  return score;
}

function timesConflict(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.includes("/") || b.includes("/")) return false;
  return !a.startsWith(b) && !b.startsWith(a) && !/W/.test(a + b);
}

const NUMBERS = /^(?:at least |some |about |nearly |more than )?[\d,]+/i;

/** One chain, one head word, or equal words. */
function compatible(a: DraftArgument, b: DraftArgument): boolean {
  if (sameFiller(a, b)) return true;
  if (a.chain !== undefined || b.chain !== undefined) return false;
  if (a.count && b.count) {
    const [low, high] = [a.count.min ?? 0, a.count.max ?? Infinity];
    if ((b.count.max ?? Infinity) < low || (b.count.min ?? 0) > high) return false;
  }
  return lastWord(a.text) === lastWord(b.text);
}

const namedApart = (a: DraftArgument, b: DraftArgument): boolean =>
  (a.chain !== undefined && b.chain !== undefined && a.chain !== b.chain) || (NUMBERS.test(a.text ?? "") && NUMBERS.test(b.text ?? ""));

const lastWord = (text: string | undefined): string => (text ?? "").toLowerCase().split(/\s+/).at(-1) ?? "";

const determiner = ({ sentence, token }: TriggerCandidate): string => {
  for (let at = token; at >= Math.max(0, token - 4); at--) {
    const word = sentence.tokens[at];
    if (word?.deprel === "det" && word.head === token) return word.form.toLowerCase();
  }
  return "";
};
const isDefinite = (candidate: TriggerCandidate): boolean => /^(?:the|this|that|these|those)$/.test(determiner(candidate));
const isIndefinite = (candidate: TriggerCandidate): boolean => /^(?:an?|another|any|other|no)$/.test(determiner(candidate));

/** Adds a draft to an event: triggers, roles it lacks, time, the stronger status. */
export function join(event: DraftEvent, draft: DraftEvent): DraftEvent {
  const added = draft.arguments.filter((argument) => !event.arguments.some((own) => compatible(own, argument)));
  const time = event.time ?? draft.time;
  return {
    ...event,
    triggers: [...event.triggers, ...draft.triggers],
    arguments: [...event.arguments, ...added],
    ...(time !== undefined ? { time } : {}),
    confidence: Math.max(event.confidence, draft.confidence),
  };
}
