// Scores of a clustering against gold clusters: B³ (Bagga & Baldwin 1998), MUC (Vilain et al. 1995) and entity CEAF
// (Luo 2005), computed from two assignments item → cluster. Items in only one of the two count as the metric has it.

import { bestAlignment } from "./alignment";

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Which cluster each item is in. */
export type Assignment = ReadonlyMap<string, string>;

/** F1 of a precision and a recall. */
export function scoreOf(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function clustersOf(assignment: Assignment): Map<string, Set<string>> {
  const clusters = new Map<string, Set<string>>();
  for (const [item, cluster] of assignment) clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(item));
  return clusters;
}

/** B³: for each item the share of its cluster that belongs with it. */
export function bCubed(gold: Assignment, found: Assignment): Score {
  const side = (from: Assignment, to: Assignment): number => {
    let sum = 0;
    for (const cluster of clustersOf(from).values())
      for (const item of cluster) {
        const other = to.get(item);
        let same = 0;
        if (other !== undefined) for (const fellow of cluster) if (to.get(fellow) === other) same++;
        sum += same / cluster.size;
      }
    return ratio(sum, from.size);
  };
  return scoreOf(side(found, gold), side(gold, found));
}

/** MUC: links kept of those that hold each cluster together. */
export function muc(gold: Assignment, found: Assignment): Score {
  const side = (from: Assignment, to: Assignment): number => {
    let kept = 0;
    let all = 0;
    for (const cluster of clustersOf(from).values()) {
      const parts = new Set<string>();
      for (const item of cluster) parts.add(to.get(item) ?? `alone ${item}`);
      kept += cluster.size - parts.size;
      all += cluster.size - 1;
    }
    return ratio(kept, all);
  };
  return scoreOf(side(found, gold), side(gold, found));
}

/** Entity CEAF (φ4): the best one-to-one alignment of clusters, by Dice similarity. */
export function ceafE(gold: Assignment, found: Assignment): Score {
  const left = [...clustersOf(gold).values()];
  const right = [...clustersOf(found).values()];
  const similarity = left.map((a) =>
    right.map((b) => {
      let both = 0;
      for (const item of a) if (b.has(item)) both++;
      return (2 * both) / (a.size + b.size);
    }),
  );
  const { total } = bestAlignment(similarity, left.length, right.length);
  return scoreOf(ratio(total, right.length), ratio(total, left.length));
}

/** A score as three percentages. */
export const percent = ({ precision, recall, f1 }: Score): string =>
  [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(5)).join("  ");
