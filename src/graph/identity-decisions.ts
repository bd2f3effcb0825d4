// What a person has decided about identity, and how it names things so that it survives later builds. A reference is
//   "John Smith"           every entity so called, in any article (folded; aliases where no name matches),
//   "John Smith@voa-0001"  the one that article calls so; stays good as long as the article is there and names it,
//   "ent_…"                an id: every entity that would have it, whether or not other homonyms are there.
// References that match nothing are kept and do nothing. `cannotLink` outweighs `sameAs`.

import { fullestName } from "../extract/fullest-name";
import { contentId } from "../hash";
import type { Entity, EntityMention, GraphData, IdentityDecisions, Merge } from "./graph-data";
import type { IdentityClusters } from "./identity-clusters";
import { nameUses, type Profile } from "./identity-profile";
import { blockKey, foldName } from "../text/name-form";

const ID = /^ent_[0-9a-f]+$/;
const AT = "@";

/** The id of the only entity of its type and key. */
export const plainId = (type: string, key: string): string => contentId("ent", type, key);
/** The id of one of several homonyms, or of an unnamed group: told apart by its first mention. */
export const homonymId = (type: string, key: string, article: string, start: number): string =>
  contentId("ent", type, key, article, String(start));

/** Where an entity is first mentioned. */
export function firstMention(mentions: readonly EntityMention[]): EntityMention | undefined {
  let first: EntityMention | undefined;
  for (const mention of mentions)
    if (
      first === undefined ||
      mention.article < first.article ||
      (mention.article === first.article &&
        (mention.start < first.start || (mention.start === first.start && mention.end < first.end)))
    )
      first = mention;
  return first;
}

/** Finds the profiles that a reference means. */
function referenceIndex(
  profiles: readonly Profile[],
  references: readonly string[],
): (reference: string) => readonly number[] {
  const byKey = new Map<string, number[]>();
  const note = (key: string, index: number): void => {
    const list = byKey.get(key);
    if (list) list.push(index);
    else byKey.set(key, [index]);
  };
  const ids = references.some((reference) => ID.test(reference));
  for (const { index, entity, name, names, article, key } of profiles) {
    const folded = foldName(name);
    note(`name ${folded}`, index);
    note(`at ${folded}${AT}${article}`, index);
    for (const other of new Set(names.map(foldName))) {
      if (other === folded) continue;
      note(`alias ${other}`, index);
      note(`alias at ${other}${AT}${article}`, index);
    }
    if (!ids) continue;
    note(plainId(entity.type, key), index);
    const start = firstMention(entity.mentions)?.start;
    if (start !== undefined) note(homonymId(entity.type, key, article, start), index);
  }
  return (reference) => {
    if (ID.test(reference)) return byKey.get(reference) ?? [];
    for (let at = reference.indexOf(AT); at > 0; at = reference.indexOf(AT, at + 1)) {
      const placed = `${foldName(reference.slice(0, at))}${reference.slice(at)}`;
      const found = byKey.get(`at ${placed}`) ?? byKey.get(`alias at ${placed}`);
      if (found) return found;
    }
    const folded = foldName(reference);
    return byKey.get(`name ${folded}`) ?? byKey.get(`alias ${folded}`) ?? [];
  };
}

const sortedPairs = (pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
  [...pairs].sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0));

/** Notes what may never join. Where one reference means more than the other, the smaller is kept from the rest. */
export function barDecided(clusters: IdentityClusters, decisions: IdentityDecisions): void {
  if (decisions.cannotLink.length === 0) return;
  const find = referenceIndex(clusters.profiles, decisions.cannotLink.flat());
  for (const [a, b] of sortedPairs(decisions.cannotLink)) {
    const [left, right] = [find(a), find(b)];
    const both = new Set(left.filter((index) => right.includes(index)));
    const [keptLeft, keptRight] =
      left.length <= right.length
        ? [left, right.filter((i) => !both.has(i))]
        : [left.filter((i) => !both.has(i)), right];
    for (const i of keptLeft) for (const j of keptRight) clusters.bar(i, j);
  }
}

/** Joins what is decided to be one. */
export function joinDecided(clusters: IdentityClusters, decisions: IdentityDecisions): void {
  if (decisions.sameAs.length === 0) return;
  const find = referenceIndex(clusters.profiles, decisions.sameAs.flat());
  for (const [a, b] of sortedPairs(decisions.sameAs)) {
    const [left, right] = [find(a), find(b)];
    if (left.length === 0 || right.length === 0) continue;
    const all = [...new Set([...left, ...right])].sort((x, y) => x - y);
    for (const index of all.slice(1)) clusters.join(all[0] as number, index, `decided: “${a}” is “${b}”`, true);
  }
}

/** The ledger of one entity: each join that made it, in the order of ids. */
export const mergesOf = (graph: GraphData, entity: string): readonly Merge[] =>
  (graph.merges ?? []).filter((merge) => merge.entity === entity);

/** The chains of an entity: its mentions by article (and by chain, where a decision joined two of one article). */
function chainsOf(entity: Entity): ReadonlyMap<string, EntityMention[]> {
  const chains = new Map<string, EntityMention[]>();
  for (const mention of entity.mentions) {
    const key = chainKey(mention);
    chains.set(key, [...(chains.get(key) ?? []), mention]);
  }
  return chains;
}

const chainKey = (mention: EntityMention): string => JSON.stringify([mention.article, mention.chain ?? 0]);

/**
 * A reference to one article's part of an entity that later builds understand: `name@article`, or the id of a homonym
 * where the article has another of that name.
 */
function referenceTo(graph: GraphData, entity: Entity, mentions: readonly EntityMention[]): string {
  const first = firstMention(mentions) as EntityMention;
  const name = fullestName(nameUses(mentions)) || entity.name;
  const namesakes = graph.entities.some(
    (other) =>
      other.id !== entity.id &&
      other.mentions.some(
        (mention) => mention.article === first.article && foldName(mention.name ?? mention.quote) === foldName(name),
      ),
  );
  return namesakes
    ? homonymId(entity.type, blockKey(entity.type, name), first.article, first.start)
    : `${name}${AT}${first.article}`;
}

/**
 * A reference to an entity of a graph for use in decisions: good in later builds, unlike its id, which may change when
 * namesakes arrive.
 */
export function stableReference(graph: GraphData, entity: Entity): string {
  const first = firstMention(entity.mentions);
  if (first === undefined) return entity.id;
  return referenceTo(
    graph,
    entity,
    entity.mentions.filter((mention) => chainKey(mention) === chainKey(first)),
  );
}

/**
 * The decisions that undo one merge: the chains on either side of it become two entities, each held together. Empty
 * where the merge joins chains that other evidence no longer shows.
 */
export function unmergeDecisions(graph: GraphData, merge: Merge): IdentityDecisions {
  const entity = graph.entities.find(({ id }) => id === merge.entity);
  if (entity === undefined) return { sameAs: [], cannotLink: [] };
  const chains = chainsOf(entity);
  const chainAt = new Map<string, string>();
  for (const [key, mentions] of chains)
    for (const { article, start, end } of mentions) chainAt.set(JSON.stringify([article, start, end]), key);
  const ends = ({ evidence }: Merge): (string | undefined)[] =>
    evidence.slice(0, 2).map(({ article, start, end }) => chainAt.get(JSON.stringify([article, start, end])));
  const [left] = ends(merge);
  if (left === undefined) return { sameAs: [], cannotLink: [] };
  const neighbors = new Map<string, string[]>();
  for (const other of mergesOf(graph, entity.id)) {
    const [a, b] = ends(other);
    if (other.id === merge.id || a === undefined || b === undefined) continue;
    neighbors.set(a, [...(neighbors.get(a) ?? []), b]);
    neighbors.set(b, [...(neighbors.get(b) ?? []), a]);
  }
  const side = new Set<string>([left]);
  const waiting = [left];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
    for (const next of neighbors.get(key) ?? [])
      if (!side.has(next)) {
        side.add(next);
        waiting.push(next);
      }
  return splitDecisions(graph, entity, (key) => side.has(key), chains);
}

/** The decisions that part the articles named from the rest of an entity. */
export function unmergeArticles(graph: GraphData, entity: Entity, articles: readonly string[]): IdentityDecisions {
  const chosen = new Set(articles);
  const chains = chainsOf(entity);
  return splitDecisions(graph, entity, (key) => chosen.has(chains.get(key)?.[0]?.article ?? ""), chains);
}

function splitDecisions(
  graph: GraphData,
  entity: Entity,
  isLeft: (chain: string) => boolean,
  chains: ReadonlyMap<string, EntityMention[]>,
): IdentityDecisions {
  const references = (keys: readonly string[]): string[] =>
    keys.map((key) => referenceTo(graph, entity, chains.get(key) as EntityMention[])).sort();
  const keys = [...chains.keys()];
  const left = references(keys.filter(isLeft));
  const right = references(keys.filter((key) => !isLeft(key)));
  if (left[0] === undefined || right[0] === undefined) return { sameAs: [], cannotLink: [] };
  const star = (list: readonly string[]): [string, string][] =>
    list.slice(1).map((reference) => [list[0] as string, reference]);
  return { sameAs: [...star(left), ...star(right)], cannotLink: [[left[0], right[0]]] };
}
