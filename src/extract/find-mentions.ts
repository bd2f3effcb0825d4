// Finds what an article refers to: names (src/extract/tag-names.ts), noun phrases whose head stands for a person, body,
// place or building, and personal pronouns. A name inside a noun phrase is a mention beside it ("Pentagon spokesman").
// Which mentions are one thing is resolve-coreference.ts. Of lines around the story only bylines give mentions, of names.

import type { EntityType } from "../ontology/entity-types";
import { spacedText } from "../text/spaced-text";
import type { Sentence, SentenceKind, Token } from "../text/token";
import { bareFacilities } from "./bare-facilities";
import { bylineNames } from "./byline-names";
import { commonBodies } from "./common-bodies";
import { cutNames } from "./cut-names";
import { compoundPlaces } from "./compound-places";
import { baseRelation, dependencyTree } from "./dependency-tree";
import { settleDatelines } from "./dateline-places";
import type { Mention, Mentioned, Parsed } from "./document";
import { draftMention, numbered, type DraftMention } from "./draft-mention";
import { extendNames } from "./extend-names";
import { hyphenedNames } from "./hyphened-names";
import { innerBodies } from "./inner-bodies";
import { innerCountries } from "./inner-countries";
import type { NameSpan } from "./name-labels";
import type { NameModel } from "./name-model";
import { nameSubtype } from "./name-subtype";
import { nounPhrase } from "./noun-phrase";
import { oneTypePerName } from "./one-type-per-name";
import { pairedNames } from "./paired-names";
import { PRONOUNS } from "./pronouns";
import { readCount } from "./read-count";
import { settleByContext } from "./settle-by-context";
import { settleNameType } from "./settle-name-types";
import { shrinkHeadlineNames } from "./shrink-headline-names";
import { NOMINAL_HEADS, PERSON_ENDING, QUANTITY_NOUNS, type NominalHead } from "./tables/nominal-heads";
import { tagNames } from "./tag-names";

/** Kinds of sentences that are no part of the story. */
const AROUND_THE_STORY: ReadonlySet<SentenceKind> = new Set<SentenceKind>(["byline", "credit", "boilerplate"]);

/**
 * Finds the mentions of an article, in text order (a longer one before a shorter one at the same place).
 *
 * @example findMentions(read({ id: "a", text: "Pentagon spokesman John Kirby spoke." }, language), names).mentions
 *   // "Pentagon spokesman" (NOM Person), "Pentagon" (NAM Organization), "John Kirby" (NAM Person)
 */
export function findMentions(doc: Parsed, names: NameModel): Mentioned {
  const story = doc.sentences.filter((sentence) => !AROUND_THE_STORY.has(sentence.kind));
  const words = story.map((sentence) => sentence.tokens.map((token) => token.form));
  const raw = pairedNames(story, hyphenedNames(words, tagNames(words, names)));
  const settled = settleByContext(story, settleDatelines(story, shrinkHeadlineNames(story, raw)), doc.article.text);
  const tagged = oneTypePerName(story, settled);
  const bylines = doc.sentences.filter(({ kind }) => kind === "byline");
  const authors = bylineNames(bylines, names, doc.article.text);
  const found: DraftMention[][] = doc.sentences.map(() => []);
  bylines.forEach((sentence, b) => {
    for (const span of authors[b] as readonly NameSpan[])
      found[sentence.index]?.push(nameMention(sentence, span, doc.article.text));
  });
  story.forEach((sentence, s) => {
    const forms = words[s] as readonly string[];
    const names = extendNames(
      forms,
      cutNames(forms, tagged[s] as readonly NameSpan[]).map((span) => settleNameType(sentence, span, doc.article.text)),
    );
    const taken = (word: number): boolean => names.some(({ first, last }) => first <= word && word <= last);
    const places = compoundPlaces(sentence, wordsOf(sentence, doc.article.text), taken);
    // A wider name comes before those inside it and owns their words.
    const spans = [...commonBodies(forms, names), ...names, ...places];
    const owner = new Int32Array(sentence.tokens.length).fill(-1);
    spans.forEach(({ first, last }, k) => owner[first] === -1 && owner.fill(k, first, last + 1));
    const drafts = spans.map((span) => nameMention(sentence, span, doc.article.text));
    drafts.push(
      ...innerBodies(sentence, drafts, doc.article.text),
      ...innerCountries(sentence, drafts, doc.article.text),
    );
    for (let i = 0; i < sentence.tokens.length; i++) {
      const draft =
        owner[i] === -1 ? (pronounMention(sentence, i) ?? nominalMention(sentence, i, spans, owner)) : undefined;
      if (draft) drafts.push(draft);
    }
    drafts.sort((a, b) => a.start - b.start || b.end - a.end || a.head - b.head);
    found[sentence.index] = drafts;
  });
  const mentions: Mention[] = [];
  for (const drafts of bareFacilities(doc.sentences, found, doc.article.text))
    for (const draft of drafts) mentions.push(numbered(draft, mentions.length));
  return { mentions };
}

/** What the article's text has from one word of a sentence to another. */
const wordsOf =
  ({ tokens }: Sentence<Token>, text: string) =>
  (first: number, last: number): string =>
    spacedText(text, (tokens[first] as Token).start, (tokens[last] as Token).end);

/** The token of a stretch that depends on none other in it; the last of several. */
function headOf(sentence: Sentence<Token>, first: number, last: number): number {
  let head = last;
  for (let i = first; i <= last; i++) {
    const { head: governor, upos } = sentence.tokens[i] as Token;
    if ((governor < first || governor > last) && upos !== "PUNCT" && upos !== "ADP") head = i;
  }
  return head;
}

function nameMention(sentence: Sentence<Token>, { first, last, type }: NameSpan, text: string): DraftMention {
  const ofType: EntityType | "Other" = type === "Demonym" ? "Place" : type;
  const name = spacedText(text, (sentence.tokens[first] as Token).start, (sentence.tokens[last] as Token).end);
  const subtype = ofType === "Other" ? undefined : nameSubtype(name, ofType);
  const plural = type === "Demonym" && (sentence.tokens[last] as Token).xpos.endsWith("S");
  return draftMention(sentence, first, last, {
    head: headOf(sentence, first, last),
    form: "NAM",
    type: ofType,
    demonym: type === "Demonym" ? true : undefined,
    subtype,
    number: plural ? "plural" : "singular",
  });
}

function pronounMention(sentence: Sentence<Token>, i: number): DraftMention | undefined {
  const token = sentence.tokens[i] as Token;
  if (token.upos !== "PRON" && token.upos !== "DET") return undefined;
  const pronoun = PRONOUNS.get(token.form.toLowerCase());
  if (!pronoun || baseRelation(token.deprel) === "expl") return undefined;
  return draftMention(sentence, i, i, { head: i, form: "PRO", type: pronoun.type, number: pronoun.number });
}

/** Words that are no heads of phrases of their own. */
const INSIDE_A_PHRASE: ReadonlySet<string> = new Set([
  "fixed",
  "flat",
  "goeswith",
  "reparandum",
  "cc",
  "case",
  "mark",
  "det",
  "discourse",
]);

function nominalMention(
  sentence: Sentence<Token>,
  i: number,
  spans: readonly NameSpan[],
  owner: Int32Array,
): DraftMention | undefined {
  const token = sentence.tokens[i] as Token;
  if (
    token.upos !== "NOUN" &&
    token.upos !== "NUM" &&
    token.upos !== "PROPN" &&
    token.upos !== "ADJ" &&
    token.upos !== "PRON" &&
    token.upos !== "DET"
  )
    return undefined;
  const relation = baseRelation(token.deprel);
  if (INSIDE_A_PHRASE.has(relation)) return undefined;
  const what = standsFor(sentence, i);
  if (!what || countedBy(sentence, i)) return undefined;
  const beforeName = (owner[token.head] ?? -1) >= 0 && token.head > i;
  if (relation === "compound" && !(beforeName && what.type === "Person")) return undefined;
  if (
    token.upos === "ADJ" &&
    !dependencyTree(sentence).children[i]?.some((child) => sentence.tokens[child]?.upos === "DET")
  )
    return undefined;
  const span = phraseOf(sentence, i, spans, owner);
  const count = readCount(sentence, i);
  const plural =
    token.feats["Number"] === "Plur" || token.xpos.endsWith("S") || token.lemma === "people" || (count?.min ?? 0) > 1;
  return draftMention(sentence, span.first, span.last, {
    head: i,
    form: "NOM",
    type: what.type,
    subtype: what.subtype,
    number: plural ? "plural" : "singular",
    count,
  });
}

/** The token that "of" joins to a word of quantity ("dozens of miners"), or −1. */
function complementOf(sentence: Sentence<Token>, i: number): number {
  const { children } = dependencyTree(sentence);
  for (const child of children[i] ?? []) {
    if (child < i || baseRelation(sentence.tokens[child]?.deprel ?? "") !== "nmod") continue;
    if (
      (children[child] ?? []).some(
        (of) => sentence.tokens[of]?.lemma === "of" && sentence.tokens[of]?.deprel === "case",
      )
    )
      return child;
  }
  return -1;
}

function isQuantity({ upos, lemma, form }: Token): boolean {
  if (upos === "NUM" || QUANTITY_NOUNS.has(lemma.toLowerCase())) return true;
  const word = form.toLowerCase();
  return QUANTITY_NOUNS.has(word.endsWith("s") ? word.slice(0, -1) : word);
}

/** Is the word what a word of quantity before it counts? Then the whole is one mention, with the other as its head. */
function countedBy(sentence: Sentence<Token>, i: number): boolean {
  const { head } = sentence.tokens[i] as Token;
  const governor = sentence.tokens[head];
  return (
    governor !== undefined &&
    isQuantity(governor) &&
    NOMINAL_HEADS.get(governor.lemma.toLowerCase()) === undefined &&
    complementOf(sentence, head) === i
  );
}

function standsFor(sentence: Sentence<Token>, i: number): NominalHead | undefined {
  const token = sentence.tokens[i] as Token;
  const lemma = token.lemma.toLowerCase();
  const known = NOMINAL_HEADS.get(lemma) ?? NOMINAL_HEADS.get(token.form.toLowerCase());
  if (token.upos === "ADJ") return known?.type === "Person" ? known : undefined;
  if (known) return known;
  if (token.upos === "NOUN" && PERSON_ENDING.test(lemma)) return { type: "Person" };
  if (!isQuantity(token)) return undefined;
  const counted = complementOf(sentence, i);
  return counted < 0 ? undefined : NOMINAL_HEADS.get((sentence.tokens[counted] as Token).lemma.toLowerCase());
}

const BREAK = /^(?:—|–|--|:|;|["”“)\]])$/;

const TRAILING: ReadonlySet<string> = new Set(["PUNCT", "ADV", "CCONJ", "ADP"]);

/** A dash, colon or closing mark ends what stands before the phrase; so does the comma of "Erik Moen, a spokesman". */
const beginsAfter = (sentence: Sentence<Token>, i: number, owner: Int32Array): boolean => {
  const { form } = sentence.tokens[i] as Token;
  return BREAK.test(form) || (form === "," && (owner[i - 1] ?? -1) >= 0);
};

/** What stands behind the head belongs to a mention only if "of" joins it. */
const endsBefore = (sentence: Sentence<Token>, i: number): boolean => {
  const { upos, form, lemma, deprel } = sentence.tokens[i] as Token;
  return (upos === "ADP" && deprel === "case" && lemma !== "of") || form === "," || BREAK.test(form);
};

/** The phrase around its head, as tokens: without a name in apposition, and never cutting a name in two. */
function phraseOf(
  sentence: Sentence<Token>,
  i: number,
  spans: readonly NameSpan[],
  owner: Int32Array,
): { first: number; last: number } {
  const { start, end } = nounPhrase(sentence, i);
  let first = i;
  let last = i;
  // "WASHINGTON — Thousands": a dash, colon or closing mark before the head ends the phrase.
  while (first > 0 && (sentence.tokens[first - 1] as Token).start >= start && !beginsAfter(sentence, first - 1, owner))
    first--;
  while (first < i && (sentence.tokens[first] as Token).upos === "PUNCT") first++;
  while (
    last + 1 < sentence.tokens.length &&
    (sentence.tokens[last + 1] as Token).end <= end &&
    !endsBefore(sentence, last + 1)
  )
    last++;
  while (last > i && TRAILING.has((sentence.tokens[last] as Token).upos)) last--;
  // "spokesman John Kirby": the name says who, it is no part of the phrase.
  const next = spans[owner[i + 1] ?? -1];
  if (next && next.type === "Person" && last > i) last = i;
  const cut = spans[owner[last] ?? -1];
  if (cut && cut.last > last) last = Math.max(i, cut.first - 1);
  return { first, last };
}
