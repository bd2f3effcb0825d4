// CEAF-REE, the entity-based score of role fillers (Du, Rush & Cardie 2021, “GRIT”): in each document and role, predicted
// entities are aligned one to one with gold ones so that most fit; a pair fits if what is predicted is a mention of the
// gold entity. Exact as in the paper, or in part: one is a run of whole words of the other. It reads no documents.

import { bestAlignment } from "./alignment";
import { scoreOf, type Score } from "./cluster-scores";

/** One entity that fills a role, as the words of its mentions, best first. */
export type Filler = readonly string[];

/** Whether a predicted entity is a gold one. */
export type Fit = (gold: Filler, found: Filler) => boolean;

const EDGE = /^(?:(?:the|a|an|his|her|its|their|this|these|those)\s+|[^\p{L}\p{N}]+)+|[^\p{L}\p{N}]+$/gu;

/** Words without case, determiner and marks around them: `plainWords("The “Santo Tomas” farm")` is `santo tomas” farm`. */
export const plainWords = (words: string): string => words.toLowerCase().replace(/\s+/gu, " ").trim().replace(EDGE, "");

/** As in the paper, where one mention stands for a predicted entity: its first must be a gold mention. */
export const exactFit: Fit = (gold, [first = ""]) => gold.some((words) => plainWords(words) === plainWords(first));

/** Any mention of either holds one of the other's as a run of whole words. */
export const partialFit: Fit = (gold, found) => {
  const padded = (words: string): string => ` ${plainWords(words)} `;
  return gold.some((one) =>
    found.some((other) => {
      const [a, b] = [padded(one), padded(other)];
      return a.trim() !== "" && b.trim() !== "" && (a.includes(b) || b.includes(a));
    }),
  );
};

/** Counts of one role over any number of documents. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** The gold and predicted entities of one role that are aligned, as `[gold, found]`. */
export function alignFillers(
  gold: readonly Filler[],
  found: readonly Filler[],
  fit: Fit,
): readonly (readonly [gold: number, found: number])[] {
  const similarity = gold.map((one) => found.map((other) => (fit(one, other) ? 1 : 0)));
  return bestAlignment(similarity, gold.length, found.length).pairs;
}

/** Precision, recall and F1 of counts: `ceafRee({ right: 1, found: 2, gold: 1 })` has precision 0.5. */
export const ceafRee = ({ right, found, gold }: Tally): Score =>
  scoreOf(found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold);
