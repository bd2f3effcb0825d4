// Which gold entity each found mention is: by exact stretch, else by the gold mention whose head is the same token.

import type { Facts } from "../../extract/coreference/mention-facts";
import type { GoldMention } from "./corpora";

/** For each found mention the gold entity, or `undefined`. A gold mention is used once. */
export function alignMentions(facts: readonly Facts[], golds: readonly GoldMention[]): (string | undefined)[] {
  const exact = new Map(golds.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  const byStart = [...golds].sort((a, b) => a.start - b.start || b.end - a.end);
  const used = new Set<GoldMention>();
  const found = facts.map(({ mention }) => {
    const same = exact.get(`${mention.start} ${mention.end}`);
    if (same) used.add(same);
    return same?.entity;
  });
  facts.forEach((fact, i) => {
    if (found[i] !== undefined) return;
    const head = fact.sentence.tokens[fact.mention.head];
    if (head === undefined) return;
    let best: GoldMention | undefined;
    for (const gold of byStart) {
      if (gold.start > head.start) break;
      if (gold.end < head.end || used.has(gold)) continue;
      // The head of the gold stretch is the token whose governor lies outside.
      const governor = fact.sentence.tokens[head.head];
      const inside = governor !== undefined && governor.start >= gold.start && governor.end <= gold.end;
      if (inside) continue;
      if (best === undefined || gold.end - gold.start < best.end - best.start) best = gold;
    }
    if (best) {
      used.add(best);
      found[i] = best.entity;
    }
  });
  return found;
}
