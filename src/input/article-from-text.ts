// A plain text file as an article. The text stays as it is, headline and all, so that offsets hold; only the title and a
// date in a line of its own are read off it.

import type { Article } from "../text/article";
import { writtenDate } from "./written-date";

/** A first line longer than this (UTF-16 units) is a paragraph, not a headline. */
const MAX_HEADLINE_UNITS = 200;
const SENTENCE_END = /[.!?]["'”’)]?$/;

/**
 * The article of a text. Its first line is the title where it is short, ends no sentence and a blank line follows;
 * it was published on the day that a line above the story names, which “on Thursday” is counted from.
 *
 * @example articleFromText("storm", "Storm hits coast\n\nA storm…").title // "Storm hits coast"
 */
export function articleFromText(id: string, text: string): Article {
  const title = headline(text);
  const published = writtenDate(text);
  return { id, text, ...(title !== undefined && { title }), ...(published !== undefined && { published }) };
}

function headline(text: string): string | undefined {
  const lineEnd = text.indexOf("\n");
  if (lineEnd < 0 || lineEnd > MAX_HEADLINE_UNITS) return undefined;
  const line = text.slice(0, lineEnd).trim();
  const rest = text.slice(lineEnd + 1);
  const nextEnd = rest.indexOf("\n");
  const next = nextEnd < 0 ? rest : rest.slice(0, nextEnd);
  const isHeadline = line !== "" && !SENTENCE_END.test(line) && next.trim() === "" && rest.trim() !== "";
  return isHeadline ? line : undefined;
}
