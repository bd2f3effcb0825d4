// The second opinion on merging: how surely a draft tells of the same happening as an earlier event of its type. It sees the
// signs that the rules weigh too (merge-events.ts), the words of both triggers and of their sentences, who speaks, how the
// draft is introduced ("the", "another"), what it adds, and how many such events there are to choose from.

import { HashedNames, ListedNames, WithTail, type FeatureNames } from "../model/feature-names";
import { hashText, upTo } from "../model/features";
import type { Token } from "../text/token";
import { ancestors, childrenBy } from "./dependency-tree";
import type { Attributed, Mentioned, Parsed, Resolved, Timed } from "./document";
import type { DraftEvent } from "./draft-event";
import { judge, type EventModel } from "./event-model";
import type { TriggerCandidate } from "./find-triggers";
import { attributionAt } from "./make-claim";
import { bySentence } from "./by-sentence";
import { mergeSigns, relationIn, ruleScore, type MergeRank } from "./merge-events";
import { apartSigns } from "./merge-apart";
import { once } from "./once";

type Read = Parsed & Mentioned & Resolved & Timed & Attributed;

const MERGE = new HashedNames(hashText("merge"));
/** Words that say “not the one before”. */
const APART = new Set(
  "another other second third fourth separate different previous earlier similar further also meanwhile separately later more last".split(
    " ",
  ),
);
/** So many triggers of an event are compared with a draft. */
const MAX_TRIGGERS = 8;

const wordOf = ({ sentence, token }: TriggerCandidate): Token => sentence.tokens[token] as Token;
const lemmaOf = (trigger: TriggerCandidate): string => wordOf(trigger).lemma.toLowerCase();

/** The features of a pair of one type. */
export function mergeFeatures(doc: Read, event: DraftEvent, draft: DraftEvent, rank: MergeRank): Int32Array {
  namePair(doc, event, draft, rank, MERGE);
  return MERGE.take();
}

/** The features by name. */
export function pairSigns(doc: Read, event: DraftEvent, draft: DraftEvent, rank: MergeRank): readonly string[] {
  const names = new ListedNames();
  namePair(doc, event, draft, rank, names);
  return names.list;
}

function namePair(doc: Read, event: DraftEvent, draft: DraftEvent, rank: MergeRank, names: FeatureNames): void {
  const signs = mergeSigns(event, draft);
  const { type } = event;
  const trigger = draft.triggers[0] as TriggerCandidate;
  const triggers = event.triggers.slice(-MAX_TRIGGERS);
  const last = triggers[triggers.length - 1] as TriggerCandidate;
  const first = event.triggers[0] as TriggerCandidate;
  const { kind } = trigger.trigger;
  // What counts alone and, once more, with the kind of the draft's trigger.
  const both = new WithTail(names, kind);
  names.add("bias");
  names.add("type ", type);
  names.add("kind ", kind);
  for (const sign of signs) both.add(sign);
  both.add("rule ", `${Math.max(-4, Math.min(5, Math.round(ruleScore(signs))))}`);
  nameTally(signs, type, both);
  const brings = draft.arguments.filter(({ role }) => !event.arguments.some((own) => own.role === role)).length;
  both.add("brings ", `${upTo(3, brings)}`);
  both.add("bare ", `${upTo(3, draft.arguments.length)}`);
  const how = introduction(trigger);
  const lemma = lemmaOf(trigger);
  both.add("how ", how);
  names.add("how ", how, "|", lemma);
  names.add("how ", how, "|", type);
  names.add("lemma ", lemma);
  const sameLemma = `${triggers.some((other) => lemmaOf(other) === lemma)}`;
  both.add("sameLemma ", sameLemma, "|", how);
  names.add("sameLemma ", sameLemma, "|", type);
  names.add("pair ", lemmaOf(last), " ", lemma);
  both.add("kinds ", last.trigger.kind, " ", kind);
  const distance = trigger.sentence.index - last.sentence.index;
  const away = `${upTo(6, distance)}`;
  both.add("distance ", away, "|", how);
  names.add("distance ", away, "|", type);
  both.add("fromFirst ", `${upTo(8, trigger.sentence.index - first.sentence.index)}`);
  if (distance === 0) {
    const tree = treeRelation(last, trigger);
    both.add("tree ", tree);
    names.add("tree ", tree, "|", type);
    both.add("between ", `${upTo(8, Math.abs(trigger.token - last.token) >> 1)}`);
  }
  both.add("paragraph ", `${trigger.sentence.paragraph - last.sentence.paragraph === 0}`);
  both.add("lead ", `${first.sentence.index < 2}`);
  both.add("size ", `${upTo(4, event.triggers.length)}`);
  const earlier = `${upTo(5, rank.earlier)}`;
  both.add("earlier ", earlier, " back ", `${upTo(4, rank.back)}`);
  names.add("earlier ", earlier, "|", type);
  names.add("earlier ", earlier, "|", how);
  both.add("status ", event.status, " ", draft.status);
  const dated = `${draft.time !== undefined}`;
  both.add("times ", `${event.time !== undefined} `, dated, `|${signs[0]}`);
  names.add("times ", dated, "|", how);
  both.add("tense ", wordOf(last).xpos, " ", wordOf(trigger).xpos);
  both.add("speaker ", speakers(doc, last, trigger));
  both.add("shared ", `${upTo(3, sharedNames(doc, triggers, trigger))}`);
  both.add("words ", `${upTo(4, sharedWords(triggers, trigger))}`, "|", `${upTo(2, distance)}`);
  for (const word of apartWords(trigger)) both.add("apart ", word);
  for (const sign of apartSigns(doc, event, draft)) both.add(sign);
}

/** How many roles both fill alike, and how many otherwise. */
function nameTally(signs: readonly string[], type: string, both: WithTail): void {
  const tally = { same: 0, apart: 0, other: 0 };
  for (const sign of signs) {
    const relation = relationIn(sign) as keyof typeof tally;
    if (relation in tally && !sign.startsWith("time") && !sign.startsWith("status")) tally[relation]++;
  }
  both.add("same ", `${upTo(3, tally.same)}`, " apart ", `${upTo(2, tally.apart + tally.other)}`);
  both.add("apart ", `${upTo(2, tally.apart)}`, "|", type);
}

/** The probability that the pair is one happening. */
export const learnedSameness = (
  model: EventModel,
  doc: Read,
  event: DraftEvent,
  draft: DraftEvent,
  rank: MergeRank,
): number => judge(model.merging, mergeFeatures(doc, event, draft, rank));

/** How a noun comes in: its article, its owner, a number; a verb by its form. */
function introduction(trigger: TriggerCandidate): string {
  const { sentence, token } = trigger;
  const word = wordOf(trigger);
  if (trigger.trigger.kind !== "noun") return word.xpos;
  const number = word.feats["Number"] ?? "";
  for (const child of childrenBy(sentence, token, "det", "nmod:poss", "nummod")) {
    const below = sentence.tokens[child] as Token;
    if (below.deprel === "det") return `${below.lemma.toLowerCase()} ${number}`;
    return `${below.deprel === "nummod" ? "number" : "owner"} ${number}`;
  }
  return `bare ${number}`;
}

function treeRelation(a: TriggerCandidate, b: TriggerCandidate): string {
  const { tokens } = a.sentence;
  if (a.token === b.token) return "one";
  const head = tokens[b.token]?.head ?? -1;
  if (head === a.token) return `below ${tokens[b.token]?.deprel}`;
  if (tokens[a.token]?.head === b.token) return `above ${tokens[a.token]?.deprel}`;
  if (head >= 0 && head === tokens[a.token]?.head) return "beside";
  if (ancestors(a.sentence, b.token).includes(a.token)) return "far below";
  return ancestors(a.sentence, a.token).includes(b.token) ? "far above" : "far";
}

function speakers(doc: Read, a: TriggerCandidate, b: TriggerCandidate): string {
  const [one, two] = [a, b].map((trigger) => attributionAt(doc, wordOf(trigger).start));
  if (!one || !two) return one || two ? "one" : "none";
  return one === two ? "same words" : one.speaker?.chain === two.speaker?.chain ? "same" : "other";
}

/** How many named things the sentences of both speak of. */
function sharedNames(doc: Read, triggers: readonly TriggerCandidate[], { sentence: own }: TriggerCandidate): number {
  let shared = 0;
  for (const chain of namedIn(doc, own.index))
    if (triggers.some(({ sentence }) => sentence !== own && namedIn(doc, sentence.index).has(chain))) shared++;
  return shared;
}

const NAMED_IN = new WeakMap<readonly number[], Map<number, ReadonlySet<number>>>();

/** The named chains that a sentence speaks of, gathered once for a document. */
function namedIn({ mentions, chains, chainOf }: Read, sentence: number): ReadonlySet<number> {
  let known = NAMED_IN.get(chainOf);
  if (!known) NAMED_IN.set(chainOf, (known = new Map<number, ReadonlySet<number>>()));
  return once(known, sentence, () => {
    const named = new Set<number>();
    for (const { index } of bySentence(mentions).get(sentence) ?? []) {
      const chain = chainOf[index] ?? -1;
      if (chains[chain]?.named) named.add(chain);
    }
    return named;
  });
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "NUM"]);

/** How far from a trigger its neighbours are looked at, in words. */
const WINDOW = 16;

/** How many content words, the triggers aside, stand near both. */
function sharedWords(triggers: readonly TriggerCandidate[], trigger: TriggerCandidate): number {
  const others = triggers.filter((other) => other.sentence !== trigger.sentence).map(wordsNear);
  let shared = 0;
  for (const word of wordsNear(trigger)) if (others.some((words) => words.has(word))) shared++;
  return shared;
}

const NEAR = new WeakMap<TriggerCandidate, ReadonlySet<string>>();

/** The content words near a trigger, gathered once: it is compared with many events. */
function wordsNear(trigger: TriggerCandidate): ReadonlySet<string> {
  const known = NEAR.get(trigger);
  if (known) return known;
  const { sentence, token } = trigger;
  const words = new Set<string>();
  for (let at = Math.max(0, token - WINDOW); at <= token + WINDOW && at < sentence.tokens.length; at++) {
    const { upos, lemma } = sentence.tokens[at] as Token;
    if (at !== token && CONTENT.has(upos)) words.add(lemma.toLowerCase());
  }
  NEAR.set(trigger, words);
  return words;
}

function apartWords({ sentence, token }: TriggerCandidate): string[] {
  const head = sentence.tokens[token]?.head ?? -1;
  return [token, ...(head >= 0 ? [head] : [])].flatMap((at) =>
    childrenBy(sentence, at, "amod", "advmod", "det").flatMap((child) => {
      const word = sentence.tokens[child]?.lemma.toLowerCase() ?? "";
      return APART.has(word) ? [word] : [];
    }),
  );
}
