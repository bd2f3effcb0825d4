// The number that a noun phrase names: "at least 13 people" is { min: 13 }, "about 200" { min: 200, max: 200, approx: true },
// "dozens" { min: 24 }. It reads English numerals as news writes them; it does not look outside the phrase.

import type { Count } from "../ontology/claim-values";
import type { Sentence, Token } from "../text/token";
import { dependencyTree } from "./dependency-tree";

const SMALL = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10] as const),
);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);
/** What a bare plural promises at least: two of each. */
const PLURALS = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2e6],
]);
const LOWER = new Set(["least", "than", "over", "than", "minimum", "exceed"]);
const UPPER = new Set(["most", "up", "maximum", "under", "below"]);
const ABOUT = new Set([
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "roughly",
  "approximately",
  "estimated",
  "close",
]);
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/;
/** A year is no count: "2004". */
const YEAR = /^(?:19|20)\d\d$/;

/** The count of the phrase whose head is `token`, if it names one. */
export function readCount(sentence: Sentence<Token>, token: number): Count | undefined {
  const { children } = dependencyTree(sentence);
  const head = sentence.tokens[token] as Token;
  const numbers = [
    ...(head.upos === "NUM" || PLURALS.has(head.form.toLowerCase()) ? [token] : []),
    ...(children[token] ?? []).filter((child) => sentence.tokens[child]?.deprel.startsWith("nummod")),
  ];
  const numeral = numbers[0];
  if (numeral === undefined) {
    if (
      head.feats["Number"] === "Sing" &&
      (children[token] ?? []).some((c) => /^(?:an?|one)$/i.test(sentence.tokens[c]?.form ?? ""))
    )
      return { min: 1, max: 1 };
    return undefined;
  }
  const value = valueOf(sentence, numeral, children);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const around = [...(children[numeral] ?? []), ...(children[token] ?? [])]
    .filter((child) => child < Math.max(numeral, token))
    .flatMap((child) => [child, ...(children[child] ?? [])])
    .map((child) => sentence.tokens[child]?.form.toLowerCase() ?? "");
  const before = sentence.tokens[numeral - 1]?.form.toLowerCase() ?? "";
  const words = new Set([...around, before]);
  const has = (set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word));
  if (PLURALS.has(sentence.tokens[numeral]?.form.toLowerCase() ?? "")) return { min: value, approx: true };
  if (has(LOWER) && !(words.has("less") || words.has("fewer"))) return { min: words.has("than") ? value + 1 : value };
  if (has(UPPER) || words.has("less") || words.has("fewer")) return { max: words.has("than") ? value - 1 : value };
  if (has(ABOUT)) return { min: value, max: value, approx: true };
  return { min: value, max: value };
}

function valueOf(
  sentence: Sentence<Token>,
  numeral: number,
  children: readonly (readonly number[])[],
): number | undefined {
  const parts = [...(children[numeral] ?? []).filter((c) => sentence.tokens[c]?.upos === "NUM"), numeral].sort(
    (a, b) => a - b,
  );
  let total = 0;
  let current: number | undefined;
  for (const part of parts) {
    for (const word of (sentence.tokens[part]?.form.toLowerCase() ?? "").split("-")) {
      const value = numberWord(word);
      if (value === undefined) return current === undefined ? undefined : total + current;
      if (SCALES.has(word)) {
        current = (current ?? 1) * value;
        if (value >= 1000) {
          total += current;
          current = undefined;
        }
      } else current = (current ?? 0) + value;
    }
  }
  return total + (current ?? 0);
}

function numberWord(word: string): number | undefined {
  if (DIGITS.test(word)) return YEAR.test(word) ? undefined : Number(word.replaceAll(",", ""));
  return SMALL.get(word) ?? TENS.get(word) ?? SCALES.get(word) ?? PLURALS.get(word);
}
