// Features of whom a text is about, for pronouns: how salient a candidate is, where it is first named and where named next, in
// full or in short, and what its place, role and rank say together. They add to coreference-features.ts.

import { mix } from "../../model/features";
import type { Cluster } from "./cluster";
import type { Standing } from "./standing";
import { bucket, flag, FORM_NUMBER, possessive } from "./feature-values";
import type { Facts } from "./mention-facts";

/** The upper ends of the steps of a lead in salience: quarters of a doubling, from a quarter to four times. */
const LEADS: readonly number[] = [
  0.2726, 0.3242, 0.3856, 0.4585, 0.5453, 0.6484, 0.7711, 0.917, 1.0905, 1.2968, 1.5422, 1.834, 2.181, 2.5937, 3.0844,
  3.668,
];
/** From here on the most salient candidate leads clearly. */
const CLEAR_LEAD = 1.5;
/** No name follows. */
const NEVER = 9;

/** Adds the features of "this pronoun means that cluster" by `add`, which takes a template and two values. */
export function topicFeatures(
  fact: Facts,
  cluster: Cluster,
  standing: Standing,
  add: (template: number, a: number, b: number) => void,
): void {
  const { last, salience, topic } = standing;
  const distance = bucket(fact.at - last.at);
  const rank = Math.min(standing.rank, 5);
  const role = fact.role;
  const lastRole = last.role;
  const form = FORM_NUMBER[last.mention.form];
  const roles = mix(role, lastRole);
  add(110, salience.rank, flag(salience.rank === 0 && salience.lead > CLEAR_LEAD));
  add(111, salience.rank, distance);
  add(112, salience.rank, roles);
  add(113, leadStep(salience.lead), rank);
  const opens = flag(cluster.names[0]?.at === 0);
  add(120, bucket(cluster.names.length), mix(flag(topic), opens));
  add(121, opens, mix(distance, lastRole));
  const called = mix(form, flag(last.words.length > 1));
  add(122, called, mix(distance, lastRole));
  add(123, called, mix(rank, flag(cluster.names[0] === last)));
  // Whoever is named again soon after was not the pronoun's, or the pronoun pointed ahead.
  const next = cluster.names[firstBehind(cluster.names, fact)];
  const ahead = next === undefined ? NEVER : bucket(next.at - fact.at);
  add(124, ahead, next === undefined ? 0 : next.role + 1);
  add(125, ahead, mix(distance, rank));
  add(126, ahead, mix(flag(standing.fronted), lastRole));
  add(127, mix(fact.hashes.governorLemma, role), mix(lastRole, flag(fact.at === last.at)));
  add(128, mix(last.hashes.governorLemma, lastRole), mix(role, distance));
  const place = mix(mix(distance, Math.min(standing.order, 2)), Math.min(standing.personRank, 5));
  add(129, place, mix(lastRole, mix(flag(possessive(fact)), flag(fact.relation === "nsubj"))));
  add(130, place, mix(form, flag(topic)));
  add(131, mix(place, roles), flag(topic));
}

function leadStep(lead: number): number {
  const step = LEADS.findIndex((end) => lead < end);
  return step < 0 ? LEADS.length : step;
}

/** The place of the first of some names, which are in text order, that stands behind a mention. */
function firstBehind(names: readonly Facts[], { mention }: Facts): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Facts).mention.index > mention.index) high = middle;
    else low = middle + 1;
  }
  return low;
}
