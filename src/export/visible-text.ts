// Shows what is invisible: control characters and the Unicode bidi controls that can make a text read as another
// (UTR 36, "Trojan Source"). Used wherever text of an article or of a graph is drawn.

/** Directional controls by code point; the names are Unicode's abbreviations. */
const BIDI: ReadonlyMap<number, string> = new Map([
  [0x061c, "ALM"],
  [0x200e, "LRM"],
  [0x200f, "RLM"],
  [0x202a, "LRE"],
  [0x202b, "RLE"],
  [0x202c, "PDF"],
  [0x202d, "LRO"],
  [0x202e, "RLO"],
  [0x2066, "LRI"],
  [0x2067, "RLI"],
  [0x2068, "FSI"],
  [0x2069, "PDI"],
]);

/** Control pictures U+2400… stand for the C0 controls. */
const CONTROL_PICTURES = 0x2400;

/** `visible("a\u202eb")` is `"a⟦RLO⟧b"`; tabs and line breaks stay, lone surrogates become U+FFFD. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu,
    (char) => {
      const code = char.codePointAt(0) ?? 0;
      const name = BIDI.get(code);
      if (name !== undefined) return `⟦${name}⟧`;
      return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : "\ufffd";
    },
  );
}
