// What the name tagger learns from: documents of sentences cut by our own tokenizer, with the labels each word may have.
// Corpora that mark only some names, or types less finely than we do, leave a word several labels (partial annotation).

import { tokenize } from "../../text/tokenize";
import {
  ANY_LABEL,
  BEGIN,
  INSIDE,
  labelOf,
  LAST,
  NAME_TYPES,
  OUTSIDE,
  UNIT,
  type NameType,
} from "../../extract/name-labels";

/** A sentence: its words and for each the mask of its possible labels. */
export interface LabelledSentence {
  readonly forms: readonly string[];
  readonly allowed: Int32Array;
}

/** A story, or what passes for one. */
export interface LabelledDocument {
  readonly source: string;
  /** Known to be informal, where the text is too short to show it. */
  readonly informal?: true;
  readonly sentences: readonly LabelledSentence[];
}

/** A name in characters and the types it may have; `[]` means that nothing is known of the stretch. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly types: readonly NameType[];
}

const typeNumber = new Map<NameType, number>(NAME_TYPES.map((type, i) => [type, i]));

/**
 * What words outside all marked names are: no names, unknown where they are capitalized, or where they are capitalized
 * perhaps names of the types that the corpus does not mark.
 */
export type Outside = "none" | "unknown" | readonly NameType[];

/** The possible labels of a capitalized word outside all marked names. */
function unmarked(outside: Outside): number {
  if (outside === "none") return 1 << OUTSIDE;
  if (outside === "unknown") return ANY_LABEL;
  let mask = 1 << OUTSIDE;
  for (const type of outside)
    for (const position of [BEGIN, INSIDE, LAST, UNIT]) mask |= 1 << labelOf(typeNumber.get(type) as number, position);
  return mask;
}

/** Cuts a marked text into words and works out the labels of each. Spans that cut a word widen to it. */
export function labelled(text: string, spans: readonly MarkedSpan[], outside: Outside): LabelledSentence {
  const tokens = tokenize(text);
  const allowed = Int32Array.from(tokens, ({ form }) => (/\p{Lu}/u.test(form) ? unmarked(outside) : 1 << OUTSIDE));
  for (const { start, end, types } of spans) {
    const first = tokens.findIndex((token) => token.end > start);
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1] as { start: number }).start < end) last++;
    if (first < 0 || (tokens[first] as { start: number }).start >= end) continue;
    for (let i = first; i <= last; i++) {
      if (types.length === 0) {
        allowed[i] = ANY_LABEL;
        continue;
      }
      const position = first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE;
      allowed[i] = types.reduce((mask, type) => mask | (1 << labelOf(typeNumber.get(type) as number, position)), 0);
    }
  }
  return { forms: tokens.map((token) => token.form), allowed };
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%”…]|n['’]t|['’](?:s|re|ve|ll|d|m|S)?)$/;
const NO_SPACE_AFTER = /^[([{“$£€#]$/;

/** Words as running text, spaced the way print spaces them, with the offsets of each word. */
export function detokenize(forms: readonly string[]): { text: string; starts: number[]; ends: number[] } {
  let text = "";
  let openQuote = false;
  let glue = true;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const form of forms) {
    const quote = form === '"' || form === "``" || form === "''";
    const closes = quote && openQuote;
    if (!glue && !NO_SPACE_BEFORE.test(form) && !closes) text += " ";
    starts.push(text.length);
    text += quote ? '"' : form;
    ends.push(text.length);
    glue = NO_SPACE_AFTER.test(form) || (quote && !openQuote);
    if (quote) openQuote = !openQuote;
  }
  return { text, starts, ends };
}

/** Maps a corpus's tag (without B- or I-) to our types; `undefined`: not a name. */
export type TagMap = ReadonlyMap<string, readonly NameType[]>;

/** A sentence of words with BIO tags (also BIOES), in our tokens and labels. */
export function fromBio(
  forms: readonly string[],
  tags: readonly string[],
  map: TagMap,
  outside: Outside,
): LabelledSentence {
  const { text, starts, ends } = detokenize(forms);
  const spans: MarkedSpan[] = [];
  for (let i = 0; i < forms.length; i++) {
    const tag = tags[i] as string;
    if (tag === "O" || tag === "") continue;
    const name = tag.slice(2);
    let last = i;
    while (/^[IE]-/.test(tags[last + 1] ?? "") && (tags[last + 1] as string).slice(2) === name) last++;
    const types = map.get(name);
    if (types) spans.push({ start: starts[i] as number, end: ends[last] as number, types });
    i = last;
  }
  return labelled(text, spans, outside);
}
