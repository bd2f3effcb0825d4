// The relation table turned round: from a word to the patterns it may trigger. Built once, when first asked for.

import type { HyphenPattern, LinkPattern, NounPattern, RelationPattern, VerbPattern } from "../../ontology/relation-row";
import { RELATION_ROWS, type RelationType } from "../../ontology/relation-types";
import type { RowPattern } from "./candidate";
import { formAt, lemmaAt, type SentenceView } from "./sentence-view";

/** A phrase of several lemmas and the patterns that it triggers. */
export interface NounEntry {
  /** Its words, last first. */
  readonly words: readonly string[];
  readonly patterns: readonly RowPattern<NounPattern>[];
}

export interface PatternIndex {
  /** By the last word; longer phrases first. */
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
  readonly verbs: ReadonlyMap<string, readonly RowPattern<VerbPattern>[]>;
  readonly hyphens: ReadonlyMap<string, readonly RowPattern<HyphenPattern>[]>;
  readonly links: ReadonlyMap<string, readonly RowPattern<LinkPattern>[]>;
}

let built: PatternIndex | undefined;

/** The index over the whole relation table. */
export function patternIndex(): PatternIndex {
  built ??= build();
  return built;
}

const isShape =
  <P extends RelationPattern>(shape: P["shape"]) =>
  (entry: RowPattern): entry is RowPattern<P> =>
    entry.pattern.shape === shape;

function build(): PatternIndex {
  const all = (Object.keys(RELATION_ROWS) as RelationType[]).flatMap((type) =>
    RELATION_ROWS[type].patterns.map((pattern): RowPattern => ({ type, row: RELATION_ROWS[type], pattern })),
  );
  return {
    nouns: nounEntries(all.filter(isShape<NounPattern>("noun"))),
    verbs: byKey(all.filter(isShape<VerbPattern>("verb")), (pattern) => pattern.verbs),
    hyphens: byKey(all.filter(isShape<HyphenPattern>("hyphen")), (pattern) => pattern.words),
    links: byKey(all.filter(isShape<LinkPattern>("link")), (pattern) => [pattern.link]),
  };
}

function byKey<P extends RelationPattern>(
  entries: readonly RowPattern<P>[],
  keys: (pattern: P) => readonly string[],
): Map<string, RowPattern<P>[]> {
  const map = new Map<string, RowPattern<P>[]>();
  for (const entry of entries)
    for (const key of keys(entry.pattern)) {
      const list = map.get(key);
      if (list) list.push(entry);
      else map.set(key, [entry]);
    }
  return map;
}

/** A hyphen is a token of its own in the text ("brother - in - law"), so phrases are split the same way. */
const splitPhrase = (phrase: string): string[] => phrase.replaceAll("-", " - ").split(" ");

function nounEntries(entries: readonly RowPattern<NounPattern>[]): Map<string, NounEntry[]> {
  const byPhrase = byKey(entries, (pattern) => pattern.nouns);
  const byLast = new Map<string, NounEntry[]>();
  for (const [phrase, patterns] of byPhrase) {
    const words = splitPhrase(phrase).reverse();
    const entry = { words, patterns };
    const list = byLast.get(words[0] as string);
    if (list) list.push(entry);
    else byLast.set(words[0] as string, [entry]);
  }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** The longest noun phrase of the table that ends at a token, with its first token. */
export function nounEndingAt(view: SentenceView, token: number): { entry: NounEntry; first: number } | undefined {
  const entries = patternIndex().nouns.get(lemmaAt(view, token)) ?? patternIndex().nouns.get(formAt(view, token));
  for (const entry of entries ?? []) {
    let at = token;
    if (entry.words.every((word) => (lemmaAt(view, at) === word || formAt(view, at) === word) && at-- >= 0))
      return { entry, first: token - entry.words.length + 1 };
  }
  return undefined;
}
