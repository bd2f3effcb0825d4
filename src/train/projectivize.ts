// Makes a tree projective by lifting arcs (Nivre & Nilsson 2005, scheme "head"): the dependent of the shortest
// non-projective arc moves to its grandparent, and its label keeps the relation of its true head ("A^B"), until no arcs cross.

import { LIFTED } from "../text/lifted-arcs";

/** A projective tree with labels that `lower` (src/text/lifted-arcs.ts) can undo. */
export function projectivize(
  heads: readonly number[],
  deprels: readonly string[],
): { heads: number[]; deprels: string[] } {
  const lifted = [...heads];
  const labels = [...deprels];
  for (;;) {
    const dependent = shortestCrossing(lifted);
    if (dependent < 0) return { heads: lifted, deprels: labels };
    const head = lifted[dependent] as number;
    const label = labels[dependent] as string;
    if (!label.includes(LIFTED)) labels[dependent] = `${label}${LIFTED}${deprels[head] as string}`;
    lifted[dependent] = lifted[head] as number;
  }
}

/** The dependent of the shortest arc that spans a word not below its head; −1 if the tree is projective. */
function shortestCrossing(heads: readonly number[]): number {
  let found = -1;
  let shortest = Infinity;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as number;
    if (head < 0 || Math.abs(head - i) >= shortest) continue;
    const [from, to] = head < i ? [head, i] : [i, head];
    for (let k = from + 1; k < to; k++)
      if (!below(heads, k, head)) {
        found = i;
        shortest = to - from;
        break;
      }
  }
  return found;
}

function below(heads: readonly number[], word: number, ancestor: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === ancestor) return true;
    at = heads[at] as number;
  }
  return false;
}
