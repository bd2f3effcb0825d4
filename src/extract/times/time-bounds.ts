// The first and the last day that an ISO 8601 / EDTF time covers, as full dates that sort as strings: dates, weeks, seasons,
// quarters and other parts of a year, decades and centuries, intervals. Time zones are not weighed: a time counts as the
// calendar day that it names. Seasons are those of the northern hemisphere, a winter begins in December of its year.

import { dayNumber, isoDay, parseIsoDay, weekdayOf } from "./calendar";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T~?%])/;
const WEEK = /^(\d{4})-W(\d{2})(?=$|[-~?%])/;
/** A decade or a century: unspecified digits (EDTF, level 1). */
const SPAN = /^(\d{2})(\dX|XX)(?=$|[~?%])/;

/** The first month of each part of a year and how many months it has (EDTF levels 1 and 2, Library of Congress, 2019). */
const YEAR_PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  "21": [3, 3],
  "22": [6, 3],
  "23": [9, 3],
  "24": [12, 3],
  "33": [1, 3],
  "34": [4, 3],
  "35": [7, 3],
  "36": [10, 3],
  "37": [1, 4],
  "38": [5, 4],
  "39": [9, 4],
  "40": [1, 6],
  "41": [7, 6],
};
const MONTHS = 12;
const DAYS_PER_WEEK = 7;

/** The two ends of a time without a slash. */
type Bounds = readonly [first: string, last: string];

/**
 * The first day of a time or interval; `undefined` where it begins with no year.
 *
 * @example firstDay("2021-08/2021-09") // "2021-08-01"
 */
export function firstDay(time: string): string | undefined {
  return boundsOf(time.split("/")[0] ?? "")?.[0];
}

/**
 * The last day of a time or interval; `undefined` where its end has no year.
 *
 * @example lastDay("2021-02") // "2021-02-28"
 * @example lastDay("2021-35") // "2021-09-30", the end of the third quarter
 */
export function lastDay(time: string): string | undefined {
  return boundsOf(time.split("/").at(-1) ?? "")?.[1];
}

function boundsOf(time: string): Bounds | undefined {
  const week = WEEK.exec(time);
  if (week) return weekBounds(Number(week[1]), Number(week[2]));
  if (SPAN.test(time)) {
    const digits = time.slice(0, 4);
    return [`${digits.replaceAll("X", "0")}-01-01`, `${digits.replaceAll("X", "9")}-12-31`];
  }
  const [, year, part, day] = DATE.exec(time) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return [`${year}-${part}-${day}`, `${year}-${part}-${day}`];
  const [month, months] = part === undefined ? [1, MONTHS] : (YEAR_PARTS[part] ?? [Number(part), 1]);
  return [
    isoDay(dayNumber({ year: Number(year), month, day: 1 })),
    // The day before the first of the month after.
    isoDay(dayNumber({ year: Number(year), month: month + months, day: 0 })),
  ];
}

/** Monday and Sunday of an ISO week; 4 January is always in the first. */
function weekBounds(year: number, week: number): Bounds {
  const january4 = dayNumber({ year, month: 1, day: 4 });
  const monday = january4 - weekdayOf(january4) + 1 + (week - 1) * DAYS_PER_WEEK;
  return [isoDay(monday), isoDay(monday + DAYS_PER_WEEK - 1)];
}

/**
 * Whether a time begins after the day of an article; not where either is unknown.
 *
 * @example beginsAfter("2016-W41", "2016-10-05") // true
 */
export function beginsAfter(time: string | undefined, published: string | undefined): boolean {
  if (time === undefined) return false;
  const begins = parseIsoDay(firstDay(time));
  const day = parseIsoDay(published);
  return begins !== undefined && day !== undefined && dayNumber(begins) > dayNumber(day);
}
