// The second opinion on merging: how surely a draft tells of the same happening as an earlier event of its type. It sees the
// signs that the rules weigh too (merge-events.ts), the words of both triggers and of their sentences, who speaks, how the
// draft is introduced ("the", "another"), what it adds, and how many such events there are to choose from.

import { hashText, namedFeatures, upTo } from "../model/features";
import type { Token } from "../text/token";
import { ancestors, childrenBy } from "./dependency-tree";
import type { Attributed, Mentioned, Parsed, Resolved, Timed } from "./document";
import type { DraftEvent } from "./draft-event";
import { judge, type EventModel } from "./event-model";
import type { TriggerCandidate } from "./find-triggers";
import { attributionAt } from "./make-claim";
import { bySentence } from "./by-sentence";
import { mergeSigns, ruleScore, type MergeRank } from "./merge-events";
import { apartSigns } from "./merge-apart";

type Read = Parsed & Mentioned & Resolved & Timed & Attributed;

const MERGE = hashText("merge");
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
export const mergeFeatures = (...pair: Parameters<typeof pairSigns>): Int32Array =>
  namedFeatures(MERGE, pairSigns(...pair));

/** The features by name. */
export function pairSigns(doc: Read, event: DraftEvent, draft: DraftEvent, rank: MergeRank): readonly string[] {
  const signs = mergeSigns(event, draft);
  const trigger = draft.triggers[0] as TriggerCandidate;
  const triggers = event.triggers.slice(-MAX_TRIGGERS);
  const last = triggers[triggers.length - 1] as TriggerCandidate;
  const first = event.triggers[0] as TriggerCandidate;
  const { kind } = trigger.trigger;
  const score = Math.max(-4, Math.min(5, Math.round(ruleScore(signs))));
  const how = introduction(trigger);
  const names: string[] = ["bias", `type ${event.type}`, `kind ${kind}`];
  const add = (name: string): void => void names.push(name);
  const both = (name: string): void => void names.push(name, `${name}|${kind}`);
  signs.forEach(both);
  both(`rule ${score}`);
  const tally = { same: 0, apart: 0, other: 0 };
  for (const sign of signs) {
    const relation = sign.split(" ")[1] as keyof typeof tally;
    if (relation in tally && !/^(?:time|status)/.test(sign)) tally[relation]++;
  }
  both(`same ${upTo(3, tally.same)} apart ${upTo(2, tally.apart + tally.other)}`);
  both(`apart ${upTo(2, tally.apart)}|${event.type}`);
  const brings = draft.arguments.filter(({ role }) => !event.arguments.some((own) => own.role === role)).length;
  both(`brings ${upTo(3, brings)}`);
  both(`bare ${upTo(3, draft.arguments.length)}`);
  both(`how ${how}`);
  add(`how ${how}|${lemmaOf(trigger)}`);
  add(`how ${how}|${event.type}`);
  add(`lemma ${lemmaOf(trigger)}`);
  const sameLemma = triggers.some((other) => lemmaOf(other) === lemmaOf(trigger));
  both(`sameLemma ${sameLemma}|${how}`);
  add(`sameLemma ${sameLemma}|${event.type}`);
  add(`pair ${lemmaOf(last)} ${lemmaOf(trigger)}`);
  both(`kinds ${last.trigger.kind} ${kind}`);
  const distance = trigger.sentence.index - last.sentence.index;
  both(`distance ${upTo(6, distance)}|${how}`);
  add(`distance ${upTo(6, distance)}|${event.type}`);
  both(`fromFirst ${upTo(8, trigger.sentence.index - first.sentence.index)}`);
  if (distance === 0) {
    both(`tree ${treeRelation(last, trigger)}`);
    add(`tree ${treeRelation(last, trigger)}|${event.type}`);
    both(`between ${upTo(8, Math.abs(trigger.token - last.token) >> 1)}`);
  }
  both(`paragraph ${trigger.sentence.paragraph - last.sentence.paragraph === 0}`);
  both(`lead ${first.sentence.index < 2}`);
  both(`size ${upTo(4, event.triggers.length)}`);
  both(`earlier ${upTo(5, rank.earlier)} back ${upTo(4, rank.back)}`);
  add(`earlier ${upTo(5, rank.earlier)}|${event.type}`);
  add(`earlier ${upTo(5, rank.earlier)}|${how}`);
  both(`status ${event.status} ${draft.status}`);
  both(`times ${event.time !== undefined} ${draft.time !== undefined}|${signs[0]}`);
  add(`times ${draft.time !== undefined}|${how}`);
  both(`tense ${wordOf(last).xpos} ${wordOf(trigger).xpos}`);
  both(`speaker ${speakers(doc, last, trigger)}`);
  both(`shared ${upTo(3, sharedNames(doc, triggers, trigger))}`);
  both(`words ${upTo(4, sharedWords(triggers, trigger))}|${upTo(2, distance)}`);
  for (const word of apartWords(trigger)) both(`apart ${word}`);
  for (const sign of apartSigns(doc, event, draft)) both(sign);
  return names;
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
function sharedNames(doc: Read, triggers: readonly TriggerCandidate[], trigger: TriggerCandidate): number {
  const own = chainsIn(doc, trigger.sentence.index);
  const theirs = new Set(
    triggers.flatMap(({ sentence }) => (sentence === trigger.sentence ? [] : chainsIn(doc, sentence.index))),
  );
  return [...new Set(own)].filter((chain) => theirs.has(chain)).length;
}

const chainsIn = (doc: Read, sentence: number): number[] =>
  (bySentence(doc.mentions).get(sentence) ?? []).flatMap(({ index }) => {
    const chain = doc.chainOf[index] ?? -1;
    return doc.chains[chain]?.named ? [chain] : [];
  });

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
