// One claim for a stretch of an article: who says it (the innermost attribution that covers it, with whoever passed it
// on), how surely, and where it stands. It decides nothing about what is claimed.

import type { Span } from "../text/token";
import type { Attributed, AttributionSpan, LocalClaim, Mentioned, Parsed, Resolved } from "./document";
import { judgeFactuality } from "./judge-factuality";

/** The innermost attribution whose content covers an offset, or undefined where the article itself speaks. */
export function attributionAt(doc: Attributed, offset: number): AttributionSpan | undefined {
  let best: AttributionSpan | undefined;
  for (const span of doc.attributions)
    if (span.start <= offset && offset < span.end && (!best || span.end - span.start < best.end - best.start))
      best = span;
  return best;
}

/**
 * A claim resting on `evidence`, judged at the word `token` of sentence `sentence`.
 * Example: for `killed` in “The bomb reportedly killed 13, Kirby said.” the speaker is Kirby and the certainty probable.
 */
export function makeClaim(
  doc: Parsed & Mentioned & Resolved & Attributed,
  sentence: number,
  token: number,
  evidence: Span,
  extractor: string,
  confidence: number,
): LocalClaim {
  const parsed = doc.sentences[sentence];
  const offset = parsed?.tokens[token]?.start ?? evidence.start;
  const attribution = attributionAt(doc, offset);
  const { polarity, certainty, cue } = parsed
    ? judgeFactuality(parsed, token)
    : { polarity: "affirmed" as const, certainty: "certain" as const, cue: undefined };
  const words = attribution?.cue || cue;
  return {
    ...(attribution?.speaker ? { speaker: attribution.speaker } : {}),
    via: attribution?.via ?? [],
    ...(words ? { cue: words } : {}),
    quoteType: attribution?.type ?? "narration",
    polarity,
    certainty,
    evidence: { start: evidence.start, end: evidence.end },
    confidence,
    extractor,
  };
}
