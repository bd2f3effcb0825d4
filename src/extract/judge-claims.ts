// The second opinion on who reports an event: which speakers stand, of those whose words hold it and of whoever spoke right
// before. What a speaker only mentions is not their claim (“officials say the man who threw the shoe …”; Karttunen 1974).

import { claimCandidates, type ClaimCandidate } from "./claim-candidates";
import { claimContext, claimFeatures } from "./claim-features";
import type { Attributed, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { judge, type Judge } from "./event-model";

/**
 * A speaker below this does not stand: about half of the F1 to be had (Lipton et al. 2014); chosen by cross-validation on
 * gold/train and the stories.
 */
export const LEAST_CLAIM = 0.3;

/** The candidates that stand. */
export function judgeClaims(
  doc: Parsed & Mentioned & Resolved & Attributed,
  event: DraftEvent,
  model: Judge,
): ClaimCandidate[] {
  const all = claimCandidates(doc, event);
  const context = claimContext(doc, event, all);
  return all.filter((candidate) => judge(model, claimFeatures(doc, event, candidate, context)) >= LEAST_CLAIM);
}
