// The ways in which nouns beside a name say what it is, as questions about its sentence: “the lender *NAME*”, “the lender, *NAME*,”,
// “*NAME*, a lender”. They know forms, tags and lists of nouns, no trees: names unknown to the tagger are often hung wrong.

import type { Sentence, Token } from "../text/token";
import type { NameType } from "./name-labels";

/** A name in its sentence, as tagged. */
export interface NameInSentence {
  readonly sentence: Sentence<Token>;
  readonly first: number;
  readonly last: number;
  /** Whether a person's name of several words stands before it with “of” alone between the two. */
  readonly ofPerson: boolean;
}

/** One way of saying what a name is; it corrects names tagged with a type of `from`. */
export interface ContextRow {
  readonly id: string;
  readonly type: NameType;
  readonly from: readonly NameType[];
  readonly says: (name: NameInSentence) => boolean;
}

export const at = ({ sentence }: NameInSentence, i: number): Token | undefined => sentence.tokens[i];
export const formAt = (name: NameInSentence, i: number): string => at(name, i)?.form.toLowerCase() ?? "";
export const lemmaAt = (name: NameInSentence, i: number): string => at(name, i)?.lemma.toLowerCase() ?? "";

/** Is the token a noun in small letters whose lemma is listed? */
export function isNoun(name: NameInSentence, i: number, nouns: ReadonlySet<string>): boolean {
  const token = at(name, i);
  if (token === undefined || (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ")) return false;
  return nouns.has(token.lemma.toLowerCase()) && /^\p{Ll}/u.test(token.form);
}

/** What belongs to a phrase before its head, at most so many words: “its *newly hired outside* auditor”. */
const MAX_MODIFIERS = 5;
const MODIFIER = /^(?:ADJ|NOUN|PROPN|NUM|PUNCT|VERB|ADV)$/;

/** “the”, “a”, “its” before a noun with its modifiers; not where it only completes another (“a lawyer for *the firm*”). */
function isDetermined(name: NameInSentence, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && noun - i <= MAX_MODIFIERS; i--) {
    if (/^(?:DT|PRP\$)$/.test(at(name, i)?.xpos ?? "")) return at(name, i - 1)?.upos !== "ADP";
    if (!MODIFIER.test(at(name, i)?.upos ?? "") || formAt(name, i) === ",") return false;
  }
  return false;
}

export const CLOSES = /^[,.;:)]$/;
const isClosed = (name: NameInSentence): boolean => {
  const next = at(name, name.last + 1);
  return next === undefined || (CLOSES.test(next.form) && !/^(?:and|or)$/.test(formAt(name, name.last + 2)));
};

/** “the lender, *NAME*,” */
export const isApposedTo = (name: NameInSentence, nouns: ReadonlySet<string>): boolean => {
  const comma = formAt(name, name.first - 1) === "the" ? name.first - 2 : name.first - 1;
  return (
    formAt(name, comma) === "," && isNoun(name, comma - 1, nouns) && isDetermined(name, comma - 1) && isClosed(name)
  );
};

/** “the lender *NAME*”, where the name does not go on in small letters (“ferry *Skagen* tickets”). */
export const isBehindNoun = (name: NameInSentence, nouns: ReadonlySet<string>): boolean =>
  isNoun(name, name.first - 1, nouns) && at(name, name.first - 1)?.xpos !== "NNS" && !goesOn(name);

/** The name is part of a longer phrase: “*Skagen* tickets”, “*Skagen*-owned”. */
const GOES_ON = /^(?:NNS?|HYPH|POS)$/;
export const goesOn = (name: NameInSentence): boolean =>
  GOES_ON.test(at(name, name.last + 1)?.xpos ?? "") || /^[-–]$/.test(formAt(name, name.last + 1));

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The head of the phrase that an article begins at token `i`, or −1: “*a small Kazakh lender* of Almaty”. */
function headBehind(name: NameInSentence, i: number): number {
  if (!/^(?:an?|the|one)$/.test(formAt(name, i))) return -1;
  let head = -1;
  for (let k = i + 1; k <= i + 1 + MAX_MODIFIERS; k++) {
    const token = at(name, k);
    if (token?.xpos === "POS") {
      head = -1;
      continue;
    }
    // “they left *Mlin*, the company said”: a clause of its own.
    if (FINITE.test(token?.xpos ?? "")) return -1;
    if (!token || !MODIFIER.test(token.upos) || token.form === ",") break;
    if (token.upos === "NOUN") head = k;
  }
  // “on *Makalu*, the company *Himal* said”: the phrase has a name of its own.
  if (at(name, head + 1)?.upos === "PROPN") return -1;
  return head;
}

/** “*NAME*, a lender”, “*NAME* is a lender”, “the builder, *NAME*, is a lender” */
export const isExplainedBy = (name: NameInSentence, nouns: ReadonlySet<string>): boolean => {
  const [next, second] = [formAt(name, name.last + 1), formAt(name, name.last + 2)];
  if (!/^(?:,|is|was)$/.test(next)) return false;
  const head = headBehind(name, name.last + (next === "," && /^(?:is|was)$/.test(second) ? 3 : 2));
  return head >= 0 && isNoun(name, head, nouns) && at(name, head)?.xpos !== "NNS";
};
