// The value of a time expression: ISO 8601 / EDTF at the text's own precision, resolved against the article's date.
// Day names and months look back (“on Thursday” of a Friday is yesterday) unless the clause speaks of the future.
// It never reads the wall clock: without a published date only absolute expressions have a value.

import type { TimeUnit } from "../../ontology/time-words";
import type { CalendarDay } from "./calendar";
import { dayNumber, isoDay, isoMonth, isoWeek, isoYear, isRealDay, parseIsoDay, weekdayOf } from "./calendar";
import { firstDay } from "./time-bounds";
import type { Bias, TimeShape } from "./time-shape";

/** What an expression is resolved against. `reference` is the value last spoken of (“two days later”). */
export interface TimeContext {
  readonly published?: CalendarDay;
  readonly bias: Bias;
  readonly reference?: string;
}

const DURATION_CODES: Readonly<Record<TimeUnit, readonly [string, number, string]>> = {
  second: ["PT", 1, "S"],
  minute: ["PT", 1, "M"],
  hour: ["PT", 1, "H"],
  day: ["P", 1, "D"],
  week: ["P", 1, "W"],
  month: ["P", 1, "M"],
  quarter: ["P", 3, "M"],
  year: ["P", 1, "Y"],
  decade: ["P", 10, "Y"],
  century: ["P", 100, "Y"],
};

const DAYS_PER_WEEK = 7;
/** “The July 2 election” of a March article is ahead; a day farther ahead than this is more often behind. */
const NEAR_AHEAD_DAYS = 120;
const MAX_AMOUNT = 3000;

/**
 * The value of a shape, or undefined where it has none without a date.
 * Example: `{ kind: "weekday", weekday: 4 }` of an article of 2021-08-27 (Friday) is `2021-08-26`.
 */
export function resolveTime(shape: TimeShape, context: TimeContext): string | undefined {
  switch (shape.kind) {
    case "date":
      return resolveDate(shape, context);
    case "weekday":
      return context.published && resolveWeekday(shape, context.published, context.bias);
    case "shift":
      return context.published && shift(context.published, shape.unit, shape.amount);
    case "follow": {
      const from = parseIsoDay(firstDay(context.reference ?? ""));
      return from && shift(from, shape.unit, shape.amount);
    }
    case "month": {
      if (!context.published) return undefined;
      const now = monthNumber(context.published);
      return isoMonth(nearestCycle(now, shape.month - 1, 12, shape.direction < 0 ? "before" : "after"));
    }
    case "season":
      return yearOf(shape, context) === undefined
        ? undefined
        : `${isoYear(yearOf(shape, context) as number)}-${shape.season}`;
    case "quarter": {
      const year = quarterYear(shape, context);
      return year === undefined ? undefined : `${isoYear(year)}-${32 + shape.quarter}`;
    }
    case "decade":
      return `${isoYear(shape.year).slice(0, 3)}X`;
    case "span": {
      if (!context.published) return undefined;
      const [from, to] = [shift(context.published, shape.unit, -shape.amount), shift(context.published, shape.unit, 0)];
      return from === undefined || to === undefined ? undefined : `${from}/${to}`;
    }
    case "duration": {
      const [prefix, factor, code] = DURATION_CODES[shape.unit];
      return `${prefix}${shape.amount < 0 ? "X" : shape.amount * factor}${code}`;
    }
    case "reference":
      return shape.value;
  }
}

const monthNumber = ({ year, month }: CalendarDay): number => year * 12 + month - 1;

function resolveDate(shape: TimeShape & { kind: "date" }, { published, bias }: TimeContext): string | undefined {
  const { month, day, clock, yearShift } = shape;
  const told = yearShift === undefined ? shape.year : published && published.year + yearShift;
  const year = told ?? (published && month !== undefined ? inferYear(published, month, day, bias) : undefined);
  if (year === undefined) return undefined;
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year * 12 + month - 1);
  if (!isRealDay({ year, month, day })) return undefined;
  return isoDay(dayNumber({ year, month, day })) + (clock === undefined ? "" : `T${clock}`);
}

/** The year of a month or day without one: the nearest on the side the clause speaks of. */
function inferYear(published: CalendarDay, month: number, day: number | undefined, bias: Bias): number {
  const distance = (year: number): number =>
    day === undefined
      ? year * 12 + month - 1 - monthNumber(published)
      : dayNumber({ year, month, day }) - dayNumber(published);
  const years = [published.year - 1, published.year, published.year + 1];
  const fits = years.filter((year) =>
    bias === "future"
      ? distance(year) >= 0
      : distance(year) <= 0 || (bias === "nearest" && day !== undefined && distance(year) <= NEAR_AHEAD_DAYS),
  );
  return fits.reduce(
    (best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best),
    fits[0] as number,
  );
}

function resolveWeekday(
  { weekday, week }: { weekday: number; week?: number },
  published: CalendarDay,
  bias: Bias,
): string {
  const today = dayNumber(published);
  const back = (weekdayOf(today) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const ahead = (DAYS_PER_WEEK - back) % DAYS_PER_WEEK;
  if (week === -1) return isoDay(today - (back || DAYS_PER_WEEK));
  if (week === 1) return isoDay(today + (ahead || DAYS_PER_WEEK));
  return isoDay(bias === "future" ? today + ahead : today - back);
}

/** So many units from a day, at the unit's own precision. */
function shift(from: CalendarDay, unit: TimeUnit, amount: number): string | undefined {
  if (Math.abs(amount) > MAX_AMOUNT || amount === undefined) return undefined;
  const day = dayNumber(from);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return isoDay(day);
    case "day":
      return isoDay(day + amount);
    case "week":
      return isoWeek(day + amount * DAYS_PER_WEEK);
    case "month":
      return isoMonth(monthNumber(from) + amount);
    case "quarter": {
      const quarters = Math.floor(monthNumber(from) / 3) + amount;
      return `${isoYear(Math.floor(quarters / 4))}-${33 + (quarters % 4)}`;
    }
    case "year":
      return isoYear(from.year + amount);
    case "decade":
      return `${isoYear(Math.floor(from.year / 10) * 10 + amount * 10).slice(0, 3)}X`;
    case "century":
      return `${isoYear((Math.floor(from.year / 100) + amount) * 100).slice(0, 2)}XX`;
  }
}

/** The last (or next) number `value` modulo `cycle` strictly before (or after) `now`. */
function nearestCycle(now: number, value: number, cycle: number, side: "before" | "after"): number {
  const back = (((now - value) % cycle) + cycle) % cycle || cycle;
  return side === "before" ? now - back : now - back + (back === cycle ? 2 * cycle : cycle);
}

function yearOf(
  shape: { year?: number; direction?: number; season: number },
  { published }: TimeContext,
): number | undefined {
  if (shape.year !== undefined) return shape.year;
  if (!published) return undefined;
  const firstMonth = ((shape.season - 21) * 3 + 3 - 1) % 12;
  const begun = published.month - 1 >= firstMonth;
  if ((shape.direction ?? 0) < 0) return published.month - 1 >= firstMonth + 3 ? published.year : published.year - 1;
  if ((shape.direction ?? 0) > 0) return begun ? published.year + 1 : published.year;
  return published.year;
}

function quarterYear(
  shape: { year?: number; direction?: number; quarter: number },
  { published, bias }: TimeContext,
): number | undefined {
  if (shape.year !== undefined) return shape.year;
  if (!published) return undefined;
  if (shape.direction !== undefined) return published.year + shape.direction;
  const current = Math.floor((published.month - 1) / 3) + 1;
  return bias !== "future" && shape.quarter > current ? published.year - 1 : published.year;
}
