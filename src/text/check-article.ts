// The door for articles: what is not an article record is refused in one sentence that names the field and the value.

import { InvalidInputError } from "../errors";
import type { Article } from "./article";

/** Titles and other metadata longer than this (UTF-16 units) in a message are cut. */
const SHOWN_UNITS = 60;
/**
 * The longest text (UTF-16 units) that is read: some 350,000 words. A news article has 5,000 units; a megabyte is read in
 * seconds, and what is longer is no article and would take hundreds of megabytes of memory.
 */
export const MAX_TEXT_UNITS = 2_000_000;
const TEXT_FIELDS = ["title", "published", "publisher", "url", "language"] as const;
// ISO 8601 calendar dates, optionally with a time; anything finer is kept as given.
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ].{1,40})?)?)?$/;

/**
 * Gives back `record` as an `Article` with only the fields of one; other fields are dropped, empty ones left out.
 * Throws `InvalidInputError`.
 *
 * @example checkArticle({ id: "a1", text: "…", gold: true }) // { id: "a1", text: "…" }
 */
export function checkArticle(record: unknown): Article {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new InvalidInputError(`an article must be an object with an id and a text, got ${show(record)}`);
  const fields = record as Record<string, unknown>;
  const { id, text, authors } = fields;
  if (typeof id !== "string" || id === "")
    throw new InvalidInputError(`article.id must be a non-empty string, got ${show(id)}`);
  if (typeof text !== "string")
    throw new InvalidInputError(`article.text of "${id}" must be a string, got ${show(text)}`);
  if (text.length > MAX_TEXT_UNITS)
    throw new InvalidInputError(
      `article.text of "${id}" has ${text.length} characters; nutgraph reads at most ${MAX_TEXT_UNITS}`,
    );
  const article: { -readonly [K in keyof Article]: Article[K] } = { id, text };
  for (const field of TEXT_FIELDS) {
    const value = fields[field];
    if (value === undefined || value === null || value === "") continue;
    if (typeof value !== "string")
      throw new InvalidInputError(`article.${field} of "${id}" must be a string, got ${show(value)}`);
    article[field] = value;
  }
  if (article.published !== undefined && !ISO_DATE.test(article.published))
    throw new InvalidInputError(
      `article.published of "${id}" must be an ISO 8601 date such as 2021-08-27, got ${show(article.published)}`,
    );
  if (authors !== undefined && authors !== null) {
    if (!Array.isArray(authors) || authors.some((author) => typeof author !== "string"))
      throw new InvalidInputError(`article.authors of "${id}" must be a list of strings, got ${show(authors)}`);
    if (authors.length > 0) article.authors = authors as string[];
  }
  return article;
}

function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(JSON.stringify(value) ?? value);
  return text.length > SHOWN_UNITS ? `${text.slice(0, SHOWN_UNITS)}…` : text;
}
