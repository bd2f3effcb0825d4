// What tells two happenings of a type apart though their words are alike: one is told as past (“the 2003 earthquake”,
// “had previously been arrested”), as one of several (“the others will be charged”), as a record (“the worst crash in”), as part of
// a toll or as its sum, or with other names in it. Signs for the judge of merging (merge-features.ts); it decides nothing itself.

import { upTo } from "../model/features";
import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, dependencyTree, lemmaAt } from "./dependency-tree";
import type { Parsed, Resolved, Timed } from "./document";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";
import { perToken } from "./per-token";
import { prepositionOf } from "./phrase-heads";

type Read = Parsed & Resolved & Timed;

/** The signs of a pair, as names of features. */
export function apartSigns(doc: Read, event: DraftEvent, draft: DraftEvent): string[] {
  const trigger = draft.triggers[0] as TriggerCandidate;
  const { sentence, token } = trigger;
  const word = sentence.tokens[token] as Token;
  const [own, others] = [ageOf(doc, draft.time), ageOf(doc, event.time)];
  const signs = [`ages ${others} ${own}`, `age ${own}|${word.xpos}`];
  const cues = pastCues(sentence, token);
  for (const cue of cues) signs.push(`told past ${cue}`);
  const eventIsPast = event.triggers.some((other) => pastCues(other.sentence, other.token).length > 0);
  signs.push(`past ${upTo(2, cues.length)} ${eventIsPast}`);
  const record = recordOf(sentence, token);
  if (record) signs.push(record);
  if (trigger.trigger.kind === "noun") {
    const first = event.triggers[0] as TriggerCandidate;
    const number = first.sentence.tokens[first.token]?.feats["Number"] ?? "";
    signs.push(`numbers ${number} ${word.feats["Number"] ?? ""}`, `case ${prepositionOf(sentence, token)}`);
  }
  for (const { role, sentence: at, token: filler } of draft.arguments) {
    const where = doc.sentences[at];
    if (where && isOther(where, filler)) signs.push("other filler", `other ${role}`);
  }
  signs.push(...counts(event, draft), ...names(doc, event, draft));
  return [...new Set(signs)];
}

/** The year of a resolved time, by its first four digits; NaN where it has none. */
function yearOf(time: string | undefined): number {
  let year = time === undefined ? NaN : 0;
  for (let i = 0; i < 4 && time !== undefined; i++) {
    const digit = time.charCodeAt(i) - ZERO;
    year = digit >= 0 && digit <= 9 ? 10 * year + digit : NaN;
  }
  return year;
}

const ZERO = "0".charCodeAt(0);

/** How long before the article (or the latest year it names) a time is. */
function ageOf(doc: Read, time: string | undefined): string {
  const year = yearOf(time);
  if (Number.isNaN(year)) return "none";
  const published = yearOf(doc.article.published);
  const now = Number.isNaN(published) ? latestYear(doc) : published;
  return Number.isNaN(now) ? "unknown" : `${Math.max(-1, Math.min(2, now - year))}`;
}

/** The latest year that the article names; NaN where it names none. */
const latestYear = ({ times }: Timed): number =>
  times.reduce((latest, { value }) => {
    const year = yearOf(value);
    return year <= latest ? latest : year;
  }, NaN);

/** Words that place a happening before, after or beside another one. */
const PAST: ReadonlySet<string> = new Set(
  "previously before once twice repeatedly again already earlier formerly ago since past previous last recent history separately meanwhile elsewhere also still so later then another similar separate".split(
    " ",
  ),
);

/** Words at a trigger, or at a time that hangs on it, that place it beside or before what is told now; and years. */
const pastCues = perToken((sentence: Sentence<Token>, token: number): readonly string[] => {
  const { children } = dependencyTree(sentence);
  const near = (children[token] ?? []).flatMap((child) => {
    const relation = baseRelation(sentence.tokens[child]?.deprel ?? "");
    if (/^(?:advmod|amod|det|compound|nummod)$/.test(relation)) return [child];
    return relation === "obl" || relation === "nmod" ? [child, ...(children[child] ?? [])] : [];
  });
  return near.flatMap((at) => {
    const { lemma, form } = sentence.tokens[at] as Token;
    if (PAST.has(lemma.toLowerCase())) return [lemma.toLowerCase()];
    return /^(?:19|20)\d\d$/.test(form) ? ["year"] : [];
  });
});

/** “the worst crash in years”, “the fourth such storm”: what follows “it is” is the one told, any other is not. */
function recordOf(sentence: Sentence<Token>, token: number): string | undefined {
  const kinds = childrenBy(sentence, token, "amod").map((child) => sentence.tokens[child] as Token);
  const record = kinds.find(
    ({ xpos, lemma, feats }) => xpos === "JJS" || lemma === "such" || feats["NumType"] === "Ord",
  );
  if (!record) return undefined;
  return `record ${record.xpos === "JJS" ? "most" : "nth"} ${childrenBy(sentence, token, "cop").length > 0 ? "is" : "other"}`;
}

/** Words of a filler that is none of those told before: “the *others*”, “*another* 11”. */
const OTHERS: ReadonlySet<string> = new Set(
  "other another more additional further remaining rest separate second different".split(" "),
);

const isOther = (sentence: Sentence<Token>, filler: number): boolean =>
  [filler, ...childrenBy(sentence, filler, "amod", "det", "nummod")].some((at) => OTHERS.has(lemmaAt(sentence, at)));

/** How the numbers of both compare: “ten people were killed” of the nineteen told above. */
function counts(event: DraftEvent, draft: DraftEvent): string[] {
  return ["victim", "person", "agent"].flatMap((role) => {
    const [own, others] = [draft, event].map(({ arguments: all }) =>
      all.filter((each) => each.role === role && each.count),
    );
    if (!own || !others || own.length === 0 || others.length === 0) return [];
    const pairs = own.flatMap((a) => others.map((b) => compare(a, b)));
    const how = pairs.includes("same") ? "same" : pairs[0];
    return [`count ${how}`, `count ${role} ${how}`];
  });
}

function compare({ count: a }: DraftArgument, { count: b }: DraftArgument): string {
  const [low, high] = [a?.min, b?.min];
  if (low === undefined || high === undefined) return "vague";
  return low === high ? "same" : low < high ? "fewer" : "more";
}

/** How many names of the draft the event has in any role, and how many it has not. */
function names(doc: Read, event: DraftEvent, draft: DraftEvent): string[] {
  const named = (all: readonly DraftArgument[]): Set<number> =>
    new Set(all.flatMap(({ chain }) => (chain !== undefined && doc.chains[chain]?.named ? [chain] : [])));
  const [own, others] = [named(draft.arguments), named(event.arguments)];
  const shared = [...own].filter((chain) => others.has(chain)).length;
  return [`named ${upTo(2, shared)} ${upTo(2, own.size - shared)} ${upTo(1, others.size)}`];
}
