// Speakers put between the halves of what they say: “Fifteen were killed, he said, and two were hurt”, “One, according to
// police, is a former driver”. It says where the content ends that goes on behind the second comma; “and” with a verb of
// speech, “but”, “while” or a quotation end it, because there the article or another speaker goes on.

import { CUES_BY_LEMMA } from "../../ontology/speech-cues";
import type { Token } from "../../text/token";
import { isFinite } from "./dateline";

/** Words behind the second comma with which the content does not go on: “…, Lo said, but …”, “…, who …”. */
const ENDS: ReadonlySet<string> = new Set("but while although though even who which whose whom where".split(" "));
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "“", "‘", "``"]);
/** Participles that tell how somebody speaks: “…, Lo said, citing a report”. */
const MANNER: ReadonlySet<string> = new Set("cite refer point speak quote describe call use add note look".split(" "));
/** Tokens behind “and” within which the verb of the next clause stands. */
const REACH = 8;

/** Whether a verb with tense follows at once: “One, according to police, [is] a driver”. */
export const verbFollows = (tokens: readonly Token[], comma: number): boolean => {
  const next = tokens[tokens[comma + 1]?.upos === "ADV" ? comma + 2 : comma + 1];
  return next !== undefined && (next.upos === "VERB" || next.upos === "AUX") && isFinite(next);
};

/**
 * The last token of what goes on behind a comma at `comma` that closes speaker and cue; −1 where nothing does.
 * `isLight` tells that a pronoun speaks: behind “he said, and” he goes on, behind “the ministry said, and” the article may.
 * Example: the index of `hurt` in “Fifteen were killed, he said, and two were hurt.”
 */
export function goesOnBehind(tokens: readonly Token[], comma: number, isLight: boolean): number {
  if (tokens[comma]?.form !== "," || isEnd(tokens, comma + 1)) return -1;
  if (!isLight && tokens[comma + 1]?.upos === "CCONJ" && tokens.slice(comma + 2, comma + 2 + REACH).some(isFinite))
    return -1;
  let last = tokens.length - 1;
  for (let at = comma + 1; at < tokens.length; at++) {
    const { form } = tokens[at] as Token;
    if (form === ";" || OPENING_QUOTES.has(form) || (form === "," && isEnd(tokens, at + 1))) {
      last = at - 1;
      break;
    }
  }
  return last > comma + 1 ? last : -1;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (ENDS.has(token.form.toLowerCase()) || OPENING_QUOTES.has(token.form)) return true;
  if (token.xpos === "VBG") return MANNER.has(token.lemma) || CUES_BY_LEMMA.has(token.lemma);
  return token.upos === "CCONJ" && speaksSoon(tokens, at + 1);
}

/** “and officials said”, “and added”: somebody speaks in the next clause. */
function speaksSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(from + REACH, tokens.length); at++) {
    const token = tokens[at] as Token;
    if (token.upos === "VERB" && isFinite(token)) return CUES_BY_LEMMA.has(token.lemma);
    if (token.form === ",") return false;
  }
  return false;
}
