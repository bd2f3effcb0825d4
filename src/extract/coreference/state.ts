// The state of coreference while an article is read once from front to back: the clusters made so far and the cluster of
// each mention. Names and what the grammar joins with them are placed here without weighing.

import { calledNames } from "./called-names";
import { Cluster } from "./cluster";
import { groupNames } from "./group-names";
import { introducedLater } from "./introduced-later";
import type { Facts } from "./mention-facts";
import { plainLinks } from "./plain-links";
import { sameRelatives } from "./same-relative";
import { toldInLead } from "./told-in-lead";

/** Clusters in the making. */
export class CoreferenceState {
  /** For each mention its cluster; `undefined` for those not yet read and for unresolved pronouns. */
  readonly clusterOf: (Cluster | undefined)[];
  readonly #groupOf: Int32Array;
  readonly #namesOf = new Map<number, Facts[]>();
  readonly #clusters = new Map<number, Cluster>();
  readonly #links: Int32Array;

  constructor(readonly facts: readonly Facts[]) {
    this.clusterOf = new Array<Cluster | undefined>(facts.length).fill(undefined);
    this.#groupOf = groupNames(facts);
    this.#links = plainLinks(facts);
    calledNames(facts, this.#links);
    introducedLater(facts, this.#groupOf, this.#links);
    toldInLead(facts, this.#groupOf, this.#links);
    sameRelatives(facts, this.#groupOf, this.#links);
    facts.forEach((fact, i) => {
      const group = this.#groupOf[i] as number;
      if (group < 0) return;
      const names = this.#namesOf.get(group);
      if (names) names.push(fact);
      else this.#namesOf.set(group, [fact]);
    });
  }

  /** The cluster of a name that may still lie ahead; `undefined` for what is no name. */
  namedCluster(index: number): Cluster | undefined {
    const group = this.#groupOf[index] as number;
    return group < 0 ? undefined : this.#clusterOfGroup(group);
  }

  #clusterOfGroup(group: number): Cluster {
    const names = this.#namesOf.get(group) ?? [];
    const known = this.#clusters.get(group) ?? new Cluster(names[0] as Facts, names);
    this.#clusters.set(group, known);
    return known;
  }

  /** Places a name, or a phrase that the grammar joins with one; false for what must be weighed. */
  placePlainly(index: number): boolean {
    const link = this.#links[index] as number;
    const group = this.#groupOf[link >= 0 ? link : index] as number;
    if (group < 0) return false;
    const known = this.#clusterOfGroup(group);
    known.add(this.facts[index] as Facts);
    this.clusterOf[index] = known;
    return true;
  }

  /** Places a weighed mention in a cluster; without one a noun phrase starts its own and a pronoun stays unresolved. */
  place(index: number, cluster: Cluster | undefined): void {
    const fact = this.facts[index] as Facts;
    if (cluster === undefined && fact.mention.form === "PRO") return;
    const own = cluster ?? new Cluster(fact, []);
    own.add(fact);
    this.clusterOf[index] = own;
  }
}
