// How well entities of different articles are resolved, on the planted set of name families (test/graph): B³ over the
// chains of all articles at once, as one graph, with unmarked chains counted too.

import { NAME_FAMILIES } from "../../../test/graph/name-families";
import { sketches } from "./article-sketch";
import type { GraphData } from "../../graph/graph-data";
import { mergeGraphs } from "../../graph/merge-graphs";
import { bCubed, percent, type Assignment } from "./cluster-scores";
import type { Suite } from "./suite";

/** The articles of all families. */
export const familyArticles = (): GraphData[] =>
  Object.entries(NAME_FAMILIES).flatMap(([name, text]) => sketches(name.replace(/[^A-Za-z]+/g, "-"), text));

/** Gold and found cluster of each chain, keyed `article/label`. */
export function resolutionAssignments(parts: readonly GraphData[]): { gold: Assignment; found: Assignment } {
  const merged = mergeGraphs(parts);
  const nodeAt = new Map<string, string>();
  for (const entity of merged.entities)
    for (const mention of entity.mentions) nodeAt.set(`${mention.article} ${mention.start}`, entity.id);
  const gold = new Map<string, string>();
  const found = new Map<string, string>();
  for (const part of parts)
    for (const entity of part.entities) {
      const first = entity.mentions[0];
      gold.set(entity.id, entity.id.slice(entity.id.indexOf("/") + 1));
      found.set(entity.id, nodeAt.get(`${first?.article} ${first?.start}`) ?? "");
    }
  return { gold, found };
}

function mistakes(gold: Assignment, found: Assignment): string {
  const lines: string[] = [];
  const labels = new Map<string, Map<string, number>>();
  const nodes = new Map<string, Map<string, number>>();
  for (const [item, label] of gold) {
    const node = found.get(item) ?? "";
    const one = labels.get(label) ?? new Map<string, number>();
    labels.set(label, one.set(node, (one.get(node) ?? 0) + 1));
    const other = nodes.get(node) ?? new Map<string, number>();
    nodes.set(node, other.set(label, (other.get(label) ?? 0) + 1));
  }
  for (const [label, parts] of labels)
    if (parts.size > 1) lines.push(`split  ${label}: ${[...parts.values()].join(" + ")}`);
  for (const parts of nodes.values())
    if (parts.size > 1) lines.push(`mixed  ${[...parts].map(([label, n]) => `${label} ${n}`).join(", ")}`);
  return lines.sort().join("\n");
}

export const RESOLUTION_SUITE: Suite = {
  name: "resolution",
  description: "entities across articles, 40 planted name families (B³, target P ≥ 97, R ≥ 90)",
  run: (options) => {
    const { gold, found } = resolutionAssignments(familyArticles());
    const table = `chains ${gold.size}, entities ${new Set(gold.values()).size}, nodes ${new Set(found.values()).size}\n          P      R      F1\nB³    ${percent(bCubed(gold, found))}`;
    return options.includes("--errors") ? `${table}\n${mistakes(gold, found)}` : table;
  },
};
