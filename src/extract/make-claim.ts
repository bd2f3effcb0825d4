// One claim for a stretch of an article: who says it (the innermost attribution that covers it, with whoever passed it
// on), how surely, and where it stands. It decides nothing about what is claimed.

import type { Sentence, Span, Token } from "../text/token";
import { isDefiniteForm } from "./definite";
import { childrenBy } from "./dependency-tree";
import type { Attributed, AttributionSpan, LocalClaim, Mentioned, Parsed, Resolved } from "./document";
import { deniedInvolvement } from "./involvement";
import { judgeFactuality, lessCertain } from "./judge-factuality";

/** For each attribution the nearest one before it that encloses it, −1 for none. */
const ENCLOSING = new WeakMap<readonly AttributionSpan[], Int32Array>();

function enclosing(attributions: readonly AttributionSpan[]): Int32Array {
  const known = ENCLOSING.get(attributions);
  if (known) return known;
  const parents = new Int32Array(attributions.length).fill(-1);
  const open: number[] = [];
  attributions.forEach(({ end }, i) => {
    while (open.length > 0 && (attributions[open.at(-1) as number] as AttributionSpan).end < end) open.pop();
    parents[i] = open.at(-1) ?? -1;
    open.push(i);
  });
  ENCLOSING.set(attributions, parents);
  return parents;
}

/** How many attributions begin before an offset: they are sorted by their start. */
export function beginningBefore(attributions: readonly AttributionSpan[], offset: number): number {
  let [low, high] = [0, attributions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle] as AttributionSpan).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost attribution whose content covers an offset, or undefined where the article itself speaks. */
export function attributionAt({ attributions }: Attributed, offset: number): AttributionSpan | undefined {
  const parents = enclosing(attributions);
  for (let at = beginningBefore(attributions, offset + 1) - 1; at >= 0; at = parents[at] as number) {
    const span = attributions[at] as AttributionSpan;
    if (span.end > offset) return span;
  }
  return undefined;
}

/**
 * A claim resting on `evidence`, judged at the word `token` of sentence `sentence`.
 * Example: for `killed` in “The bomb reportedly killed 13, Kirby said.” the speaker is Kirby and the certainty probable.
 */
export function makeClaim(
  doc: Parsed & Mentioned & Resolved & Attributed,
  sentence: number,
  token: number,
  evidence: Span,
  extractor: string,
  confidence: number,
): LocalClaim {
  const attribution = assertedAt(doc, sentence, token, evidence.start);
  return claimBy(attribution, doc.sentences[sentence], token, { evidence, extractor, confidence });
}

/**
 * The claims of all who say it: one for each of the speakers in “police and witnesses said”, one of the article's own where
 * nobody does. `said` is who says it where that is known already; else whoever's words hold the token.
 */
export function makeClaims(
  doc: Parsed & Mentioned & Resolved & Attributed,
  sentence: number,
  token: number,
  evidence: Span,
  extractor: string,
  confidence: number,
  said?: readonly AttributionSpan[],
): LocalClaim[] {
  const parsed = doc.sentences[sentence];
  const rest = { evidence, extractor, confidence };
  const asserted = assertedAt(doc, sentence, token, evidence.start);
  // Where the speaker is unknown there was nobody to judge.
  const own = said === undefined || !asserted?.speaker ? (said?.[0] ?? asserted) : said[0];
  const more = said?.slice(1) ?? own?.also?.map((speaker) => ({ ...own, speaker })) ?? [];
  return [own, ...more].map((attribution) => claimBy(attribution, parsed, token, rest));
}

/** The attribution whose speaker asserts what the token tells. */
function assertedAt(
  doc: Parsed & Attributed,
  sentence: number,
  token: number,
  start: number,
): AttributionSpan | undefined {
  const parsed = doc.sentences[sentence];
  const covering = attributionAt(doc, parsed?.tokens[token]?.start ?? start);
  const isApart =
    covering && parsed && (isTakenForGranted(parsed, token, covering) || isOnlyPart(parsed, token, covering));
  return isApart ? undefined : covering;
}

/** “denied any role in the *killing*”: of the killing itself nothing is said. */
export const isOnlyPart = (sentence: Sentence<Token>, token: number, { denied }: AttributionSpan): boolean =>
  denied === true && deniedInvolvement(sentence, token) >= 0;

function claimBy(
  attribution: AttributionSpan | undefined,
  parsed: Sentence<Token> | undefined,
  token: number,
  rest: Pick<LocalClaim, "evidence" | "extractor" | "confidence">,
): LocalClaim {
  const { polarity, certainty, cue } = parsed
    ? judgeFactuality(parsed, token)
    : { polarity: "affirmed" as const, certainty: "certain" as const, cue: undefined };
  return {
    speaker: attribution?.speaker,
    via: attribution?.via ?? [],
    cue: attribution?.cue || cue || undefined,
    quoteType: attribution?.type ?? "narration",
    polarity: attribution?.denied ? "denied" : polarity,
    certainty: lessCertain(certainty, attribution?.certainty),
    evidence: { start: rest.evidence.start, end: rest.evidence.end },
    confidence: rest.confidence,
    extractor: rest.extractor,
  };
}

/**
 * What a speaker only mentions is not what they say: relative clauses and definite phrases presuppose their events
 * (“officials say the man who threw the shoe …”, “… since the September 11 attacks”; Karttunen 1974).
 */
function isTakenForGranted(sentence: Sentence<Token>, token: number, { start, end, type }: AttributionSpan): boolean {
  const word = sentence.tokens[token];
  if (!word || type === "direct") return false;
  const inside = (at: number): boolean => {
    const above = sentence.tokens[at];
    return above !== undefined && above.start >= start && above.start < end;
  };
  if (word.deprel === "acl:relcl") return inside(word.head);
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
  if (!/^(?:nmod|obl|compound)/.test(word.deprel) || !inside(word.head)) return false;
  return childrenBy(sentence, token, "det", "nmod:poss").some(
    (child) => isDefiniteForm(sentence.tokens[child]?.form) || sentence.tokens[child]?.deprel === "nmod:poss",
  );
}
