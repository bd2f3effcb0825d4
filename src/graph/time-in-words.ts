// A time as people read it: codes that EDTF has for parts of a year, weeks and decades become words, dates stay as they are.

/** What EDTF's two digits for a part of a year stand for (levels 1 and 2, Library of Congress, 2019). */
const PARTS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "first quarter of",
  "34": "second quarter of",
  "35": "third quarter of",
  "36": "fourth quarter of",
  "37": "first third of",
  "38": "second third of",
  "39": "last third of",
  "40": "first half of",
  "41": "second half of",
};

/**
 * An ISO 8601 / EDTF time in words where its code would say nothing to a reader.
 *
 * @example timeInWords("2025-35") // "third quarter of 2025"
 * @example timeInWords("2025-06/..") // "since 2025-06"
 * @example timeInWords("2021-08-26") // "2021-08-26"
 */
export function timeInWords(time: string): string {
  const [from = "", to] = time.split("/");
  if (to === "..") return `since ${oneInWords(from)}`;
  if (from === "..") return `until ${oneInWords(to ?? "")}`;
  return to === undefined ? oneInWords(from) : `${oneInWords(from)} to ${oneInWords(to)}`;
}

function oneInWords(time: string): string {
  const [, year = "", code = ""] = /^(\d{4})-(W?\d{2})$/.exec(time) ?? [];
  if (code.startsWith("W")) return `week ${Number(code.slice(1))} of ${year}`;
  const part = PARTS[code];
  if (part !== undefined) return `${part} ${year}`;
  if (/^\d{3}X$/.test(time)) return `${time.slice(0, 3)}0s`;
  return /^\d{2}XX$/.test(time) ? `${time.slice(0, 2)}00s` : time;
}
