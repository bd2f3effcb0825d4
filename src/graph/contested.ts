// Whether the claims about one thing disagree. It compares claims of the same edge, event or role only.

import type { Claim } from "./graph-data";

/** True where one claim affirms and another denies: Iran says the plant was hit, Israel says it was not. */
export function contested(claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.polarity === "affirmed") && claims.some((claim) => claim.polarity === "denied");
}
