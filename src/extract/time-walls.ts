// Where the time of one thing is not that of another in the same sentence: a conviction in 1998 does not date the killing, a
// clause with “since” or “before” has times of its own, a ban that is lifted on Monday is older, and “the first visit since
// 2011” was not in 2011.

import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, lemmaAt } from "./dependency-tree";
import type { TimeExpression } from "./document";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words of prosecution: what stands behind them, after these prepositions, happened before. */
const PROSECUTING = words(
  "convict accuse charge arrest sentence jail try suspect acquit clear want blame detain indict imprison fine sue guilty suspicion trial " +
    "warrant plead connection prosecute punish",
);
const BEHIND = words("of for over with");
/** Conjunctions whose clause lies before or after the main one. */
const APART = words("since until till before because");
/** Verbs by which what went on is over, or less of it. */
const LIFTING = words("lift ease relax loosen waive");

/** Whether the time of a word's governor is not its own. */
export function isWalledOff(sentence: Sentence<Token>, at: number): boolean {
  const { head, deprel } = sentence.tokens[at] as Token;
  const governor = lemmaAt(sentence, head);
  const openings = childrenBy(sentence, at, "case", "mark").map((child) => lemmaAt(sentence, child));
  if (PROSECUTING.has(governor) && openings.some((form) => BEHIND.has(form))) return true;
  const isObject = baseRelation(deprel) === "obj" || deprel === "nsubj:pass";
  return isObject && LIFTING.has(governor);
}

/** Whether a clause is told of as earlier or later than what it hangs on. */
export const isOtherTime = (sentence: Sentence<Token>, clause: number): boolean =>
  baseRelation(sentence.tokens[clause]?.deprel ?? "") === "advcl" &&
  childrenBy(sentence, clause, "mark").some((child) => APART.has(lemmaAt(sentence, child)));

/** So many tokens before “since” something is compared. */
const REACH = 12;
const FIRST = /^(?:first|only|record|no)$/iu;

/** “the first visit since 2011”, “the deadliest attack since May”: a time that only bounds a comparison. */
export function isCompared({ tokens }: Sentence<Token>, { first, value }: TimeExpression): boolean {
  if (!value.endsWith("/..")) return false;
  for (let at = first - 2; at >= 0 && first - at <= REACH; at--) {
    const { form, xpos, upos } = tokens[at] as Token;
    // “killed at least ten people since May” compares nothing.
    if (/^at$/i.test(tokens[at - 1]?.form ?? "") && /^(?:least|most)$/i.test(form)) continue;
    if (xpos === "JJS" || xpos === "RBS" || FIRST.test(form)) return true;
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT") return false;
  }
  return false;
}

/** “since 1974, when Turkish troops *invaded*”: what the clause tells of was in that year. */
export function atItsBeginning({ tokens }: Sentence<Token>, time: TimeExpression, token: number): TimeExpression {
  const when = tokens[time.last + 1]?.form === "," ? time.last + 2 : time.last + 1;
  return time.value.endsWith("/..") && token > when && tokens[when]?.form.toLowerCase() === "when"
    ? { ...time, value: time.value.slice(0, -"/..".length) }
    : time;
}
