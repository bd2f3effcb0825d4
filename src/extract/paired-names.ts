// “Smith and Wesson” is one body where an article never has either word without the other, names both more than once, and says
// so once as of one thing: “Smith and Wesson makes guns”, “gun maker Smith and Wesson”. No two things of gold/train and the
// stories that are named by one word each stand together twice and never apart; bodies of such names do.

import { OWN_BODY_WORDS } from "../ontology/body-words";
import type { Sentence, Token } from "../text/token";
import type { NameSpan } from "./name-labels";
import { once } from "./once";

const BODY_NOUNS: ReadonlySet<string> = new Set(OWN_BODY_WORDS);
const MIN_PAIRS = 2;

/** Where a pair stands: its first word's place. */
interface Spot {
  readonly sentence: number;
  readonly at: number;
}

/** The names of the sentences of an article, with pairs that are one body joined. */
export function pairedNames(
  sentences: readonly Sentence<Token>[],
  spans: readonly (readonly NameSpan[])[],
): readonly (readonly NameSpan[])[] {
  const pairs = new Map<string, Spot[]>();
  sentences.forEach(({ tokens }, sentence) => {
    for (let at = 0; at + 2 < tokens.length; at++)
      if (isPair(tokens, at, spans[sentence] as readonly NameSpan[])) {
        const key = `${tokens[at]?.form} ${tokens[at + 2]?.form}`;
        once(pairs, key, (): Spot[] => []).push({ sentence, at });
      }
  });
  const repeated = [...pairs.values()].filter((spots) => spots.length >= MIN_PAIRS);
  if (repeated.length === 0) return spans;
  const counts = countForms(sentences);
  const bodies = repeated.filter(
    (spots) => isNeverApart(sentences, counts, spots) && spots.some((spot) => isOne(sentences, spot)),
  );
  return bodies.length > 0 ? joined(spans, bodies.flat()) : spans;
}

/** How often each word stands in the article. */
function countForms(sentences: readonly Sentence<Token>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) for (const { form } of tokens) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** “A and B” with a capital each, of which at least one is a name of one word and neither is part of a longer name; no two places. */
function isPair(tokens: readonly Token[], at: number, spans: readonly NameSpan[]): boolean {
  const [first, and, second] = [tokens[at], tokens[at + 1], tokens[at + 2]] as [Token, Token, Token];
  if (and.form !== "and" || !isWord(first) || !isWord(second)) return false;
  const [one, other] = [at, at + 2].map((word) => spans.find((span) => span.first <= word && word <= span.last));
  if ((one && one.first !== one.last) || (other && other.first !== other.last)) return false;
  const types = [one?.type, other?.type].filter((type) => type !== undefined);
  if (types.length === 0 || types.every((type) => type === "Place" || type === "Demonym")) return false;
  return tokens[at - 1]?.upos !== "DET" && !isWord(tokens[at + 3]) && !(at > 0 && isWord(tokens[at - 1]));
}

const isWord = (token: Token | undefined): boolean => /^\p{Lu}\p{L}*\p{Ll}/u.test(token?.form ?? "");

function isNeverApart(
  sentences: readonly Sentence<Token>[],
  counts: ReadonlyMap<string, number>,
  spots: readonly Spot[],
): boolean {
  const { sentence, at } = spots[0] as Spot;
  const words = new Set([0, 2].map((step) => sentences[sentence]?.tokens[at + step]?.form ?? ""));
  let count = 0;
  for (const word of words) count += counts.get(word) ?? 0;
  return count === 2 * spots.length;
}

/** “[gun maker] A and B”, “A and B [makes] guns”; “talks between A and B has” says nothing. */
function isOne(sentences: readonly Sentence<Token>[], { sentence, at }: Spot): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const [before, after] = [tokens[at - 1], tokens[at + 3]];
  if (tokens[at]?.form === tokens[at + 2]?.form) return true;
  if (before?.xpos === "NN" && BODY_NOUNS.has(before.lemma.toLowerCase())) return true;
  return before?.upos !== "ADP" && (after?.xpos === "VBZ" || after?.form === "was");
}

function joined(spans: readonly (readonly NameSpan[])[], spots: readonly Spot[]): readonly (readonly NameSpan[])[] {
  const startsOf = new Map<number, number[]>();
  for (const { sentence, at } of spots) once(startsOf, sentence, (): number[] => []).push(at);
  return spans.map((own, s) => {
    const starts = startsOf.get(s);
    if (!starts) return own;
    const others = own.filter(({ first }) => !starts.some((at) => at <= first && first <= at + 2));
    const wholes = starts.map((at): NameSpan => ({ first: at, last: at + 2, type: "Organization" }));
    return [...others, ...wholes].sort((a, b) => a.first - b.first);
  });
}
