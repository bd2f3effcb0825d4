// Who speaks together: “police and witnesses said”, “the owner, the tenant and a guard told”. Read off the words beside the
// cue, because the parser loses lists behind a comma (“…, killing nine people, police and witnesses said”).

import type { Sentence, Token } from "../../text/token";
import { phraseEndingAt } from "./phrase-ending";
import { INSIDE_PHRASE, isTimeWord, NOMINAL } from "./phrase-words";

const AND: ReadonlySet<string> = new Set(["and"]);
/** What stands before the first of several speakers, where the sentence does not begin with it. */
const BOUNDARY = /^(?:[,;—–("“”]|-|both|to|by|that|as|said|but|and)$/iu;

/** The heads of all phrases that speak where the one with the head `speaker` does, in text order. */
export function jointSpeakers(sentence: Sentence<Token>, speaker: number): readonly number[] {
  const { tokens } = sentence;
  if (!canJoin(tokens[speaker])) return [speaker];
  const list = listed(tokens, speaker);
  if (list.length > 1) return [speaker, ...list];
  return [...before(tokens, speaker), speaker, ...behind(tokens, endOfName(tokens, speaker))];
}

/** The last token of a name whose first one the tree takes for its head: “[Ann] Lo and Ben Roe issued a statement, saying”. */
function endOfName(tokens: readonly Token[], head: number): number {
  let last = head;
  while (tokens[last + 1]?.deprel === "flat" && tokens[last + 1]?.upos === "PROPN") last++;
  return last;
}

const canJoin = (token: Token | undefined): boolean =>
  token !== undefined && NOMINAL.has(token.upos) && token.upos !== "PRON" && !isTimeWord(token);

/** “the owner, [the tenant] and [a guard] said” where the tree has the list, without a preposition in it. */
function listed(tokens: readonly Token[], speaker: number): number[] {
  const found: number[] = [];
  for (let i = speaker + 1; i < tokens.length; i++) {
    const { head, deprel } = tokens[i] as Token;
    if (deprel === "case") break;
    if (head === speaker && deprel === "conj" && canJoin(tokens[i])) found.push(i);
  }
  return found;
}

/** “[police] and witnesses said”; a list of three only where it opens the sentence: “[the owner], [the tenant] and a guard said”. */
function before(tokens: readonly Token[], speaker: number): number[] {
  const { first } = phraseEndingAt(tokens, speaker);
  if (isAnd(tokens[speaker + 1])) return opening(tokens, first);
  if (!isAnd(tokens[first - 1]) || !canJoin(tokens[first - 2])) return [];
  const other = phraseEndingAt(tokens, first - 2);
  if (isOneCompound(tokens, other.first, first, speaker)) return [];
  const boundary = tokens[other.first - 1]?.form;
  if (boundary !== undefined && !BOUNDARY.test(boundary)) return [];
  return [...opening(tokens, other.first), other.head];
}

/** “a Kuwaiti [oil] and [gas producer]”, “[academic] and [professor Ann Lo]”: one with one article, or with none and a name. */
function isOneCompound(tokens: readonly Token[], first: number, second: number, speaker: number): boolean {
  if (tokens[second]?.upos !== "NOUN") return false;
  const { form = "", upos = "" } = tokens[first] ?? {};
  const isTitle = tokens[second - 2]?.xpos === "NN" && tokens[speaker]?.upos === "PROPN" && second < speaker;
  return (/^an?$/i.test(form) && tokens[speaker]?.xpos === "NN") || (isTitle && upos !== "DET" && upos !== "PRON");
}

/** The head of the phrase that opens the sentence, with a comma, before the phrase that begins at `at`. */
function opening(tokens: readonly Token[], at: number): number[] {
  if (tokens[at - 1]?.form !== "," || !canJoin(tokens[at - 2])) return [];
  const { first, head } = phraseEndingAt(tokens, at - 2);
  return first === 0 ? [head] : [];
}

const isAnd = (token: Token | undefined): boolean => token !== undefined && AND.has(token.form.toLowerCase());

/** “said Lo and [his lawyer].”, “according to police and [a survivor]”, “Britain and [France] objected, saying”. */
function behind(tokens: readonly Token[], speaker: number): number[] {
  if (!isAnd(tokens[speaker + 1])) return [];
  let last = speaker + 1;
  while (INSIDE_PHRASE.has(tokens[last + 1]?.upos ?? "")) last++;
  const next = tokens[last + 1];
  if (last === speaker + 1 || !canJoin(tokens[last]) || (next && !/^(?:VERB|AUX|ADV|PUNCT)$/.test(next.upos)))
    return [];
  return [phraseEndingAt(tokens, last).head];
}
