// Whether a word is below another in a tree: what a repair asks before it hangs one on the other, so that no circle comes of it.

/** Whether a word hangs on another, over others or directly; heads count from 0, −1 for the root. */
export function hangsOn(heads: ArrayLike<number>, word: number, other: number): boolean {
  // Bounded, so that even heads that are no tree give an answer.
  for (let at = heads[word] as number, steps = 0; at >= 0 && steps <= heads.length; at = heads[at] as number, steps++)
    if (at === other) return true;
  return false;
}
