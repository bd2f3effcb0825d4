// Turns treebank sentences into what the parser and the attachment of marks are trained on.

import { LIFTED } from "../text/lifted-arcs";
import { parseColumns, type ParseColumns, type TagKinds } from "../text/parse-features";
import { skeleton } from "../text/skeleton";
import type { WordRows } from "../text/tag-features";
import type { TreebankSentence } from "./conllu";
import { projectivize } from "./projectivize";
import type { ParseExample } from "./train-parser";
import type { PunctuationExample } from "./train-punctuation";

/** A skeleton with its projective gold tree, labels still as words. */
export interface TreeExample {
  readonly columns: ParseColumns;
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** The skeleton of a sentence under `tags` (as the tagger would give them) with its tree; children of marks go to the marks' heads. */
export function treeExample(
  s: Pick<TreebankSentence, "forms" | "heads" | "deprels">,
  rows: WordRows,
  tags: Int32Array,
  kinds: TagKinds,
): TreeExample {
  const bones = skeleton(s.forms, tags, kinds.marks);
  const index = new Map(bones.words.map((word, i) => [word, i]));
  let root = -1;
  const heads = bones.words.map((word, i) => {
    let head = s.heads[word] as number;
    for (let steps = 0; head >= 0 && !index.has(head) && steps < s.forms.length; steps++)
      head = s.heads[head] as number;
    if (head >= 0 && index.has(head)) return index.get(head) as number;
    if (root < 0) root = i;
    return root === i ? -1 : root;
  });
  const tree = projectivize(
    heads,
    bones.words.map((word) => s.deprels[word] as string),
  );
  return { columns: parseColumns(rows, tags, bones, kinds), heads: tree.heads, deprels: tree.deprels };
}

/** The same with numbers for labels; one that is too rare loses its lifting, or becomes the first. */
export function parseExample({ columns, heads, deprels }: TreeExample, labels: readonly string[]): ParseExample {
  const length = heads.length;
  const numbers = new Map(labels.map((name, i) => [name, i]));
  const numbered = new Int32Array(length + 2);
  const shifted = new Int32Array(length + 2);
  heads.forEach((head, i) => (shifted[i + 1] = head < 0 ? length + 1 : head + 1));
  deprels.forEach((label, i) => {
    numbered[i + 1] = 1 + (numbers.get(label) ?? numbers.get(label.split(LIFTED)[0] as string) ?? 0);
  });
  return { columns, length, heads: shifted, labels: numbered };
}

/** A sentence for the attachment of marks. */
export function punctuationExample(s: TreebankSentence, tags: Int32Array, kinds: TagKinds): PunctuationExample {
  const marks = s.forms.map((_, i) => kinds.marks[tags[i] as number] !== 0);
  return {
    forms: s.forms,
    tags,
    heads: s.heads,
    deprels: s.deprels.map((deprel, i) => (marks[i] ? "" : deprel)),
    marks,
  };
}
