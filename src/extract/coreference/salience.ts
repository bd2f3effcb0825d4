// How much in mind each candidate for a pronoun is: every sentence of the last few that speaks of it counts by what it does
// there, half as much with each sentence back (after Lappin & Leass 1994). It ranks candidates; what a rank is worth is learned.

import type { Cluster } from "./cluster";
import type { Facts } from "./mention-facts";

/** A candidate's place by salience among those that fit. */
export interface Salience {
  /** How many are more salient, up to four. */
  readonly rank: number;
  /** Its salience for one of the most salient other, from ¼ to 4. */
  readonly lead: number;
}

/** What a mention counts, in points: for being there, for its role there (other roles: `OTHER_ROLE`), for being a pronoun. */
const PRESENCE = 100;
const ROLE: ReadonlyMap<string, number> = new Map([
  ["nsubj", 80],
  ["root", 60],
  ["obj", 50],
  ["iobj", 45],
  ["obl", 40],
  ["conj", 35],
]);
const OTHER_ROLE = 30;
const PRONOUN = 40;
/** What counts of a mention so many sentences back; farther ones do not. */
const SHARE_BY_DISTANCE: readonly number[] = [1, 0.5, 0.25, 0.125, 0.0625];
/** What counts of a mention whose sentence has counted already. */
const SHARE_OF_REPEATED = 0.2;
/** The points of who was not mentioned of late. */
const LEAST = 10;

const MAX_RANK = 4;
const MAX_LEAD = 4;

/** The salience of a cluster for a pronoun, in points. Example: the subject of the sentence before has (100 + 80) · ½ = 90. */
export function salienceOf({ members }: Cluster, pronoun: Facts): number {
  let sum = 0;
  let sentence = -1;
  for (let i = members.length - 1; i >= 0; i--) {
    const { at, relation, mention } = members[i] as Facts;
    const share = SHARE_BY_DISTANCE[pronoun.at - at];
    if (share === undefined) break;
    const points = (PRESENCE + (ROLE.get(relation) ?? OTHER_ROLE) + (mention.form === "PRO" ? PRONOUN : 0)) * share;
    sum += at === sentence ? points * SHARE_OF_REPEATED : points;
    sentence = at;
  }
  return Math.max(sum, LEAST);
}

/** The places of clusters by salience, in their order. */
export function salienceRanks(clusters: readonly Cluster[], pronoun: Facts): Salience[] {
  const points = clusters.map((cluster) => salienceOf(cluster, pronoun));
  return points.map((own, i) => {
    let above = 0;
    let other = 0;
    for (let j = 0; j < points.length; j++) {
      const rival = points[j] as number;
      if (rival > own) above++;
      if (j !== i && rival > other) other = rival;
    }
    const lead = other === 0 ? MAX_LEAD : own / other;
    return { rank: Math.min(MAX_RANK, above), lead: Math.min(MAX_LEAD, Math.max(1 / MAX_LEAD, lead)) };
  });
}
