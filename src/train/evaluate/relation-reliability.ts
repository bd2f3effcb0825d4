// How honest the confidence of relations is: of the edges of gold/dev with each confidence, how many are right, and what a
// threshold on it keeps. gold/dev trains nothing, so that these are figures of unseen articles.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../../load-model";
import { analyze } from "../../pipeline";
import { gold } from "../corpora";
import { readGoldArticle } from "../oracle-document";
import { pairChains, relationKey } from "../relation-examples";

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9];
const LAST = 1.001;

/** The lines of the table: edges and share of right ones by confidence, then precision and recall by threshold. */
export function relationReliability(model: Model): string[] {
  const edges: { confidence: number; right: boolean }[] = [];
  let wanted = 0;
  for (const file of readdirSync(gold("dev"))
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    const article = readGoldArticle(join(gold("dev"), file));
    const { id, text, title, published } = article;
    const document = analyze({ id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) }, model);
    const ids = pairChains(document, article.entities);
    const keys = new Set(article.relations.map((one) => relationKey(one.type, one.source, one.target)));
    wanted += article.relations.filter(({ optional }) => !optional).length;
    for (const { type, source, target, claims } of document.relations) {
      const key = relationKey(type, ids.get(source) ?? `?${source}`, ids.get(target) ?? `?${target}`);
      edges.push({ confidence: Math.max(...claims.map((claim) => claim.confidence)), right: keys.has(key) });
    }
  }
  const rightOf = (some: typeof edges): number => some.filter(({ right }) => right).length;
  const bins = STEPS.map((from, i) => {
    const inside = edges.filter(({ confidence }) => confidence >= from && confidence < (STEPS[i + 1] ?? LAST));
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / (inside.length || 1);
    return `confidence from ${from.toFixed(1)}: ${inside.length} edges, said ${mean.toFixed(2)}, right ${(rightOf(inside) / (inside.length || 1)).toFixed(2)}`;
  });
  const cuts = STEPS.map((from) => {
    const kept = edges.filter(({ confidence }) => confidence >= from);
    return `kept from ${from.toFixed(1)}: P ${(rightOf(kept) / (kept.length || 1)).toFixed(3)}  R ${(rightOf(kept) / wanted).toFixed(3)}`;
  });
  return [...bins, ...cuts];
}
