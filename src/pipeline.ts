// The stages in order: articles in, fully read documents out. Each stage declares the layers it needs and gives
// one more, so that a wrong order does not compile. What becomes of documents is src/graph's work.

import type { Document, Evented, Parsed } from "./extract/document";
import { findAttributions } from "./extract/find-attributions";
import { findEventsOfAll } from "./extract/find-events";
import { findMentions } from "./extract/find-mentions";
import { findRelations } from "./extract/find-relations";
import { findTimes } from "./extract/find-times";
import { resolveCoreference } from "./extract/resolve-coreference";
import type { Model } from "./load-model";
import type { Article } from "./text/article";
import { classifySentences } from "./text/classify-sentences";
import { looksEnglish } from "./text/looks-english";
import { readAll } from "./text/read";

/**
 * Reads one article: sentences and trees, names, coreference, times, attributions, events, relations.
 * An article in another language than English is left unread: it has no sentences.
 *
 * @example analyze({ id: "a1", text: "Tim Cook joined Apple in 1998." }, model).relations[0]?.type // "WORKS_FOR"
 */
export const analyze = (article: Article, model: Model): Document => analyzeAll([article], model)[0] as Document;

/**
 * Reads several articles as `analyze` does each. Every stage reads all of them before the next one begins, while its code and its
 * tables are in the processor's caches: short articles take three quarters of the time.
 */
export function analyzeAll(articles: readonly Article[], model: Model): Document[] {
  const parsed = parsedFrom(articles, model);
  const mentioned = parsed.map((doc) => add(doc, findMentions(doc, model.names)));
  const resolved = mentioned.map((doc) => add(doc, resolveCoreference(doc, model.coreference)));
  const timed = resolved.map((doc) => add(doc, findTimes(doc)));
  const attributed = timed.map((doc) => add(doc, findAttributions(doc)));
  const events = findEventsOfAll(attributed, model.events, model.claims, model.statuses);
  const evented = attributed.map((doc, i) => add(doc, events[i] as Evented));
  return evented.map((doc) => add(doc, findRelations(doc, model.relations)));
}

/** So many characters of articles are worth reading at once: half as many take 2 % more time for each, a fifth and 32 articles 6 %. */
const CHARACTERS_AT_ONCE = 100_000;
const ARTICLES_AT_ONCE = 128;

/** Whether articles are enough to be read at once: then the next one belongs to the next batch. */
export const isBatch = (articles: readonly Article[]): boolean =>
  articles.length >= ARTICLES_AT_ONCE ||
  articles.reduce((characters, { text }) => characters + text.length, 0) >= CHARACTERS_AT_ONCE;

/** The sentences of articles; none of what is not in English. */
function parsedFrom(articles: readonly Article[], model: Model): Parsed[] {
  const english = articles.map(looksEnglish);
  const parsed = readAll(
    articles.filter((_, i) => english[i]),
    model.language,
  );
  let next = 0;
  return articles.map((article, i) => (english[i] ? classified(parsed[next++] as Parsed) : { article, sentences: [] }));
}

/** Tells the story from the lines around it; an author named in a byline is the article's, unless its data names one. */
function classified(parsed: Parsed): Parsed {
  const { sentences, authors } = classifySentences(parsed.article, parsed.sentences);
  const known = parsed.article.authors !== undefined || authors.length === 0;
  return { article: known ? parsed.article : { ...parsed.article, authors }, sentences };
}

const add = <Layers, Layer>(document: Layers, layer: Layer): Layers & Layer => ({ ...document, ...layer });
