// Which profiles are one thing so far: union-find that keeps, for each cluster, its articles and what it must not join,
// and for each join a line for the ledger. Two entities of one article never join unless a person has decided so.

import type { Profile } from "./identity-profile";

/** One join: the two profiles it rests on, and why. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly reason: string;
}

/** The state of a resolution. */
export class IdentityClusters {
  readonly links: Link[] = [];
  readonly #parent: Int32Array;
  readonly #members: (number[] | undefined)[];
  readonly #articles: (Set<string> | undefined)[];
  readonly #barred = new Map<number, Set<number>>();

  constructor(readonly profiles: readonly Profile[]) {
    this.#parent = Int32Array.from(profiles, (_, i) => i);
    this.#members = profiles.map((_, i) => [i]);
    this.#articles = profiles.map((profile) => new Set([profile.article]));
  }

  /** The root of the cluster that holds a profile. */
  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = index; at !== root;) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The profiles of the cluster with this root, in no particular order. */
  members(root: number): readonly number[] {
    return this.#members[root] ?? [];
  }

  /** Keeps two profiles apart for good. */
  bar(a: number, b: number): void {
    if (a === b) return;
    for (const [one, other] of [
      [this.find(a), b],
      [this.find(b), a],
    ] as const) {
      const set = this.#barred.get(one) ?? new Set<number>();
      set.add(other);
      this.#barred.set(one, set);
    }
  }

  /** Whether a decision keeps the clusters of two profiles apart. */
  #isBarred(a: number, b: number): boolean {
    const [one, other] = (this.#barred.get(a)?.size ?? 0) <= (this.#barred.get(b)?.size ?? 0) ? [a, b] : [b, a];
    for (const index of this.#barred.get(one) ?? []) if (this.find(index) === other) return true;
    return false;
  }

  /** Whether the clusters of two profiles may join: no decision against it, and no article that keeps both apart. */
  mayJoin(a: number, b: number): boolean {
    const one = this.find(a);
    const other = this.find(b);
    if (one === other) return true;
    if (this.#isBarred(one, other)) return false;
    const [few, many] = [this.#articles[one] as Set<string>, this.#articles[other] as Set<string>].sort(
      (x, y) => x.size - y.size,
    );
    for (const article of few as Set<string>) if ((many as Set<string>).has(article)) return false;
    return true;
  }

  /**
   * Joins the clusters of two profiles and notes why; false if they may not join. `decided` joins even what one article
   * keeps apart, though never what a decision bars.
   */
  join(a: number, b: number, reason: string, decided = false): boolean {
    const one = this.find(a);
    const other = this.find(b);
    if (one === other) return true;
    if (decided ? this.#isBarred(one, other) : !this.mayJoin(one, other)) return false;
    const [small, large] = this.members(one).length < this.members(other).length ? [one, other] : [other, one];
    this.#parent[small] = large;
    for (const index of this.members(small)) (this.#members[large] as number[]).push(index);
    for (const article of this.#articles[small] ?? []) (this.#articles[large] as Set<string>).add(article);
    for (const index of this.#barred.get(small) ?? []) {
      const set = this.#barred.get(large) ?? new Set<number>();
      set.add(index);
      this.#barred.set(large, set);
    }
    this.#members[small] = undefined;
    this.#articles[small] = undefined;
    this.#barred.delete(small);
    this.links.push({ a, b, reason });
    return true;
  }

  /** The clusters as sorted lists of profiles, in the order of their first. */
  clusters(): number[][] {
    return this.#members
      .flatMap((members) => (members ? [[...members].sort((a, b) => a - b)] : []))
      .sort((a, b) => (a[0] as number) - (b[0] as number));
  }
}
