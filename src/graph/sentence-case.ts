// Capitals as in a sentence: its first letter is one, and the first word of a quoted filler is none where it stood at the
// head of its own sentence ("14 people and Nine of our colleagues"). Names are left alone.

import type { SentencePart } from "./event-sentence";

/** Words that open a noun phrase and are no names. After "the" a capital may belong to a name ("The Hague"). */
const OPENERS = new Set(
  (
    "a an this that these those some many most several few all both each every another other no any his her their its our " +
    "my at about around nearly almost more fewer less over up dozens hundreds thousands tens one two three four five six " +
    "seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty " +
    "fifty sixty seventy eighty ninety"
  ).split(" "),
);

/**
 * The parts of a sentence with capitals where a sentence has them.
 *
 * @example sentenceCase([{ text: "twenty" }, { text: " died" }]) // "Twenty died"
 */
export function sentenceCase(parts: readonly SentencePart[]): readonly SentencePart[] {
  return parts.map((part, i) => {
    if (part.entity !== undefined) return part;
    return { text: i === 0 ? part.text.slice(0, 1).toUpperCase() + part.text.slice(1) : inside(part.text) };
  });
}

function inside(text: string): string {
  const [, first = "", next = ""] = /^(\p{Lu}\p{Ll}*)(?:-\p{Ll}+)?\s+(\S)/u.exec(text) ?? [];
  const word = first.toLowerCase();
  const opens = OPENERS.has(word) || (word === "the" && next !== next.toUpperCase());
  return opens ? word + text.slice(first.length) : text;
}
