// Which words of an article may belong to a name, and are looked at: capitalized ones and what may stand inside names
// beside them; where nobody minds capitals also small letters. Says nothing of whether they do (name-features.ts).

import { hashText } from "../model/features";
import { matchGazetteer } from "./name-gazetteer";
import * as W from "./name-words";

/** Alone in capitals at the beginning of a sentence these are no names, and need not be scored. */
const FUNCTION_WORDS = W.hashesOf(
  "the a an in on at for from by with to of as after before when while since if but and or so yet he she it they we you i his her its their our my this that these those there here what who how why where is are was were it's many most some all both each no not several more also however meanwhile earlier separately later thousands hundreds dozens officials police authorities military people one two three",
);

/** Function words in small letters beside a name in small letters are no part of it. */
const BESIDE_NO_NAME: ReadonlySet<number> = new Set([
  ...FUNCTION_WORDS,
  ...W.hashesOf(
    "me my mine him them us ur u be been am do does did has have had can could will would should not or go going went get got like just then than about into out up too very really any no there here i'm n't 's",
  ),
]);

/** A candidate that is not capitalized lies at most so many words from a capitalized one. */
const MAX_INNER_AFTER = 3;
const MAX_INNER_BEFORE = 2;

/**
 * The words that are looked at: capitalized ones and what may stand inside a name beside them. Where nobody minds
 * capitals also words in small letters that are names elsewhere, those beside them ("*san* francisco"), and names of
 * the gazetteer, whose matches are written to `lists`. Sentence s is words `bounds[s]`…`bounds[s+1]-1` of `rows` (rows of
 * `values`) and `lower` (hashes of the words in lower case); the answer has 1 for each word that is looked at.
 */
export function findCandidates(
  rows: Int32Array,
  lower: Int32Array,
  values: Int32Array,
  bounds: Int32Array,
  informal: boolean,
  lists: Int32Array,
): Uint8Array {
  const candidate = new Uint8Array(rows.length);
  // "Lam Cheuk-yin", "U.S.-led": a hyphen ties the word to the candidate before it.
  const hyphened = (i: number, from: number): boolean =>
    i >= from + 2 &&
    candidate[i - 1] === 1 &&
    candidate[i - 2] === 1 &&
    ((values[(rows[i - 1] as number) + W.KIND] as number) & W.HYPHEN) !== 0;
  const mayBeside = (i: number): boolean =>
    ((values[(rows[i] as number) + W.KIND] as number) & W.HAS_LETTER) !== 0 && !BESIDE_NO_NAME.has(lower[i] as number);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const from = bounds[s] as number;
    const to = bounds[s + 1] as number;
    const careless = isCareless(rows, values, from, to);
    if (careless || informal) matchGazetteer(lower, from, to, () => 1, lists);
    let since = MAX_INNER_AFTER + 1;
    for (let i = from; i < to; i++) {
      const kind = values[(rows[i] as number) + W.KIND] as number;
      if (kind & W.CAPITALIZED) {
        candidate[i] = 1;
        since = 0;
        for (let j = i - 1; j >= from && j >= i - MAX_INNER_BEFORE && candidate[j] === 0; j--) {
          if (((values[(rows[j] as number) + W.KIND] as number) & W.INNER) === 0) break;
          candidate[j] = 1;
        }
      } else if (kind & W.LOWERED || lists[i] !== 0 || (careless && kind & W.UNMINDED)) {
        candidate[i] = 1;
        since = 0;
        if (!careless && !informal) continue;
        for (const j of [i - 1, i + 1]) if (j >= from && j < to && mayBeside(j)) candidate[j] = 1;
      } else if (++since <= MAX_INNER_AFTER && (kind & W.INNER || hyphened(i, from))) candidate[i] = 1;
      else since = MAX_INNER_AFTER + 1;
    }
    if (from + 1 < to && candidate[from] === 1 && candidate[from + 1] === 0) {
      if (FUNCTION_WORDS.has(values[(rows[from] as number) + W.LOWER] as number)) candidate[from] = 0;
    }
  }
  return candidate;
}

const LONE_I = hashText("i");

/** Does the sentence begin with a small letter, or write "i" for "I"? Then its names may be in small letters too. */
function isCareless(rows: Int32Array, values: Int32Array, from: number, to: number): boolean {
  let begun = false;
  for (let i = from; i < to; i++) {
    const row = rows[i] as number;
    const kind = values[row + W.KIND] as number;
    if ((kind & W.HAS_LETTER) === 0) continue;
    if (!begun && (kind & (W.CAPITALIZED | W.HAS_DIGIT)) === 0) return true;
    begun = true;
    if (values[row + W.FORM] === LONE_I) return true;
  }
  return false;
}
