// Non-projective trees in a projective parser: training lifts an arc and says so in its label (src/train/projectivize.ts), which names
// the true head's relation ("acl:relcl^obj"; Nivre & Nilsson 2005); here that is undone in a parsed tree.

import type { Tree } from "./parse";

/** The mark between a lifted arc's label and the label of its true head. */
export const LIFTED = "^";

/**
 * Undoes lifting: a word labelled "A^B" goes to the nearest word below its head that is itself labelled B (breadth first,
 * left to right), and keeps the label A. Where there is none it stays.
 */
export function lower(
  tree: Pick<Tree, "heads" | "labels">,
  names: readonly string[],
): { heads: Int32Array; deprels: string[] } {
  const heads = tree.heads.slice();
  const deprels: string[] = [];
  for (let i = 0; i < heads.length; i++) deprels.push(names[tree.labels[i] as number] ?? "dep");
  for (let i = 0; i < heads.length; i++) {
    const label = deprels[i] as string;
    const mark = label.indexOf(LIFTED);
    if (mark < 0) continue;
    deprels[i] = label.slice(0, mark);
    const target = find(heads, deprels, heads[i] as number, i, label.slice(mark + 1));
    if (target >= 0) heads[i] = target;
  }
  return { heads, deprels };
}

function find(heads: Int32Array, deprels: readonly string[], from: number, lifted: number, wanted: string): number {
  let level = [from];
  while (level.length > 0) {
    const next: number[] = [];
    for (let i = 0; i < heads.length; i++) if (i !== lifted && level.includes(heads[i] as number)) next.push(i);
    const found = next.find((i) => deprels[i] === wanted);
    if (found !== undefined) return found;
    level = next;
  }
  return -1;
}
