// Matches rows of word classes against a sentence: the longest match at each token wins, left to right.
// A pattern is words and CLASSES, `a|b` for either, `?` for optional, a leading `<` for words before it. Linear in the sentence: patterns are short.

import { DAY_PARTS, MONTHS, ORDINALS, SEASONS, TIME_NUMBERS, UNIT_WORDS, WEEKDAYS } from "../../ontology/time-words";
import type { TimeUnit } from "../../ontology/time-words";
import type { Token } from "../../text/token";
import type { TimeShape } from "./time-shape";

/** The numbers and units that the classes of a matched pattern stood for. */
export interface Captures {
  readonly numbers: readonly number[];
  readonly unit: TimeUnit;
}

/** One row of the grammar: a pattern, what it means, and sentences that show it. */
export interface TimeRow {
  readonly pattern: string;
  /** What must hold around the matched tokens `first`..`last`. */
  readonly where?: (tokens: readonly Token[], first: number, last: number) => boolean;
  /** The meaning, or undefined where the numbers make no time. */
  readonly shape: (captures: Captures) => TimeShape | undefined;
  /** Sentences with the expression in brackets, and the value of an article of Friday 2021-08-27. */
  readonly examples: readonly (readonly [sentence: string, value: string])[];
  /** Sentences in which a hasty reader would see this row; brackets hold what other rows find in them. */
  readonly counterexamples: readonly string[];
}

const MAX_YEAR = 2099;
const FIRST_YEAR = 1000;

/** What a token may stand for: a class of the patterns, with its number. */
const CLASSES: Readonly<Record<string, (token: Token, lower: string) => number | undefined>> = {
  MONTH: ({ form }, lower) => (isCapital(form) ? MONTHS.get(lower) : undefined),
  WEEKDAY: ({ form }, lower) => (isCapital(form) ? WEEKDAYS.get(lower) : undefined),
  YEAR: (_, lower) =>
    /^\d{4}$/.test(lower) && Number(lower) >= FIRST_YEAR && Number(lower) <= MAX_YEAR ? Number(lower) : undefined,
  DAY: (_, lower) => ordinalNumber(lower),
  NUM: (_, lower) => TIME_NUMBERS.get(lower) ?? (/^\d{1,4}$/.test(lower) ? Number(lower) : hyphenNumber(lower)),
  UNIT: (_, lower) => (UNIT_WORDS.has(lower) ? 0 : undefined),
  ORD: (_, lower) => ORDINALS.get(lower),
  SEASON: (_, lower) => SEASONS.get(lower),
  PART: (_, lower) => (DAY_PARTS.has(lower) ? 0 : undefined),
  DECADE: (_, lower) => decadeYear(lower),
};

const isCapital = (form: string): boolean => /^[A-Z]/.test(form);
const LAST_DAY = 31;

function ordinalNumber(lower: string): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= LAST_DAY ? day : undefined;
}

function hyphenNumber(lower: string): number | undefined {
  const [tens, ones, rest] = lower.split("-");
  const [a, b] = [TIME_NUMBERS.get(tens ?? ""), TIME_NUMBERS.get(ones ?? "")];
  return rest === undefined && a !== undefined && b !== undefined && a >= 20 && b >= 1 && b < 10 ? a + b : undefined;
}

function decadeYear(lower: string): number | undefined {
  const found = /^(?:(\d{2})|['’])?(\d)0['’]?s$/.exec(lower);
  if (!found) return undefined;
  const decade = Number(found[2]) * 10;
  return found[1] === undefined ? (decade >= 20 ? 1900 + decade : undefined) : Number(found[1]) * 100 + decade;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly optional: boolean;
  /** Must match, but does not belong to the expression. */
  readonly context: boolean;
}

interface CompiledRow {
  readonly row: TimeRow;
  readonly elements: readonly Element[];
}

/** Rows made ready for matching: at most words no row can begin, and what a form begins is looked up once. */
export interface RowTable {
  readonly rows: readonly CompiledRow[];
  /** Which rows a form may begin; filled while reading, up to `MAX_FORMS`. */
  readonly byForm: Map<string, readonly CompiledRow[]>;
}

/** Forms kept in memory before all are forgotten: some megabytes at most. */
const MAX_FORMS = 20_000;

/** Compiles rows once, at load. */
export const compileRows = (rows: readonly TimeRow[]): RowTable => ({
  byForm: new Map(),
  rows: rows.map((row) => ({
    row,
    elements: row.pattern.split(" ").map((part) => {
      const optional = part.endsWith("?");
      const context = part.startsWith("<");
      const choices = part.slice(context ? 1 : 0, optional ? -1 : undefined).split("|");
      return {
        words: new Set(choices.filter((choice) => !(choice in CLASSES))),
        classes: choices.filter((choice) => choice in CLASSES),
        optional,
        context,
      };
    }),
  })),
});

/** The rows that a token may begin, in their order. */
function rowsFrom({ rows, byForm }: RowTable, token: Token): readonly CompiledRow[] {
  let found = byForm.get(token.form);
  if (found === undefined) {
    if (byForm.size >= MAX_FORMS) byForm.clear();
    byForm.set(token.form, (found = rows.filter(({ elements }) => mayBegin(elements, token))));
  }
  return found;
}

/** Whether the token matches the first element that takes one, or an element behind optional ones. */
function mayBegin(elements: readonly Element[], token: Token): boolean {
  const lower = token.form.toLowerCase();
  for (const { words, classes, optional, context } of elements) {
    if (context) continue;
    if (words.has(lower) || classes.some((name) => CLASSES[name]?.(token, lower) !== undefined)) return true;
    if (!optional) return false;
  }
  return true;
}

/** A match of one row: tokens `first`..`last`. */
export interface RowMatch {
  readonly row: TimeRow;
  readonly first: number;
  readonly last: number;
  readonly shape: TimeShape;
}

const NO_NUMBERS: readonly number[] = [];

/** The longest match of any row that begins at token `first`; among equals the row that stands first. */
export function matchAt(table: RowTable, tokens: readonly Token[], first: number): RowMatch | undefined {
  let best: RowMatch | undefined;
  const token = tokens[first];
  for (const { row, elements } of token ? rowsFrom(table, token) : []) {
    const [lead] = elements;
    if (lead?.context && !lead.words.has(tokens[first - 1]?.form.toLowerCase() ?? "")) continue;
    const match = matchRow(elements, tokens, first, lead?.context ? 1 : 0, NO_NUMBERS, undefined);
    if (!match || match.last < first || (best && match.last <= best.last)) continue;
    if (row.where && !row.where(tokens, first, match.last)) continue;
    const shape = row.shape({ numbers: match.numbers, unit: match.unit ?? "day" });
    if (shape) best = { row, first, last: match.last, shape };
  }
  return best;
}

interface Progress {
  readonly last: number;
  readonly numbers: readonly number[];
  readonly unit: TimeUnit | undefined;
}

function matchRow(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  element: number,
  numbers: readonly number[],
  unit: TimeUnit | undefined,
): Progress | undefined {
  const wanted = elements[element];
  if (!wanted) return { last: at - 1, numbers, unit };
  const token = tokens[at];
  if (token) {
    const lower = token.form.toLowerCase();
    if (wanted.words.has(lower)) {
      const rest = matchRow(elements, tokens, at + 1, element + 1, numbers, unit);
      if (rest) return rest;
    }
    for (const name of wanted.classes) {
      const value = CLASSES[name]?.(token, lower);
      if (value === undefined) continue;
      const isUnit = name === "UNIT";
      const kept = isUnit || name === "PART" ? numbers : [...numbers, value];
      const rest = matchRow(elements, tokens, at + 1, element + 1, kept, isUnit ? UNIT_WORDS.get(lower) : unit);
      if (rest) return rest;
    }
  }
  return wanted.optional ? matchRow(elements, tokens, at, element + 1, numbers, unit) : undefined;
}
