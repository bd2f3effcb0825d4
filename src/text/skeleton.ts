// A sentence without its punctuation, which the parser works on: marks become properties of the gaps between words (Ma, Zhang &
// Zhu 2014), and are attached to the finished tree afterwards (src/text/attach-punctuation.ts).

/** Penn tags of words that are left out of parsing. Smileys and bullets (NFP) and symbols (SYM) take part. */
const MARK_TAGS: ReadonlyMap<string, number> = new Map([
  [",", 1],
  [":", 2],
  ["-LRB-", 4],
  ["-RRB-", 8],
  ["``", 16],
  ["''", 32],
  ["HYPH", 64],
  [".", 128],
]);
/** The tag ":" is also a semicolon's and a dash's. */
const SEMICOLON = 256;
const DASH = 512;

/** For each tag number the bit of its mark, 0 for words. */
export const markBits = (tags: readonly string[]): Int32Array =>
  Int32Array.from(tags, (tag) => MARK_TAGS.get(tag) ?? 0);

/** The words that are parsed, and the marks around them. */
export interface Skeleton {
  /** For each parsed word its position in the sentence. */
  readonly words: readonly number[];
  /** Bits of the marks before each parsed word, and at the end those after the last. */
  readonly marks: Int32Array;
}

/** Leaves the marks out. */
export function skeleton(forms: readonly string[], tags: ArrayLike<number>, bits: Int32Array): Skeleton {
  const words: number[] = [];
  const marks = new Int32Array(forms.length + 1);
  for (let i = 0; i < forms.length; i++) {
    const bit = bits[tags[i] as number] as number;
    if (bit === 0) words.push(i);
    else marks[words.length] = (marks[words.length] as number) | kindOf(bit, forms[i] as string);
  }
  return { words, marks };
}

function kindOf(bit: number, form: string): number {
  if (bit !== 2 || form === ":") return bit;
  return form === ";" ? SEMICOLON : DASH;
}
