// A stretch of a text on one line: names and phrases go over line ends, their comparison should not.

/** What is not to be kept: any white space but a single space. */
const UNEVEN = /[^\S ]| {2}/;

/** The text between two offsets with every run of white space as one space. `spacedText("New\n York", 0, 9)` is `"New York"`. */
export function spacedText(text: string, start: number, end: number): string {
  const stretch = text.slice(start, end);
  return UNEVEN.test(stretch) ? stretch.replace(/\s+/g, " ") : stretch;
}
