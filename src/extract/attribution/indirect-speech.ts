// Indirect speech of one sentence over its tree: “X said (that) S”, “S, X said”, “S, according to X”, “as X reports”, and
// speech acts whose content is a phrase (“called for an inquiry”, “accused them of murder”). Contents leave out “that”,
// cue and speaker.

import type { SpeechCueRow } from "../../ontology/speech-cues";
import { CUES_BY_LEMMA } from "../../ontology/speech-cues";
import type { Sentence, Span, Token } from "../../text/token";
import { accordingTo, byTheCountOf } from "./according-to";
import { childBy, childrenBy, dependencyTree } from "../dependency-tree";
import { clauseStart, trim } from "./content-edges";
import { ADDRESSING, ALWAYS_SPEECH, contentStart } from "./content-start";
import { DASHES, isFinite } from "./dateline";
import { draftOf, type Draft } from "./draft";
import type { Cue } from "./find-cues";
import { isPurpose, subjectOf } from "./find-subject";
import { isTimeWord } from "./phrase-words";
import { goesOnBehind } from "./parenthesis";
import { agentContent, isPassive, numberedContent, phraseContent } from "./spoken-phrase";

/** The indirect attributions of a sentence, given its cues. */
export function indirectSpeech(sentence: Sentence<Token>, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const draft =
      clauseContent(sentence, cue) ??
      numberedContent(sentence, cue) ??
      phraseContent(sentence, cue) ??
      agentContent(sentence, cue);
    if (draft) drafts.push(draft);
  }
  sentence.tokens.forEach(({ form }, i) => {
    const draft = isWord(form, "according")
      ? accordingTo(sentence, i)
      : isWord(form, "by") || isWord(form, "in")
        ? byTheCountOf(sentence, i)
        : undefined;
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** Whether a form is a word, whatever its case: words of other lengths need not be put into lower case. */
const isWord = (form: string, word: string): boolean => form.length === word.length && form.toLowerCase() === word;

/** “X said (that) S”, “S, X said”, “as X reports, S”. */
function clauseContent(sentence: Sentence<Token>, { token, rows, negated }: Cue): Draft | undefined {
  const row = rows.find(({ content }) => content.includes("clause"));
  if (!row || negated) return undefined;
  const speaker = subjectOf(sentence, token);
  if (speaker < 0 || isPassive(sentence, token)) return undefined;
  // “threatened to declare autonomy”
  if (isPurpose(sentence, token) && childBy(sentence, token, "ccomp") < 0) return undefined;
  const span =
    speaker > token
      ? hostContent(sentence, token, speaker, row)
      : (contentBehind(sentence, token, row, speaker) ?? hostContent(sentence, token, speaker, row));
  return span && draftOf(span, { type: "indirect", sentence: sentence.index, cue: token, speaker });
}

const MIN_CONTENT_TOKENS = 2;

/** “X said (that) S”: from behind the cue to where its clause ends. */
function contentBehind(sentence: Sentence<Token>, cue: number, row: SpeechCueRow, speaker: number): Span | undefined {
  const { tokens } = sentence;
  // “The trouble began, neighbours said, when a team that Lo sponsored lost”: what stands around the cue is said.
  if (isAside(tokens, cue, speaker)) return undefined;
  if (tokens[cue]?.lemma === "tell" && isOrder(tokens, cue)) return undefined;
  const first = contentStart(sentence, cue, row);
  const certain = ALWAYS_SPEECH.has(tokens[cue]?.lemma ?? "") || tokens[first - 1]?.form.toLowerCase() === "that";
  if (first < 0 || !(certain ? tokens.length - first > MIN_CONTENT_TOKENS : tokens.slice(first).some(isFinite)))
    return undefined;
  // “The bridge fell, officials said earlier this month”: nothing is said behind the cue.
  const hasVerb = tokens.slice(first).some(({ upos }) => upos === "VERB" || upos === "AUX");
  if (!hasVerb && hostContent(sentence, cue, speaker, row)) return undefined;
  const tree = dependencyTree(sentence);
  const complement = childrenBy(sentence, cue, "ccomp", "parataxis").find((child) => child >= first);
  const phrase = startOfPhrase(sentence, Math.min(speaker, cue), cue);
  const isLast =
    (tokens[phrase]?.upos !== "CCONJ" && /^[,"”’']$/.test(tokens[phrase - 1]?.form ?? "")) ||
    /^[,"”’']$/.test(tokens[Math.min(cue, speaker) - 1]?.form ?? "") ||
    tokens.slice(0, cue).some(({ form }) => form === "”");
  const isPlace =
    (tokens[first]?.upos === "ADP" || (isLast && WHEN.test(tokens[first]?.form ?? ""))) &&
    (complement === undefined || isLast) &&
    tokens[first - 1]?.form.toLowerCase() !== "that";
  if (isPlace) return undefined;
  let last = complement === undefined ? tokens.length - 1 : (tree.right[complement] as number);
  const next = tokens[last + 1];
  if (complement === undefined && !certain) {
    const stop = tokens.findIndex(({ form }, i) => i > first && form === ",");
    if (stop > 0 && !tokens.slice(first, stop).some(isFinite)) return undefined;
    // “declared three days of mourning and ordered …”, “claimed a bomb that killed …”: no clause begins behind the cue.
    const verb = tokens.findIndex((token, i) => i >= first && isFinite(token));
    const isJoined = tokens[verb - 1]?.upos === "CCONJ" || tokens[verb - 2]?.upos === "CCONJ";
    if (isJoined || tokens.slice(first, verb).some(({ xpos }) => xpos === "WDT" || xpos === "WP")) return undefined;
  }
  const isWhole = tokens.slice(first, last + 1).some(isFinite);
  if (next && (isFinite(next) || next.upos === "AUX" || last < first || !isWhole || OPENING_QUOTES.has(next.form)))
    last = tokens.length - 1;
  if (goesOnWithThat(tokens, last + 1) || SUBORDINATING.test(next?.form ?? "")) last = tokens.length - 1;
  return trim(sentence, first, cut(sentence, cue, first, last, speaker));
}

/** “said it was three years [since] they had met”: the content goes on, whatever the parser hangs the clause on. */
const SUBORDINATING = /^(?:since|because|unless|although|so)$/iu;

/** “S, X said [after] …”: when it was said. */
const WHEN = /^(?:after|before|when|while|as|during)$/iu;

/** “told the brewery to keep its balloons down”: an order is no statement. */
function isOrder(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue + 1; at < tokens.length; at++) {
    const { form, xpos, upos } = tokens[at] as Token;
    if (upos === "PUNCT" || upos === "SCONJ" || isFinite(tokens[at] as Token)) return false;
    if (form === "to" && xpos === "TO" && tokens[at + 1]?.xpos === "VB") return true;
  }
  return false;
}

/** Whether commas enclose cue and speaker, with words before them: “…, he said, …”. */
function isAside(tokens: readonly Token[], cue: number, speaker: number): boolean {
  if (closingComma(tokens, cue) < 0 || speaker > cue) return false;
  const first = startOfPhrase({ tokens }, speaker, cue);
  return first > 1 && tokens[first - 1]?.form === "," && tokens.slice(0, first).some(isFinite);
}

/** “… and that the road was shut”, “…, but that nobody was hurt”. */
function goesOnWithThat(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at]?.form === "," ? at + 1 : at;
  return (
    /^(?:and|but)$/i.test(tokens[link]?.form ?? "") &&
    tokens[link + 1]?.form.toLowerCase() === "that" &&
    tokens[link + 1]?.deprel !== "det"
  );
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "“", "‘", "``"]);
const BREAKS: ReadonlySet<string> = new Set(["but", "and", "-", "–", "—"]);
/** Tokens behind “but” or “and” within which its verb stands. */
const BREAK_REACH = 8;
const CONCESSIVE: ReadonlySet<string> = new Set(["although", "though"]);

/** The content ends before a clause that the article or another speaker adds: “, but say …”, “, saying …”, “, although …”. */
function cut(sentence: Sentence<Token>, cue: number, first: number, last: number, speaker: number): number {
  const { tokens } = sentence;
  // “Lo, who said he had slept, was freed”: behind the relative clause the article goes on.
  const inRelative = tokens.slice(Math.max(0, cue - 3), cue).some(({ xpos }) => xpos === "WP" || xpos === "WDT");
  for (let at = first + 2; at < last; at++) {
    const token = tokens[at] as Token;
    const lower = token.form.toLowerCase();
    const comma = tokens[at - 1]?.form === ",";
    if (
      comma &&
      (lower === "saying" ||
        lower === "adding" ||
        CONCESSIVE.has(lower) ||
        (lower === "even" && CONCESSIVE.has(tokens[at + 1]?.form.toLowerCase() ?? "")))
    )
      return at - 1;
    if (comma && (lower === "while" || (inRelative && isFinite(token)))) return at - 1;
    if (!BREAKS.has(lower) || (DASHES.has(lower) && token.start === tokens[at - 1]?.end)) continue;
    if (tokens[at + 1]?.form.toLowerCase() === "that") continue;
    for (let i = at + 1; i <= Math.min(at + BREAK_REACH, last); i++) {
      const verb = tokens[i] as Token;
      if (verb.upos === "PUNCT" && verb.form !== "-") break;
      if (verb.upos === "AUX" && verb.lemma === "have") continue;
      const says = verb.upos === "VERB" && ALWAYS_SPEECH.has(verb.lemma);
      if (!says && !isFinite(verb)) continue;
      const isPronoun = i > at + 1 && tokens[at + 1]?.upos === "PRON";
      const speaks = says || (verb.upos === "VERB" && isPronoun && CUES_BY_LEMMA.has(verb.lemma));
      const sibling = comma && verb.head === cue;
      const aside = comma && isPronoun && tokens[speaker]?.upos !== "PRON";
      if (speaks || sibling || aside) return at - 1;
      break;
    }
  }
  return last;
}

/** “S, X said.”: the clause before speaker and cue; where S goes on behind them, all of it. */
function hostContent(sentence: Sentence<Token>, cue: number, speaker: number, row: SpeechCueRow): Span | undefined {
  const { tokens } = sentence;
  // “The purchase, she added, would be paid …”: the parser takes the cue for a relative clause.
  const isFree = /^VB[DZP]$/.test(tokens[cue]?.xpos ?? "") || childBy(sentence, cue, "aux") >= 0;
  if (
    (row.needsThat && !(row.mayFollow && speaker < cue && endsSentence(tokens, cue))) ||
    !isFree ||
    (speaker < cue &&
      HAS_OBJECT.has(tokens[cue + 1]?.upos ?? "") &&
      !isTimeWord(tokens[cue + 1] as Token) &&
      !ADDRESSING.has(tokens[cue]?.lemma ?? ""))
  )
    return undefined;
  const phraseLeft = speaker < cue ? startOfPhrase(sentence, speaker, cue) : cue;
  const comma = tokens[phraseLeft - 1];
  const as = tokens[phraseLeft - 1]?.form.toLowerCase() === "as" || tokens[phraseLeft - 2]?.form.toLowerCase() === "as";
  if (as) {
    const behind = nextComma(tokens, cue);
    return behind < 0 ? undefined : trim(sentence, behind + 1, tokens.length - 1);
  }
  if (comma?.form !== "," && comma?.form !== "—" && comma?.form !== "–") return undefined;
  if (tokens[phraseLeft]?.upos === "CCONJ") return undefined;
  const from = clauseStart(sentence, phraseLeft - 1);
  if (tokens[from]?.form.toLowerCase() === "according") return undefined;
  const lead = tokens.slice(from, phraseLeft - 1);
  // “After the fire was out, the inquiry found.”
  if (row.needsThat && (lead[0]?.upos === "SCONJ" || WHEN.test(lead[0]?.form ?? ""))) return undefined;
  if (!lead.some(({ upos }) => upos === "VERB" || upos === "AUX")) {
    const behind = nextComma(tokens, Math.max(cue, speaker));
    const next = tokens[behind + 1];
    const goesOn =
      behind >= 0 &&
      behind <= Math.max(cue, speaker) + 3 &&
      (tokens.slice(behind).some(isFinite) || next?.upos === "VERB" || next?.xpos === "NNS");
    return goesOn && !OPENING_QUOTES.has(tokens[behind + 1]?.form ?? "")
      ? trim(sentence, lead.every(({ upos }) => LINKING.has(upos)) ? behind + 1 : from, tokens.length - 1)
      : undefined;
  }
  const last = speaker < cue ? goesOnBehind(tokens, closingComma(tokens, cue), tokens[speaker]?.upos === "PRON") : -1;
  return trim(sentence, from, last < 0 ? phraseLeft - 1 : last);
}

/** Whether nothing but a day stands behind a verb: “Ten people died, hospital data *showed* on Monday.” */
function endsSentence(tokens: readonly Token[], cue: number): boolean {
  const rest = tokens.slice(cue + 1);
  return rest.every((token) => token.form === "on" || token.form === "." || isTimeWord(token));
}

/** “[But], he said, the problem is hard”: what links the sentence to the one before is not said. */
const LINKING: ReadonlySet<string> = new Set(["CCONJ", "ADV", "SCONJ", "PUNCT"]);

/** The comma behind “he said” or “he said on Monday”; −1 where something else stands there. */
function closingComma(tokens: readonly Token[], cue: number): number {
  let at = cue + 1;
  while (tokens[at]?.form === "on" || (tokens[at] && isTimeWord(tokens[at] as Token))) at++;
  return tokens[at]?.form === "," ? at : -1;
}

/** Where the noun phrase of a speaker begins: behind the comma before it; “his son, Earl Jr., said” has one comma more. */
function startOfPhrase({ tokens }: Pick<Sentence<Token>, "tokens">, speaker: number, cue: number): number {
  const behindComma = (from: number): number => {
    let at = from;
    while (at > 0 && !isBoundary(tokens, at - 1)) at--;
    return at;
  };
  const first = behindComma(speaker);
  // “his son, Earl Jr., said”: the name is the speaker's, the words before its comma are who that is.
  const isName = tokens[first]?.upos === "PROPN" && tokens.slice(speaker + 1, cue).some(({ form }) => form === ",");
  if (!isName || first < 2) return first;
  const second = behindComma(first - 1);
  return second > 0 && isShortPhrase(tokens.slice(second, first - 1)) ? second : first;
}

/** Words of so many tokens stand before a name in apposition. */
const MAX_DESCRIPTION_TOKENS = 8;
const isShortPhrase = (phrase: readonly Token[]): boolean =>
  phrase.length <= MAX_DESCRIPTION_TOKENS &&
  (phrase[0]?.upos === "DET" || phrase[0]?.xpos === "PRP$") &&
  phrase.every(({ upos }) => upos !== "VERB" && upos !== "AUX");

const isBoundary = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const isDash = DASHES.has(token.form) && token.start > (tokens[at - 1]?.end ?? -1);
  return token.form === "," || isDash || isFinite(token) || token.form === ";";
};

const HAS_OBJECT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "DET", "ADJ", "PRON"]);
const nextComma = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex(({ form }, i) => i > from && form === ",");
