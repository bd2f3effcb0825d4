// Days that are fixed in advance, whatever the tense: “called a strike *for Wednesday*”, “a rally planned for Saturday”, “a verdict is
// expected April 4”. Without this such a day is sought in the past. What had been fixed earlier (“had been set for May”) may be over,
// and is left to the tense (find-times.ts). In gold/train and the stories 99 times become right by this, and 3 wrong.

import type { Sentence, Token } from "../../text/token";
import { childrenBy, lemmaAt } from "../dependency-tree";
import { prepositionOf } from "../phrase-heads";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs whose object is to be on the day behind “for” or “by”. */
const FIXING = words("plan schedule set slate fix call convene summon expect promise announce order book pencil");
/** Participles that fix a day behind any of these prepositions, or none: “planned in March”, “expected Sunday”. */
const FIXED = words("plan schedule expect slate");
/** Verbs of what is wanted on a day: “demanded elections in May”. */
const CALLING = words("call demand plan urge propose");
/** Whoever calls for one of these on a day means its day: “called for a strike on Monday”. */
const GATHERINGS = words("strike stoppage walkout march rally protest demonstration vigil boycott");
/** What is called or called for, no “death” of “called after the death in August”. */
const WANTED: ReadonlySet<string> = new Set(["", "for", "to"]);
const TOWARDS: ReadonlySet<string> = new Set(["for", "by"]);
const ON: ReadonlySet<string> = new Set(["for", "by", "on", "in", "at", ""]);

/** Whether the time with this head is fixed in advance. Example: the head of “Wednesday” in “They called a strike for Wednesday”: true. */
export function isFixedAhead(sentence: Sentence<Token>, head: number): boolean {
  const { tokens } = sentence;
  const preposition = prepositionOf(sentence, head);
  const above = tokens[head]?.head ?? -1;
  const isNoun = tokens[above]?.upos === "NOUN";
  const fixer = isNoun ? (tokens[above]?.head ?? -1) : above;
  const word = tokens[fixer];
  if (!word || !ON.has(preposition)) return false;
  if (word.lemma === "due" && !isNoun) return !helpedBy(sentence, fixer, /^(?:was|were|had)$/i);
  if (word.upos !== "VERB" || helpedBy(sentence, fixer, /^had$/i)) return false;
  if (TOWARDS.has(preposition)) return FIXING.has(word.lemma);
  if (!isNoun && word.lemma === "call")
    return childrenBy(sentence, fixer, "obl").some((at) => at < head && GATHERINGS.has(lemmaAt(sentence, at)));
  return isNoun
    ? above > fixer && preposition !== "" && WANTED.has(prepositionOf(sentence, above)) && CALLING.has(word.lemma)
    : word.xpos === "VBN" && FIXED.has(word.lemma);
}

const helpedBy = (sentence: Sentence<Token>, at: number, form: RegExp): boolean =>
  childrenBy(sentence, at, "cop", "aux").some((child) => form.test(sentence.tokens[child]?.form ?? ""));
