// The score of GAP (Webster et al. 2018): precision and recall of "this pronoun is this name", over both names of each
// text, as the official scorer counts; also by the pronoun's gender, with their ratio as bias.

import type { Mentioned, Parsed, Resolved } from "../../extract/document";
import { scoreOf, type Score } from "../evaluate/cluster-scores";
import type { CorefText, GapPronoun } from "./corpora";

type Read = Parsed & Mentioned & Resolved;

/** Whether a read text takes its pronoun and each name to be one. */
export function gapAnswer(doc: Read, { start, end, a, b }: GapPronoun): { a: boolean; b: boolean } {
  const pronoun = doc.mentions.find(
    (mention) => mention.start <= start && mention.end >= end && mention.form === "PRO",
  );
  const chain = pronoun === undefined ? -1 : (doc.chainOf[pronoun.index] ?? -1);
  const means = (span: { readonly start: number; readonly end: number }): boolean =>
    chain >= 0 &&
    doc.mentions.some(
      (mention) =>
        mention.form === "NAM" &&
        mention.start < span.end &&
        span.start < mention.end &&
        doc.chainOf[mention.index] === chain,
    );
  return { a: means(a), b: means(b) };
}

/** Scores answers: all, of masculine and of feminine pronouns. */
export function gapScores(
  texts: readonly CorefText[],
  answers: readonly { readonly a: boolean; readonly b: boolean }[],
): { overall: Score; masculine: Score; feminine: Score } {
  const score = (wanted: (pronoun: string) => boolean): Score => {
    let right = 0;
    let found = 0;
    let gold = 0;
    texts.forEach(({ text, pronoun }, i) => {
      if (!pronoun || !wanted(text.slice(pronoun.start, pronoun.end).toLowerCase())) return;
      for (const name of ["a", "b"] as const) {
        const said = answers[i]?.[name] === true;
        if (said) found++;
        if (pronoun[name].coref) gold++;
        if (said && pronoun[name].coref) right++;
      }
    });
    return scoreOf(found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold);
  };
  const masculine = (word: string): boolean => /^(?:he|him|his)$/.test(word);
  return { overall: score(() => true), masculine: score(masculine), feminine: score((word) => !masculine(word)) };
}
