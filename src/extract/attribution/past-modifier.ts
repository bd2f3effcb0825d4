// The noun that a cue's subject is where a relative clause or a participle stands between the two: “Lo, who teaches in Bern,
// said”, “[residents] who fled into the bush said”, “a [man] reached by telephone said”. Read off the words, because the
// parser loses long modifiers; it gives nothing where the main clause goes on before the cue.

import type { Token } from "../../text/token";
import { isFinite } from "./dateline";

const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
/** Tokens from the modifier's first word to the cue. */
const MAX_MODIFIER_TOKENS = 32;
const STOPS: ReadonlySet<string> = new Set([";", ":", '"', "“", "”", "``", "''", "—", "–", "?", "!"]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whose", "where", "whom"]);

/**
 * The last token of the phrase that a modifier follows which ends right before a cue, at token `last` (its closing comma, or
 * the last word where it has no commas); −1 where no modifier ends there.
 */
export function beforeModifier(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.form !== ",") return beforeBare(tokens, last);
  const before = beforeAside(tokens, last);
  // “a cable dated May 3, written by the envoy, warned”
  const inner = before < 0 ? -1 : beforeBare(tokens, before);
  return inner >= 0 ? inner : before;
}

/** “Lo, who teaches in Bern,”, “the report, seen by Reuters,”, “the mission, whose mandate ends in May,”. */
function beforeAside(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at > 1 && closing - at < MAX_MODIFIER_TOKENS; at--) {
    const token = tokens[at] as Token;
    if (STOPS.has(token.form) || goesOn(tokens, at, closing)) return -1;
    const isRelative = RELATIVES.has(token.form.toLowerCase());
    const comma = isRelative && tokens[at - 1]?.upos === "ADP" ? at - 2 : at - 1;
    if (tokens[comma]?.form !== "," || !NOUNS.has(tokens[comma - 1]?.upos ?? "")) continue;
    const holds = hasFinite(tokens, at + 1, closing);
    if (isRelative ? holds : isParticiple(token) && !holds) return comma - 1;
  }
  return -1;
}

/** “residents who fled into the bush”, “a man reached by telephone”. */
function beforeBare(tokens: readonly Token[], last: number): number {
  // “a statement [released] today said”: behind the participle another verb follows, so that it describes the noun.
  const participle = tokens[last];
  if (participle && isParticiple(participle) && NOUNS.has(tokens[last - 1]?.upos ?? "")) return last - 1;
  for (let at = last - 1; at > 0 && last - at < MAX_MODIFIER_TOKENS; at--) {
    const token = tokens[at] as Token;
    if (token.form === "," || token.upos === "CCONJ" || STOPS.has(token.form)) return -1;
    if (!NOUNS.has(tokens[at - 1]?.upos ?? "")) continue;
    const holds = hasFinite(tokens, at + 1, last);
    const isRelative = RELATIVES.has(token.form.toLowerCase()) && token.upos === "PRON";
    if (isRelative ? holds : isParticiple(token) && token.deprel.startsWith("acl") && !holds) return at - 1;
  }
  return -1;
}

/** “Lo, who was armed, fled, said the mayor”: behind a comma the clause above has its verb. */
const goesOn = (tokens: readonly Token[], at: number, closing: number): boolean =>
  tokens[at]?.form === "," && at + 1 < closing && isVerbWithTense(tokens[at + 1]);

const isVerbWithTense = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === "VERB" || token.upos === "AUX") && isFinite(token);

/** Participles behind which the name of what stands before them follows: “a teacher named Lo”. */
const NAMING: ReadonlySet<string> = new Set(["name", "call", "know", "dub", "nickname"]);

const isParticiple = ({ xpos, upos, lemma }: Token): boolean =>
  (xpos === "VBN" || xpos === "VBG") && upos === "VERB" && !NAMING.has(lemma);

/** The parser takes the finite verb of a relative clause for a participle now and then. */
const hasFinite = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ xpos, upos }) => /^(?:VB[DZP]|MD)$/.test(xpos) && (upos === "VERB" || upos === "AUX"));
