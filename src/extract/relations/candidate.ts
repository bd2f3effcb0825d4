// A possible relation between two mentions, as one pattern found it in one sentence, before anything is judged.

import type { EntityType } from "../../ontology/entity-types";
import type { ArgumentFilter, RelationPattern, RelationRow } from "../../ontology/relation-row";
import type { RelationType } from "../../ontology/relation-types";
import type { Chain, Mention } from "../document";
import { lemmaAt, namedChain, type RelationSource, type SentenceView } from "./sentence-view";

/** One find. `source` and `target` are mention indices, all token positions are of sentence `sentence`. */
export interface Candidate {
  readonly type: RelationType;
  readonly pattern: RelationPattern;
  readonly source: number;
  readonly target: number;
  readonly sentence: number;
  /** The word whose factuality counts. */
  readonly trigger: number;
  /** First and last token of the words that show it. */
  readonly first: number;
  readonly last: number;
  readonly role?: string;
  readonly former?: true;
  /** The mention of whom it is a counterpart, where that one must be found to stand in such a relation too. */
  readonly owner?: number;
  /** Only a guess: stands where the scorer says so, and of several for one post the likeliest. */
  readonly doubtful?: boolean;
  /** How the arguments hang on the trigger, for the scorer: "title/before", "subject/object". */
  readonly manner: string;
}

/** A pattern with the row it belongs to. */
export interface RowPattern<P extends RelationPattern = RelationPattern> {
  readonly type: RelationType;
  readonly row: RelationRow;
  readonly pattern: P;
}

/** Whether a mention may be this argument of a pattern. */
export function fits(
  view: SentenceView,
  { row, pattern }: RowPattern,
  slot: "source" | "target",
  mention: number,
): boolean {
  const chain = namedChain(view.doc, mention);
  if (!chain || !(row[slot] as readonly EntityType[]).includes(chain.type)) return false;
  const filter = pattern[slot];
  return !filter || passes(view, filter, view.doc.mentions[mention] as Mention, chain);
}

function passes(view: SentenceView, filter: ArgumentFilter, mention: Mention, chain: Chain): boolean {
  if (filter.types && !filter.types.includes(chain.type)) return false;
  if (filter.demonym !== undefined && filter.demonym !== (mention.demonym ?? false)) return false;
  if (filter.not && isKind(view, filter.not, mention, chain)) return false;
  return !(filter.subtypes || filter.words || filter.article) || isKind(view, filter, mention, chain);
}

/** Whether the words of a thing's name, or of the phrase around this mention of it, or its subtype tell its kind. */
function isKind(
  view: SentenceView,
  kind: Pick<ArgumentFilter, "subtypes" | "words" | "article">,
  mention: Mention,
  chain: Chain,
): boolean {
  // A nationality word is a country's, unless its kind is known.
  const subtype = mention.subtype ?? chain.subtype ?? (mention.demonym ? "country" : undefined);
  if (subtype && kind.subtypes?.includes(subtype)) return true;
  if (!subtype && kind.article && articleHas(view.doc, kind.article)) return true;
  if (!kind.words) return false;
  const words = setOf(kind.words);
  if (nameWords(chain).some((word) => words.has(word))) return true;
  for (let i = mention.first; i <= mention.last; i++) if (words.has(lemmaAt(view, i))) return true;
  // The common noun right before or behind the name: "the militant group X", "X newspaper".
  for (let i = mention.first - 1; i >= 0 && i >= mention.first - 2 && view.tokens[i]?.upos === "NOUN"; i--)
    if (words.has(lemmaAt(view, i))) return true;
  return view.tokens[mention.last + 1]?.upos === "NOUN" && words.has(lemmaAt(view, mention.last + 1));
}

const SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a row as a set, made once. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  let set = SETS.get(words);
  if (!set) SETS.set(words, (set = new Set(words)));
  return set;
}

/** How many words of a kind make an article one of that kind. */
const MIN_ARTICLE_WORDS = 4;
const LEMMAS = new WeakMap<RelationSource, ReadonlyMap<string, number>>();

/** Whether an article speaks of something: has so many of these lemmas. */
function articleHas(doc: RelationSource, words: readonly string[]): boolean {
  let counts = LEMMAS.get(doc);
  if (!counts) {
    const counted = new Map<string, number>();
    for (const { tokens } of doc.sentences)
      for (const { lemma } of tokens) counted.set(lemma.toLowerCase(), (counted.get(lemma.toLowerCase()) ?? 0) + 1);
    LEMMAS.set(doc, counted);
    counts = counted;
  }
  let sum = 0;
  for (const word of words) sum += counts.get(word) ?? 0;
  return sum >= MIN_ARTICLE_WORDS;
}

const WORD = /[\p{L}\p{N}]+/gu;
const NAME_WORDS = new WeakMap<Chain, readonly string[]>();

/** The words of a thing's name in lower case, and those in the plural without their "s"; taken apart once. */
function nameWords(chain: Chain): readonly string[] {
  const known = NAME_WORDS.get(chain);
  if (known) return known;
  const words = chain.name.toLowerCase().match(WORD) ?? [];
  const all = [...words, ...words.filter((word) => word.endsWith("s")).map((word) => word.slice(0, -1))];
  NAME_WORDS.set(chain, all);
  return all;
}
