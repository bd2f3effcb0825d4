// Calendar arithmetic on plain numbers: days since 1970-01-01, ISO 8601 weeks and months. The wall clock is never read.

const DAY_MS = 86_400_000;
const DAYS_PER_WEEK = 7;
/** 1970-01-01 was a Thursday, ISO weekday 4. */
const EPOCH_WEEKDAY = 4;

/** A day of the proleptic Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. Months outside 1–12 and days outside the month roll over. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** The day of a day number. */
export function fromDayNumber(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, Monday 1 … Sunday 7. */
export const weekdayOf = (number: number): number =>
  ((((number + EPOCH_WEEKDAY - 1) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `2021`, with four digits at least. */
export const isoYear = (year: number): string => pad(year, 4);
/** `2021-08` for a month counted from year 0. */
export const isoMonth = (months: number): string =>
  `${isoYear(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1, 2)}`;
/** `2021-08-27`. */
export const isoDay = (number: number): string => {
  const { year, month, day } = fromDayNumber(number);
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
};
/** The ISO week of a day, e.g. `2021-W34`: the week belongs to the year of its Thursday. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = fromDayNumber(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / DAYS_PER_WEEK) + 1;
  return `${isoYear(year)}-W${pad(week, 2)}`;
}

/** True for a day that exists (not 31 February). */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  const back = fromDayNumber(dayNumber({ year, month, day }));
  return back.year === year && back.month === month && back.day === day;
}

/** Reads the day of an ISO 8601 date or date-time (`2021-08-27T10:00:00Z`); undefined for anything else. */
export function parseIsoDay(value: string | undefined): CalendarDay | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value ?? "");
  if (!found) return undefined;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isRealDay(day) ? day : undefined;
}
