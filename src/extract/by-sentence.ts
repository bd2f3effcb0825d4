// What lies in each sentence (mentions, times), gathered once for a list of them and kept as long as the list.

/** Anything that knows the index of its sentence. */
interface InSentence {
  readonly sentence: number;
}

const KNOWN = new WeakMap<readonly InSentence[], ReadonlyMap<number, readonly InSentence[]>>();

/**
 * The items by the index of their sentence, each list in the order given; a sentence without any is not there.
 *
 * @example bySentence(doc.mentions).get(0) // the mentions of the first sentence
 */
export function bySentence<Item extends InSentence>(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const known = KNOWN.get(items);
  // What is kept for a list was made of its own items.
  if (known) return known as ReadonlyMap<number, readonly Item[]>;
  const index = new Map<number, Item[]>();
  for (const item of items) {
    const inSentence = index.get(item.sentence);
    if (inSentence) inSentence.push(item);
    else index.set(item.sentence, [item]);
  }
  KNOWN.set(items, index);
  return index;
}
