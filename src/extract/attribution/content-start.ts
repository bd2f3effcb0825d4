// Where the content behind a verb of speech begins: behind “that”, an addressee, a day. Where it ends is indirect-speech.ts.

import type { SpeechCueRow } from "../../ontology/speech-cues";
import { DOCUMENT_NOUNS } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childBy, childrenBy, dependencyTree } from "../dependency-tree";
import { behindName } from "./content-edges";
import { isFinite } from "./dateline";
import { isTimeWord } from "./phrase-words";

/** Verbs that govern nothing but what is said. */
export const ALWAYS_SPEECH: ReadonlySet<string> = new Set(["say", "tell"]);
const QUESTION_WORDS: ReadonlySet<string> = new Set(["whether", "why", "how", "who"]);
const CLOSING: ReadonlySet<string> = new Set([".", ",", ";", "?", "!", ")", "—", "–"]);
/** Tokens behind a cue within which “that” opens its content: an addressee, a day and a place stand between. */
const THAT_REACH = 14;
/** Verbs of speech with an addressee before their content. */
export const ADDRESSING: ReadonlySet<string> = new Set([
  "tell",
  "warn",
  "remind",
  "inform",
  "assure",
  "show",
  "promise",
]);

/** “the offer *that* fell”: what a “that” behind the cue says of a noun. */
function isRelative(sentence: Sentence<Token>, cue: number, at: number): boolean {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  if (tokens[at]?.upos === "PRON" && (!next || isFinite(next) || next.upos === "AUX")) return true;
  const lemma = tokens[cue]?.lemma ?? "";
  if (ALWAYS_SPEECH.has(lemma)) return false;
  // “promised voters [that] …”, not “promised a deal, a word [that] …”
  if (ADDRESSING.has(lemma) && !tokens.slice(cue, at).some(({ upos }) => upos === "PUNCT")) return false;
  return opensRelative(sentence, at);
}

/** Where the content behind a cue begins, or −1 where none stands there. */
export function contentStart(sentence: Sentence<Token>, cue: number, row: SpeechCueRow): number {
  const { tokens } = sentence;
  if (row.needsThat && !isFinite(tokens[cue] as Token) && childBy(sentence, cue, "aux", "cop") < 0) return -1;
  for (let at = cue + 1; at < tokens.length && at <= cue + THAT_REACH; at++) {
    const { form, deprel } = tokens[at] as Token;
    if (form.toLowerCase() === "that" && deprel !== "det" && !isRelative(sentence, cue, at))
      return tokens[at - 1]?.upos === "CCONJ" ? cue + 1 : at + 1;
    if (isFinite(tokens[at] as Token) || form === ";") break;
  }
  const isBare = row.needsThat && !tokens.slice(0, cue).some(({ lemma }) => DOCUMENT_NOUNS.has(lemma.toLowerCase()));
  if (isBare && !(takesBareClause(row, tokens[cue]) && hasClauseBehind(sentence, cue))) return -1;
  let at = cue + 1;
  if (ADDRESSING.has(tokens[cue]?.lemma ?? "")) {
    const [addressee] = childrenBy(sentence, cue, "obj", "iobj");
    const behind = tokens[(addressee ?? -1) + 1];
    if (addressee !== undefined && addressee - cue <= 4 && !(behind && (isFinite(behind) || behind.upos === "AUX")))
      at = addressee + 1;
    else at = behindName(tokens, cue + 1);
  }
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.form === "on" && next && isTimeWord(next) && !isPossessor(tokens, at + 1)) continue;
    if (!isWhen(token) || isPossessor(tokens, at)) break;
  }
  // “said Tuesday, the committee cleared him”
  const isBehindDay = at > cue + 1 && tokens[at]?.form === "," && isDay(tokens[at - 1]);
  if (isBehindDay && childrenBy(sentence, cue, "ccomp").some((child) => child > at)) return at + 1;
  const first = tokens[at];
  return !first || CLOSING.has(first.form) || QUESTION_WORDS.has(first.form.toLowerCase()) ? -1 : at;
}

/** “found the wreckage of a plane [that] vanished”: the clause tells which plane. */
const opensRelative = ({ tokens }: Sentence<Token>, that: number): boolean =>
  tokens[tokens[that]?.head ?? -1]?.deprel === "acl:relcl";

const isDay = (token: Token | undefined): boolean => token !== undefined && isTimeWord(token);
const isWhen = (token: Token): boolean => isTimeWord(token) || /^(?:earlier|later)$/iu.test(token.form);

/** “said [Sunday]'s vote was flawed”: a day that owns something is said. */
const isPossessor = (tokens: readonly Token[], at: number): boolean => /^['’]s$/u.test(tokens[at + 1]?.form ?? "");

/** “denied it had …”, “doctors believe it will …”, not “they believed it was over”: what was thought then is the article's. */
const takesBareClause = ({ bareClause }: SpeechCueRow, cue: Token | undefined): boolean =>
  bareClause === "any" || (bareClause === "present" && /^VB[ZP]$/.test(cue?.xpos ?? ""));

/** “denied it had shelled the town”: a clause with its own subject right behind the cue. */
const hasClauseBehind = (sentence: Sentence<Token>, cue: number): boolean =>
  childrenBy(sentence, cue, "ccomp").some(
    (child) =>
      dependencyTree(sentence).left[child] === cue + 1 &&
      childBy(sentence, child, "nsubj") >= 0 &&
      sentence.tokens.slice(cue + 1, child + 1).some(isFinite),
  );
