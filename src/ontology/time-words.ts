// The words that English dates are made of, with the numbers they stand for. No grammar: src/extract/times/time-rows.ts has it.

/** Month names and abbreviations, lower-cased, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan", "jan."],
    ["february", "feb", "feb."],
    ["march", "mar."],
    ["april", "apr", "apr."],
    ["may"],
    ["june", "jun."],
    ["july", "jul."],
    ["august", "aug", "aug."],
    ["september", "sept", "sept.", "sep", "sep."],
    ["october", "oct", "oct."],
    ["november", "nov", "nov."],
    ["december", "dec", "dec."],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Months that are no other word and no common name when they stand alone before a noun (“a December attack”). */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set([
  "january",
  "february",
  "july",
  "september",
  "october",
  "november",
  "december",
  "june",
  "august",
  "april",
]);

/** Day names to ISO weekday numbers (Monday 1 … Sunday 7); abbreviations only with their dot (“Sun” is a company). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["monday", "mon."],
    ["tuesday", "tue.", "tues."],
    ["wednesday", "wed."],
    ["thursday", "thu.", "thur.", "thurs."],
    ["friday", "fri."],
    ["saturday", "sat."],
    ["sunday", "sun."],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Units of time; a quarter is a quarter of a year. */
export const UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
] as const;
export type TimeUnit = (typeof UNITS)[number];

/** Unit words, singular and plural, to their unit. */
export const UNIT_WORDS: ReadonlyMap<string, TimeUnit> = new Map([
  ...UNITS.flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ["centuries", "century"],
]);

/** Number words to numbers; `-1` is an unknown number (“several”). */
export const TIME_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, i) => [word, i + 1] as const,
  ),
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"].map(
    (word, i) => [word, i + 13] as const,
  ),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
  ["a", 1],
  ["an", 1],
  ["several", -1],
  ["many", -1],
  ["few", -1],
  ["some", -1],
]);

/** Ordinals of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
]);

/** Parts of the day; a date keeps its own precision, they only widen the expression. */
export const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night", "midnight", "noon"]);

/** Seasons to the codes of EDTF level 1 (ISO 8601-2). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);
