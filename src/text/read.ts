// Reads an article: paragraphs, sentences, words, tags, lemmas, features and trees. Knows nothing of names or events. What
// kind a sentence is beyond "headline" is src/text/classify-sentences.ts.

import type { Article } from "./article";
import { datelineEnd } from "./dateline";
import { nounAdjectives } from "./noun-adjectives";
import type { LanguageModel } from "./language-model";
import { lemmatize } from "./lemmatize";
import { morphology, passive } from "./morphology";
import { parseWords, type WordTree } from "./parse-words";
import { repairTree } from "./repair-tree";
import { splitParagraphs } from "./split-paragraphs";
import { splitSentences } from "./split-sentences";
import { tag } from "./tag";
import { rowOf, wordRows, type WordRows } from "./tag-features";
import type { Analysis } from "./word-table";
import type { RawToken, Sentence, SentenceKind, Span, Token } from "./token";
import { tokenize } from "./tokenize";
import { universalTag } from "./universal-tag";

/** An article read into parsed sentences: the first layer of a document (`Parsed` in src/extract/document.ts). */
export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence<Token>[];
}

/**
 * Reads an article into parsed sentences; offsets point into `article.text`.
 *
 * @example read({ id: "a", text: "Iran sent planes." }, language).sentences[0]?.tokens[1]?.deprel // "root"
 */
export const read = (article: Article, language: LanguageModel): ReadArticle =>
  readAll([article], language)[0] as ReadArticle;

/**
 * Reads several articles as `read` does each. Every step is done for all sentences before the next one begins: its weights then stay in
 * the caches while it works.
 */
export function readAll(articles: readonly Article[], language: LanguageModel): ReadArticle[] {
  language.words.trim();
  const split = articles.map(({ text }) =>
    splitParagraphs(text).flatMap((span, paragraph) =>
      wordsBySentence(text, span, language).map((raw) => ({ raw, paragraph })),
    ),
  );
  const tagged = split.map((sentences) => sentences.map(({ raw }) => tagWords(raw, language)));
  const parsed = tagged.map((sentences) => sentences.map((words) => parseTagged(words, language)));
  return articles.map((article, a) => {
    const sentences = (parsed[a] as ParsedWords[]).map((words, index): Sentence<Token> => {
      const tokens = tokensOf(words, language);
      const start = (tokens[0] as Token).start;
      const end = (tokens[tokens.length - 1] as Token).end;
      return { start, end, index, paragraph: split[a]?.[index]?.paragraph ?? 0, kind: "body", tokens };
    });
    return { article, sentences: markHeadline(sentences, article) };
  });
}

/** A paragraph's sentences as words; a dateline is one of its own. */
function wordsBySentence(text: string, { start, end }: Span, language: LanguageModel): RawToken[][] {
  const story = datelineEnd(text, start, end);
  const sentences = splitSentences(tokenize(text, story, end), language.splitter);
  return story === start ? sentences : [tokenize(text, start, story), ...sentences];
}

/** Tags and parses one sentence's words. */
export const parseSentence = (raw: readonly RawToken[], language: LanguageModel): Token[] =>
  tokensOf(parseTagged(tagWords(raw, language), language), language);

/** A sentence's words with the numbers of their tags. */
interface TaggedWords {
  readonly raw: readonly RawToken[];
  readonly forms: readonly string[];
  readonly rows: WordRows;
  readonly tags: Int32Array;
}

function tagWords(raw: readonly RawToken[], language: LanguageModel): TaggedWords {
  const forms = raw.map((token) => token.form);
  const rows = wordRows(forms, language.words);
  const tags = tag(rows, language.tagger);
  const noun = language.tags.indexOf("NN");
  for (const i of nounAdjectives(forms, (at) => language.tags[tags[at] as number] as string)) tags[i] = noun;
  return { raw, forms, rows, tags };
}

/** The same with the tree. */
interface ParsedWords extends TaggedWords {
  readonly tree: WordTree;
}

function parseTagged({ raw, forms, rows, tags }: TaggedWords, language: LanguageModel): ParsedWords {
  return { raw, forms, rows, tags, tree: parseWords(forms, rows, tags, language) };
}

/** The words with all that is known of them, once the tree is repaired. */
function tokensOf({ raw, forms, rows, tags, tree }: ParsedWords, language: LanguageModel): Token[] {
  const { heads, deprels } = tree;
  const xposOf = Array.from(tags, (number) => language.tags[number] as string);
  const existentials = repairTree({ forms, xpos: xposOf, heads, deprels });
  const passives = new Set<number>();
  deprels.forEach((deprel, i) => {
    if (deprel === "aux:pass" || deprel === "nsubj:pass") passives.add(heads[i] as number);
  });
  return raw.map(({ start, end }, i): Token => {
    const form = language.words.form(rowOf(rows, i));
    const deprel = deprels[i] as string;
    const xpos = xposOf[i] as string;
    const { upos, feats, lemma } = language.words.analysis(rowOf(rows, i), xpos, deprel, () =>
      analysis(form, xpos, deprel, language),
    );
    const voiced = xpos === "VBN" && (deprel === "acl" || passives.has(i)) ? passive(feats) : feats;
    return {
      start,
      end,
      form,
      upos: existentials.has(i) ? "VERB" : upos,
      xpos,
      lemma,
      feats: voiced,
      head: heads[i] as number,
      deprel,
    };
  });
}

function analysis(form: string, xpos: string, deprel: string, language: LanguageModel): Analysis {
  const upos = universalTag(xpos, deprel, form, language.universal);
  const feats = morphology(form, `${xpos}|${upos}`, language.morphology);
  return { upos, feats, lemma: lemmatize(form, xpos, language.lemmas) };
}

/** A headline has at most so many words. */
const MAX_HEADLINE = 25;
const ENDS_LIKE_PROSE = /[.!?:;,…]["'”’)]*$/;

/** The first paragraph is the headline if it is the article's title, or a short line without a full stop before others. */
function markHeadline(sentences: readonly Sentence<Token>[], article: Article): Sentence<Token>[] {
  const first = sentences.filter((sentence) => sentence.paragraph === 0);
  const last = first[first.length - 1];
  if (last === undefined) return [...sentences];
  const line = article.text.slice((first[0] as Sentence).start, last.end);
  const isTitle = article.title !== undefined && article.title.trim() === line;
  const looksIt =
    sentences.length > first.length &&
    first.length === 1 &&
    last.tokens.length <= MAX_HEADLINE &&
    !ENDS_LIKE_PROSE.test(line);
  if (!isTitle && !looksIt) return [...sentences];
  const kind: SentenceKind = "headline";
  return sentences.map((sentence) => (sentence.paragraph === 0 ? { ...sentence, kind } : sentence));
}
