// The mentions of each sentence, gathered once for a list of mentions and kept as long as the list.

import type { Mention } from "./document";

const KNOWN = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Mention[]>>();

/** The mentions by the index of their sentence, each list in the order given; a sentence without any is not there. */
export function mentionsBySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const known = KNOWN.get(mentions);
  if (known) return known;
  const index = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const inSentence = index.get(mention.sentence);
    if (inSentence) inSentence.push(mention);
    else index.set(mention.sentence, [mention]);
  }
  KNOWN.set(mentions, index);
  return index;
}
