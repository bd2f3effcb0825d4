// Numbers for what comes often: forms, endings and other values of words that a net may know. What is rarer has none, and counts as unknown.

/**
 * The values that come at least so often, with numbers from 1 in the order in which they come first.
 *
 * @example numberFrequent(["a", "b", "a"], 2) // a: 1
 */
export function numberFrequent<Value>(values: Iterable<Value>, least: number): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= least);
  return new Map(often.map(([value], i) => [value, i + 1]));
}
