// Direct speech: which quoted stretches somebody says, and which cue says so. The cue stands behind the quotation
// (“…,” X said), before it (X said: “…”, X called it “…”), between its halves, or a neighbour's cue counts on
// (“…,” X said. “…”). Titles and scare quotes stay without one.

import type { Sentence, Token } from "../../text/token";
import type { DocumentIndex } from "./document-index";
import type { Draft } from "./draft";
import type { QuotedStretch } from "./find-quotes";
import type { Cue } from "./find-cues";
import { subjectOf } from "./find-subject";

/** Tokens between a quotation and the cue behind it; names and titles may be long. */
const REACH_BEHIND = 18;
/** Tokens between a cue and the quotation it introduces. */
const REACH_BEFORE = 14;
/** Characters between two quotations of one speech, with “X said, a teacher from Y.” between them. */
const MAX_BETWEEN = 240;
const MIN_WORDS_ALONE = 4;

interface Found {
  readonly sentence: number;
  readonly cue: number;
  readonly speaker: number;
}

/** The quoted stretches that somebody says, with their cues. `cuesOf` gives the cues of a sentence. */
export function directSpeech(
  text: string,
  sentences: readonly Sentence<Token>[],
  quotes: readonly QuotedStretch[],
  index: DocumentIndex,
  cuesOf: (sentence: number) => readonly Cue[],
): Draft[] {
  const drafts: Draft[] = [];
  let last: { found: Found; quote: QuotedStretch } | undefined;
  quotes.forEach((quote, i) => {
    const context: QuoteContext = {
      text,
      sentences,
      index,
      cuesOf,
      quote,
      before: quotes[i - 1],
      after: quotes[i + 1],
    };
    const found = behind(context) ?? ahead(context) ?? goesOn(context, last) ?? afterReport(context);
    if (!found) return;
    last = { found, quote };
    drafts.push({ start: quote.start, end: quote.end, type: "direct", ...found });
  });
  return drafts;
}

interface QuoteContext {
  readonly text: string;
  readonly sentences: readonly Sentence<Token>[];
  readonly index: DocumentIndex;
  readonly cuesOf: (sentence: number) => readonly Cue[];
  readonly quote: QuotedStretch;
  readonly before: QuotedStretch | undefined;
  readonly after: QuotedStretch | undefined;
}

/** “…,” X said / said X: the next cue of the sentence that goes on behind the quotation. */
function behind({ text, sentences, index, cuesOf, quote, after }: QuoteContext): Found | undefined {
  if (quote.unclosed || /[.;]$/u.test(text.slice(quote.start, quote.end).trim())) return undefined;
  const isNickname =
    !/[,?!…—–-]$/u.test(text.slice(quote.start, quote.end)) && !/^\s*,/u.test(text.slice(quote.close, quote.close + 2));
  const next = index.at(quote.close);
  if (isNickname && next && sentences[next.sentence]?.tokens[next.token]?.upos === "PROPN") return undefined;
  const sentence = next && sentences[next.sentence];
  if (!next || !sentence || /\n\s*\n/u.test(text.slice(quote.close, sentence.tokens[next.token]?.start)))
    return undefined;
  const limit = Math.min(next.token + REACH_BEHIND, sentence.tokens.length - 1);
  for (const { token, rows } of cuesOf(next.sentence)) {
    if (token < next.token || token > limit) continue;
    if (after && (sentence.tokens[token] as Token).start > after.open) return undefined;
    if (!rows.some(({ content }) => content.includes("clause")) || describesNoun(sentence, token)) continue;
    // “called it “a warning” and promised an inquiry”: who spoke before goes on.
    if (token === next.token + 1 && sentence.tokens[next.token]?.upos === "CCONJ") return undefined;
    const speaker = speakerNear(sentence, token, next.token);
    return speaker < 0 ? undefined : { sentence: next.sentence, cue: token, speaker };
  }
  return undefined;
}

/** “a “free” country *ruled* by generals”: a participle behind its noun, with who does it. */
const describesNoun = ({ tokens }: Sentence<Token>, at: number): boolean =>
  /^acl/.test(tokens[at]?.deprel ?? "") && tokens[at + 1]?.form.toLowerCase() === "by";

const STOPS: ReadonlySet<string> = new Set([".", "?", "!", ";"]);

/** The subject of a cue behind a quotation, also where the parser takes “said Lo” for an object. */
function speakerNear(sentence: Sentence<Token>, cue: number, from: number): number {
  const subject = subjectOf(sentence, cue);
  if (subject >= from && subject !== cue) return subject;
  for (let i = cue + 1; i < sentence.tokens.length && i <= cue + 4; i++) {
    const token = sentence.tokens[i] as Token;
    if (STOPS.has(token.form)) break;
    if (
      token.head === cue &&
      (token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "PRON") &&
      token.deprel !== "obl"
    )
      return i;
  }
  for (let i = cue - 1; i >= from; i--) {
    const { upos } = sentence.tokens[i] as Token;
    if (upos === "PROPN" || upos === "NOUN" || upos === "PRON") return i;
    if (upos === "VERB") break;
  }
  return subject;
}

/** “threatened “dirty bomb” attacks”: quoted words before their noun are no speech. */
function modifiesNoun(
  text: string,
  sentences: readonly Sentence<Token>[],
  index: DocumentIndex,
  quote: QuotedStretch,
): boolean {
  if (
    /[.,?!…—–-]$/u.test(text.slice(quote.start, quote.end)) ||
    !/^ \p{Ll}/u.test(text.slice(quote.close, quote.close + 2))
  )
    return false;
  const next = index.at(quote.close);
  const token = next && sentences[next.sentence]?.tokens[next.token];
  return token?.upos === "NOUN" && token.head >= 0 && token.head < (next?.token ?? 0);
}

/** X said, “…”; X called it “…”; the last cue before the opening mark, in the sentence or at the end (“:”) of the one before. */
function ahead({ text, sentences, index, cuesOf, quote, before }: QuoteContext): Found | undefined {
  const opening = index.at(quote.open);
  if (!opening || modifiesNoun(text, sentences, index, quote)) return undefined;
  const gapText = (from: number): string => text.slice(from, quote.open);
  const sentence = sentences[opening.sentence] as Sentence<Token>;
  const own = lastCueBefore(sentence, cuesOf(opening.sentence), opening.token, before);
  if (own) {
    const speaker = subjectOf(sentence, own.token);
    if (speaker >= 0 && introduces(sentence, own, opening.token, text, quote))
      return { sentence: opening.sentence, cue: own.token, speaker };
    return undefined;
  }
  const previous = sentences[opening.sentence - 1];
  if (opening.token === 0 && previous && /[:,]\s*$/u.test(gapText(previous.start))) {
    const cue = cuesOf(previous.index).at(-1);
    const speaker = cue ? subjectOf(previous, cue.token) : -1;
    if (cue && speaker >= 0) return { sentence: previous.index, cue: cue.token, speaker };
  }
  return undefined;
}

function lastCueBefore(
  sentence: Sentence<Token>,
  cues: readonly Cue[],
  opening: number,
  before: QuotedStretch | undefined,
): Cue | undefined {
  const near = cues.filter(({ token }) => token < opening && opening - token <= REACH_BEFORE);
  return near
    .filter(
      ({ token }) =>
        !before ||
        (sentence.tokens[token] as Token).start >= before.close ||
        (sentence.tokens[token] as Token).end <= before.open,
    )
    .at(-1);
}

/** Whether nothing but an addressee or an adverbial stands between a cue and the quotation. */
function introduces(
  sentence: Sentence<Token>,
  { token, rows }: Cue,
  opening: number,
  text: string,
  quote: QuotedStretch,
): boolean {
  const gap = sentence.tokens.slice(token + 1, opening);
  const describes = rows.some(({ kind }) => kind === "describe");
  const names = sentence.tokens.slice(0, token).some(({ form }) => form.toLowerCase() === "what");
  const verbs = gap.filter(({ upos }) => upos === "VERB" || upos === "AUX").length;
  const lead = gap.at(-1)?.form;
  if (describes) return verbs === 0 && !names && !(isDismissal(sentence, token) && lead?.toLowerCase() !== "as");
  if (gap.some(({ form }) => form.toLowerCase() === "that" || form.toLowerCase() === "whether")) return false;
  if (verbs > 0) return lead === ":" && verbs === 0;
  const isTitle =
    gap.length === 0 &&
    rows.some(({ kind }) => kind === "report") &&
    !/[.?!,]$/u.test(text.slice(quote.start, quote.end));
  if (isTitle) return false;
  return gap.length === 0 || lead === "," || lead === ":" || /[.?!,]$/u.test(text.slice(quote.start, quote.end));
}

/** “dismissed the claim [as] “gossip””, not “dismissed Ann Lo, the face of the “Orange” camp”. */
const isDismissal = ({ tokens }: Sentence<Token>, cue: number): boolean => tokens[cue]?.lemma === "dismiss";

/**
 * “The hull was thin, Lo said. “We knew it.””: a quotation that is a sentence of its own, without a cue, behind a sentence of
 * the paragraph that ends with what somebody says.
 */
function afterReport({ text, sentences, index, cuesOf, quote }: QuoteContext): Found | undefined {
  const opening = index.at(quote.open);
  const said = text.slice(quote.start, quote.end).trim();
  if (!opening || opening.token !== 0 || !/[.?!…]$/u.test(said) || said.split(/\s+/u).length < MIN_WORDS_ALONE)
    return undefined;
  const before = sentences[opening.sentence - 1];
  if (!before || before.kind !== "body" || before.paragraph !== sentences[opening.sentence]?.paragraph)
    return undefined;
  const cue = cuesOf(before.index)
    .filter(({ rows }) => rows.some(({ kind }) => kind === "say"))
    .at(-1);
  const speaker = cue ? subjectOf(before, cue.token) : -1;
  return cue && speaker >= 0 ? { sentence: before.index, cue: cue.token, speaker } : undefined;
}

/** “…,” X said. “…”: between two stretches stands only the clause of the first one's cue; or the quotation of a paragraph goes on. */
function goesOn(
  { text, sentences, index, quote }: QuoteContext,
  last: { found: Found; quote: QuotedStretch } | undefined,
): Found | undefined {
  if (!last) return undefined;
  if (last.quote.unclosed && /^\s*$/u.test(text.slice(last.quote.close, quote.open))) return last.found;
  const between = text.slice(last.quote.close, quote.open);
  if (between.length > MAX_BETWEEN) return undefined;
  const opening = index.at(quote.open);
  const words = text.slice(quote.start, quote.end).trim().split(/\s+/u).length;
  if (!opening || (words < MIN_WORDS_ALONE && !/[.?!,]$/u.test(text.slice(quote.start, quote.end)))) return undefined;
  const startsSentence = opening.token === 0 || sentences[opening.sentence]?.tokens[opening.token - 1]?.form === ",";
  const distance = opening.sentence - last.found.sentence;
  const cueIsBetween = (sentences[last.found.sentence]?.tokens[last.found.cue] as Token).start >= last.quote.close;
  return startsSentence && (distance === 0 || (distance === 1 && (cueIsBetween || between.trim() === "")))
    ? last.found
    : undefined;
}
