// The tree of a tagged sentence: its skeleton is parsed, lifted arcs are lowered, and the marks are attached.

import type { LanguageModel } from "./language-model";
import { attachPunctuation, WAITING } from "./attach-punctuation";
import { lower } from "./lifted-arcs";
import { parse } from "./parse";
import { emptyColumns, parseColumns } from "./parse-features";
import { skeleton } from "./skeleton";
import type { WordRows } from "./tag-features";

/** Head (−1 for the root) and relation of every word. */
export interface WordTree {
  readonly heads: Int32Array;
  readonly deprels: string[];
}

/** The learned parts that parsing uses. */
export type ParserModel = Pick<
  LanguageModel,
  "transitions" | "relations" | "sureRelations" | "punctuation" | "kinds" | "labels" | "arcs"
>;

/** Reused for the next sentence. */
let columns = emptyColumns(128);

/** Parses the words of one sentence. */
export function parseWords(
  forms: readonly string[],
  rows: WordRows,
  tags: ArrayLike<number>,
  model: ParserModel,
): WordTree {
  const bones = skeleton(forms, tags, model.kinds.marks);
  const { words } = bones;
  if (columns.word.length < words.length + 3) columns = emptyColumns(2 * words.length);
  parseColumns(rows, tags, bones, model.kinds, columns);
  model.arcs?.begin(rows, tags, words);
  const tree = lower(parse(columns, words.length, model), model.labels);
  const heads = new Int32Array(forms.length).fill(WAITING);
  const deprels = new Array<string>(forms.length).fill("");
  words.forEach((word, i) => {
    const head = tree.heads[i] as number;
    heads[word] = head < 0 ? -1 : (words[head] as number);
    deprels[word] = relationOf(head, tree.deprels[i] as string);
  });
  attachPunctuation({ forms, tags, heads, deprels }, model.punctuation);
  return { heads, deprels };
}

/** The root alone is "root"; a word that was taken for a second one is what UD calls loosely joined. */
const relationOf = (head: number, deprel: string): string =>
  head < 0 ? "root" : deprel === "root" ? "parataxis" : deprel;
