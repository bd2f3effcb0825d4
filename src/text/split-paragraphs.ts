// Finds the paragraphs of a text: stretches between blank lines, or single lines where the text is not hard-wrapped. Linear time.

import type { Span } from "./token";

/** Hard-wrapped text breaks its lines at about the same width, which lies in this range (characters). */
const WRAP_MIN = 45;
const WRAP_MAX = 100;
/** How far a wrapped line may fall short of the longest one: a long word did not fit. */
const WRAP_SLACK = 22;

/** The paragraphs as spans without white space at their ends; none is empty. */
export function splitParagraphs(text: string): Span[] {
  const out: Span[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    if (block.length > 0) addBlock(text, block, out);
    block = [];
  };
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    const line = trim(text, start, end);
    if (line.end > line.start) block.push(line);
    else flush();
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  flush();
  return out;
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x3000;

/** “Font Size:”: a label below a line is no end of it (the longest label, characters). */
const LABEL_MAX = 20;
const isLabel = (text: string, { start, end }: Span): boolean =>
  end - start <= LABEL_MAX && /^\p{Lu}[\p{L} ]*:$/u.test(text.slice(start, end));

/** Lines without a blank line between them: one paragraph if hard-wrapped, else one each, except where a line goes on in lower case. */
function addBlock(text: string, lines: readonly Span[], out: Span[]): void {
  const last = lines[lines.length - 1] as Span;
  if (lines.length > 1 && isLabel(text, last)) {
    addBlock(text, lines.slice(0, -1), out);
    out.push(last);
    return;
  }
  const wrapped = isWrapped(lines);
  let open = lines[0] as Span;
  for (const line of lines.slice(1)) {
    const first = text[line.start] as string;
    const goesOn = /[a-z]/.test(first) && /[\p{L},]/u.test(text[open.end - 1] as string);
    if (wrapped || goesOn) open = { start: open.start, end: line.end };
    else {
      out.push(open);
      open = line;
    }
  }
  out.push(open);
}

function isWrapped(lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const widths = lines.map((line) => line.end - line.start);
  const full = widths.slice(0, -1);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  return widest <= WRAP_MAX && widest >= WRAP_MIN && full.every((width) => width >= widest - WRAP_SLACK);
}
