// JSON whose bytes depend on the value only: the keys of every object in order of code units, absent fields left out.
// For comparing and hashing; the form for people is write-graph.ts.

/**
 * The same value as JSON, whatever the order in which its keys were set.
 *
 * @example stableJson({ b: 1, a: [true] }) // '{"a":[true],"b":1}'
 */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${stableJson(field)}`).join(",")}}`;
}
