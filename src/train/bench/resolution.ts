// How long it takes to make one graph of 10,000 articles with 100,000 named chains: resolution, merging and splitting,
// on synthetic graphs whose names are as unevenly spread as real ones (Zipf). Target: under 30 s.

import { sketch } from "../evaluate/article-sketch";
import type { GraphData } from "../../graph/graph-data";
import { mergeGraphs } from "../../graph/merge-graphs";
import { splitGraph } from "../../graph/split-graph";
import type { Suite } from "../evaluate/suite";
import { random } from "../random";
import { secondsSince } from "./processor-time";

const ARTICLES = 10_000;
const CHAINS_PER_ARTICLE = 10;
const SEED = 4;
/** Distinct surnames, first names and stems the names are made of. */
const SURNAMES = 4000;
const FIRST_NAMES = 300;
const STEMS = 6000;
const ROLES = ["president", "mayor", "spokesman", "bowler", "judge", ""];

/** Synthetic articles: `count` of them, ten named chains and some relations each. */
export function syntheticArticles(count: number): GraphData[] {
  const next = random(SEED);
  // Zipf by the inverse of its continuous form.
  const zipf = (size: number): number =>
    Math.min(size - 1, Math.floor(Math.pow(size, next())) - 1 + Math.floor(next() * 2));
  const word = (n: number): string => {
    let text = "";
    for (let rest = n + 7; rest > 0; rest = Math.floor(rest / 20))
      text += "bcdfghjklmnpqrstvwxz"[rest % 20] + "aeiou"[rest % 5]!;
    return text.replace(/^./, (letter) => letter.toUpperCase());
  };
  const person = (): string => {
    const [first, last] = [word(zipf(FIRST_NAMES)), word(1000 + zipf(SURNAMES))];
    const draw = next();
    return draw < 0.1
      ? last
      : draw < 0.2
        ? `${first} ${word(zipf(26))[0]}. ${last} | ${last}`
        : `${first} ${last} | ${last}`;
  };
  return Array.from({ length: count }, (_, n) => {
    const lines = Array.from({ length: CHAINS_PER_ARTICLE }, (__, i) => {
      const stem = word(6000 + zipf(STEMS));
      if (i < 4) return `P e${i} = ${person()}`;
      if (i < 7) return `O e${i} = ${next() < 0.3 ? `${stem} Inc.` : stem}`;
      return `L e${i} = ${word(14000 + zipf(STEMS))}${next() < 0.2 ? ":country" : ""}`;
    });
    for (let i = 0; i < 3; i++)
      lines.push(`e${i} WORKS_FOR e${4 + i} ${ROLES[Math.floor(next() * ROLES.length)] ?? ""}`.trim());
    if (next() < 0.5) lines.push("e7 LOCATED_IN e8");
    if (next() < 0.5) lines.push("e0 CITIZEN_OF e9");
    return sketch(`n${String(n).padStart(6, "0")}`, lines.join("\n"), "2021-08-27");
  });
}

export const RESOLUTION_BENCH: Suite = {
  name: "resolution",
  description: "10,000 articles with 100,000 named chains made one graph (target < 30 s)",
  run: (options) => {
    const count = Number(options[0] ?? ARTICLES);
    const parts = syntheticArticles(count);
    const cpu = process.cpuUsage();
    const started = performance.now();
    const graph = mergeGraphs(parts);
    const merged = performance.now();
    const used = secondsSince(cpu);
    const again = splitGraph(graph);
    const split = performance.now();
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1).padStart(6);
    return [
      `articles ${count}, chains ${count * CHAINS_PER_ARTICLE}, nodes ${graph.entities.length}, merges ${graph.merges?.length ?? 0}`,
      `merge  ${seconds(started, merged)} s  (CPU ${used.toFixed(1)} s)`,
      `split  ${seconds(merged, split)} s  (${again.length} parts)`,
    ].join("\n");
  },
};
