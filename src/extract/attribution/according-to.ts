// “S, according to X”, “According to X, S”, “One, according to X, is …”: a source behind a preposition, and what it says.

import type { Sentence, Token } from "../../text/token";
import { clauseStart, trim } from "./content-edges";
import { isFinite } from "./dateline";
import { draftOf, type Draft } from "./draft";
import { goesOnBehind, verbFollows } from "./parenthesis";

/** “S, according to X.”, “According to X, S.”, “which, according to X, S”. */
export function accordingTo(sentence: Sentence<Token>, according: number): Draft | undefined {
  const { tokens } = sentence;
  const first = according + (tokens[according + 1]?.form.toLowerCase() === "to" ? 2 : 1);
  const stop = tokens.findIndex(({ form }, i) => i > first && (form === "," || form === ";" || form === "."));
  const source = lastNominal(tokens, first, stop < 0 ? tokens.length : stop);
  // “According to two people briefed on the talks, S”: what follows the source at once says who that is.
  const isModified = /^VB[DN]$|^WP|^WDT$/.test(tokens[source + 1]?.xpos ?? "") && tokens.slice(stop).some(isFinite);
  const end = stop < 0 || (tokens.slice(first, stop).some(isFinite) && !isModified) ? source : stop;
  if (source < 0) return undefined;
  const atStart = tokens
    .slice(0, according)
    .every(({ upos }) => upos === "CCONJ" || upos === "PUNCT" || upos === "ADV");
  const behind = trim(sentence, end + 1, tokens.length - 1);
  const before = trim(sentence, clauseStart(sentence, according), according - 1);
  const relative = /^(?:who|which|that)$/i.test(tokens[according - 2]?.form ?? "");
  const isBetween = !atStart && !relative && tokens[according - 1]?.form === "," && verbFollows(tokens, stop);
  const last = isBetween ? goesOnBehind(tokens, stop, false) : -1;
  const whole = last < 0 ? undefined : trim(sentence, clauseStart(sentence, according), last);
  const span = atStart || relative ? behind : (whole ?? before);
  return (
    span &&
    draftOf(span, {
      type: "indirect",
      sentence: sentence.index,
      cue: according,
      speaker: source,
      words: "according to",
    })
  );
}

/** What figures and views are given by: “by the [count] of X”, “in X's [words]”. */
const COUNTS = /^(?:count|reckoning|tally|estimate|calculation|account)$/iu;
const VIEWS = /^(?:words|view|opinion|telling)$/iu;
const MAX_OWNER_TOKENS = 8;

/** “Ten people died, by the count of X.”, “By X's reckoning, ten people died.”, “in the words of X”; not “by the account that was read”. */
export function byTheCountOf(sentence: Sentence<Token>, preposition: number): Draft | undefined {
  const { tokens } = sentence;
  const nouns = tokens[preposition]?.form.toLowerCase() === "by" ? COUNTS : VIEWS;
  const limit = Math.min(tokens.length, preposition + MAX_OWNER_TOKENS);
  let noun = preposition + 1;
  while (noun < limit && !nouns.test(tokens[noun]?.form ?? "")) {
    if (/^(?:VERB|AUX|PUNCT|ADP|SCONJ)$/.test(tokens[noun]?.upos ?? "")) return undefined;
    noun++;
  }
  if (noun >= limit) return undefined;
  const isOwned = tokens[noun - 1] !== undefined && /^['’]s?$/u.test(tokens[noun - 1]?.form ?? "");
  const isOf = noun === preposition + 2 && tokens[noun + 1]?.form.toLowerCase() === "of";
  const stop = tokens.findIndex(({ form }, i) => i > noun && /^[,;.]$/.test(form));
  const end = stop < 0 ? tokens.length : stop;
  if (!(isOwned ? end === noun + 1 : isOf) || tokens.slice(preposition, end).some(isFinite)) return undefined;
  const source = isOwned ? noun - 2 : lastNominal(tokens, noun + 2, end);
  if (source <= preposition || !/^(?:NOUN|PROPN)$/.test(tokens[source]?.upos ?? "")) return undefined;
  const isFirst = preposition === 0;
  if (!isFirst && tokens[preposition - 1]?.form !== ",") return undefined;
  const span = isFirst
    ? trim(sentence, end, tokens.length - 1)
    : trim(sentence, clauseStart(sentence, preposition), preposition - 1);
  const words = `${tokens[preposition]?.form.toLowerCase() ?? ""} … ${tokens[noun]?.form ?? ""}`;
  return span && draftOf(span, { type: "indirect", sentence: sentence.index, cue: noun, speaker: source, words });
}

/** The head of the noun phrase between two tokens: its last noun before a preposition, or the name that ends it. */
function lastNominal(tokens: readonly Token[], from: number, to: number): number {
  let found = -1;
  for (let at = from; at < to; at++) {
    const { upos } = tokens[at] as Token;
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") found = at;
    else if (found >= 0 && /^(?:ADP|VERB|AUX|SCONJ|DET)$/.test(upos)) break;
  }
  return found;
}
