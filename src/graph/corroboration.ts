// How many independent sources stand behind a statement. Articles of one outlet are one source, and so are near-identical
// passages of different outlets: a wire story printed twice is not two reports. Who is quoted is another matter (claims
// carry their speaker); this counts who published.

import type { Article } from "../text/article";
import type { Claim } from "./graph-data";
import { groupNearDuplicates } from "./near-duplicates";

/** The independent sources behind some claims. */
export interface Support {
  /** How many sources there are. */
  readonly sources: number;
  /** For each claim the number of its source, from 0. */
  readonly sourceOf: readonly number[];
}

/** Characters of context on either side of the evidence that make up a passage to compare. */
const CONTEXT_CHARACTERS = 240;

/**
 * Counts the independent sources of claims. `articles` must hold every article the claims' evidence names.
 * Example: two outlets that print the same wire paragraph and one with its own report make `sources: 2`.
 */
export function support(claims: readonly Claim[], articles: readonly Article[]): Support {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const copies = groupNearDuplicates(
    claims.map(({ evidence }) => passage(byId.get(evidence.article), evidence.start, evidence.end, evidence.quote)),
  );
  const parent = claims.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    return root;
  };
  const firstWith = new Map<string, number>();
  claims.forEach(({ evidence }, i) => {
    const publisher = byId.get(evidence.article)?.publisher;
    const keys = [`article ${evidence.article}`, `copy ${copies[i]}`, ...(publisher ? [`publisher ${publisher}`] : [])];
    for (const key of keys) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, i);
      else {
        const [a, b] = [find(other), find(i)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const numbers = new Map<number, number>();
  const sourceOf = claims.map((_, i) => {
    const root = find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root) as number;
  });
  return { sources: numbers.size, sourceOf };
}

function passage(article: Article | undefined, start: number, end: number, quote: string): string {
  if (!article) return quote;
  return article.text.slice(Math.max(0, start - CONTEXT_CHARACTERS), end + CONTEXT_CHARACTERS);
}
