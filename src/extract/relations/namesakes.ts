// What an open post belongs to where the word before or behind it ends a body's name: "Committee chairman X" where the
// article names the Foreign Relations Committee, "the president of the assembly" where it names the National Assembly.

import { fits } from "./candidate";
import type { Topic } from "./topic";
import type { OpenPost } from "./match-nouns";
import { formAt, lemmaAt, type RelationSource, type SentenceView } from "./sentence-view";

/** The bodies that a post's own words name short; a guess where several are. */
export function namesakes(doc: RelationSource, { entry, view, first, noun }: OpenPost): Topic[] {
  const slot = entry.pattern.holder === "source" ? "target" : "source";
  const words = [wordBefore(view, first), wordBehind(view, noun)];
  if (words.every((word) => word === "")) return [];
  const named = doc.chains.filter(
    (chain) =>
      chain.named &&
      chain.type === "Organization" &&
      words.includes(lastWord(chain.name)) &&
      fits(view, entry, slot, chain.mentions[0] as number),
  );
  return named.map((chain) => ({ chain, sure: named.length === 1, ground: "namesake-" }));
}

/** "Committee" of "Committee chairman X", in lower case. */
const wordBefore = (view: SentenceView, first: number): string =>
  (view.nameAt[first - 1] ?? -1) < 0 && /^(NOUN|PROPN)$/.test(view.tokens[first - 1]?.upos ?? "")
    ? formAt(view, first - 1)
    : "";

/** "assembly" of "the president of the assembly". */
const wordBehind = (view: SentenceView, noun: number): string =>
  /^(of|for|at|from|with)$/.test(formAt(view, noun + 1)) &&
  /^(the|this)$/.test(formAt(view, noun + 2)) &&
  view.tokens[noun + 3]?.upos === "NOUN" &&
  (view.nameAt[noun + 3] ?? -1) < 0
    ? lemmaAt(view, noun + 3)
    : "";

/** The last word of a name of several, in lower case: "Party" alone is no short name. */
const lastWord = (name: string): string => /\s(\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? " ";
