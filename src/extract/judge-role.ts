// How likely a role candidate is. Nine of ten fail, and most of these by their first few features already: the judge is asked in three
// parts, and no candidate is described further than it takes. What the parts ask is role-features.ts.

import type { Judge } from "./event-model";
import {
  firstRoleFeatures,
  MAX_ROLE_FEATURES,
  otherRoleFeatures,
  secondRoleFeatures,
  type RoleCandidates,
  type RolePart,
} from "./role-features";

/**
 * Log-odds (without the bias) below which a candidate fails after the first part, and after the second; to be measured again where the
 * judge is trained anew. Of 14,474 candidates of gold/train and the stories a to d and w to z that hold by all features 8 fail here; of
 * all candidates three in four fail by the first two parts.
 */
const LEAST_FIRST = -1;
const LEAST_SECOND = -0.42;

const features = new Int32Array(MAX_ROLE_FEATURES);
const scores = new Float64Array(2);

/** The probability that candidate `k` holds, 0 for one that surely fails. */
export function judgeRole(judge: Judge, candidates: RoleCandidates, k: number): number {
  scores.fill(0);
  if (logOdds(judge, firstRoleFeatures, candidates, k) < LEAST_FIRST) return 0;
  if (logOdds(judge, secondRoleFeatures, candidates, k) < LEAST_SECOND) return 0;
  return 1 / (1 + Math.exp(-(logOdds(judge, otherRoleFeatures, candidates, k) + judge.bias)));
}

/** The log-odds with one part more. */
function logOdds({ scorer, slope }: Judge, part: RolePart, candidates: RoleCandidates, k: number): number {
  scorer.add(features, 0, part(features, 0, candidates, k), scores);
  return slope * ((scores[1] as number) - (scores[0] as number));
}
