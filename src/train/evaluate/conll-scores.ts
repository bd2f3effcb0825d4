// Scores of tokens, sentences and trees read from raw text against a treebank, after the CoNLL 2018 shared task script: words
// are aligned by their characters without white space; F1 over spans, LAS over aligned words whose heads are aligned too.

import type { Sentence, Token } from "../../text/token";
import type { TreebankSentence } from "../conllu";

/** F1 figures in percent. */
export interface RawScores {
  readonly tokens: number;
  readonly sentences: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

interface Words {
  readonly spans: readonly string[];
  readonly sentences: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly string[];
  readonly deprels: readonly string[];
}

/** Characters before each offset that are not white space. */
const squeeze = (form: string): number => form.replace(/\s/g, "").length;

function collect(
  sentences: Iterable<{
    forms: readonly string[];
    xpos: readonly string[];
    heads: readonly number[];
    deprels: readonly string[];
  }>,
): Words {
  const words = {
    spans: [] as string[],
    sentences: [] as string[],
    xpos: [] as string[],
    heads: [] as string[],
    deprels: [] as string[],
  };
  let at = 0;
  for (const { forms, xpos, heads, deprels } of sentences) {
    const from = at;
    const spans = forms.map((form) => {
      const start = at;
      at += squeeze(form);
      return `${start}-${at}`;
    });
    words.sentences.push(`${from}-${at}`);
    forms.forEach((_, i) => {
      words.spans.push(spans[i] as string);
      words.xpos.push(xpos[i] as string);
      words.deprels.push(deprels[i] as string);
      words.heads.push((heads[i] as number) < 0 ? "root" : (spans[heads[i] as number] as string));
    });
  }
  return words;
}

/** Compares what was read with the treebank. Both must hold the same characters in the same order. */
export function rawScores(read: Iterable<Sentence<Token>>, gold: readonly TreebankSentence[]): RawScores {
  const g = collect(gold);
  const s = collect(
    (function* () {
      for (const { tokens } of read)
        yield {
          forms: tokens.map((t) => t.form),
          xpos: tokens.map((t) => t.xpos),
          heads: tokens.map((t) => t.head),
          deprels: tokens.map((t) => t.deprel),
        };
    })(),
  );
  const goldAt = new Map(g.spans.map((span, i) => [span, i]));
  const f1 = (right: number, a: number, b: number): number => (200 * right) / (a + b);
  let tokens = 0;
  let xpos = 0;
  let uas = 0;
  let las = 0;
  s.spans.forEach((span, i) => {
    const k = goldAt.get(span);
    if (k === undefined) return;
    tokens++;
    if (s.xpos[i] === g.xpos[k]) xpos++;
    if (s.heads[i] !== g.heads[k]) return;
    uas++;
    if (s.deprels[i] === g.deprels[k]) las++;
  });
  const goldSentences = new Set(g.sentences);
  const sentences = s.sentences.filter((span) => goldSentences.has(span)).length;
  const [a, b] = [s.spans.length, g.spans.length];
  return {
    tokens: f1(tokens, a, b),
    sentences: f1(sentences, s.sentences.length, g.sentences.length),
    xpos: f1(xpos, a, b),
    uas: f1(uas, a, b),
    las: f1(las, a, b),
  };
}
