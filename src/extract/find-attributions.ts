// Who says what: source, cue and content of every direct and indirect quotation, and of speech acts whose content is a
// phrase. Follows PARC 3.0 (Pareti 2016) and PolNeAR. Contents stand verbatim, without cue and speaker.

import type { Sentence, Span, Token } from "../text/token";
import { directSpeech } from "./attribution/direct-speech";
import { indexDocument, type DocumentIndex } from "./attribution/document-index";
import type { Draft } from "./attribution/draft";
import { findCues, type Cue } from "./attribution/find-cues";
import { findQuotes, type QuotedStretch } from "./attribution/find-quotes";
import { indirectSpeech } from "./attribution/indirect-speech";
import { speakerAt } from "./attribution/speaker-of-cue";
import type { Attributed, AttributionSpan, Mentioned, Parsed, Resolved, SpeakerRef } from "./document";

/** An indirect content of which so much is direct speech is no item of its own. */
const DIRECT_SHARE = 0.6;

/** Finds the quotations of an article, sorted by start. Example: “Kirby said the base was hit.” gives “the base was hit”. */
export function findAttributions(doc: Parsed & Mentioned & Resolved): Attributed {
  const { text } = doc.article;
  const index = indexDocument(doc);
  const quotes = findQuotes(text, doc.sentences);
  const cues = doc.sentences.map((sentence) => outsideQuotes(sentence, findCues(sentence), quotes));
  const direct = directSpeech(text, doc.sentences, quotes, index, (sentence) => cues[sentence] ?? []);
  const indirect = doc.sentences.flatMap((sentence) => indirectSpeech(sentence, cues[sentence.index] ?? []));
  const directCues = new Set(direct.map(({ sentence, cue }) => `${sentence} ${cue}`));
  const isLead = ({ sentence, cue, end }: Draft): boolean =>
    directCues.has(`${sentence} ${cue}`) && end <= (doc.sentences[sentence]?.tokens[cue]?.start ?? 0);
  const kept = [
    ...direct.filter((draft) => !isPartOf(draft, indirect)),
    ...indirect.filter((draft) => !isMostlyDirect(draft, direct) && !isLead(draft)),
  ];
  kept.sort((a, b) => a.start - b.start || b.end - a.end || a.cue - b.cue);
  return { attributions: withVia(resolveSpeakers(doc, index, kept)) };
}

/** The cues of a sentence that the article itself uses: those inside quotation marks are the speaker's own. */
function outsideQuotes(
  sentence: Sentence<Token>,
  cues: readonly Cue[],
  quotes: readonly QuotedStretch[],
): readonly Cue[] {
  if (cues.length === 0 || quotes.length === 0) return cues;
  const here = quotes.filter((quote) => quote.open < sentence.end && quote.close > sentence.start);
  return cues.filter(({ token }) => !here.some((quote) => contains(quote, sentence.tokens[token] as Token)));
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** “she had “the eye of a potter””: a quoted part of an indirect content by the same cue is no item of its own. */
const isPartOf = (direct: Draft, indirect: readonly Draft[]): boolean =>
  indirect.some(
    (draft) =>
      !draft.paraphrase &&
      draft.sentence === direct.sentence &&
      draft.cue === direct.cue &&
      contains(draft, direct) &&
      direct.end - direct.start < DIRECT_SHARE * (draft.end - draft.start),
  );

const isMostlyDirect = (indirect: Draft, direct: readonly Draft[]): boolean =>
  direct.some(
    (draft) =>
      draft.sentence === indirect.sentence &&
      draft.cue === indirect.cue &&
      overlap(draft, indirect) >= DIRECT_SHARE * (indirect.end - indirect.start),
  );

function resolveSpeakers(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  drafts: readonly Draft[],
): AttributionSpan[] {
  let previous: SpeakerRef | undefined;
  return drafts.map((draft) => {
    const speaker = draft.speaker < 0 ? undefined : speakerAt(doc, index, draft.sentence, draft.speaker, previous);
    previous = speaker ?? previous;
    const cue = draft.words ?? doc.sentences[draft.sentence]?.tokens[draft.cue]?.form ?? "";
    return {
      start: draft.start,
      end: draft.end,
      ...(speaker ? { speaker } : {}),
      via: [],
      cue,
      type: draft.type,
      ...(draft.paraphrase ? { paraphrase: true as const } : {}),
    };
  });
}

/** Whoever reports that somebody said something passes it on: the speakers of the attributions around one, innermost first. */
function withVia(spans: readonly AttributionSpan[]): AttributionSpan[] {
  const open: AttributionSpan[] = [];
  return spans.map((span) => {
    while (open.length > 0 && (open.at(-1) as AttributionSpan).end < span.end) open.pop();
    const via = open
      .filter((outer) => outer.start < span.start || outer.end > span.end)
      .reverse()
      .flatMap(({ speaker }) => (speaker && !isSame(speaker, span.speaker) ? [speaker] : []));
    open.push(span);
    return via.length > 0 ? { ...span, via } : span;
  });
}

const isSame = (a: SpeakerRef, b: SpeakerRef | undefined): boolean =>
  b !== undefined && a.chain === b.chain && a.text === b.text;
