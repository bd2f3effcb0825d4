// A whole parser with a neural net: what it learns of a sentence, and the tree that it gives one.

import { lower } from "../../text/lifted-arcs";
import { skeleton } from "../../text/skeleton";
import { parseExample, type TreeExample } from "../parse-examples";
import type { ParsedSentence } from "../parsed-sentences";
import type { ArcNet, ArcSentence } from "./arc-net";
import { projectiveTree } from "./projective-tree";
import type { WordNumbers } from "./word-numbers";

/** How sentences are put in numbers: words, the names of relations, and which tags are marks. */
interface Numbering {
  readonly numbers: WordNumbers;
  readonly labels: readonly string[];
  readonly marks: Int32Array;
}

/** A net with the numbering that it has learned. */
export interface NetParser extends Numbering {
  readonly net: ArcNet;
}

/** What a net learns of a sentence; `tags` as a tagger would give them. */
export function arcExample(
  { forms, tags, tree }: { forms: readonly string[]; tags: Int32Array; tree: TreeExample },
  { numbers, labels, marks }: Numbering,
): ArcSentence {
  const { words } = skeleton(forms, tags, marks);
  const example = parseExample(tree, labels);
  const root = words.length + 1;
  return {
    numbers: numbers.of(forms, tags),
    words,
    heads: words.map((_, i) => (example.heads[i + 1] as number) % root),
    relations: words.map((_, i) => (example.labels[i + 1] as number) - 1),
  };
}

/** A sentence's tree; marks hang on its root. Undefined for marks alone. */
export function parseWithNet(
  { net, numbers, labels, marks }: NetParser,
  forms: readonly string[],
  tags: Int32Array,
): ParsedSentence | undefined {
  const { words } = skeleton(forms, tags, marks);
  if (words.length === 0) return undefined;
  const sentence = { numbers: numbers.of(forms, tags), words, heads: [], relations: [] };
  const analysis = net.analyze(sentence, projectiveTree);
  const best = analysis.relations.map((scores) => scores.indexOf(Math.max(...scores)));
  const tree = lower(
    { heads: Int32Array.from(analysis.heads, (head) => head - 1), labels: Int32Array.from(best) },
    labels,
  );
  const root = words[tree.heads.indexOf(-1)] as number;
  const heads = forms.map(() => root);
  const deprels = forms.map(() => "punct");
  words.forEach((word, i) => {
    const head = tree.heads[i] as number;
    heads[word] = head < 0 ? -1 : (words[head] as number);
    deprels[word] = head < 0 ? "root" : (tree.deprels[i] as string);
  });
  return { forms, heads, deprels };
}
