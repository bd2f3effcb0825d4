// Finds every time expression of one sentence with its unresolved meaning: rows first, numeric dates of chrono-node
// beside them. Lengths (“three years”) and references (“now”) are found too; find-times.ts keeps what is on the calendar.

import { DAY_PARTS, MONTHS, ORDINALS, SEASONS, UNIT_WORDS, WEEKDAYS } from "../../ontology/time-words";
import type { Sentence, Token } from "../../text/token";
import { chronoDates } from "./chrono-dates";
import { compileRows, matchAt } from "./match-time-rows";
import { TIME_ROWS } from "./time-rows";
import type { TimeShape } from "./time-shape";

/** A time expression, tokens `first`..`last` of its sentence, not yet resolved. */
export interface FoundTime {
  readonly first: number;
  readonly last: number;
  readonly shape: TimeShape;
}

const ROWS = compileRows(TIME_ROWS);
const GATE_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, UNIT_WORDS, ORDINALS, SEASONS].flatMap((words) => [...words.keys()]),
  ...DAY_PARTS,
  ...[
    "yesterday",
    "today",
    "tomorrow",
    "tonight",
    "now",
    "currently",
    "nowadays",
    "recently",
    "previously",
    "formerly",
  ],
]);

const isGate = ({ form }: Token): boolean => /\d/.test(form) || GATE_WORDS.has(form.toLowerCase());

/** The time expressions of a sentence, in order, none inside another. */
export function scanTimes(sentence: Sentence<Token>, text: string): FoundTime[] {
  const { tokens } = sentence;
  if (!tokens.some(isGate)) return [];
  const found: FoundTime[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(ROWS, tokens, at);
    if (match) found.push({ first: match.first, last: match.last, shape: match.shape });
    at = match ? match.last + 1 : at + 1;
  }
  return withNumericDates(mergeDayNames(found, tokens), sentence, text);
}

/** “Thursday, March 13” and “Thursday (March 13)” are one expression: the date. */
function mergeDayNames(found: readonly FoundTime[], tokens: readonly Token[]): FoundTime[] {
  const merged: FoundTime[] = [];
  for (const time of found) {
    const before = merged.at(-1);
    const gap = before ? tokens.slice(before.last + 1, time.first) : [];
    const joined = gap.length <= 1 && gap.every(({ form }) => form === "," || form === "(" || form === "the");
    if (
      before &&
      joined &&
      before.shape.kind === "weekday" &&
      time.shape.kind === "date" &&
      time.shape.day !== undefined
    )
      merged[merged.length - 1] = { first: before.first, last: time.last, shape: time.shape };
    else merged.push(time);
  }
  return merged;
}

function withNumericDates(found: FoundTime[], { tokens, start, end }: Sentence<Token>, text: string): FoundTime[] {
  const numeric = chronoDates(text.slice(start, end));
  if (numeric.length === 0) return found;
  const all = [...found];
  for (const date of numeric) {
    const first = tokens.findIndex((token) => token.end > start + date.start);
    let last = first;
    while (last >= 0 && last + 1 < tokens.length && (tokens[last + 1] as Token).start < start + date.end) last++;
    if (first < 0) continue;
    const overlapped = all.findIndex((time) => time.first <= last && first <= time.last);
    if (overlapped < 0) {
      if (date.shape.day !== undefined) all.push({ first, last, shape: date.shape });
    } else {
      const time = all[overlapped] as FoundTime;
      const shape: TimeShape =
        time.shape.kind === "date" && time.shape.day !== undefined
          ? { ...time.shape, clock: date.shape.clock }
          : time.shape;
      all[overlapped] =
        date.shape.day !== undefined && date.shape.year !== undefined
          ? { first, last, shape: date.shape }
          : { ...time, shape };
    }
  }
  return all.sort((a, b) => a.first - b.first);
}
