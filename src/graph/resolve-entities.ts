// Which entities of different articles are one real thing (cross-document coreference by name; blocking as in record
// linkage, Fellegi & Sunter 1969, with rules in place of weights). Names meet under a key; bearers of one full name are
// one unless what the articles say of them conflicts; weak names (a surname, an acronym, initials) join only where
// something else speaks for it, and a surname never joins a full name. When unsure it keeps apart.

import { Ambiguity } from "./ambiguous-names";
import type { IdentityDecisions } from "./graph-data";
import { IdentityClusters } from "./identity-clusters";
import { barDecided, joinDecided } from "./identity-decisions";
import { commonCompany, GrowingPortrait, support, type Portrait } from "./identity-evidence";
import type { Profile } from "./identity-profile";
import {
  initialAgrees,
  isAcronym,
  isAcronymOf,
  isCommonInstitution,
  organizationName,
  personName,
  type PersonName,
} from "../text/name-form";
import { NICKNAMES } from "../text/words-in-names";
import type { EntityType } from "../ontology/entity-types";

/** How much must speak for two bearers of one weak name (a surname alone), where no post is shared. */
const WEAK_NAME_SUPPORT = 2;
/** How much must speak for a soft link: initials, nicknames, acronyms, other names. */
const SOFT_LINK_SUPPORT = 1;
/** In a block of more weak names than this only shared posts join: comparing all pairs would not be linear. */
const MAX_PAIRWISE = 200;

/**
 * Joins the profiles that are one thing. The result depends on the profiles (which are in canonical order) and the
 * decisions only; it is linear in practice, for only bearers of one key are compared.
 */
export function resolveEntities(profiles: readonly Profile[], decisions: IdentityDecisions): IdentityClusters {
  const clusters = new IdentityClusters(profiles);
  barDecided(clusters, decisions);
  joinDecided(clusters, decisions);
  const common = commonCompany(profiles);
  const expansions = acronymExpansions(profiles);
  for (const block of blocksOf(profiles)) {
    const first = block[0] as Profile;
    const kind = nameKind(first, expansions);
    if (block.length > 1) JOIN[kind](clusters, block, common);
  }
  linkSoftly(clusters, common);
  return clusters;
}

/** `full`: one bearer unless something conflicts. `weak`: says little. `shared`: many countries have one so called. */
type NameKind = "full" | "weak" | "shared" | "ambiguous";

// Rows: what a name of this type can be short of a full name.
const KIND_OF: Partial<
  Record<EntityType, (profile: Profile, expansions: ReadonlyMap<string, ReadonlySet<string>>) => NameKind>
> = {
  Person: ({ person }) => ((person?.first.length ?? 0) > 1 ? "full" : "weak"),
  Organization: ({ name, key }, expansions) =>
    isAcronym(name) && (expansions.get(key)?.size ?? 0) > 1
      ? "ambiguous"
      : isCommonInstitution(name)
        ? "shared"
        : "full",
  Facility: ({ name }) => (isCommonInstitution(name) ? "shared" : "full"),
};

const nameKind = (profile: Profile, expansions: ReadonlyMap<string, ReadonlySet<string>>): NameKind =>
  KIND_OF[profile.entity.type]?.(profile, expansions) ?? "full";

const JOIN: Readonly<
  Record<NameKind, (clusters: IdentityClusters, block: readonly Profile[], common: ReadonlySet<string>) => void>
> = {
  full: (clusters, block, common) => new Ambiguity(clusters, common).settle(block),
  weak: joinWeak,
  shared: joinShared,
  // Nothing joins by an acronym that stands for two bodies; linkSoftly tries each bearer alone.
  ambiguous: () => undefined,
};

/** The named profiles by type and key, in the order of keys. */
function blocksOf(profiles: readonly Profile[]): Profile[][] {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    if (!profile.entity.named) continue;
    const key = `${profile.entity.type} ${profile.key}`;
    const block = blocks.get(key);
    if (block) block.push(profile);
    else blocks.set(key, [profile]);
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
}

/** For each folded acronym the full names that some article itself links with it. */
function acronymExpansions(profiles: readonly Profile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const expansions = new Map<string, Set<string>>();
  for (const { entity, name, key, names } of profiles) {
    if (entity.type !== "Organization") continue;
    for (const other of names) {
      if (!isAcronym(other) || !isAcronymOf(other, name)) continue;
      const acronym = organizationName(other).core;
      const set = expansions.get(acronym) ?? new Set<string>();
      expansions.set(acronym, set.add(key));
    }
  }
  return expansions;
}

const words = (shared: readonly string[]): string =>
  shared.length === 0
    ? ""
    : `; both with ${shared
        .slice(0, 3)
        .map((item) => item.replace(/\t/g, " of "))
        .join(", ")}`;

/** Surnames and initials: one post, or enough company in common. */
function joinWeak(clusters: IdentityClusters, block: readonly Profile[], common: ReadonlySet<string>): void {
  const name = `same short name “${(block[0] as Profile).name}”`;
  const byPost = new Map<string, Profile>();
  for (const profile of block)
    for (const post of profile.posts) {
      if (post.startsWith(" ")) continue;
      const before = byPost.get(post);
      if (before) clusters.join(before.index, profile.index, `${name}; both ${post}`);
      else byPost.set(post, profile);
    }
  if (block.length > MAX_PAIRWISE) return;
  const portraits = block.map((profile) => new GrowingPortrait().add(profile));
  const pairs: { a: number; b: number; weight: number; shared: readonly string[] }[] = [];
  for (let a = 0; a < block.length; a++)
    for (let b = a + 1; b < block.length; b++) {
      const found = support(portraits[a] as Portrait, portraits[b] as Portrait, common);
      if (found.weight >= WEAK_NAME_SUPPORT) pairs.push({ a, b, ...found });
    }
  pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const ambiguity = new Ambiguity(clusters, common);
  for (const { a, b, shared } of pairs) {
    const [one, other] = [block[a] as Profile, block[b] as Profile];
    if (!ambiguity.clash(one, other)) clusters.join(one.index, other.index, name + words(shared));
  }
}

/** Courts, ministries, parliaments: those of one country, stated or the one its article is about. */
function joinShared(clusters: IdentityClusters, block: readonly Profile[]): void {
  const first = new Map<string, Profile>();
  for (const profile of block) {
    const stated = [...(profile.traits.get("container") ?? [])];
    for (const place of stated.length > 0 ? stated : profile.country === "" ? [] : [profile.country]) {
      const before = first.get(place);
      if (before) clusters.join(before.index, profile.index, `same name “${profile.name}” in ${place}`);
      else first.set(place, profile);
    }
  }
}

/** A name that may be another way to write another: under which index key, and the test between the two. */
interface SoftRow {
  readonly reason: string;
  readonly type: EntityType;
  /** Index keys of a profile as the one with the fuller name. */
  readonly full: (profile: Profile) => readonly string[];
  /** Index keys of a profile as the one with the shorter name. */
  readonly short: (profile: Profile) => readonly string[];
  readonly matches: (full: Profile, short: Profile) => boolean;
  readonly support: number;
}

const person = (profile: Profile): PersonName => profile.person ?? personName(profile.name);
const formal = (first: string): string => NICKNAMES.get(first) ?? first;

const SOFT_ROWS: readonly SoftRow[] = [
  {
    reason: "initials, nickname or generation",
    type: "Person",
    full: (profile) => {
      const { first, last, nickname } = person(profile);
      return first.length > 1
        ? [`${last} ~${first[0]}`, ...[first, formal(first), nickname].map((given) => `${last} ${given}`)]
        : [];
    },
    short: (profile) => {
      const { first, last, nickname } = person(profile);
      if (first.length <= 1) return first === "" ? [] : [`${last} ~${first}`];
      return [first, formal(first), nickname].filter((given) => given !== "").map((given) => `${last} ${given}`);
    },
    matches: (full, short) => {
      const [a, b] = [person(full), person(short)];
      const given =
        initialAgrees(a.first, b.first) ||
        formal(a.first) === formal(b.first) ||
        a.nickname === b.first ||
        b.nickname === a.first;
      return given && (a.generation === "" || b.generation === "" || a.generation === b.generation);
    },
    support: SOFT_LINK_SUPPORT,
  },
  {
    reason: "acronym that an article links with the full name",
    type: "Organization",
    full: ({ name, names }) =>
      names
        .filter((other) => isAcronym(other) && isAcronymOf(other, name))
        .map((other) => organizationName(other).core),
    short: ({ name, key }) => (isAcronym(name) ? [key] : []),
    matches: () => true,
    support: SOFT_LINK_SUPPORT,
  },
  {
    reason: "other name that an article links with the full name",
    type: "Organization",
    full: ({ key, names }) => names.map((other) => organizationName(other).core).filter((other) => other !== key),
    short: ({ key }) => [key],
    matches: () => true,
    support: SOFT_LINK_SUPPORT,
  },
];

/** Joins clusters by weak names where one, and only one, candidate has enough in common and nothing conflicts. */
function linkSoftly(clusters: IdentityClusters, common: ReadonlySet<string>): void {
  const ambiguity = new Ambiguity(clusters, common);
  for (const row of SOFT_ROWS) {
    const fuller = new Map<string, Profile[]>();
    const indexed = new Set<string>();
    for (const profile of clusters.profiles) {
      if (profile.entity.type !== row.type || !profile.entity.named) continue;
      for (const key of new Set(row.full(profile))) {
        const bearer = `${key}\n${clusters.find(profile.index)} ${profile.key}`;
        if (indexed.has(bearer)) continue;
        indexed.add(bearer);
        const list = fuller.get(key);
        if (list) list.push(profile);
        else fuller.set(key, [profile]);
      }
    }
    const seen = new Set<string>();
    for (const short of clusters.profiles) {
      if (short.entity.type !== row.type || !short.entity.named) continue;
      // One bearer of each name speaks for its whole cluster.
      const root = clusters.find(short.index);
      const turn = `${root} ${short.key}`;
      if (seen.has(turn)) continue;
      seen.add(turn);
      const candidates = new Map<number, Profile>();
      for (const key of row.short(short))
        for (const full of fuller.get(key) ?? []) {
          const other = clusters.find(full.index);
          if (other === root || full.key === short.key || candidates.has(other)) continue;
          if (row.matches(full, short)) candidates.set(other, full);
        }
      const found = candidates.size === 0 ? undefined : ambiguity.only(short, [...candidates.values()], row.support);
      if (found)
        clusters.join(
          found.profile.index,
          short.index,
          `${row.reason}: “${found.profile.name}”, “${short.name}”${words(found.shared)}`,
        );
    }
  }
}
