// The second opinion on triggers: how surely each candidate is a happening that the article reports, and not a habit,
// a rule, a mere possibility in the background or another sense of the word. Without a model all pass unjudged.

import type { Clusters } from "../model/clusters";
import { attributionAt } from "./make-claim";
import type { Attributed, Parsed } from "./document";
import type { DraftEvent } from "./draft-event";
import { judge, type EventModel } from "./event-model";
import { once } from "./once";
import { placeKey } from "./place-key";
import { triggerFeatures, type ArticleContext } from "./trigger-features";

/** Confidence of a trigger where no model judges it: about the precision of the table on gold/train. */
export const TABLE_CONFIDENCE = 0.6;
/** Triggers below this report nothing and join nothing; whether one opens an event is decided in merge-events.ts. */
export const LEAST_TRIGGER = 0.15;

/** What the features of every candidate share. */
export function articleContext(
  doc: Parsed & Attributed,
  drafts: readonly DraftEvent[],
  clusters: Clusters,
): ArticleContext {
  const frames = new Map<string, number>();
  const inSentence = new Map<number, Set<string>>();
  const ofWord = new Map<number, Set<string>>();
  for (const draft of drafts) {
    frames.set(draft.type, (frames.get(draft.type) ?? 0) + 1);
    const { sentence, token } = draft.triggers[0] as DraftEvent["triggers"][number];
    once(inSentence, sentence.index, () => new Set<string>()).add(draft.type);
    once(ofWord, placeKey({ sentence: sentence.index, token }), () => new Set<string>()).add(draft.type);
  }
  const headline = new Set(
    doc.sentences.flatMap((sentence) =>
      sentence.kind === "headline" ? sentence.tokens.map((token) => token.lemma.toLowerCase()) : [],
    ),
  );
  return {
    frames,
    tops: [...frames]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 3)
      .map(([frame, n]) => ({ frame, text: `${frame} ${n > 2}` })),
    inSentence: joined(inSentence),
    ofWord: joined(ofWord),
    sentences: doc.sentences.length,
    headline,
    clusters,
    attributed: (offset) => attributionAt(doc, offset)?.type ?? "none",
  };
}

const joined = (sets: ReadonlyMap<number, ReadonlySet<string>>): ReadonlyMap<number, string> =>
  new Map([...sets].map(([key, set]) => [key, [...set].sort().join(" ")]));

/** The candidates that are likely happenings, with their confidence. */
export function judgeTriggers(
  doc: Parsed & Attributed,
  drafts: readonly DraftEvent[],
  model: EventModel | undefined,
): DraftEvent[] {
  if (!model) return [...drafts];
  const context = articleContext(doc, drafts, model.clusters);
  return drafts
    .map((draft) => ({ ...draft, confidence: judge(model.triggers, triggerFeatures(draft, context)) }))
    .filter((draft) => draft.confidence >= LEAST_TRIGGER);
}
