// Edges that the patterns find on gold articles, each with whether gold has it: what the second opinion on relations is
// trained and calibrated on. Edges that gold marks as optional are left out.

import type { Chain, Mentioned, Parsed, Resolved } from "../extract/document";
import { relationEdges } from "../extract/find-relations";
import { edgeFeatures } from "../extract/relations/edge-features";
import type { Edge } from "../extract/relations/settle";
import { RELATION_ROWS, type RelationType } from "../ontology/relation-types";
import type { GoldArticle, GoldEntity } from "./oracle-document";

/** One edge: its features, whether it is right, and which article (for folds) it is from. */
export interface RelationExample {
  readonly article: number;
  readonly features: Int32Array;
  readonly right: boolean;
  readonly edge: Edge;
  readonly key: string;
  readonly weight: number;
}

const normal = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s?(?=\s|$)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /, "");

/** Pairs the chains of a document with gold entities by shared names, most shared first, one to one (as score.mjs does). */
export function pairChains(doc: Parsed & Mentioned & Resolved, gold: readonly GoldEntity[]): Map<number, string> {
  const namesOf = (chain: Chain): Set<string> =>
    new Set(
      [
        chain.name,
        ...chain.mentions.flatMap((index) =>
          doc.mentions[index]?.form === "NAM"
            ? [doc.article.text.slice(doc.mentions[index]?.start, doc.mentions[index]?.end)]
            : [],
        ),
      ].map(normal),
    );
  const pairs: { shared: number; chain: number; entity: number }[] = [];
  const goldNames = gold.map((entity) => new Set([entity.name, ...(entity.aliases ?? [])].map(normal)));
  for (const chain of doc.chains) {
    if (!chain.named) continue;
    const own = namesOf(chain);
    gold.forEach((entity, i) => {
      let shared = 0;
      for (const name of own) if (goldNames[i]?.has(name)) shared++;
      if (shared > 0)
        pairs.push({ shared: shared + (chain.type === entity.type ? 0.5 : 0), chain: chain.index, entity: i });
    });
  }
  pairs.sort((a, b) => b.shared - a.shared || a.entity - b.entity || a.chain - b.chain);
  const result = new Map<number, string>();
  const used = new Set<number>();
  for (const { chain, entity } of pairs)
    if (!result.has(chain) && !used.has(entity)) {
      result.set(chain, gold[entity]?.id ?? "");
      used.add(entity);
    }
  return result;
}

export const relationKey = (type: string, source: string, target: string): string =>
  RELATION_ROWS[type as RelationType]?.symmetric && source > target
    ? `${type}|${target}|${source}`
    : `${type}|${source}|${target}`;

/** The examples of one gold article, and how many of its relations no pattern found. */
export function relationExamples(
  doc: Parsed & Mentioned & Resolved,
  gold: GoldArticle,
  article: number,
): { examples: RelationExample[]; missed: number } {
  const ids = pairChains(doc, gold.entities);
  const free = new Set(
    gold.relations.filter((one) => one.optional).map((one) => relationKey(one.type, one.source, one.target)),
  );
  const wanted = new Set(
    gold.relations.map((one) => relationKey(one.type, one.source, one.target)).filter((key) => !free.has(key)),
  );
  const examples: RelationExample[] = [];
  const found = new Set<string>();
  for (const { edge, rivals } of relationEdges(doc)) {
    const key = relationKey(
      edge.type,
      ids.get(edge.source) ?? `?${edge.source}`,
      ids.get(edge.target) ?? `?${edge.target}`,
    );
    if (free.has(key)) continue;
    const features = edgeFeatures(doc, edge, rivals);
    const right = wanted.has(key);
    if (right) found.add(key);
    examples.push({ article, features, right, edge, key: `${article}|${key}`, weight: 1 });
  }
  return { examples, missed: wanted.size - found.size };
}
