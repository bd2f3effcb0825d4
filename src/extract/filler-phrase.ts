// The words of a phrase that fills a role: shorter than the whole noun phrase. What stands before a comma (“Hours earlier,
// *police*”), a tail that belongs to the verb (“sold *a stake* to a rival”, “gave *£1.1 million* for a pipe”), a participle
// clause and what follows a comma are left out, and a range is kept whole (“*between 5,000 and 7,000 inmates*”).

import { WORD_CLASSES } from "../ontology/word-classes";
import type { Sentence, Span, Token } from "../text/token";
import { baseRelation, dependencyTree, lemmaAt } from "./dependency-tree";
import { countedBy, isOfClass } from "./filler-class";
import { hyphensEnd } from "./hyphens-end";
import { nounPhraseTokens } from "./noun-phrase";
import { perToken } from "./per-token";
import { prepositionOf } from "./phrase-heads";

/** So many words behind the head still belong to a filler. */
const MAX_TAIL = 10;

/**
 * The words that fill a role, found once for each word that heads some. Example: for `stake` in “sold half of its stake to Fjellfond in
 * July” it is “its stake”.
 */
export const fillerPhrase: (sentence: Sentence<Token>, token: number) => Span = perToken(
  (sentence: Sentence<Token>, token: number): Span => {
    const { tokens } = sentence;
    const noun = nounOf(sentence, token);
    const whole = nounPhraseTokens(sentence, noun);
    const first = withOpening(tokens, trimLeft(tokens, whole.first, noun), noun);
    const last = noun === token ? trimRight(sentence, noun, whole.last) : noun;
    return balanced(tokens, first, last);
  },
);

/** Words that say what kind of bomb it is and are no weapon without it. */
const BOMB_KINDS: ReadonlySet<string> = new Set("roadside suicide car truck petrol letter parcel nail pipe".split(" "));
const BOMBS: ReadonlySet<string> = new Set(["bomb", "mine", "device", "explosive"]);

/** The noun without which a word before it is cut in half: “a cease-*fire*”, “a roadside *bomb*”; else the word itself. */
function nounOf({ tokens }: Sentence<Token>, at: number): number {
  const { deprel, head, lemma } = tokens[at] as Token;
  const end = hyphensEnd(tokens, at);
  if (end > at && end === head && baseRelation(deprel) === "compound") return end;
  return head === at + 1 && BOMB_KINDS.has(lemma.toLowerCase()) && BOMBS.has(tokens[head]?.lemma ?? "") ? head : at;
}

const isBreak = (form: string): boolean => /^(?:,|;|:|—|–|--|\(|\)|\[|\])$/.test(form);
const isBracket = (form: string): boolean => /^[()[\]]$/.test(form);
/** Words that open a quantity: “at least 13”, “more than 200”, “up to 40”. */
const QUANTITY =
  /^(?:at|up|over|under|about|around|between|more|fewer|less|nearly|almost|only|just|as|roughly|approximately|close|no|not|all|both|half)$/i;
const IS_NUMBER = /^(?:NUM|SYM)$/;

/** Without an introduction before a comma, and without linking words: “In 2015 *gunmen*”, “when *troops*”. */
function trimLeft(tokens: readonly Token[], from: number, head: number): number {
  let first = from;
  for (let at = head - 1; at >= from; at--) {
    const { form } = tokens[at] as Token;
    if (!isBreak(form) || isBracket(form)) continue;
    // “a low, left-footed shot”: a comma between two describing words.
    const describes = (i: number): boolean =>
      /^(?:ADJ|VERB|NUM|ADV)$/.test(tokens[i]?.upos ?? "") || (i > at && tokens[i + 1]?.form === "-");
    if (form === "," && at > from && at + 1 < head && describes(at - 1) && describes(at + 1)) continue;
    first = at + 1;
    break;
  }
  while (first < head && isLink(tokens, first)) first += /^(?:19|20)\d\d$/.test(tokens[first + 1]?.form ?? "") ? 2 : 1;
  return Math.min(first, head);
}

function isLink(tokens: readonly Token[], at: number): boolean {
  const { upos, xpos, form } = tokens[at] as Token;
  if (/^(?:SCONJ|CCONJ|AUX|PUNCT)$/.test(upos) || form === "including") return true;
  if (upos === "VERB") return /^VB[DZP]$/.test(xpos) && tokens[at + 1]?.form !== "-";
  return /^(?:ADP|ADV)$/.test(upos) && !QUANTITY.test(form);
}

/** Words that open a number: “*between* 5,000 and 7,000”, “*more than* 200”. */
const OPENINGS: readonly (readonly string[])[] = [
  ["as", "many", "as"],
  ["more", "than"],
  ["fewer", "than"],
  ["less", "than"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["nearly"],
  ["almost"],
  ["some"],
];

/** The first word, with those that open its number. */
function withOpening(tokens: readonly Token[], first: number, head: number): number {
  if (!IS_NUMBER.test(tokens[first]?.upos ?? "")) return first;
  const before = (count: number): string[] =>
    tokens.slice(Math.max(0, first - count), first).map(({ form }) => form.toLowerCase());
  const opening = OPENINGS.find((words) => before(words.length).join(" ") === words.join(" "));
  if (opening) return first - opening.length;
  const ranges = tokens.slice(first, head + 1).some(({ form }) => form === "and");
  return ranges && before(1)[0] === "between" ? first - 1 : first;
}

function trimRight(sentence: Sentence<Token>, head: number, to: number): number {
  const { tokens } = sentence;
  let last = to;
  for (let at = head + 1; at <= last; at++) if (endsBefore(sentence, head, at)) last = at - 1;
  // What is too long is cut before a preposition, not inside the phrase behind it.
  if (last > head + MAX_TAIL) {
    last = head + MAX_TAIL;
    while (last > head + 1 && tokens[last]?.upos !== "ADP") last--;
  }
  while (last > head && isLoose(tokens, last)) last--;
  return last;
}

/** No phrase ends in a linking word, unless it is part of a compound: “a cave-*in*”. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const { upos, start } = tokens[at] as Token;
  if (upos === "PUNCT") return true;
  return /^(?:ADP|DET|CCONJ|SCONJ|ADV|AUX)$/.test(upos) && tokens[at - 1]?.end !== start;
}

/** Nouns that go somewhere: “the road *to the peninsula*”, “a threat *to shipping*”. */
const GOES_TO = new Set(
  "road route way bridge access threat damage border link visit change right answer return aid help trip ambassador envoy adviser advisor aide heir".split(
    " ",
  ),
);

/** Whether the filler ends before the word at `at`. */
function endsBefore(sentence: Sentence<Token>, head: number, at: number): boolean {
  const { tokens } = sentence;
  const word = tokens[at] as Token;
  const relation = baseRelation(word.deprel);
  if (isBreak(word.form)) return !isListed(sentence, head, at);
  if (word.xpos.startsWith("W")) return true;
  if (/^(?:acl|advcl|parataxis)$/.test(relation) && word.upos === "VERB") return true;
  // “found three people *dead*”
  if (word.upos === "ADJ" && word.head === head) return true;
  const phrase = phraseBeginningAt(sentence, head, at);
  return phrase >= 0 && !belongs(sentence, head, phrase);
}

/** A comma inside a list of what belongs to the phrase: “ground stations in *Fiji, Tonga and Vanuatu*”. */
function isListed(sentence: Sentence<Token>, head: number, comma: number): boolean {
  const { tokens } = sentence;
  if (tokens[comma]?.form !== ",") return false;
  for (let at = comma + 1; at < tokens.length && at <= comma + 4; at++) {
    const { deprel, head: governor } = tokens[at] as Token;
    if (baseRelation(deprel) === "conj") return governor > head && governor < comma;
  }
  return false;
}

/** The head of the prepositional or bare phrase whose first word is `at`, or −1. */
function phraseBeginningAt(sentence: Sentence<Token>, head: number, at: number): number {
  const { left } = dependencyTree(sentence);
  for (let up = at, steps = 0; up > head && steps < 6; up = sentence.tokens[up]?.head ?? -1, steps++) {
    if (left[up] !== at) return -1;
    if (/^(?:nmod|obl)$/.test(baseRelation(sentence.tokens[up]?.deprel ?? ""))) return up;
  }
  return -1;
}

const NEVER_OF_PEOPLE = new Set(["with", "after", "before", "during", "over"]);

/** Whether a complement belongs to the phrase, by its preposition and what both are. */
function belongs(sentence: Sentence<Token>, head: number, phrase: number): boolean {
  if (isOfClass({ sentence, token: phrase }, "time")) return false;
  const own = { sentence, token: head };
  const preposition = prepositionOf(sentence, phrase);
  if (sentence.tokens[phrase]?.head !== head) return true;
  if (sentence.tokens[head]?.upos === "VERB") return true;
  if (isOfClass(own, "money") || isOfClass(own, "time")) return preposition === "of" || preposition === "in";
  if (preposition === "to") return GOES_TO.has(sentence.tokens[head]?.lemma ?? "");
  if (!isOfClass(own, "human")) return true;
  const lemma = lemmaAt(sentence, phrase);
  switch (preposition) {
    case "of":
      return !WORD_CLASSES.crime.has(lemma);
    // “arrested two women *on suspicion of arson*”, “jailed seven men *for an attack*”
    case "on":
      return lemma !== "suspicion" && !WORD_CLASSES.charge.has(lemma);
    case "for":
      return !WORD_CLASSES.crime.has(lemma) && !WORD_CLASSES.happening.has(lemma);
    default:
      return !NEVER_OF_PEOPLE.has(preposition);
  }
}

const OPENING = /^[“‘"]$/;
const CLOSING = /^[”’"]$/;

/** With the other mark of a quotation mark inside, where it stands right beside; else without what the mark cuts off. */
function balanced(tokens: readonly Token[], first: number, last: number): Span {
  let [from, to] = [first, last];
  const opens = (at: number): boolean => OPENING.test(tokens[at]?.form ?? "");
  const closes = (at: number): boolean => CLOSING.test(tokens[at]?.form ?? "");
  let open = -1;
  for (let at = first; at <= to; at++)
    if (open >= 0 && closes(at)) open = -1;
    else if (opens(at)) open = at;
    else if (closes(at) && from === first && opens(first - 1)) from = first - 1;
  if (open >= 0 && closes(to + 1)) to++;
  else if (open > from) to = open - 1;
  else if (open === from && from < to) from++;
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}

/** The lemma that says what a phrase is of: of “dozens of *miners*” the counted word; empty for a bare number. */
export function fillerHead(sentence: Sentence<Token>, token: number): string {
  const word = sentence.tokens[token];
  if (!word) return "";
  const counts = word.upos === "NUM" || COUNTING.has(word.lemma.toLowerCase());
  const counted = counts ? countedBy(sentence, token) : -1;
  if (counted >= 0) return lemmaAt(sentence, counted);
  return word.upos === "NUM" ? "" : word.lemma.toLowerCase();
}

const COUNTING = new Set(
  "dozen hundred thousand million billion score number couple handful majority group".split(" "),
);
