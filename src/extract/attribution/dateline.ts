// Where the story of a sentence begins that opens with a dateline: “NEW DELHI, India, Oct 9 (Reuters) – Police said …”.

import type { Sentence, Token } from "../../text/token";

/** A dateline is at most so many tokens long: “NEW DELHI, India, Oct 9 (Reuters) –”. */
const DATELINE_TOKENS = 14;
const CAPITALS = /^\p{Lu}{3,}/u;
export const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "--"]);
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** True for a verb with tense (or its modal) that does not stand in a relative clause. */
export const isFinite = ({ xpos, deprel }: Token): boolean => FINITE.has(xpos) && deprel !== "acl:relcl";

/** The first token behind the dateline, 0 where there is none. Example: 2 for “KABUL – Police said”. */
export function startOfStory({ tokens }: Sentence<Token>): number {
  const dash = tokens
    .slice(0, DATELINE_TOKENS)
    .findIndex(({ form }, i) => i > 0 && DASHES.has(form) && !isHyphen(tokens, i));
  if (dash < 0) return 0;
  const words = tokens.slice(0, dash);
  return words.some(({ form }) => CAPITALS.test(form) || form === ")") && !words.some(isFinite) ? dash + 1 : 0;
}

/** “NATO Secretary-General”: a dash with letters on both sides. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === "-" && tokens[at]?.start === tokens[at - 1]?.end;
