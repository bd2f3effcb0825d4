// The relation table turned round: from a word to the patterns it may trigger. Built once, when first asked for.

import type {
  HyphenPattern,
  LinkPattern,
  NounPattern,
  PairPattern,
  RelationPattern,
  VerbPattern,
} from "../../ontology/relation-row";
import { RELATION_ROWS, type RelationType } from "../../ontology/relation-types";
import type { RowPattern } from "./candidate";
import { perToken } from "../per-token";
import { sameShape } from "./same-shape";
import { formAt, lemmaAt, type SentenceView } from "./sentence-view";

/** A phrase of several lemmas and the patterns that it triggers. */
export interface NounEntry {
  /** Its words, last first. */
  readonly words: readonly string[];
  readonly patterns: readonly RowPattern<NounPattern | PairPattern>[];
}

export interface PatternIndex {
  /** Patterns of any noun that no row names. */
  readonly anyNoun: readonly RowPattern<NounPattern>[];
  /** The prepositions under which a row looks for an argument of a noun. */
  readonly prepositions: ReadonlySet<string>;
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
  const types = Object.keys(RELATION_ROWS) as RelationType[];
  const rows = sameShape(types.map((type) => RELATION_ROWS[type]));
  const written = rows.flatMap((row, i) =>
    row.patterns.map((pattern) => ({ type: types[i] as RelationType, row, pattern })),
  );
  const patterns = sameShape(written.map(({ pattern }) => pattern));
  const all = written.map(({ type, row }, i): RowPattern => ({ type, row, pattern: patterns[i] as RelationPattern }));
  const nouns = all.filter((entry): entry is RowPattern<NounPattern | PairPattern> =>
    /^(noun|pair)$/.test(entry.pattern.shape),
  );
  return {
    anyNoun: all.filter(isShape<NounPattern>("noun")).filter(({ pattern }) => pattern.anyNoun),
    prepositions: new Set(nouns.flatMap(({ pattern }) => linksOf(pattern)).filter((link) => !BESIDE.has(link))),
    nouns: nounEntries(nouns),
    verbs: byKey(all.filter(isShape<VerbPattern>("verb")), (pattern) => pattern.verbs),
    hyphens: byKey(all.filter(isShape<HyphenPattern>("hyphen")), (pattern) => pattern.words),
    links: byKey(all.filter(isShape<LinkPattern>("link")), (pattern) => [pattern.link]),
  };
}

/** Links of a noun that are no prepositions. */
const BESIDE: ReadonlySet<string> = new Set(["before", "possessive"]);

const linksOf = (pattern: NounPattern | PairPattern): readonly string[] =>
  pattern.shape === "noun" ? pattern.links : [...pattern.at.source, ...pattern.at.target];

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

/** A hyphen is mostly a token of its own ("brother - in - law"), but not after every prefix ("co-founder"): both count. */
function splitPhrase(phrase: string): string[][] {
  const whole = phrase.split(" ");
  return phrase.includes("-") ? [whole, phrase.replaceAll("-", " - ").split(" ")] : [whole];
}

function nounEntries(entries: readonly RowPattern<NounPattern | PairPattern>[]): Map<string, NounEntry[]> {
  const byPhrase = byKey(entries, (pattern) => pattern.nouns);
  const byLast = new Map<string, NounEntry[]>();
  for (const [phrase, patterns] of byPhrase)
    for (const words of splitPhrase(phrase)) {
      const entry = { words: words.reverse(), patterns };
      const list = byLast.get(entry.words[0] as string);
      if (list) list.push(entry);
      else byLast.set(entry.words[0] as string, [entry]);
    }
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** The form of a word that was not tagged as a common noun ("Rivals") without its "s"; empty for others. */
const withoutS = (view: SentenceView, token: number): string => {
  const form = formAt(view, token);
  return form.endsWith("s") && view.tokens[token]?.upos !== "NOUN" ? form.slice(0, -1) : "";
};

/** Whether a token is a word of the table: by its lemma, its form, or that without its "s". */
const isWord = (view: SentenceView, token: number, word: string): boolean =>
  lemmaAt(view, token) === word || formAt(view, token) === word || withoutS(view, token) === word;

/** The longest noun phrase of the table that ends at a token, with its first token. */
export const nounEndingAt = perToken((view: SentenceView, token): { entry: NounEntry; first: number } | undefined => {
  const lemma = lemmaAt(view, token);
  const form = formAt(view, token);
  return (
    phraseEndingIn(view, token, lemma) ??
    (form === lemma ? undefined : phraseEndingIn(view, token, form)) ??
    phraseEndingIn(view, token, withoutS(view, token))
  );
});

/** The longest phrase whose last word is spelled like this at a token. */
function phraseEndingIn(
  view: SentenceView,
  token: number,
  spelling: string,
): { entry: NounEntry; first: number } | undefined {
  for (const entry of patternIndex().nouns.get(spelling) ?? []) {
    const { words } = entry;
    let length = 1;
    while (length < words.length && isWord(view, token - length, words[length] as string)) length++;
    if (length === words.length) return { entry, first: token - length + 1 };
  }
  return undefined;
}
