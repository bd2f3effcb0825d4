// Tells most words that are in no list from those that may be in it, before the list is asked: every word of a text is looked up in lists
// of which few have it, and a large map answers from memory that is far away.

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;
/** The upper bits of a hash by which words are told apart: 8 KB, small enough for the fastest cache. */
const BITS = 16;

/** Whether a word may be in a list: true for each of its words in whatever case, false for most others. */
export class WordFilter {
  private readonly known = new Int32Array(2 ** (BITS - 5));

  /** `words` are in lower case. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const at = placeOf(word);
      if (at >= 0) (this.known[at >> 5] as number) |= 1 << (at & 31);
    }
  }

  mayHave(word: string): boolean {
    const at = placeOf(word);
    return at < 0 || (((this.known[at >> 5] as number) >>> (at & 31)) & 1) !== 0;
  }
}

/** The place of a word in whatever case; −1 for one with other letters than those of English, whose cases are not known here. */
function placeOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 127) return -1;
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), PRIME);
  }
  return hash >>> (32 - BITS);
}
