// How strongly two clusters of profiles speak for or against being one thing: traits that contradict each other, and
// company, posts and places they share. Counts only; what follows from them is decided in resolve-entities.ts.

import type { Company, Profile, TraitKind } from "./identity-profile";

/** What a cluster's articles say together. */
export interface Portrait {
  readonly traits: ReadonlyMap<TraitKind, ReadonlySet<string>>;
  readonly posts: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly company: Company;
  /** Keys under which the cluster itself appears in its articles: no company of its own. */
  readonly own: ReadonlySet<string>;
}

/** Company that more than this share of all articles has says nothing … */
const COMMON_COMPANY_SHARE = 0.05;
/** … unless it is in no more than this many. */
const RARE_COMPANY_ARTICLES = 5;
const POST_WEIGHT = 2;
const PART_WEIGHT = 1;
const CONTAINER_WEIGHT = 1;
// How much a trait in common says, by kind; many people share a field or a nationality.
const TRAIT_WEIGHT: Readonly<Record<TraitKind, number>> = {
  field: 0.5,
  origin: 0.5,
  birthplace: 1,
  container: 1,
  post: 0,
  subtype: 0,
};
const KINDS = Object.keys(TRAIT_WEIGHT) as TraitKind[];

/** The company keys that too many articles share to say anything. */
export function commonCompany(profiles: readonly Profile[]): ReadonlySet<string> {
  const companies = new Set(profiles.map((profile) => profile.company));
  const articles = new Map<string, number>();
  for (const company of companies) for (const key of company.keys()) articles.set(key, (articles.get(key) ?? 0) + 1);
  const limit = Math.max(RARE_COMPANY_ARTICLES, companies.size * COMMON_COMPANY_SHARE);
  return new Set([...articles].filter(([, count]) => count > limit).map(([key]) => key));
}

/** A portrait that more profiles can be added to. */
export class GrowingPortrait implements Portrait {
  readonly traits = new Map<TraitKind, Set<string>>();
  readonly posts = new Set<string>();
  readonly parts = new Set<string>();
  readonly company = new Map<string, number>();
  readonly own = new Set<string>();

  add(profile: Profile): this {
    for (const [kind, values] of profile.traits) {
      const set = this.traits.get(kind) ?? new Set<string>();
      for (const value of values) set.add(value);
      this.traits.set(kind, set);
    }
    for (const post of profile.posts) this.posts.add(post);
    for (const part of profile.parts) this.parts.add(part);
    for (const [key, weight] of profile.company) this.company.set(key, weight);
    this.own.add(profile.own);
    return this;
  }
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();
const trait = (portrait: Portrait, kind: TraitKind): ReadonlySet<string> => portrait.traits.get(kind) ?? NONE;

/** Whether one's container is named in the other's articles: then the two do not contradict each other. */
const placedTogether = (a: Portrait, b: Portrait): boolean =>
  [...trait(a, "container")].some((name) => b.company.has(`Place ${name}`)) ||
  [...trait(b, "container")].some((name) => a.company.has(`Place ${name}`));

/** The same post of two different bodies: mayor of Toledo, mayor of Leeds. */
function postsClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (shares(a, b)) return false;
  const roles = new Set([...a].map((post) => post.split("\t", 1)[0] as string).filter((role) => role !== ""));
  return [...b].some((post) => roles.has(post.split("\t", 1)[0] as string));
}

/** How many traits of two portraits contradict each other. */
export function conflicts(a: Portrait, b: Portrait): number {
  let count = 0;
  for (const kind of KINDS) {
    const left = trait(a, kind);
    const right = trait(b, kind);
    if (left.size === 0 || right.size === 0) continue;
    if (kind === "post" ? postsClash(left, right) : !shares(left, right))
      if (kind !== "container" || !placedTogether(a, b)) count++;
  }
  return count;
}

/** What two portraits have in common, weighed, with words for the ledger. */
export interface Support {
  readonly weight: number;
  readonly shared: readonly string[];
}

/** What speaks for two portraits being one. `common` holds the company that says nothing. */
export function support(a: Portrait, b: Portrait, common: ReadonlySet<string>): Support {
  let weight = 0;
  const shared: string[] = [];
  const note = (more: number, words: string): void => {
    weight += more;
    if (more > 0) shared.push(words);
  };
  for (const post of a.posts) if (b.posts.has(post)) note(POST_WEIGHT, post);
  for (const part of a.parts) if (b.parts.has(part)) note(PART_WEIGHT, part);
  for (const kind of KINDS)
    for (const value of trait(a, kind)) if (trait(b, kind).has(value)) note(TRAIT_WEIGHT[kind], value);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const name of trait(one, "container"))
      if (other.company.has(`Place ${name}`) && !trait(other, "container").has(name)) note(CONTAINER_WEIGHT, name);
    for (const name of one.parts)
      if (other.company.has(`Place ${name}`) && !other.parts.has(name)) note(PART_WEIGHT, name);
  }
  const [few, many] = a.company.size <= b.company.size ? [a, b] : [b, a];
  for (const [key, value] of few.company)
    if (many.company.has(key) && !common.has(key) && !a.own.has(key) && !b.own.has(key))
      note(value, key.replace(/^\S+ /, ""));
  return { weight, shared: [...new Set(shared)].sort() };
}
