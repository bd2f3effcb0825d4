// Who may be said to report an event: the speakers whose words hold one of its triggers, and whoever spoke last where the
// article goes on without a cue (“… police said. Two officers were hurt in the raid.”). Which of them stand is decided in
// judge-claims.ts.

import type { Attributed, AttributionSpan, Mentioned, Parsed, Resolved, SpeakerRef } from "./document";
import type { DraftEvent } from "./draft-event";
import type { TriggerCandidate } from "./find-triggers";
import { attributionAt, beginningBefore, isOnlyPart } from "./make-claim";

/** A trigger in (or behind) somebody's words. */
export interface SpokenTrigger {
  readonly trigger: TriggerCandidate;
  readonly attribution: AttributionSpan;
  /** True where the trigger stands behind the words, in a sentence without a cue. */
  readonly follows: boolean;
}

/** A speaker with the triggers that are theirs. */
export interface ClaimCandidate {
  readonly speaker: SpeakerRef;
  readonly spoken: readonly SpokenTrigger[];
}

type Read = Parsed & Mentioned & Resolved & Attributed;

/** One speaker is one candidate, whatever the words. */
export const speakerKey = ({ chain, text }: SpeakerRef): string =>
  chain === undefined ? text.toLowerCase() : `#${chain}`;

/** The candidates of an event, in the order of its triggers. */
export function claimCandidates(doc: Read, { triggers }: DraftEvent): ClaimCandidate[] {
  const found = new Map<string, { speaker: SpeakerRef; spoken: SpokenTrigger[] }>();
  for (const trigger of triggers) {
    const { sentence, token } = trigger;
    const covering = attributionAt(doc, sentence.tokens[token]?.start ?? sentence.start);
    const attribution = covering ?? lastBefore(doc, trigger);
    if (!attribution?.speaker || isOnlyPart(sentence, token, attribution)) continue;
    for (const speaker of [attribution.speaker, ...(attribution.also ?? [])]) {
      const known = found.get(speakerKey(speaker)) ?? { speaker, spoken: [] };
      known.spoken.push({ trigger, attribution, follows: covering === undefined });
      found.set(speakerKey(speaker), known);
    }
  }
  return [...found.values()];
}

/** The last attribution of the sentence before, where the trigger's own has none and both stand in one paragraph. */
function lastBefore(doc: Read, { sentence }: TriggerCandidate): AttributionSpan | undefined {
  const before = doc.sentences[sentence.index - 1];
  if (!before || before.kind !== "body" || before.paragraph !== sentence.paragraph) return undefined;
  const last = doc.attributions[beginningBefore(doc.attributions, sentence.end) - 1];
  return last && last.start < sentence.start && last.end > before.start && !last.paraphrase ? last : undefined;
}
