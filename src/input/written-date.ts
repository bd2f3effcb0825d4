// The day of publication that a plain text gives in a line of its own above the story: “Published: March 4, 2025”, “By Ana
// Roth | 12 June 2025”, “2025-06-12”. A date inside a sentence is a date of the story and is left to the reader of times.

import { MONTHS } from "../ontology/time-words";

/** So many lines of a text may stand above its story: headline, subtitle, byline, date, and blank ones between. */
const HEAD_LINES = 12;
/** A longer line (UTF-16 units) is a paragraph of the story, which ends the search. */
const MAX_LINE_UNITS = 200;

const PARTS = /\s*[|·•]\s*/;
const LABEL = /^(?:first )?(?:published|posted|issued|date)(?: on| at)?:?\s+/i;
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+/i;
const TIME = /(?:,|\s)\s*(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4}$/i;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i;

/**
 * The day that a line above the story names, as YYYY-MM-DD.
 *
 * @example writtenDate("Storm hits\n\nPublished: March 4, 2025\n\nA storm…") // "2025-03-04"
 */
export function writtenDate(text: string): string | undefined {
  for (const line of text.split("\n", HEAD_LINES)) {
    if (line.length > MAX_LINE_UNITS) return undefined;
    for (const part of line.trim().split(PARTS)) {
      const day = dayOf(part.replace(LABEL, "").replace(WEEKDAY, "").replace(TIME, "").trim());
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function dayOf(words: string): string | undefined {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(words) ?? [];
  if (isoYear !== undefined) return checked(isoYear, Number(isoMonth), Number(isoDay));
  const [, month = "", day, year] = MONTH_FIRST.exec(words) ?? [];
  if (year !== undefined) return checked(year, MONTHS.get(month.toLowerCase()), Number(day));
  const [, firstDay, secondMonth = "", lastYear] = DAY_FIRST.exec(words) ?? [];
  return lastYear === undefined
    ? undefined
    : checked(lastYear, MONTHS.get(secondMonth.toLowerCase()), Number(firstDay));
}

/** The day, if the calendar has it. */
function checked(year: string, month: number | undefined, day: number): string | undefined {
  if (month === undefined) return undefined;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== day ? undefined : iso;
}
