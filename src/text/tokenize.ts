// Cuts text into words by the conventions of UD English (EWT, GUM): clitics, hyphens and most punctuation are words of
// their own; abbreviations, numbers, web addresses, file names and smileys stay whole. One pass over the text, exact offsets.

import type { RawToken } from "./token";
import { ABBREVIATIONS, CONTRACTIONS, PREFIXES, UNITS, WEAK_ABBREVIATIONS } from "./word-lists";

/** No rule looks at more of a chunk than this; longer ones (base64, walls of letters) are cut only at their edges. */
const MAX_CHUNK = 256;

/**
 * The words of `text` from `start` to `end`. Every character that is not white space is in exactly one word.
 *
 * @example tokenize("I don't know.").map((t) => t.form) // ["I", "do", "n't", "know", "."]
 */
export function tokenize(text: string, start = 0, end = text.length): RawToken[] {
  const out: RawToken[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    let to = at;
    while (to < end && !isSpace(text.charCodeAt(to))) to++;
    if (to > at) chunk(text, at, to, nextStart(text, to, end), out);
    at = to;
  }
  return out;
}

/** What begins the next chunk, as far as "No. 5" and "Jan. 3" need to know. */
type Next = "lower" | "digit" | "upper" | "none" | "other";

/** White space stretches longer than this count as an end. */
const MAX_GAP = 8;

function nextStart(text: string, from: number, end: number): Next {
  for (let i = from; i < end && i < from + MAX_GAP; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 && i + 1 < end && text.charCodeAt(i + 1) === 10) return "none";
    if (isSpace(code)) continue;
    if (isDigit(code)) return "digit";
    if (isLower(code)) return "lower";
    return code >= 65 && code <= 90 ? "upper" : "other";
  }
  return "none";
}

/** White space of Unicode, and controls, zero-width marks and the byte-order mark. */
export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean =>
  isLower(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xfe00);
const isWordChar = (code: number): boolean => isLetter(code) || isDigit(code);

const SMILEY = /^(?:[:;=8][-'^]?[)(\][DPpOo3/\\|*]{1,4}|<3|[xX]D|\^[_.-]?\^|:'\()$/;
const ADDRESS =
  /^(?:https?:\/\/|ftp:\/\/|www\.|mailto:)\S|^[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}$|^[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:com|org|net|edu|gov|mil|info|biz|co|uk|de|fr|eu|tv|io|ru|ca|au|in|us|doc|docx|pdf|xls|jpg|gif|png|txt|exe|htm|html|zip)(?:\/\S*)?$/i;
const NUMBER = /^[+-]?\d[\d,.:]*\d$|^\d$/;
const PHONE_OR_DATE =
  /^(?:\+?\d{1,4}[-.])?\d{2,4}[-.]\d{3,4}(?:[-.]\d{3,4})?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,3}\/\d{1,3}$/;
/** "1969-1970" and "750-800" are two numbers and a dash, "555-0123" is a telephone number. */
const FROM_TO = /^(?:\d{4}-\d{4}|\d{2,3}-\d{3})$/;
/** A full stop without a space behind it: no address has a capital there ("the streak.In May"). */
const RUN_ON = /^[a-z]{2,64}\.[A-Z][a-z]{0,64}$/;

function push(text: string, start: number, end: number, out: RawToken[]): void {
  if (end > start) out.push({ start, end, form: text.slice(start, end) });
}

/** End of a run of the same character. */
function runEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  while (to < end && text.charCodeAt(to) === code) to++;
  return to;
}

const OPENING = new Set("([{\"'“‘«„<*_~`´‹•·|>=+^¿¡#");
const CLOSING = new Set(")]}\"'”’»,;:…*_~`´›>|=^");
const STOPS = new Set(".!?");
/** "job(s)" is one word. */
const OPTIONAL_PLURAL = /^\w+[(]e?s[)]$/;
const CURRENCY = new Set("$£€¥₹₽₩");
const RUNS = new Set(".-!?*_=~+#<>'’`,$");

/** A stretch without white space. */
function chunk(text: string, from: number, to: number, next: Next, out: RawToken[]): void {
  if (to - from > 1 && to - from < 8 && SMILEY.test(text.slice(from, to))) return push(text, from, to, out);
  let start = from;
  // Opening marks.
  while (start < to) {
    const char = text[start] as string;
    if (!OPENING.has(char) && !CURRENCY.has(char)) {
      if ((char === "." || char === "-") && to - start > 1 && text[start + 1] === char) {
        const end = runEnd(text, start, to);
        push(text, start, end, out);
        start = end;
        continue;
      }
      if ((char === "-" || char === "–" || char === "—") && to - start > 1 && isLetter(text.charCodeAt(start + 1))) {
        push(text, start, start + 1, out);
        start++;
        continue;
      }
      break;
    }
    if (char === "#" && !isDigit(text.charCodeAt(start + 1))) break;
    // '90s and 'em stay whole.
    if ((char === "'" || char === "’" || char === "‘") && start + 2 < to && isDigit(text.charCodeAt(start + 1))) break;
    if (
      start + 1 < to &&
      (char === "'" || char === "’") &&
      /^.(?:em|til|cause|tis|twas|s|re|ve|ll|d|m|t|n)$/i.test(text.slice(start, Math.min(to, start + 7)))
    )
      break;
    if (char === "+" && start + 1 < to && isDigit(text.charCodeAt(start + 1))) break;
    if (char === "<" && start + 1 < to && text[start + 1] === "3") break;
    const end = RUNS.has(char) ? runEnd(text, start, to) : start + 1;
    push(text, start, end, out);
    start = end;
  }
  // Closing marks, from the back; emitted after the core. Only their borders are kept.
  const borders: number[] = [];
  let end = to;
  while (end > start) {
    const char = text[end - 1] as string;
    let from = end - 1;
    if (STOPS.has(char)) {
      while (
        from > start &&
        STOPS.has(text[from - 1] as string) &&
        !(char !== "." && text[from - 1] === "." && text[from - 2] === ".")
      )
        from--;
      const follows = borders.length > 0 ? closedBy(text, end, to, next) : next;
      if (
        text[from] === "." &&
        text[from + 1] !== "." &&
        keepsStop(text, start, from + 1, end - from > 1 ? "none" : follows)
      ) {
        if (end - from === 1) break;
        from++;
      }
    } else if (CLOSING.has(char)) {
      if (char === ")" && end - start <= MAX_CHUNK && OPTIONAL_PLURAL.test(text.slice(start, end))) break;
      if (char === "=" && end - start > 8 && ADDRESS.test(text.slice(start, Math.min(end, start + MAX_CHUNK)))) break;
      if (RUNS.has(char)) while (from > start && text[from - 1] === char) from--;
    } else if (char === "-" && end - 1 > start && text[end - 2] === "-") {
      while (from > start && text[from - 1] === "-") from--;
    } else if (char !== "-" || end - start < 3 || !isWordChar(text.charCodeAt(end - 2))) break;
    borders.push(end);
    end = from;
  }
  core(text, start, end, next, out);
  for (let i = borders.length - 1; i >= 0; i--) {
    const border = borders[i] as number;
    push(text, end, border, out);
    end = border;
  }
}

const closedBy = (text: string, end: number, to: number, next: Next): Next =>
  text[end] === "," || text[end] === ";" || text[end] === ":" ? "lower" : end < to ? "none" : next;

/** “3rd.” is no road. */
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Whether the full stop at the end of `start`..`end` belongs to an abbreviation. */
function keepsStop(text: string, start: number, end: number, next: Next): boolean {
  let from = end - 1;
  while (from > start && end - from < 12 && (isLetter(text.charCodeAt(from - 1)) || text[from - 1] === ".")) from--;
  const word = text.slice(from, end - 1).toLowerCase();
  if (word === "") return false;
  if (word.length === 1) return text[from] !== word && word !== "i" ? true : next === "digit" && word === "p";
  if (/^[a-z](?:\.[a-z])+$/.test(word)) return true;
  if (!ABBREVIATIONS.has(word) || (ORDINAL_ENDINGS.has(word) && isDigit(text.charCodeAt(from - 1)))) return false;
  if (!WEAK_ABBREVIATIONS.has(word)) return true;
  if (word === "no") return next === "digit";
  // A weak one is taken for an abbreviation when capitalized in the middle of a name or date ("Sun. 3", "St. Paul").
  return text[from] !== word[0]
    ? next === "upper" || next === "digit" || next === "lower"
    : next === "digit" && word !== "in";
}

const CLITIC = /(?:['’`](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M))$/;
const NEGATION = /n['’]t$/i;
/** "the 70's", "the 1590's". */
const DECADE = /^(?:\d\d)?\d0['’]s$/;

/** A chunk without its outer marks. */
function core(text: string, start: number, end: number, next: Next, out: RawToken[]): void {
  if (end <= start) return;
  if (end - start > MAX_CHUNK) return push(text, start, end, out);
  const form = text.slice(start, end);
  if (end - start === 1) return push(text, start, end, out);
  if (PLAIN.test(form)) return plainWord(text, start, end, form, out);
  if (RUN_ON.test(form)) {
    const stop = start + form.indexOf(".");
    push(text, start, stop, out);
    push(text, stop, stop + 1, out);
    return push(text, stop + 1, end, out);
  }
  const isOne = PHONE_OR_DATE.test(form) ? !FROM_TO.test(form) : ADDRESS.test(form) || NUMBER.test(form);
  if (isOne) return push(text, start, end, out);
  if (/^(?:[@#][A-Za-z_]\w*|@\w+)$/.test(form)) return push(text, start, end, out);
  const cut = firstCut(form);
  if (cut) {
    core(text, start, start + cut[0], "none", out);
    push(text, start + cut[0], start + cut[1], out);
    // What follows a mark may begin with marks again.
    return chunk(text, start + cut[1], end, next, out);
  }
  word(text, start, end, form, out);
}

const PLAIN = /^[A-Za-z\u00c0-\u024f]+$/;

/** Where a chunk breaks inside: at brackets, dashes, dots, slashes, hyphens between words. Gives [from, to] of the mark. */
function firstCut(form: string): readonly [number, number] | undefined {
  for (let i = 1; i < form.length; i++) {
    const char = form[i] as string;
    const before = form.charCodeAt(i - 1);
    const after = i + 1 < form.length ? form.charCodeAt(i + 1) : 0;
    if (
      char === "—" ||
      char === "–" ||
      char === "…" ||
      char === "“" ||
      char === "”" ||
      char === '"' ||
      char === "[" ||
      char === "]" ||
      char === ";"
    ) {
      return [i, i + 1];
    }
    if (char === "(" || char === ")") {
      if (OPTIONAL_PLURAL.test(form)) return undefined;
      return [i, i + 1];
    }
    if (char === "-" && form[i + 1] === "-") return [i, runEnd(form, i, form.length)];
    if (char === "." && form[i + 1] === ".") return [i, runEnd(form, i, form.length)];
    if (
      (char === "," || char === "!" || char === "?" || char === ":") &&
      isLetter(before) &&
      after !== 0 &&
      (isWordChar(after) || after === 39)
    )
      return [i, i + 1];
    if ((char === "," || char === ":") && after !== 0 && !(isDigit(before) && isDigit(after))) return [i, i + 1];
    if (char === "/" && (isWordChar(before) || before === 46) && after !== 0) {
      if (isDigit(before) && isDigit(after)) continue;
      return [i, i + 1];
    }
    if (char === "-" && after !== 0) {
      if (keepsHyphen(form, i)) continue;
      return [i, i + 1];
    }
    if (char === "%" || (CURRENCY.has(char) && isDigit(before))) return [i, i + 1];
  }
  return undefined;
}

/** Whether the hyphen at `i` stays inside its word: after a prefix, in telephone numbers. */
function keepsHyphen(form: string, i: number): boolean {
  let from = i;
  while (from > 0 && isWordChar(form.charCodeAt(from - 1))) from--;
  const before = form.slice(from, i).toLowerCase();
  if (PREFIXES.has(before) && from === 0) return true;
  if (isDigit(form.charCodeAt(i - 1)) && isDigit(form.charCodeAt(i + 1))) return /\d-\d{3,4}-\d{4}/.test(form);
  return false;
}

/** A word of letters, as most are: cuts "cannot" in two, and "im". */
function plainWord(text: string, start: number, end: number, form: string, out: RawToken[]): void {
  const cut = form.length === 2 ? (isIm(form) ? 1 : 0) : partOfContraction(form);
  push(text, start, start + cut, out);
  push(text, start + cut, end, out);
}

const isIm = (form: string): boolean => form.toLowerCase() === "im";

/** How many letters the first word of a contraction has, 0 for what is none. */
const partOfContraction = (form: string): number =>
  form.length <= MAX_CONTRACTION ? (CONTRACTIONS.get(form.toLowerCase()) ?? 0) : 0;

const MAX_CONTRACTION = 8;

/** A word without inner marks: cuts off clitics and units. */
function word(text: string, start: number, end: number, form: string, out: RawToken[]): void {
  const n = form.length;
  if (DECADE.test(form)) return push(text, start, end, out);
  if (n > 2) {
    if (NEGATION.test(form) && n > 3) {
      push(text, start, end - 3, out);
      return push(text, end - 3, end, out);
    }
    const clitic = CLITIC.exec(form);
    if (clitic && clitic.index > 0) {
      word(text, start, start + clitic.index, form.slice(0, clitic.index), out);
      return push(text, start + clitic.index, end, out);
    }
    const contraction = partOfContraction(form);
    if (contraction > 0) {
      push(text, start, start + contraction, out);
      return push(text, start + contraction, end, out);
    }
    const unit = /^(\d[\d.,:]*)([a-zA-Z.]{1,4})$/.exec(form);
    if (unit && UNITS.has((unit[2] as string).toLowerCase())) {
      const cut = start + (unit[1] as string).length;
      push(text, start, cut, out);
      return push(text, cut, end, out);
    }
    const money = /^([A-Z]{0,3}[$£€¥])(\d.*)$/.exec(form);
    if (money) {
      const cut = start + (money[1] as string).length;
      push(text, start, cut, out);
      return push(text, cut, end, out);
    }
  } else if (/^\d[kmK]$/.test(form) || isIm(form)) {
    push(text, start, start + 1, out);
    return push(text, start + 1, end, out);
  }
  push(text, start, end, out);
}
