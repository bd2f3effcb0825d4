// The one total order of the graph's lists: by code unit, never by locale, so that equal graphs are equal bytes.

import type { Claim, Evidence } from "./graph-data";
import { stableJson } from "./stable-json";

/** Compares two texts by UTF-16 code unit. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two records by id. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Compares two stretches of text by article, start and end. */
export const byEvidence = (a: Evidence, b: Evidence): number =>
  byText(a.article, b.article) || a.start - b.start || a.end - b.end;

/** Compares two values by what they hold, whatever the order in which their keys were set. */
const byContent = (a: unknown, b: unknown): number => byText(stableJson(a), stableJson(b));

/** Order of evidence: by the stretch of text, then by content. */
export const byPlace = (a: Evidence, b: Evidence): number => byEvidence(a, b) || byContent(a, b);

/** Order of claims: by the place of their evidence, then by content; 0 for claims that say the same. */
export const byClaim = (a: Claim, b: Claim): number => byEvidence(a.evidence, b.evidence) || byContent(a, b);

/** Claims in their order, each once. */
export function sortedClaims(claims: readonly Claim[]): Claim[] {
  const sorted = [...claims].sort(byClaim);
  return sorted.filter((claim, i) => i === 0 || byClaim(sorted[i - 1] as Claim, claim) !== 0);
}

/** The value that most of some values are; ties go to the longest, then to the first by code unit. */
export function mostCommon(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byText(a, b))[0]?.[0];
}
