// The stages in order: one article in, one fully read document out. Each stage declares the layers it needs and gives
// one more, so that a wrong order does not compile. What becomes of documents is src/graph's work.

import type { Document, Parsed } from "./extract/document";
import { findAttributions } from "./extract/find-attributions";
import { findEvents } from "./extract/find-events";
import { findMentions } from "./extract/find-mentions";
import { findRelations } from "./extract/find-relations";
import { findTimes } from "./extract/find-times";
import { resolveCoreference } from "./extract/resolve-coreference";
import type { Model } from "./load-model";
import type { Article } from "./text/article";
import { classifySentences } from "./text/classify-sentences";
import { looksEnglish } from "./text/looks-english";
import { read } from "./text/read";

/**
 * Reads one article: sentences and trees, names, coreference, times, attributions, events, relations.
 * An article in another language than English is left unread: it has no sentences.
 *
 * @example analyze({ id: "a1", text: "Tim Cook joined Apple in 1998." }, model).relations[0]?.type // "WORKS_FOR"
 */
export function analyze(article: Article, model: Model): Document {
  const parsed = looksEnglish(article) ? classified(read(article, model.language)) : { article, sentences: [] };
  const mentioned = add(parsed, findMentions(parsed, model.names));
  const resolved = add(mentioned, resolveCoreference(mentioned, model.coreference));
  const timed = add(resolved, findTimes(resolved));
  const attributed = add(timed, findAttributions(timed));
  const evented = add(attributed, findEvents(attributed, model.events, model.claims, model.statuses));
  return add(evented, findRelations(evented, model.relations));
}

/** Tells the story from the lines around it; an author named in a byline is the article's, unless its data names one. */
function classified(parsed: Parsed): Parsed {
  const { sentences, authors } = classifySentences(parsed.article, parsed.sentences);
  const known = parsed.article.authors !== undefined || authors.length === 0;
  return { article: known ? parsed.article : { ...parsed.article, authors }, sentences };
}

const add = <Layers, Layer>(document: Layers, layer: Layer): Layers & Layer => ({ ...document, ...layer });
