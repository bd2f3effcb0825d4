// `npm run evaluate -- attribution [train|dev] [--errors]`: quotations and speakers on gold articles whose mentions are the
// gold names (no coreference: pronouns take the last speaker), and source–cue–content overlap on PolNeAR dev.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AttributionSpan, Mentioned, Parsed, Resolved } from "../../extract/document";
import { findAttributions } from "../../extract/find-attributions";
import type { LanguageModel } from "../../text/language-model";
import { read } from "../../text/read";
import type { Span } from "../../text/token";
import { corpus, gold } from "../corpora";
import { markedDocument } from "../marked-document";
import { goldMarks, readGoldArticle } from "../oracle-document";
import { shippedLanguage } from "./shipped-language";
import type { Suite } from "./suite";

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}
interface Scorer {
  scoreArticle(gold: unknown, pred: unknown): { counts: Record<string, Counts>; errors: string[] };
}

export const attribution: Suite = {
  name: "attribution",
  description: "who says what: gold quotations with gold names, PolNeAR dev",
  async run(options) {
    const sets = ["train", "dev"].filter((set) => options.length === 0 || options.includes(set));
    const lines: string[] = [];
    for (const set of sets) lines.push(await goldQuotations(set, shippedLanguage(), options.includes("--errors")));
    if (options.length === 0 || options.includes("polnear")) lines.push(polnear(shippedLanguage()));
    return lines.join("\n");
  },
};

const line = (name: string, { tp, fp, fn }: Counts): string =>
  `${name.padEnd(28)} P ${ratio(tp, tp + fp)}  R ${ratio(tp, tp + fn)}  F1 ${ratio(2 * tp, 2 * tp + fp + fn)}  (${tp}/${fp}/${fn})`;
const ratio = (a: number, b: number): string => (a / b || 0).toFixed(3);

async function goldQuotations(set: string, language: LanguageModel, showErrors: boolean): Promise<string> {
  const { scoreArticle } = (await import(pathToFileURL(gold("score.mjs")).href)) as Scorer;
  const folder = gold(set);
  const total: Counts = { tp: 0, fp: 0, fn: 0 };
  const errors: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const article = readGoldArticle(join(folder, file));
    const doc = markedDocument(
      read({ id: article.id, text: article.text, title: article.title, published: article.published }, language),
      goldMarks(article),
    );
    const { attributions } = findAttributions(doc);
    const quotations = attributions.filter((one) => one.speaker && !one.paraphrase);
    const entities = doc.chains.map(({ index, type, name }) => ({ id: `c${index}`, type, name }));
    const prediction = {
      entities,
      quotations: quotations.map((one) => ({ ...who(one), start: one.start, end: one.end })),
    };
    const { counts } = scoreArticle(article, prediction);
    const own = counts["quotations"] as Counts;
    for (const key of ["tp", "fp", "fn"] as const) total[key] += own[key];
    if (showErrors && own.fp + own.fn > 0) errors.push(describe(file, article, quotations));
  }
  return [...errors, line(`gold/${set} quotations`, total)].join("\n");
}

const who = ({ speaker }: AttributionSpan): object =>
  speaker?.chain !== undefined ? { speaker: `c${speaker.chain}` } : { speakerText: speaker?.text };

function describe(
  file: string,
  article: { text: string; quotations?: readonly { speaker: string; quote: string }[] } & object,
  found: readonly AttributionSpan[],
): string {
  const wanted = article.quotations ?? [];
  const spanOf = (quote: string): Span => ({
    start: article.text.indexOf(quote),
    end: article.text.indexOf(quote) + quote.length,
  });
  const hit = (a: Span, b: Span): boolean =>
    Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  const missed = wanted.filter(({ quote }) => !found.some((one) => hit(one, spanOf(quote))));
  const extra = found.filter((one) => !wanted.some(({ quote }) => hit(one, spanOf(quote))));
  const paired = wanted.flatMap(({ quote, speaker }) =>
    found.filter((one) => hit(one, spanOf(quote))).map((one) => `   both   ${speaker} = ${one.speaker?.text}`),
  );
  return [
    file,
    ...missed.map(({ quote, speaker }) => `   missed [${speaker}] ${context(article.text, spanOf(quote))}`),
    ...extra.map((one) => `   extra  [${one.speaker?.text}] (${one.cue}, ${one.type}) ${context(article.text, one)}`),
    ...paired,
  ].join("\n");
}

const context = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`.replace(
    /\n/g,
    "\\n",
  );

interface PolnearAttribution {
  readonly source?: Span;
  readonly cue?: Span;
  readonly content?: Span;
}

/** PolNeAR dev: an attribution is found if its content overlaps a gold content by half; then source and cue are compared. */
function polnear(language: LanguageModel): string {
  const content: Counts = { tp: 0, fp: 0, fn: 0 };
  let [source, cue, both] = [0, 0, 0];
  const folder = corpus("eval/polnear/dev");
  for (const file of readdirSync(join(folder, "attributions")).sort()) {
    const text = readFileSync(join(folder, "text", file.replace(/_[0-9a-f]{4}\.ann$/, ".txt")), "utf8");
    const wanted = readPolnear(readFileSync(join(folder, "attributions", file), "utf8"));
    const parsed: Parsed & Mentioned & Resolved = {
      ...read({ id: file, text }, language),
      mentions: [],
      chains: [],
      chainOf: [],
    };
    const found = findAttributions(parsed).attributions.filter((one) => one.speaker);
    const used = new Set<PolnearAttribution>();
    for (const one of found) {
      const match = wanted.find((other) => !used.has(other) && other.content && halfOverlap(one, other.content));
      if (!match) {
        content.fp++;
        continue;
      }
      used.add(match);
      content.tp++;
      const rightSource =
        match.source !== undefined &&
        sharesWord(text.slice(match.source.start, match.source.end), one.speaker?.text ?? "");
      const rightCue = match.cue !== undefined && text.slice(match.cue.start, match.cue.end).includes(one.cue);
      if (rightSource) source++;
      if (rightCue) cue++;
      if (rightSource && rightCue) both++;
    }
    content.fn += wanted.filter((other) => other.content && !used.has(other)).length;
  }
  const full: Counts = { tp: both, fp: content.tp + content.fp - both, fn: content.tp + content.fn - both };
  return [
    line("PolNeAR dev content", content),
    `${"  of these right".padEnd(28)} source ${ratio(source, content.tp)}  cue ${ratio(cue, content.tp)}`,
    line("PolNeAR dev all three", full),
  ].join("\n");
}

const halfOverlap = (a: Span, b: Span): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.max(a.end, b.end) - Math.min(a.start, b.start);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sharesWord = (a: string, b: string): boolean => {
  const last = wordsOf(b).at(-1);
  return last !== undefined && wordsOf(a).includes(last);
};

/** Reads brat stand-off: text-bound annotations and the events that tie them together. */
function readPolnear(ann: string): PolnearAttribution[] {
  const spans = new Map<string, Span>();
  const found: PolnearAttribution[] = [];
  for (const row of ann.split(/\r?\n/)) {
    const bound = /^(T\d+)\t\w+ (\d+)[\d ;]*?(\d+)\t/.exec(row);
    if (bound) spans.set(bound[1] as string, { start: Number(bound[2]), end: Number(bound[3]) });
    if (!/^E\d+\t/.test(row)) continue;
    const role = (name: string): Span | undefined =>
      spans.get(new RegExp(`\\b${name}\\d*:(T\\d+)`).exec(row)?.[1] ?? "");
    found.push({ source: role("Source"), cue: role("Cue"), content: role("Content") });
  }
  return found;
}
