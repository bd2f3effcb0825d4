// The time expressions of each sentence, gathered once for a list of them and kept as long as the list.

import type { TimeExpression } from "./document";

const KNOWN = new WeakMap<readonly TimeExpression[], ReadonlyMap<number, readonly TimeExpression[]>>();

/** The times by the index of their sentence, each list in the order given; a sentence without any is not there. */
export function timesBySentence(times: readonly TimeExpression[]): ReadonlyMap<number, readonly TimeExpression[]> {
  const known = KNOWN.get(times);
  if (known) return known;
  const index = new Map<number, TimeExpression[]>();
  for (const time of times) {
    const inSentence = index.get(time.sentence);
    if (inSentence) inSentence.push(time);
    else index.set(time.sentence, [time]);
  }
  KNOWN.set(times, index);
  return index;
}
