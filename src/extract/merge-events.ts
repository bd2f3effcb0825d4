// One event per real happening within an article: drafts of one type are one event unless something tells them apart
// (time, place, victims, agents). Re-mentions ("the attack") join the nearest earlier event that fits; a headline joins
// the body. Follows the within-document event coreference of ACE in a greedy, left-to-right form.

import { isDefiniteForm } from "./definite";
import { childrenBy } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import { sameFiller, type DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";
import { namesDiffer } from "./named-happening";
import { isNamingModifier } from "./naming-modifier";
import { sameWords } from "./same-words";

/** An event of its own must be so likely; chosen on gold/train and the stories by cross-validation for the F1 of arguments. */
export const LEAST_NEW = 0.5;
/** A draft that is no event of its own joins the likeliest earlier one, if it is at least so likely the same. */
const LEAST_SAME = 0.4;
/** So many events of its type, the latest ones, are compared with a draft: a book-long text may have thousands. */
const MAX_COMPARED = 12;

/**
 * Merges drafts given in text order. `sameness` is the probability that a draft tells of the same happening as an event
 * so far; a draft opens an event of its own if it is likely a happening at all and likely not the one it is most like.
 */
export function mergeEvents(
  drafts: readonly DraftEvent[],
  sameness: (event: DraftEvent, draft: DraftEvent, rank: MergeRank) => number,
  leastNew = LEAST_NEW,
): DraftEvent[] {
  const merged: DraftEvent[] = [];
  const byType = new Map<string, number[]>();
  for (const draft of drafts) {
    const alike = byType.get(draft.type) ?? [];
    byType.set(draft.type, alike);
    const another = alike.length > 0 && isAnother(draft.triggers[0] as TriggerCandidate);
    let best = -1;
    let bestSameness = 0;
    for (let k = another ? alike.length : Math.max(0, alike.length - MAX_COMPARED); k < alike.length; k++) {
      const i = alike[k] as number;
      if (namesDiffer(merged[i] as DraftEvent, draft)) continue;
      const same = sameness(merged[i] as DraftEvent, draft, { earlier: alike.length, back: alike.length - 1 - k });
      // The nearest earlier one wins a tie.
      if (same >= bestSameness) {
        best = i;
        bestSameness = same;
      }
    }
    const opens = !namesOnlyKind(draft) && draft.confidence * (1 - bestSameness) >= leastNew;
    if (opens) alike.push(merged.push(draft) - 1);
    else if (best >= 0 && bestSameness >= LEAST_SAME) merged[best] = join(merged[best] as DraftEvent, draft);
  }
  return merged;
}

/** “a *suicide* bomber”, “the *election* commission”: what tells the kind of somebody opens no event, but may join one. */
function namesOnlyKind({ triggers: [trigger] }: DraftEvent): boolean {
  return trigger?.trigger.kind === "noun" && isNamingModifier(trigger.sentence, trigger.token);
}

/** Where an earlier event stands among those of a draft's type. */
export interface MergeRank {
  /** Events of the type so far. */
  readonly earlier: number;
  /** 0 for the latest of them. */
  readonly back: number;
}

/** What is alike and what differs between an event and a draft of its type, as names; also the features of the judge. */
export function mergeSigns(event: DraftEvent, draft: DraftEvent): string[] {
  const trigger = draft.triggers[0] as TriggerCandidate;
  const last = event.triggers[event.triggers.length - 1] as TriggerCandidate;
  const signs: string[] = [];
  signs.push(`time ${timeRelation(event.time, draft.time)}`);
  for (const role of new Set([...draft.arguments, ...event.arguments].map((argument) => argument.role))) {
    const ours = draft.arguments.filter((argument) => argument.role === role);
    const theirs = event.arguments.filter((argument) => argument.role === role);
    const relation =
      theirs.length === 0 || ours.length === 0
        ? "missing"
        : ours.some((a) => theirs.some((b) => compatible(a, b)))
          ? "same"
          : ours.some((a) => theirs.some((b) => namedApart(a, b)))
            ? "apart"
            : "other";
    signs.push(`${role} ${relation}`);
  }
  const realis = (status: string): number =>
    status === "occurred" || status === "ongoing" ? 1 : status === "denied" ? 2 : 0;
  signs.push(realis(event.status) === realis(draft.status) ? "status same" : "status differs");
  if (isDefinite(trigger)) signs.push("definite");
  if (isIndefinite(trigger)) signs.push("indefinite");
  const distance = trigger.sentence.index - last.sentence.index;
  signs.push(`distance ${distance <= 2 ? distance : distance <= 4 ? 3 : 5}`);
  if (event.triggers.some((other) => other.sentence.kind === "headline")) signs.push("headline");
  if (
    event.triggers.some(
      (other) => other.sentence.tokens[other.token]?.lemma === trigger.sentence.tokens[trigger.token]?.lemma,
    )
  )
    signs.push("lemma same");
  if (draft.arguments.length === 0) signs.push("bare");
  return signs;
}

const RULE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["time same", 1],
  ["time apart", -9],
  ["place same", 1],
  ["place apart", -2],
  ["status differs", -1.5],
  ["definite", 1.5],
  ["indefinite", -1],
  ["headline", 1],
  ["distance 0", 0.5],
  ["distance 1", 0.5],
  ["lemma same", 0.5],
  ["bare", 0.5],
]);
const RELATION_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["same", 2],
  ["apart", -3],
  ["other", -1.5],
]);

/** The weighted sum of the signs: over 0 for one happening, 0 or less for two. */
export function ruleScore(signs: readonly string[]): number {
  let score = 0;
  for (const sign of signs) score += RULE_WEIGHTS.get(sign) ?? RELATION_WEIGHTS.get(relationIn(sign)) ?? 0;
  return score;
}

/** How both stand to each other by a sign. Example: of “victim apart” it is “apart”. */
export const relationIn = (sign: string): string => sign.slice(sign.indexOf(" ") + 1);

/** The probability that a draft and an earlier event of its type are one happening, where nothing is learned. */
export const ruleSameness = (event: DraftEvent, draft: DraftEvent): number =>
  ruleScore(mergeSigns(event, draft)) > 0 ? 0.9 : 0;

function timeRelation(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined) return "missing";
  if (a === b) return "same";
  if (a.includes("/") || b.includes("/") || /W/.test(a + b)) return "near";
  return a.startsWith(b) || b.startsWith(a) ? "near" : "apart";
}

const NUMBERS = /^(?:at least |some |about |nearly |more than )?[\d,]+/i;

/** One chain, or words that mean one thing; not where their numbers differ. */
function compatible(a: DraftArgument, b: DraftArgument): boolean {
  if (sameFiller(a, b)) return true;
  if (a.chain !== undefined || b.chain !== undefined) return false;
  if (a.count && b.count) {
    const [low, high] = [a.count.min ?? 0, a.count.max ?? Infinity];
    if ((b.count.max ?? Infinity) < low || (b.count.min ?? 0) > high) return false;
  }
  return sameWords(a, b);
}

const namedApart = (a: DraftArgument, b: DraftArgument): boolean =>
  (a.chain !== undefined && b.chain !== undefined && a.chain !== b.chain) ||
  (NUMBERS.test(a.text ?? "") && NUMBERS.test(b.text ?? ""));

const determiner = ({ sentence, token }: TriggerCandidate): string => {
  for (let at = token; at >= Math.max(0, token - 4); at--) {
    const word = sentence.tokens[at];
    if (word?.deprel === "det" && word.head === token) return word.form.toLowerCase();
  }
  return "";
};
const isDefinite = (candidate: TriggerCandidate): boolean => isDefiniteForm(determiner(candidate));
const isIndefinite = (candidate: TriggerCandidate): boolean =>
  /^(?:an?|another|any|other|no)$/.test(determiner(candidate));

/** “another blast”, “in a separate fire”: a noun of one happening that says it is none of those before. */
function isAnother({ sentence, token }: TriggerCandidate): boolean {
  const noun = sentence.tokens[token];
  if (noun?.upos !== "NOUN") return false;
  const isToldApart = childrenBy(sentence, token, "det", "amod").some((child) =>
    ANOTHER.has(sentence.tokens[child]?.lemma.toLowerCase() ?? ""),
  );
  return isToldApart && noun.feats["Number"] !== "Plur";
}

const ANOTHER = new Set(["another", "separate", "unrelated"]);

/** Adds a draft to an event: triggers, roles and a time that it lacks, fates of its victims; the status stays the first mention's. */
export function join(event: DraftEvent, draft: DraftEvent): DraftEvent {
  const added = draft.arguments.filter((argument) => !event.arguments.some((own) => compatible(own, argument)));
  return {
    ...event,
    triggers: [...event.triggers, ...draft.triggers],
    arguments: [...event.arguments.map((own) => withFate(own, draft)), ...added],
    time: event.time ?? draft.time,
    confidence: Math.max(event.confidence, draft.confidence),
  };
}

/** A filler with the fate and the number that another mention of it tells. */
function withFate(own: DraftArgument, draft: DraftEvent): DraftArgument {
  const { toll, count } = draft.arguments.find((other) => other.toll && compatible(own, other)) ?? {};
  return toll && !own.toll ? { ...own, toll, count: own.count ?? count } : own;
}
