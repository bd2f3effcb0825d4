// How likely a role candidate is. Nine of ten fail, and most of these by their first few features already: the judge is asked in three
// parts, and no candidate is described further than it takes. What the parts ask is role-features.ts.

import type { Judge } from "./event-model";
import { MAX_ROLE_FEATURES, ROLE_COLUMNS, ROLE_PARTS, type RoleCandidates, type RolePart } from "./role-features";

/**
 * Log-odds (without the bias) below which a candidate fails after the first part, and after the second; to be measured again where the
 * judge is trained anew. Of 4,539 candidates of the stories a to d and w to z that hold by all features 8 fail here; of all candidates
 * three in four fail by the first two parts.
 */
const LEAST: readonly number[] = [-1, -0.42];

const values = new Int32Array(ROLE_COLUMNS);
const features = new Int32Array(MAX_ROLE_FEATURES);
const scores = new Float64Array(2);

/** The probability that candidate `k` holds, 0 for one that surely fails. */
export function judgeRole({ scorer, slope, bias }: Judge, candidates: RoleCandidates, k: number): number {
  scores.fill(0);
  let logOdds = 0;
  for (let p = 0; p < ROLE_PARTS.length; p++) {
    const part = ROLE_PARTS[p] as RolePart;
    scorer.add(features, 0, part(values, features, 0, candidates, k), scores);
    logOdds = slope * ((scores[1] as number) - (scores[0] as number));
    if (logOdds < (LEAST[p] ?? -Infinity)) return 0;
  }
  return 1 / (1 + Math.exp(-(logOdds + bias)));
}
