// The name that is part of a phrase whose head is no name: “President *Bush*”, “the patriarch, *Nasrallah Sfeir*”, “the
// lord lieutenant of West Yorkshire, *Ed Sugden*,”, “the online pharmacy *Pillcart*”. The tree decides where it has the
// name in apposition; else the words do, for one person or body between commas or right behind its noun.

import { WORD_CLASSES } from "../ontology/word-classes";
import type { Sentence, Token } from "../text/token";
import { childrenBy, lemmaAt } from "./dependency-tree";
import type { Mention } from "./document";
import { NOMINAL_HEADS } from "./tables/nominal-heads";

/** The mentions of a sentence: by their head, and the names by their first word. */
export interface SentenceMentions {
  readonly byHead: ReadonlyMap<number, Mention>;
  readonly namesByFirst: ReadonlyMap<number, Mention>;
}

/** The name that stands for the phrase headed by `token`, if there is one. */
export function nameBeside(
  mentions: SentenceMentions | undefined,
  sentence: Sentence<Token>,
  token: number,
): Mention | undefined {
  if (!mentions) return undefined;
  return (
    inTree(mentions, sentence, token) ?? inWords(mentions, sentence, token) ?? nameBefore(mentions, sentence, token)
  );
}

function inTree({ byHead }: SentenceMentions, sentence: Sentence<Token>, token: number): Mention | undefined {
  for (const child of childrenBy(sentence, token, "flat", "appos", "nmod:desc")) {
    const mention = byHead.get(child);
    const apart = sentence.tokens[child]?.deprel === "appos";
    if (mention?.form === "NAM" && (mention.type === "Person" || !apart)) return mention;
  }
  if (!WORD_CLASSES.body.has(lemmaAt(sentence, token))) return undefined;
  for (const child of childrenBy(sentence, token, "compound", "appos")) {
    const mention = byHead.get(child);
    if (mention?.form === "NAM" && mention.type === "Organization") return mention;
  }
  return undefined;
}

/** Between a noun and its name stand at most so many words: “chief *of staff of the northern army*, General Noel Abad”. */
const MAX_COMPLEMENT = 6;
/** “, *the Ethiopian diplomat* Tsehay Wolde,” */
const MAX_TITLE = 5;
/** “A researcher *who led the work*, Rubina Chowdhury,” */
const MAX_CLAUSE = 10;
const COMPLEMENT = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/;
const TITLE = /^(?:DET|ADJ|NOUN|PROPN)$/;

function inWords(mentions: SentenceMentions, sentence: Sentence<Token>, token: number): Mention | undefined {
  const { tokens } = sentence;
  const head = tokens[token];
  if (!head || !/^(?:NOUN|PROPN|NUM)$/.test(head.upos) || /S$/.test(head.xpos)) return undefined;
  const called = calledBy(mentions, sentence, token);
  if (called) return called;
  const name = mentions.namesByFirst.get(token + 1);
  if (name) return mayTitle(sentence, token, name) ? unlessOwner(sentence, name) : undefined;
  if (head.upos === "PROPN" || !(isDetermined(sentence, token) || /^one$/i.test(head.form))) return undefined;
  let at = token + 1;
  // A complement begins with its preposition, a relative clause with its pronoun.
  if (tokens[at]?.upos === "ADP") while (at - token <= MAX_COMPLEMENT && COMPLEMENT.test(tokens[at]?.upos ?? "")) at++;
  else if (/^W(?:P|DT)$/.test(tokens[at]?.xpos ?? ""))
    while (at - token <= MAX_CLAUSE && tokens[at]?.form !== ",") at++;
  if (tokens[at]?.form !== ",") return undefined;
  for (let first = at + 1; first <= at + 1 + MAX_TITLE; first++) {
    const found = mentions.namesByFirst.get(first);
    if (found && (found.type === "Person" ? mayBePerson(head) : found.type === "Organization" && first === at + 1))
      return isClosed(sentence, found) ? unlessOwner(sentence, found) : undefined;
    if (found || !TITLE.test(tokens[first]?.upos ?? "")) return undefined;
  }
  return undefined;
}

/** “the junta that toppled the president, *Mint Salem*,” is no Mint Salem. */
const mayBePerson = ({ lemma, upos }: Token): boolean => {
  const known = NOMINAL_HEADS.get(lemma.toLowerCase());
  return upos === "NUM" || isHuman(lemma.toLowerCase()) || (known === undefined && !NO_PERSON.has(lemma.toLowerCase()));
};
const NO_PERSON: ReadonlySet<string> = new Set([...WORD_CLASSES.law, ...WORD_CLASSES.body, ...WORD_CLASSES.place]);

/** Whether a noun right before a name says what it is: “the firm *Acme*”, “Ghanaian grocer *Kasoa Fresh*”, “Gov. *Ellen Stroud*”. */
function mayTitle(sentence: Sentence<Token>, token: number, { type, head }: Mention): boolean {
  if (type !== "Person" && type !== "Organization") return false;
  const { upos, form } = sentence.tokens[token] as Token;
  if (upos === "PROPN") return type === "Person" && form.endsWith(".");
  if (isDetermined(sentence, token) || NOMINAL_HEADS.get(lemmaAt(sentence, token))?.type === type) return true;
  const joined = sentence.tokens[head]?.head === token || sentence.tokens[token]?.head === head;
  return type === "Organization" && joined && childrenBy(sentence, token, "amod", "compound").length > 0;
}

/** “a shop *called Chez Nägeli*”, “the commander, *identified as Ulises Garza*”. */
function calledBy({ namesByFirst }: SentenceMentions, sentence: Sentence<Token>, token: number): Mention | undefined {
  for (const verb of childrenBy(sentence, token, "acl")) {
    if (!CALLING.has(lemmaAt(sentence, verb)) || sentence.tokens[verb]?.xpos !== "VBN") continue;
    for (let at = verb + 1; at <= verb + MAX_CALLED; at++) {
      const name = namesByFirst.get(at);
      if (name) return unlessOwner(sentence, name);
      if (!/^(?:ADP|DET|PUNCT|ADV)$/.test(sentence.tokens[at]?.upos ?? "")) break;
    }
  }
  return undefined;
}

const CALLING = new Set(["call", "name", "identify", "know", "dub"]);
/** “known only as "The Fox”” */
const MAX_CALLED = 4;

/** “Corrib Seaweed, *a producer of kelp snacks*”: a phrase in apposition to a name. */
function nameBefore({ byHead }: SentenceMentions, sentence: Sentence<Token>, token: number): Mention | undefined {
  const { head = -1, deprel, xpos } = sentence.tokens[token] ?? {};
  if (deprel !== "appos" || xpos !== "NN" || head > token || !isDetermined(sentence, token)) return undefined;
  const name = byHead.get(head);
  if (name?.form !== "NAM") return undefined;
  if (name.type === "Person") return isHuman(lemmaAt(sentence, token)) ? name : undefined;
  return name.type === "Organization" ? name : undefined;
}

const isHuman = (lemma: string): boolean =>
  WORD_CLASSES.human.has(lemma) || NOMINAL_HEADS.get(lemma)?.type === "Person";

/** “a rival”, “its editor”, “the hospital's chief”: only one that is told apart is named behind a comma. */
function isDetermined(sentence: Sentence<Token>, token: number): boolean {
  if (childrenBy(sentence, token, "det", "nmod:poss").length > 0) return true;
  // “*the* Larchmont chief *executive*”: the parser hung the article on another word.
  let at = token - 1;
  while (at > 0 && token - at < MAX_TITLE && /^(?:ADJ|NOUN|PROPN)$/.test(sentence.tokens[at]?.upos ?? "")) at--;
  return /^(?:DT|PRP\$|POS)$/.test(sentence.tokens[at]?.xpos ?? "");
}

/** An insertion ends with a comma or with the sentence; “and” behind it makes a list. */
function isClosed({ tokens }: Sentence<Token>, { last }: Mention): boolean {
  const next = tokens[last + 1]?.form;
  return (
    next === undefined || /^[.;)]$/.test(next) || (next === "," && !/^(?:and|or)$/.test(tokens[last + 2]?.form ?? ""))
  );
}

const unlessOwner = ({ tokens }: Sentence<Token>, name: Mention): Mention | undefined =>
  tokens[name.last + 1]?.xpos === "POS" ? undefined : name;
