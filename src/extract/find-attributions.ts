// Who says what: source, cue and content of every direct and indirect quotation, and of speech acts whose content is a
// phrase. Follows PARC 3.0 (Pareti 2016) and PolNeAR. Contents stand verbatim, without cue and speaker.

import type { Sentence, Span, Token } from "../text/token";
import { directSpeech } from "./attribution/direct-speech";
import { indexDocument, type DocumentIndex } from "./attribution/document-index";
import type { Draft } from "./attribution/draft";
import { cueRows, findCues, type Cue } from "./attribution/find-cues";
import { withFiniteCues } from "./attribution/finite-cues";
import { findQuotes, type QuotedStretch } from "./attribution/find-quotes";
import { indirectSpeech } from "./attribution/indirect-speech";
import { jointSpeakers } from "./attribution/joint-speakers";
import { isLedUpTo } from "./attribution/lead-in";
import { nameLater } from "./attribution/name-later";
import { speakerAt } from "./attribution/speaker-of-cue";
import { judgeFactuality } from "./judge-factuality";
import type { Attributed, AttributionSpan, Mentioned, Parsed, Resolved, SpeakerRef } from "./document";

/** An indirect content of which so much is direct speech is no item of its own. */
const DIRECT_SHARE = 0.6;

/** Finds the quotations of an article, sorted by start. Example: “Kirby said the base was hit.” gives “the base was hit”. */
export function findAttributions(doc: Parsed & Mentioned & Resolved): Attributed {
  const { text } = doc.article;
  const index = indexDocument(doc);
  const sentences = doc.sentences.map(withFiniteCues);
  const quotes = findQuotes(text, sentences);
  const cues = cuesOutside(sentences, quotes);
  const direct = directSpeech(text, sentences, quotes, index, (sentence) =>
    (cues[sentence] ?? []).filter(({ rows }) => rows.some(({ unquoted }) => !unquoted)),
  );
  const directOf = byCue(direct);
  const indirect = sentences
    .flatMap((sentence) => indirectSpeech(sentence, cues[sentence.index] ?? []))
    .filter((draft) => {
      const sentence = doc.sentences[draft.sentence] as Sentence<Token>;
      return !(directOf.get(cueKey(draft)) ?? []).some((quote) => isLedUpTo(sentence, draft, quote));
    });
  const indirectBy = byCue(indirect);
  const ownDirect = direct.filter((draft) => !isPartOf(draft, indirectBy.get(cueKey(draft)) ?? []));
  const directBy = byCue(ownDirect);
  const isLead = ({ sentence, cue, end }: Draft): boolean => end <= (doc.sentences[sentence]?.tokens[cue]?.start ?? 0);
  const isBeside = ({ sentence, start }: Draft): boolean => start < (doc.sentences[sentence]?.end ?? 0);
  const kept = [
    ...ownDirect,
    ...indirect.filter((draft) => {
      const spoken = directBy.get(cueKey(draft)) ?? [];
      return !isMostlyDirect(draft, spoken) && !(isLead(draft) && spoken.some((quote) => isBeside(quote)));
    }),
  ];
  kept.sort((a, b) => a.start - b.start || b.end - a.end || a.cue - b.cue);
  return { attributions: withVia(withoutMinorCues(resolveSpeakers(doc, index, kept))) };
}

/** The cues that the article itself uses: those inside quotation marks are the speaker's own. */
function cuesOutside(sentences: readonly Sentence<Token>[], quotes: readonly QuotedStretch[]): (readonly Cue[])[] {
  let next = 0;
  return sentences.map((sentence) => {
    while (next < quotes.length && (quotes[next] as QuotedStretch).close <= sentence.start) next++;
    const cues = findCues(sentence);
    return cues.filter(({ token }) => {
      for (let i = next; i < quotes.length && (quotes[i] as QuotedStretch).open < sentence.end; i++)
        if (contains(quotes[i] as QuotedStretch, sentence.tokens[token] as Token)) return false;
      return true;
    });
  });
}

const cueKey = ({ sentence, cue }: Draft): string => `${sentence} ${cue}`;

function byCue(drafts: readonly Draft[]): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) index.set(cueKey(draft), [...(index.get(cueKey(draft)) ?? []), draft]);
  return index;
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** “she had “the eye of a potter””: a quoted part of an indirect content by the same cue is no item of its own. */
const isPartOf = (direct: Draft, indirect: readonly Draft[]): boolean =>
  indirect.some(
    (draft) =>
      !draft.paraphrase &&
      contains(draft, direct) &&
      direct.end - direct.start < DIRECT_SHARE * (draft.end - draft.start),
  );

const isMostlyDirect = (indirect: Draft, direct: readonly Draft[]): boolean =>
  direct.some((draft) => overlap(draft, indirect) >= DIRECT_SHARE * (indirect.end - indirect.start));

function resolveSpeakers(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  drafts: readonly Draft[],
): AttributionSpan[] {
  const spoken: SpeakerRef[] = [];
  const spans = drafts.map((draft) => {
    const [speaker, ...also] = speakersOf(doc, index, draft, spoken);
    if (speaker) spoken.push(speaker);
    const { certainty, denied } = effectOf(doc, draft);
    const cue = draft.words ?? doc.sentences[draft.sentence]?.tokens[draft.cue]?.form ?? "";
    return {
      start: draft.start,
      end: draft.end,
      speaker,
      also: also.length > 0 ? also : undefined,
      via: [],
      cue,
      type: draft.type,
      paraphrase: draft.paraphrase,
      certainty,
      denied,
    };
  });
  return nameLater(doc, drafts, spans);
}

/** Who speaks by a draft: one, or several together (“police and witnesses said”). */
function speakersOf(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  draft: Draft,
  spoken: readonly SpeakerRef[],
): SpeakerRef[] {
  const { sentence, speaker, start } = draft;
  const parsed = doc.sentences[sentence];
  if (!parsed || speaker < 0) return [];
  const said = { start, names: namedIn(doc, index, draft) };
  return jointSpeakers(parsed, speaker).flatMap((token) => speakerAt(doc, index, sentence, token, spoken, said) ?? []);
}

/** The chains that a content names, where the words before it cannot be taken up by its speaker's pronoun (“Lo left, he said”). */
function namedIn(doc: Parsed & Mentioned & Resolved, index: DocumentIndex, draft: Draft): ReadonlySet<number> {
  const names = new Set<number>();
  const cue = doc.sentences[draft.sentence]?.tokens[draft.cue];
  if (draft.type !== "direct" && draft.start < (cue?.end ?? 0)) return names;
  const [first, last] = [draft.start, draft.end].map((offset) => index.at(offset)?.sentence ?? draft.sentence);
  for (let sentence = first as number; sentence <= (last as number); sentence++)
    for (const mention of index.mentionsOf(sentence))
      if (mention.form === "NAM" && contains(draft, mention)) names.add(doc.chainOf[mention.index] ?? -1);
  return names;
}

/** What the cue does to what is said: “claimed” makes it probable, “denied” denies it. */
function effectOf(doc: Parsed, { sentence, cue, type }: Draft): Pick<AttributionSpan, "certainty" | "denied"> {
  const parsed = doc.sentences[sentence];
  const [row] = parsed ? cueRows(parsed, cue) : [];
  if (!parsed || !row || type === "direct") return {};
  // “declined to rule out a strike”, “may reject the offer”: who does not deny leaves it open.
  const isOpen = row.status === "denied" && /^(?:denied|possible)$/.test(judgeFactuality(parsed, cue).status);
  const denied = row.status === "denied" && !isOpen;
  return { certainty: isOpen ? "possible" : row.certainty, denied: denied ? true : undefined };
}

/** “The ministry said a state lab has confirmed that …”: what an unnamed thing shows inside indirect speech is the speaker's. */
function withoutMinorCues(spans: readonly AttributionSpan[]): AttributionSpan[] {
  let outer: AttributionSpan | undefined;
  return spans.filter((span) => {
    const isInside = outer !== undefined && outer.type === "indirect" && !outer.paraphrase && span.end <= outer.end;
    if (!isInside) outer = span;
    return !(isInside && span.type === "indirect" && !SAYING.test(span.cue) && span.speaker?.chain === undefined);
  });
}

const SAYING = /^(?:say|said|told|tell|claim)/i;

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
