// What is worked out once and then kept in a map of the caller's: hashes, views and groups that many candidates ask for.

/** The value kept for a key, made where there is none yet. Example: `once(lengths, "two", () => 3)` gives 3 and keeps it. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
