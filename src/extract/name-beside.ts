// The name that is part of a phrase whose head is no name: “President *Bush*”, “the patriarch, *Nasrallah Sfeir*”, “the
// lord lieutenant of West Yorkshire, *Ed Sugden*,”, “the online pharmacy *Pillcart*”. The tree decides where it has the
// name in apposition; else the words do, for one person or body between commas or right behind its noun.

import { WORD_CLASSES } from "../ontology/word-classes";
import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";
import type { Mention } from "./document";

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
  if (!WORD_CLASSES.body.has(lemmaOf(sentence, token))) return undefined;
  for (const child of childrenBy(sentence, token, "compound", "appos")) {
    const mention = byHead.get(child);
    if (mention?.form === "NAM" && mention.type === "Organization") return mention;
  }
  return undefined;
}

const lemmaOf = (sentence: Sentence<Token>, token: number): string => sentence.tokens[token]?.lemma.toLowerCase() ?? "";

/** Between a noun and its name stand at most so many words: “chief *of staff of the northern army*, General Noel Abad”. */
const MAX_COMPLEMENT = 6;
/** “, *the Ethiopian diplomat* Tsehay Wolde,” */
const MAX_TITLE = 5;
const COMPLEMENT = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const TITLE = /^(?:DET|ADJ|NOUN|PROPN)$/;

function inWords(mentions: SentenceMentions, sentence: Sentence<Token>, token: number): Mention | undefined {
  const { tokens } = sentence;
  const head = tokens[token];
  if (head?.upos !== "NOUN" || head.xpos === "NNS" || !isDetermined(sentence, token)) return undefined;
  const name = mentions.namesByFirst.get(token + 1);
  if (name) return name.type === "Person" || name.type === "Organization" ? unlessOwner(sentence, name) : undefined;
  let at = token + 1;
  // A complement begins with its preposition.
  if (tokens[at]?.upos === "ADP") while (at - token <= MAX_COMPLEMENT && COMPLEMENT.test(tokens[at]?.upos ?? "")) at++;
  if (tokens[at]?.form !== ",") return undefined;
  for (let first = at + 1; first <= at + 1 + MAX_TITLE; first++) {
    const found = mentions.namesByFirst.get(first);
    if (found && (found.type === "Person" || (found.type === "Organization" && first === at + 1)))
      return isClosed(sentence, found) ? unlessOwner(sentence, found) : undefined;
    if (found || !TITLE.test(tokens[first]?.upos ?? "")) return undefined;
  }
  return undefined;
}

/** “Corrib Seaweed, *a producer of kelp snacks*”: a phrase in apposition to a name. */
function nameBefore({ byHead }: SentenceMentions, sentence: Sentence<Token>, token: number): Mention | undefined {
  const { head = -1, deprel, xpos } = sentence.tokens[token] ?? {};
  if (deprel !== "appos" || xpos !== "NN" || head > token || !isDetermined(sentence, token)) return undefined;
  const name = byHead.get(head);
  if (name?.form !== "NAM") return undefined;
  if (name.type === "Person") return WORD_CLASSES.human.has(lemmaOf(sentence, token)) ? name : undefined;
  return name.type === "Organization" ? name : undefined;
}

/** “a rival”, “its editor”, “the hospital's chief”: only one that is told apart is named behind a comma. */
const isDetermined = (sentence: Sentence<Token>, token: number): boolean =>
  childrenBy(sentence, token, "det", "nmod:poss").length > 0;

/** An insertion ends with a comma or with the sentence; “and” behind it makes a list. */
function isClosed({ tokens }: Sentence<Token>, { last }: Mention): boolean {
  const next = tokens[last + 1]?.form;
  return (
    next === undefined || /^[.;)]$/.test(next) || (next === "," && !/^(?:and|or)$/.test(tokens[last + 2]?.form ?? ""))
  );
}

const unlessOwner = ({ tokens }: Sentence<Token>, name: Mention): Mention | undefined =>
  tokens[name.last + 1]?.xpos === "POS" ? undefined : name;
