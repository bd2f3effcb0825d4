// Sets right what the words around a name say it is (name-contexts.ts) where the tagger took it for something else, in all of
// an article: whom one sentence calls a broadcaster is one in the others. What a list, a title or a given name shows is left.

import type { Sentence, Token } from "../text/token";
import { spacedText } from "../text/spaced-text";
import type { ContextRow, NameInSentence } from "./around-name";
import { CONTEXT_ROWS } from "./name-contexts";
import type { NameSpan, NameType } from "./name-labels";
import { nameSubtype } from "./name-subtype";
import { once } from "./once";
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from "./tables/given-names";
import { FEMALE_NAMES, MALE_NAMES, PERSON_TITLES } from "./tables/person-names";

const GIVEN: ReadonlySet<string> = new Set(
  [...MALE_NAMES, ...FEMALE_NAMES, ...MORE_MALE_NAMES, ...MORE_FEMALE_NAMES].map((name) => name.toLowerCase()),
);
const TITLES: ReadonlySet<string> = new Set(PERSON_TITLES);

/** The rows that may speak of a name of some type, in their order. */
const ROWS_OF = new Map<NameType, readonly ContextRow[]>();
const rowsOf = (type: NameType): readonly ContextRow[] =>
  once(ROWS_OF, type, () => CONTEXT_ROWS.filter((row) => row.from.includes(type) || row.type === type));

/** The names of each sentence; `tagged` is parallel to `sentences`. */
export function settleByContext(
  sentences: readonly Sentence<Token>[],
  tagged: readonly (readonly NameSpan[])[],
  text: string,
): NameSpan[][] {
  const votes = new Map<string, Map<NameType, number>>();
  const kept = new Set(partsOfPersons(sentences, tagged));
  const keys = sentences.map((sentence, s) => (tagged[s] ?? []).map((span) => wordsOf(sentence, span)));
  const keyOf = (s: number, k: number): string => (keys[s] as string[])[k] as string;
  sentences.forEach((sentence, s) => {
    const spans = tagged[s] ?? [];
    spans.forEach((span, k) => {
      const key = keyOf(s, k);
      const name: NameInSentence = {
        sentence,
        first: span.first,
        last: span.last,
        ofPerson: isOfPerson(sentence, spans[k - 1], span),
      };
      const row = rowsOf(span.type).find(({ says }) => says(name));
      if (!row) return;
      const byType = votes.get(key) ?? new Map<NameType, number>();
      byType.set(row.type, (byType.get(row.type) ?? 0) + 1);
      votes.set(key, byType);
    });
  });
  sentences.forEach((sentence, s) => {
    tagged[s]?.forEach((span, k) => {
      const key = keyOf(s, k);
      if (votes.has(key) && !kept.has(key) && isSure(sentence, span, text)) kept.add(key);
    });
  });
  const settled = new Map<string, NameType>();
  for (const [key, byType] of votes) {
    const [first, second] = [...byType].sort((a, b) => b[1] - a[1]);
    if (first && !kept.has(key) && first[1] !== second?.[1]) settled.set(key, first[0]);
  }
  const told = toldTypes(sentences, tagged, keyOf);
  const surnames = surnamesOf(sentences, tagged);
  return sentences.map((sentence, s) =>
    (tagged[s] ?? []).map((span, k) => {
      const key = keyOf(s, k);
      const inStory = sentence.kind === "headline" ? told.get(key) : undefined;
      const byFuller = surnames.has(key) && mayBePerson(sentence, span, text) ? "Person" : undefined;
      const type =
        span.type === "Demonym" || span.type === "Event" ? undefined : (settled.get(key) ?? inStory ?? byFuller);
      return type === undefined ? span : { ...span, type };
    }),
  );
}

/** The words of persons' fuller names: who is called by one of them alone is that person. */
function* partsOfPersons(
  sentences: readonly Sentence<Token>[],
  tagged: readonly (readonly NameSpan[])[],
): Generator<string> {
  for (const [s, { tokens }] of sentences.entries())
    for (const { first, last, type } of tagged[s] ?? [])
      if (type === "Person" && last > first)
        for (const { form } of tokens.slice(first, last + 1)) yield form.toLowerCase();
}

/** Is the name of a body or place not known by a list? */
const mayBePerson = (sentence: Sentence<Token>, span: NameSpan, text: string): boolean =>
  (span.type === "Organization" || span.type === "Place") && !isSure(sentence, span, text);

/** The last words of persons' full names with a known given name that are part of no other longer name. */
function surnamesOf(
  sentences: readonly Sentence<Token>[],
  tagged: readonly (readonly NameSpan[])[],
): ReadonlySet<string> {
  const surnames = new Set<string>();
  const elsewhere = new Set<string>();
  for (const [s, { tokens }] of sentences.entries())
    for (const { first, last, type } of tagged[s] ?? []) {
      if (first === last) continue;
      if (type === "Person") {
        if (GIVEN.has((tokens[first] as Token).form.toLowerCase()))
          surnames.add((tokens[last] as Token).form.toLowerCase());
      } else for (const { form } of tokens.slice(first, last + 1)) elsewhere.add(form.toLowerCase());
    }
  return new Set([...surnames].filter((word) => !elsewhere.has(word)));
}

/** The one type that the story below gives each name: a headline shows less of it (“Kisumu hails its first …”). */
function toldTypes(
  sentences: readonly Sentence<Token>[],
  tagged: readonly (readonly NameSpan[])[],
  keyOf: (sentence: number, span: number) => string,
): ReadonlyMap<string, NameType> {
  const told = new Map<string, NameType>();
  const disputed = new Set<string>();
  sentences.forEach((sentence, s) => {
    if (sentence.kind === "headline") return;
    tagged[s]?.forEach(({ type }, k) => {
      const key = keyOf(s, k);
      if ((told.get(key) ?? type) !== type) disputed.add(key);
      told.set(key, type);
    });
  });
  for (const key of disputed) told.delete(key);
  return told;
}

function wordsOf({ tokens }: Sentence<Token>, { first, last }: NameSpan): string {
  let words = (tokens[first] as Token).form.toLowerCase();
  for (let i = first + 1; i <= last; i++) words += ` ${(tokens[i] as Token).form.toLowerCase()}`;
  return words;
}

/** “Iñigo Larrea of *Tranvías Vascos*” */
function isOfPerson({ tokens }: Sentence<Token>, before: NameSpan | undefined, { first }: NameSpan): boolean {
  return (
    before?.type === "Person" &&
    before.last > before.first &&
    before.last + 2 === first &&
    tokens[first - 1]?.form === "of"
  );
}

/** Is the type shown by the name's own words, a title before it or a person's given name? */
function isSure(sentence: Sentence<Token>, { first, last, type }: NameSpan, text: string): boolean {
  const { tokens } = sentence;
  const [from, to] = [tokens[first] as Token, tokens[last] as Token];
  if (type === "Person") {
    const title = (tokens[first - 1]?.form ?? "").toLowerCase().replace(/\.$/, "");
    if (TITLES.has(title) && tokens[first - 1]?.upos !== "VERB") return true;
    return GIVEN.has(from.form.toLowerCase()) && last > first;
  }
  if (type === "Organization" || type === "Place")
    return nameSubtype(spacedText(text, from.start, to.end), type) !== undefined;
  return false;
}
