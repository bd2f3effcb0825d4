// The first and the last day that an ISO 8601 / EDTF time covers, as full dates that sort as strings. Time zones are
// not weighed: a time counts as the calendar day that it names.

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * The first day of a time or interval; `undefined` where it begins with no year.
 *
 * @example firstDay("2021-08/2021-09") // "2021-08-01"
 */
export function firstDay(time: string): string | undefined {
  const [, year, month, day] = DATE.exec(time.split("/")[0] ?? "") ?? [];
  return year === undefined ? undefined : `${year}-${month ?? "01"}-${day ?? "01"}`;
}

/**
 * The last day of a time or interval; `undefined` where its end has no year.
 *
 * @example lastDay("2021-02") // "2021-02-28"
 */
export function lastDay(time: string): string | undefined {
  const [, year, month = "12", day] = DATE.exec(time.split("/").at(-1) ?? "") ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

function daysIn(year: number, month: number): string {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? "29" : "28";
  return [4, 6, 9, 11].includes(month) ? "30" : "31";
}
