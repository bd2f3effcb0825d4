// Feature dropout: in training every decision sees only a random part of its features, so that no feature can rely on another being
// there. At test time many word features are unknown, and this is how a linear model learns to do without (Søgaard & Johannsen 2012).

/** Drops each of the first `count` features with the given probability, in place; returns how many are left. */
export function thin(features: Int32Array, count: number, probability: number, next: () => number): number {
  if (probability <= 0) return count;
  let kept = 0;
  for (let i = 0; i < count; i++) if (next() >= probability) features[kept++] = features[i] as number;
  return kept;
}
