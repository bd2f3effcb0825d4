// Articles with graphs as texts with marked stretches: every name, alias and nominal of their entities wherever it stands, and
// the pronouns whose meaning the graph tells (told-pronouns.ts).

import { readFileSync } from "node:fs";
import type { CorefText, GoldMention } from "./corpora";
import { toldPronouns, type ToldArticle } from "./told-pronouns";

/** What is read of an article's file. */
export interface MarkedArticle extends ToldArticle {
  readonly id: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly nominals?: readonly string[];
  }[];
}

/** The texts of article files, in their order. */
export const articleTexts = (paths: readonly string[]): CorefText[] =>
  paths.map((path) => articleText(JSON.parse(readFileSync(path, "utf8")) as MarkedArticle));

/** One article as a text with its mentions. */
export function articleText(article: MarkedArticle): CorefText {
  const marked = namesAndNominals(article);
  return {
    id: article.id,
    source: "gold",
    text: article.text,
    mentions: [...marked, ...toldPronouns(article, marked)],
  };
}

function namesAndNominals({ text, entities }: MarkedArticle): GoldMention[] {
  const mentions: GoldMention[] = [];
  for (const { id, name, aliases = [], nominals = [] } of entities)
    for (const words of new Set([name, ...aliases, ...nominals]))
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
        mentions.push({ start: at, end: at + words.length, entity: id });
  return mentions;
}
