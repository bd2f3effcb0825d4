// The one total order of the graph's lists: by code unit, never by locale, so that equal graphs are equal bytes.

import type { Claim, Evidence } from "./graph-data";

/** Compares two texts by UTF-16 code unit. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two records by id. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Compares two stretches of text by article, start and end. */
export const byEvidence = (a: Evidence, b: Evidence): number =>
  byText(a.article, b.article) || a.start - b.start || a.end - b.end;

/** Claims in the order of their evidence, each once; equal evidence is ordered by what else they say. */
export function sortedClaims(claims: readonly Claim[]): Claim[] {
  const byContent = new Map(claims.map((claim) => [JSON.stringify(claim), claim]));
  return [...byContent]
    .sort(([a, one], [b, other]) => byEvidence(one.evidence, other.evidence) || byText(a, b))
    .map(([, claim]) => claim);
}

/** The value that most of some values are; ties go to the longest, then to the first by code unit. */
export function mostCommon(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byText(a, b))[0]?.[0];
}
