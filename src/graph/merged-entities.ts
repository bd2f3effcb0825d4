// Clusters of profiles as nodes: final ids, the fullest name, all mentions, and the ledger of what joined them. What only
// one article says (its subtype, its type) is kept on its mentions, so that splitGraph can give each article back.

import { fullestName } from "../extract/fullest-name";
import { contentId } from "../hash";
import type { EntityType } from "../ontology/entity-types";
import type { Entity, EntityMention, Evidence, Merge } from "./graph-data";
import type { IdentityClusters } from "./identity-clusters";
import { firstMention, homonymId, plainId } from "./identity-decisions";
import { nameUses, type Profile } from "./identity-profile";
import { blockKey } from "../text/name-form";
import { byEvidence, byId, byText, mostCommon } from "./order";

/** The nodes, their ledger, and for each article the node of each local entity id. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  readonly merges: readonly Merge[];
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Makes one node of each cluster. */
export function mergedEntities(clusters: IdentityClusters): MergedEntities {
  const groups = clusters.clusters().map((indices) => indices.map((index) => clusters.profiles[index] as Profile));
  const nodes = withIds(groups.map(nodeOf));
  const ids = new Map<string, Map<string, string>>();
  const idOfProfile = new Map<number, string>();
  groups.forEach((group, i) => {
    const { id } = nodes[i] as Entity;
    for (const profile of group) {
      const local = ids.get(profile.article) ?? new Map<string, string>();
      ids.set(profile.article, local.set(profile.entity.id, id));
      idOfProfile.set(profile.index, id);
    }
  });
  const merges = clusters.links.map(({ a, b, reason }): Merge => {
    const entity = idOfProfile.get(a) as string;
    const evidence = [a, b].flatMap((index) => shownBy(clusters.profiles[index] as Profile));
    const places = evidence.map(({ article, start, end }) => `${article} ${start} ${end}`);
    return { id: contentId("mrg", entity, reason, ...places), entity, reason, evidence };
  });
  return { entities: [...nodes].sort(byId), merges: merges.sort(byId), ids };
}

/** The mention that shows a profile's name. */
function shownBy({ entity, name }: Profile): Evidence[] {
  const first =
    firstMention(entity.mentions.filter((mention) => (mention.name ?? mention.quote) === name)) ??
    firstMention(entity.mentions);
  return first ? [{ article: first.article, start: first.start, end: first.end, quote: first.quote }] : [];
}

type Node = Omit<Entity, "id">;

function nodeOf(group: readonly Profile[]): Node {
  const first = group[0] as Profile;
  const type = typeOf(group);
  const mentions = group
    .flatMap((profile, i) => ownMentions(profile, type, group, i))
    .sort((a, b) => byEvidence(a, b) || byText(a.form, b.form));
  const named = group.some(({ entity }) => entity.named);
  const subtype = mostCommon(
    group.filter(({ entity }) => entity.type === type).map((profile) => profile.subtype),
  ) as Entity["subtype"];
  const aliases = new Set(mentions.filter((mention) => mention.form === "NAM").map((mention) => mention.quote));
  return {
    type,
    ...(subtype && { subtype }),
    name: (named && fullestName(nameUses(mentions))) || first.entity.name,
    aliases: [...aliases].sort(byText),
    named,
    ...(first.entity.count && { count: first.entity.count }),
    mentions,
  };
}

/** The type with most mentions; only a decision joins several. */
function typeOf(group: readonly Profile[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { entity } of group) counts.set(entity.type, (counts.get(entity.type) ?? 0) + entity.mentions.length);
  return [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b))[0]?.[0] ?? "Person";
}

function ownMentions(profile: Profile, type: EntityType, group: readonly Profile[], position: number): EntityMention[] {
  const { entity, article, name } = profile;
  const twins = group.filter((other) => other.article === article);
  const named = nameUses(entity.mentions).length > 0;
  return [...entity.mentions].sort(byEvidence).map(({ start, end, quote, form, name: own }, i) => ({
    article,
    start,
    end,
    quote,
    form,
    ...(own !== undefined ? { name: own } : i === 0 && entity.named && !named && group.length > 1 && { name }),
    ...(i === 0 && group.length > 1 && profile.subtype && { subtype: profile.subtype }),
    ...(entity.type !== type && { type: entity.type }),
    ...(twins.length > 1 && { chain: twins.indexOf(group[position] as Profile) }),
  }));
}

/** Ids that do not depend on order: by type and key where only one node has them, else by the first mention too. */
function withIds(nodes: readonly Node[]): Entity[] {
  const bearers = new Map<string, number>();
  const keys = nodes.map((node) => blockKey(node.type, node.name));
  nodes.forEach((node, i) => {
    const key = `${node.type} ${keys[i]}`;
    if (node.named) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  });
  const used = new Map<string, number>();
  return nodes.map((node, i) => {
    const key = keys[i] as string;
    const first = firstMention(node.mentions);
    const alone = node.named && bearers.get(`${node.type} ${key}`) === 1;
    const id =
      alone || first === undefined ? plainId(node.type, key) : homonymId(node.type, key, first.article, first.start);
    const times = used.get(id) ?? 0;
    used.set(id, times + 1);
    return { id: times === 0 ? id : contentId("ent", id, String(times)), ...node };
  });
}
