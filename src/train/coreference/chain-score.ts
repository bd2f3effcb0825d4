// Coreference scored by MUC, B³ and CEAF-e and their mean, the CoNLL average (Pradhan et al. 2014), over names and
// third-person pronouns of people, bodies and places: what the graph is made of. Gold chains need a name or two mentions;
// found mentions that are no gold mention count against precision unless they are alone.

import type { Mentioned, Parsed, Resolved } from "../../extract/document";
import { bCubed, ceafE, muc, scoreOf, type Assignment, type Score } from "../evaluate/cluster-scores";
import { mentionFacts } from "../../extract/coreference/mention-facts";
import { alignMentions } from "./align";
import type { CorefText } from "./corpora";

const TYPES: ReadonlySet<string> = new Set(["person", "organization", "place"]);
const FIRST_AND_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i;

/** Scores by name of the metric. */
export interface ChainScores {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceafE: Score;
  /** The mean of the three F1. */
  readonly average: number;
}

/** Gold and found chains over several documents; items are `document start end`. */
export function chainAssignments(
  texts: readonly CorefText[],
  docs: readonly (Parsed & Mentioned & Resolved)[],
): { gold: Assignment; found: Assignment } {
  const gold = new Map<string, string>();
  const found = new Map<string, string>();
  texts.forEach((text, d) => {
    const doc = docs[d] as Parsed & Mentioned & Resolved;
    const counted = text.mentions.filter(
      ({ start, end, type, head }) =>
        TYPES.has(type ?? "") &&
        (head === "PROPN" || head === "PRON") &&
        !FIRST_AND_SECOND.test(text.text.slice(start, end)),
    );
    const size = new Map<string, number>();
    for (const { entity } of counted) size.set(entity, (size.get(entity) ?? 0) + 1);
    const facts = mentionFacts(doc);
    // Aligned with all gold mentions, so that a found mention of something not counted is left out on both sides.
    const keys = new Map(text.mentions.map((mention) => [mention, `${d} ${mention.start} ${mention.end}`]));
    for (const mention of counted)
      if ((size.get(mention.entity) ?? 0) > 1) gold.set(keys.get(mention) as string, `${d} ${mention.entity}`);
    const aligned = alignMentions(
      facts,
      text.mentions.map((mention) => ({ ...mention, entity: keys.get(mention) as string })),
    );
    const goldKeys = new Set(keys.values());
    facts.forEach((fact, i) => {
      const chain = doc.chainOf[fact.mention.index] ?? -1;
      const key = aligned[i] ?? `${d} ${fact.mention.start} ${fact.mention.end}`;
      if (chain < 0 || fact.mention.form === "NOM" || (goldKeys.has(key) && !gold.has(key))) return;
      found.set(key, `${d} ${chain}`);
    });
  });
  // Lone found mentions that gold does not have are no claim of coreference.
  const sizes = new Map<string, number>();
  for (const chain of found.values()) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
  for (const [item, chain] of [...found]) if (sizes.get(chain) === 1 && !gold.has(item)) found.delete(item);
  return { gold, found };
}

/** All metrics of two assignments. */
export function chainScores(gold: Assignment, found: Assignment): ChainScores {
  const scores = { muc: muc(gold, found), bCubed: bCubed(gold, found), ceafE: ceafE(gold, found) };
  return { ...scores, average: (scores.muc.f1 + scores.bCubed.f1 + scores.ceafE.f1) / 3 };
}

/** Precision and recall of links between pronouns and what they mean, over all gold types: for tuning. */
export function pronounScore(texts: readonly CorefText[], docs: readonly (Parsed & Mentioned & Resolved)[]): Score {
  let right = 0;
  let said = 0;
  let meant = 0;
  texts.forEach((text, d) => {
    const doc = docs[d] as Parsed & Mentioned & Resolved;
    const facts = mentionFacts(doc);
    const aligned = alignMentions(facts, text.mentions);
    facts.forEach((fact, i) => {
      if (fact.mention.form !== "PRO" || fact.firstPerson) return;
      const chain = doc.chainOf[fact.mention.index] ?? -1;
      const others = facts.flatMap((other, j) => (j < i && other.mention.form !== "PRO" ? [j] : []));
      const reachable = aligned[i] !== undefined && others.some((j) => aligned[j] === aligned[i]);
      if (reachable) meant++;
      if (chain < 0) return;
      said++;
      const same = others.filter((j) => doc.chainOf[(facts[j] as (typeof facts)[number]).mention.index] === chain);
      if (aligned[i] !== undefined && same.some((j) => aligned[j] === aligned[i])) right++;
    });
  });
  return scoreOf(said === 0 ? 0 : right / said, meant === 0 ? 0 : right / meant);
}
