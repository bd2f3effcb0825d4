// JSON whose bytes depend on the value only: the keys of every object in order of code units (array indices first), absent
// fields left out. For comparing and hashing; the form for people is write-graph.ts.

/** The same value with the keys of every object set in order: the engine's own writer follows it, and its texts are flat. */
export function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const field = ordered((value as Readonly<Record<string, unknown>>)[key]);
    // Set plainly, this one name would change the object's prototype.
    if (key === "__proto__") Object.defineProperty(result, key, { value: field, enumerable: true });
    else result[key] = field;
  }
  return result;
}

/**
 * The same value as JSON, whatever the order in which its keys were set.
 *
 * @example stableJson({ b: 1, a: [true] }) // '{"a":[true],"b":1}'
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? "null";
}
