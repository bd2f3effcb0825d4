// The place before the story in agency copy: "KABUL, Afghanistan (AP) —", "SEOUL, Feb. 6 (Yonhap) --", "Pretoria –". It is no
// part of the first sentence, which would be misread with it: `datelineEnd` finds where it ends, `isDateline` tells a
// sentence that is nothing else.

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?`;
const DATE = String.raw`(?:${MONTH}[ \t]+\d{1,2}|\d{1,2}[ \t]+${MONTH})(?:,?[ \t]+\d{4})?`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+`;
const CAPITALIZED = String.raw`\p{Lu}[\p{L}.'’-]*`;
const words = (word: string, more: number): string => String.raw`${word}(?:[ \t]+${word}){0,${more}}`;
const REGION = String.raw`(?:,[ \t]+(?!${MONTH}[ \t]+\d)${words(CAPITALIZED, 2)}){0,2}`;
const WHEN = String.raw`(?:,[ \t]+${DATE})?`;
const AGENCY = String.raw`[ \t]+\([\p{Lu}\d][\p{L}\d .&/-]{1,40}\)`;
const DASH = "(?:—|–|--|-)";

/** A city in capitals, or one in any spelling with the agency in brackets; behind the dash the sentence begins. */
const AT_START = new RegExp(
  String.raw`^(?:(?=\P{Ll}{3})${words(CAPITALS, 3)}(?:/${words(CAPITALS, 2)})?${REGION}${WHEN}(?:${AGENCY})?|${words(CAPITALIZED, 3)}${REGION}${WHEN}${AGENCY})(?:[ \t]*—|[ \t]+${DASH})[ \t]*(?=["'“‘\p{Lu}\d])`,
  "u",
);

const ALONE = new RegExp(
  String.raw`^${words(CAPITALIZED, 3)}(?:/${words(CAPITALIZED, 3)})?${REGION}${WHEN}(?:${AGENCY})?[ \t]*(?:${DASH}|:)$`,
  "u",
);

/** Longer ones are none; the patterns need not look further. */
const MAX_CHARACTERS = 120;

/**
 * The offset behind the dateline that a paragraph opens with; `start` where there is none.
 *
 * @example datelineEnd("LIMA (Andes Report) -- A senator was shot.", 0, 42) // 23
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const match = AT_START.exec(text.slice(start, Math.min(end, start + MAX_CHARACTERS)));
  return start + (match?.[0].length ?? 0);
}

/** True for a sentence that is a dateline. Example: “Pretoria –”. */
export const isDateline = (sentence: string): boolean => sentence.length <= MAX_CHARACTERS && ALONE.test(sentence);
