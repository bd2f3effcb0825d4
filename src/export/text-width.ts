// How wide a label will be, without a canvas: a rough table of advance widths of common sans fonts. Good to about 8 %,
// which is enough to keep labels apart; nothing that must be exact may use it.

/** Advance widths in em, after the metrics of Helvetica/Arial. */
const NARROW = 0.27;
const LOWER = 0.53;
const UPPER = 0.68;
const BROAD = 0.86;
const FULL = 1;

const NARROW_CHARS = new Set("iljtfrI.,:;'’‘|!()[]{}- ");
const BROAD_CHARS = new Set("mwMW@%—");

/** CJK, kana, hangul, fullwidth forms and everything beyond the BMP fill an em. */
const FIRST_FULL_WIDTH = 0x2e80;

/** The width of `text` in px at `fontSize` px: `textWidth("Kabul", 12)` is about 31. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= FIRST_FULL_WIDTH) em += FULL;
    else if (NARROW_CHARS.has(char)) em += NARROW;
    else if (BROAD_CHARS.has(char)) em += BROAD;
    else if (char >= "A" && char <= "Z") em += UPPER;
    else em += LOWER;
  }
  return em * fontSize;
}

/** `text` cut to at most `max` UTF-16 units, never through a surrogate pair, with an ellipsis where something went. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? max - 2 : max - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A label in at most two lines of about equal length, broken at a space; one line where it is short. */
export function labelLines(text: string, maxLine: number): readonly string[] {
  const label = shortened(text.replace(/\s+/gu, " ").trim(), 2 * maxLine);
  if (label.length <= maxLine) return [label];
  let best = -1;
  for (let i = 1; i < label.length - 1; i++) {
    if (label[i] === " " && Math.abs(i - label.length / 2) < Math.abs(best - label.length / 2)) best = i;
  }
  return best < 0 ? [label] : [label.slice(0, best), label.slice(best + 1)];
}
