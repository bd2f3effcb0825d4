// A sentence view made by hand: a tree (hand-tree.ts) with names laid over the words that bear them. For tests of what
// the pattern matchers read off one sentence; it parses nothing.

import type { Chain, Mention } from "../../../src/extract/document";
import { sentenceViews, type SentenceView } from "../../../src/extract/relations/sentence-view";
import type { EntityType } from "../../../src/ontology/entity-types";
import { handTree } from "../hand-tree";

/** Names to lay over the words: `{ "Ann Lo": "Person" }`; each must stand in the sentence. */
export type Names = Readonly<Record<string, EntityType>>;

/** The view of one sentence; a name's head is its first word, as in UD. */
export function handView(words: string, names: Names): SentenceView {
  const sentence = handTree(words);
  const forms = sentence.tokens.map(({ form }) => form);
  const text = forms.join(" ");
  const entries = Object.entries(names);
  const mentions = entries.map(([name, type], index): Mention => {
    const parts = name.split(" ");
    const first = forms.findIndex((_, at) => parts.every((part, i) => forms[at + i] === part));
    if (first < 0) throw new Error(`there is no “${name}” in “${text}”`);
    const last = first + parts.length - 1;
    const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0];
    return { index, sentence: 0, first, last, head: first, start, end, type, form: "NAM" } as Mention;
  });
  const chains = entries.map(([name, type], index): Chain => ({ index, type, name, named: true, mentions: [index] }));
  const [view] = sentenceViews({
    article: { id: "a", text },
    sentences: [sentence],
    mentions,
    chains,
    chainOf: mentions.map(({ index }) => index),
  });
  return view as SentenceView;
}

/** The names that mentions stand for. */
export const namesOf = (view: SentenceView, mentions: readonly number[]): string[] =>
  mentions.map((mention) => view.doc.chains[view.doc.chainOf[mention] ?? -1]?.name ?? "");

/** Where a word stands; it must. */
export function tokenOf(view: SentenceView, form: string): number {
  const at = view.tokens.findIndex((token) => token.form === form);
  if (at < 0) throw new Error(`there is no word “${form}”`);
  return at;
}
