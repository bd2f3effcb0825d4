// Text for XML documents that are read by programs: escaped, and with U+FFFD in place of what XML 1.0 cannot hold (controls,
// lone surrogates, U+FFFE and U+FFFF). For text that people look at there is xml-text.ts.

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

// XML 1.0, production Char, negated. With the u flag a lone surrogate is a character of its own.
const INVALID = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Needs no escape: most texts, and the patterns below are slow. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** `xmlData("a\u0000 < b")` is `"a\uFFFD &lt; b"`; good in content and in double-quoted attributes. */
export const xmlData = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(INVALID, "\uFFFD").replace(/[&<>"\t\n\r\u0085\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);

/** An opening tag's attributes; absent ones are left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlData(String(value))}"`]))
    .join("");
