// The claim of one find. What a title, an apposition or two names side by side show is presupposed: the negation or
// modality of the clause around them does not touch it. What a verb or a predicate says is judged with its clause.

import type { Attributed, LocalClaim } from "../document";
import { makeClaim } from "../make-claim";
import type { Candidate } from "./candidate";
import type { RelationSource } from "./sentence-view";

/** The confidence of a find before anything was learned about its pattern. */
const UNSCORED = 0.8;

const isPresupposed = ({ pattern, manner }: Candidate): boolean =>
  pattern.shape !== "verb" && manner !== "is" && !manner.startsWith("predicate");

/** The claim of a find, with the stretch from its first to its last word as evidence. */
export function claimFor(doc: RelationSource & Attributed, candidate: Candidate, confidence = UNSCORED): LocalClaim {
  const tokens = doc.sentences[candidate.sentence]?.tokens ?? [];
  const evidence = { start: tokens[candidate.first]?.start ?? 0, end: tokens[candidate.last]?.end ?? 0 };
  const extractor = `${candidate.type}/${candidate.pattern.id}`;
  const claim = makeClaim(doc, candidate.sentence, candidate.trigger, evidence, extractor, confidence);
  if (!isPresupposed(candidate)) return claim;
  const { cue, ...rest } = claim;
  return { ...rest, ...(cue && claim.speaker ? { cue } : {}), polarity: "affirmed", certainty: "certain" };
}
