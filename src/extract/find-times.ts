// Time expressions of an article and their values (ISO 8601 / EDTF), after TIMEX3. Rows and chrono-node find them
// (times/), the article's own date and the tense of the clause resolve them; lengths of time have no place here.

import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import type { Sentence, Token } from "../text/token";
import { ancestors, childrenBy } from "./dependency-tree";
import type { Parsed, TimeExpression, Timed } from "./document";
import { judgeFactuality } from "./judge-factuality";
import { parseIsoDay } from "./times/calendar";
import type { CalendarDay } from "./times/calendar";
import { isFixedAhead } from "./times/fixed-ahead";
import { resolveTime } from "./times/resolve-time";
import type { FoundTime } from "./times/scan-times";
import { scanTimes } from "./times/scan-times";
import type { Bias } from "./times/time-shape";

/** Finds the time expressions of an article, sorted by start. Example: “on Thursday” of Friday 2021-08-27 is `2021-08-26`. */
export function findTimes(doc: Parsed): Timed {
  const published = parseIsoDay(doc.article.published);
  const times: TimeExpression[] = [];
  let reference: string | undefined;
  for (const sentence of doc.sentences) {
    const resolved = resolveSentence(sentence, doc.article.text, published, reference);
    for (const time of joinRanges(resolved, sentence)) times.push(expression(sentence, time));
    reference = resolved.at(-1)?.value ?? reference;
  }
  return { times };
}

/** An expression with its value. */
export interface ResolvedTime extends FoundTime {
  readonly value: string;
}

/** The calendar times of one sentence, each resolved, before ranges are joined. */
export function resolveSentence(
  sentence: Sentence<Token>,
  text: string,
  published: CalendarDay | undefined,
  before: string | undefined,
): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  let reference = before;
  for (const found of scanTimes(sentence, text)) {
    if (found.shape.kind === "duration" || found.shape.kind === "reference") continue;
    const value = resolveTime(found.shape, { published, bias: tenseBias(sentence, found), reference });
    if (value === undefined) continue;
    resolved.push({ first: found.first, last: found.last, shape: found.shape, value });
    reference = value;
  }
  return resolved;
}

/**
 * The past, unless the verb above the expression is planned (“will meet on Thursday”) or in the present (“begins Sunday”).
 * A date that modifies a noun (“the July 2 election”) may be on either side.
 */
function tenseBias(sentence: Sentence<Token>, { first, last }: FoundTime): Bias {
  const inside = (i: number): boolean => i >= first && i <= last;
  let head = last;
  for (let i = first; i <= last; i++) if (!inside(sentence.tokens[i]?.head ?? -1)) head = i;
  const governor = sentence.tokens[sentence.tokens[head]?.head ?? -1];
  const modifies =
    governor?.upos === "NOUN" &&
    /^(?:compound|nummod|nmod|amod|obl:npmod|nmod:poss|nmod:tmod)/.test(sentence.tokens[head]?.deprel ?? "");
  // “The next hearing is on July 3”
  const copulas = childrenBy(sentence, head, "cop").map((child) => sentence.tokens[child]?.xpos ?? "");
  if (copulas.some((xpos) => xpos === "VBZ" || xpos === "VBP")) return "future";
  if (isFixedAhead(sentence, head)) return "future";
  for (const above of ancestors(sentence, head)) {
    const { upos, xpos, lemma } = sentence.tokens[above] as Token;
    if (upos !== "VERB") continue;
    if (isAhead(sentence, above)) return "future";
    // A bare form is a plan (“agreed to leave on Aug. 31”) or a present tense that was taken for one.
    if (modifies || xpos === "VB") return "nearest";
    const isScheduled = (xpos === "VBZ" || xpos === "VBP") && governor?.upos === "VERB" && sentence.kind === "body";
    return isScheduled && !CUES_BY_LEMMA.has(lemma) ? "future" : "past";
  }
  return modifies ? "nearest" : "past";
}

/** “will meet”, “could be held”, not “may have met”. */
function isAhead(sentence: Sentence<Token>, verb: number): boolean {
  const { status } = judgeFactuality(sentence, verb);
  if (status !== "possible") return status === "planned";
  const helpers = childrenBy(sentence, verb, "aux").map((child) => sentence.tokens[child] as Token);
  return helpers.some(({ xpos }) => xpos === "MD") && !helpers.some(({ lemma }) => lemma === "have");
}

const RANGE_LINKS: ReadonlySet<string> = new Set(["to", "until", "till", "through", "-", "–", "—"]);
const SINCE: ReadonlySet<string> = new Set(["since"]);
const UNTIL: ReadonlySet<string> = new Set(["until", "till"]);
const OPEN_END = "..";

/** Joins “from 1958 until 1974” and “Saturday and Sunday”; marks what “since” and “until” leave open. */
function joinRanges(times: readonly ResolvedTime[], { tokens }: Sentence<Token>): ResolvedTime[] {
  const joined: ResolvedTime[] = [];
  const word = (i: number): string => tokens[i]?.form.toLowerCase() ?? "";
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as ResolvedTime;
    const next = times[i + 1];
    const between = next && next.first - time.last === 2 ? word(time.last + 1) : "";
    const pair = between === "and" && (word(time.first - 1) === "between" || areNeighbours(time, next as ResolvedTime));
    if (
      next &&
      (RANGE_LINKS.has(between) || pair) &&
      isPlain(time.value) &&
      isPlain(next.value) &&
      time.value < next.value
    ) {
      joined.push({ ...time, last: next.last, value: `${time.value}/${next.value}` });
      i++;
    } else if (SINCE.has(wordBefore(time, tokens)) && isPlain(time.value))
      joined.push({ ...time, value: `${time.value}/${OPEN_END}` });
    else if (UNTIL.has(wordBefore(time, tokens)) && isPlain(time.value))
      joined.push({ ...time, value: `${OPEN_END}/${time.value}` });
    else joined.push(time);
  }
  return joined;
}

const isPlain = (value: string): boolean => !value.includes("/");
const areNeighbours = (a: ResolvedTime, b: ResolvedTime): boolean =>
  a.shape.kind === "weekday" && b.shape.kind === "weekday";
const wordBefore = ({ first }: ResolvedTime, tokens: readonly Token[]): string =>
  tokens[first - 1]?.form.toLowerCase() ?? "";

function expression(sentence: Sentence<Token>, { first, last, value }: ResolvedTime): TimeExpression {
  const [from, to] = [sentence.tokens[first] as Token, sentence.tokens[last] as Token];
  return { sentence: sentence.index, first, last, start: from.start, end: to.end, value };
}
