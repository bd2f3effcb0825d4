// Bearers of one name: one thing, or several? Where nothing they say conflicts, they are one. Where something does, what
// they have in common decides: bearers of the same traits form units, units with enough in common join, and a bearer
// about whom nothing is said joins only the one unit it has most in common with.

import type { IdentityClusters } from "./identity-clusters";
import { conflicts, GrowingPortrait, support, type Portrait } from "./identity-evidence";
import type { Profile, TraitKind } from "./identity-profile";
import { middlesAgree, organizationName } from "../text/name-form";

/** How much must be shared to outweigh one conflicting trait. */
const SUPPORT_PER_CONFLICT = 2;
/** How much must be shared where the name is known to be ambiguous but the two do not conflict. */
const SUPPORT_IF_AMBIGUOUS = 1;
/** A block with more units than this is not compared pair by pair: its units stay apart. */
const MAX_UNITS = 300;

const KINDS: readonly TraitKind[] = ["field", "origin", "birthplace", "container", "post", "subtype"];

/** What is known of a cluster: kept up by adding the members that joined since. */
interface Known {
  members: number;
  readonly portrait: GrowingPortrait;
  /** Parts of its names that tell bearers of one key apart. */
  readonly parts: Set<string>;
}

/** Answers whether bearers of a name are one, over the state of a resolution. */
export class Ambiguity {
  readonly #known = new Map<number, Known>();

  constructor(
    readonly clusters: IdentityClusters,
    readonly common: ReadonlySet<string>,
  ) {}

  #of(profile: Profile): Known {
    const root = this.clusters.find(profile.index);
    const known = this.#known.get(root) ?? { members: 0, portrait: new GrowingPortrait(), parts: new Set<string>() };
    this.#known.set(root, known);
    const members = this.clusters.members(root);
    // A root's list of members only ever grows at its end.
    for (; known.members < members.length; known.members++) {
      const member = this.clusters.profiles[members[known.members] as number] as Profile;
      known.portrait.add(member);
      const part = DISTINCT[member.entity.type]?.part(member) ?? "";
      if (part !== "") known.parts.add(part);
    }
    return known;
  }

  /** What the whole cluster of a profile says together. */
  portrait(profile: Profile): Portrait {
    return this.#of(profile).portrait;
  }

  /** Whether the clusters of two profiles cannot be one: barred, names that disagree, or conflicts not outweighed. */
  clash(a: Profile, b: Profile): boolean {
    if (!this.clusters.mayJoin(a.index, b.index) || !this.#namesAgree(a, b)) return true;
    const count = conflicts(this.portrait(a), this.portrait(b));
    return count > 0 && this.#support(a, b).weight < count * SUPPORT_PER_CONFLICT;
  }

  #support(a: Profile, b: Profile): ReturnType<typeof support> {
    return support(this.portrait(a), this.portrait(b), this.common);
  }

  /** Whether every name in one cluster can stand beside every name in the other: middle names, legal forms. */
  #namesAgree(a: Profile, b: Profile): boolean {
    const agree = DISTINCT[a.entity.type]?.agree;
    if (agree === undefined) return true;
    const right = this.#of(b).parts;
    for (const one of this.#of(a).parts) for (const other of right) if (!agree(one, other)) return false;
    return true;
  }

  /**
   * Of some candidates the only one that shares at least `least` with a profile and does not clash; `undefined` where
   * none or several do.
   */
  only(
    profile: Profile,
    candidates: readonly Profile[],
    least: number,
  ): { profile: Profile; shared: readonly string[] } | undefined {
    const found = candidates
      .filter((candidate) => !this.clash(profile, candidate))
      .map((candidate) => ({ profile: candidate, ...this.#support(profile, candidate) }))
      .filter(({ weight }) => weight >= least)
      .sort((a, b) => b.weight - a.weight || a.profile.index - b.profile.index);
    const [first, second] = found;
    return first !== undefined && (second === undefined || second.weight * 2 <= first.weight) ? first : undefined;
  }

  /** Joins those of a block of one name that are one thing. */
  settle(block: readonly Profile[]): void {
    const reason = (profile: Profile): string => `same name “${profile.name}”`;
    if (!this.#mayConflict(block)) {
      for (const profile of block.slice(1))
        this.clusters.join((block[0] as Profile).index, profile.index, reason(profile));
      return;
    }
    const { units, silent } = unitsOf(block);
    for (const unit of units)
      for (const profile of unit.slice(1))
        this.clusters.join((unit[0] as Profile).index, profile.index, reason(profile));
    const heads = units.map((unit) => unit[0] as Profile);
    if (heads.length <= MAX_UNITS) {
      this.#joinSupported(heads, reason);
      this.#joinUnopposed(heads, reason);
    }
    const known = this.#distinct(heads);
    const lone = known.length === 1 ? known[0] : undefined;
    const left: Profile[] = [];
    for (const profile of silent) {
      if (
        lone !== undefined &&
        !this.clash(lone, profile) &&
        this.clusters.join(lone.index, profile.index, reason(profile))
      )
        continue;
      const found = known.length > 1 ? this.only(profile, known, SUPPORT_IF_AMBIGUOUS) : undefined;
      const shared = found ? `; both with ${found.shared.slice(0, 3).join(", ")}` : "";
      if (!found || !this.clusters.join(found.profile.index, profile.index, reason(profile) + shared))
        left.push(profile);
    }
    // Unsettled bearers of a person's name stay apart; a place or body nobody tells apart is one, the unspecified one.
    if (left[0]?.entity.type === "Person" && known.length > 0) return;
    for (const profile of left.slice(1))
      if (!this.clash(left[0] as Profile, profile))
        this.clusters.join((left[0] as Profile).index, profile.index, reason(profile));
  }

  /** One profile of each cluster among some. */
  #distinct(profiles: readonly Profile[]): Profile[] {
    const seen = new Set<number>();
    return profiles.filter((profile) => {
      const root = this.clusters.find(profile.index);
      return !seen.has(root) && seen.add(root);
    });
  }

  /** Whether any two of a block could conflict; cheap, may say yes too often. */
  #mayConflict(block: readonly Profile[]): boolean {
    const articles = new Set(block.map((profile) => profile.article));
    if (articles.size < block.length) return true;
    const row = DISTINCT[(block[0] as Profile).entity.type];
    if (row && new Set(block.map((profile) => row.part(profile)).filter((part) => part !== "")).size > 1) return true;
    if (block.some((profile) => this.clusters.members(this.clusters.find(profile.index)).length > 1)) return true;
    return KINDS.some((kind) => {
      let agreed: ReadonlySet<string> | undefined;
      for (const profile of block) {
        const values = profile.traits.get(kind);
        if (values === undefined) continue;
        const before: ReadonlySet<string> = agreed ?? values;
        agreed = new Set([...before].filter((value) => values.has(value)));
        if (agreed.size === 0) return true;
      }
      return false;
    });
  }

  /** Joins pairs that have enough in common, the most first, as long as the clusters they make do not conflict. */
  #joinSupported(heads: readonly Profile[], reason: (profile: Profile) => string): void {
    const pairs: { a: Profile; b: Profile; weight: number; shared: readonly string[] }[] = [];
    heads.forEach((a, i) => {
      for (const b of heads.slice(i + 1)) {
        const found = this.#support(a, b);
        if (found.weight >= SUPPORT_IF_AMBIGUOUS) pairs.push({ a, b, ...found });
      }
    });
    pairs.sort((x, y) => y.weight - x.weight || x.a.index - y.a.index || x.b.index - y.b.index);
    for (const { a, b, shared } of pairs)
      if (!this.clash(a, b))
        this.clusters.join(a.index, b.index, `${reason(b)}; both with ${shared.slice(0, 3).join(", ")}`);
  }

  /**
   * Joins all clusters where no two clash, else pairs that clash with every other cluster but not with one another;
   * repeated until nothing changes.
   */
  #joinUnopposed(heads: readonly Profile[], reason: (profile: Profile) => string): void {
    for (let changed = true; changed;) {
      changed = false;
      const distinct = this.#distinct(heads);
      const friends = distinct.map((a) => distinct.flatMap((b, i) => (b !== a && !this.clash(a, b) ? [i] : [])));
      const all = friends.every((list) => list.length === distinct.length - 1);
      distinct.forEach((a, i) => {
        const j = friends[i]?.[0];
        const b = j === undefined ? undefined : distinct[j];
        if (b === undefined || j === undefined || this.clusters.find(a.index) === this.clusters.find(b.index)) return;
        const mutual = friends[i]?.length === 1 && friends[j]?.length === 1;
        if ((all || mutual) && !this.clash(a, b)) changed = this.clusters.join(b.index, a.index, reason(a)) || changed;
      });
    }
  }
}

// Rows: the part of a name that tells bearers of one key apart, as text (empty for none), and when two agree.
const DISTINCT: {
  readonly [type in string]?: { part: (profile: Profile) => string; agree: (a: string, b: string) => boolean };
} = {
  Person: {
    part: ({ person }) => person?.middle.join(" ") ?? "",
    agree: (a, b) => middlesAgree(a.split(" "), b.split(" ")),
  },
  Organization: {
    part: ({ name }) => organizationName(name).legal,
    // "Co." and "Co., Ltd." may be one company, "Corp." and "Ltd." not.
    agree: (a, b) => `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `),
  },
};

/** Bearers with the same traits and distinguishing name parts; `silent` are those of whom nothing is said. */
function unitsOf(block: readonly Profile[]): { units: Profile[][]; silent: Profile[] } {
  const units = new Map<string, Profile[]>();
  const silent: Profile[] = [];
  const articles = new Map<string, number>();
  for (const profile of block) articles.set(profile.article, (articles.get(profile.article) ?? 0) + 1);
  for (const profile of block) {
    const traits = KINDS.map((kind) => [...(profile.traits.get(kind) ?? [])].sort().join("|"));
    const part = DISTINCT[profile.entity.type]?.part(profile) ?? "";
    // Two of one article are two: neither may hide in a unit.
    const twin = (articles.get(profile.article) ?? 0) > 1 ? `${profile.index}` : "";
    if (part === "" && twin === "" && traits.every((values) => values === "")) {
      silent.push(profile);
      continue;
    }
    const key = [part, twin, ...traits].join("\n");
    units.set(key, [...(units.get(key) ?? []), profile]);
  }
  return { units: [...units.values()], silent };
}
