// Speakers told of by a noun alone: “the company said” is the body that the article names most, “the boy's mother said” is
// nobody named before. Where coreference knows better it is not asked.

import type { Sentence, Token } from "../../text/token";
import { childrenBy } from "../dependency-tree";
import type { Chain, Mention, Mentioned, Resolved, SpeakerRef } from "../document";

/** People who are told of by somebody else's name and are seldom that person themselves. */
const KIN: ReadonlySet<string> = new Set(
  "mother father parent brother sister son daughter wife husband widow widower uncle aunt cousin nephew niece lawyer counsel".split(
    " ",
  ),
);

/** “The boy's mother said”: kin of somebody, with no name beside it, is nobody named before. */
export function isKin(
  parsed: Sentence<Token>,
  token: number,
  mention: Mention | undefined,
  doc: Mentioned,
  { mentions }: Chain,
): boolean {
  const isNamedHere = mentions.some((index) => {
    const other = doc.mentions[index];
    return other?.sentence === parsed.index && other.form === "NAM";
  });
  return (
    mention?.form === "NOM" &&
    KIN.has(parsed.tokens[token]?.lemma.toLowerCase() ?? "") &&
    childrenBy(parsed, token, "nmod:poss").some((child) => parsed.tokens[child]?.upos !== "PRON") &&
    !isNamedHere
  );
}

/** Nouns for a body that the article has named: “the company said”. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  "company firm group bank organization organisation agency co-operative cooperative carrier airline club charity site".split(
    " ",
  ),
);

/** “the company”: a body with nothing but “the” before it. */
export const isBareBody = (parsed: Sentence<Token>, token: number): boolean =>
  BODY_NOUNS.has(parsed.tokens[token]?.lemma.toLowerCase() ?? "") &&
  parsed.tokens[token - 1]?.form.toLowerCase() === "the" &&
  parsed.tokens[token]?.xpos === "NN";

/** The organization that the article names most before a sentence; none where two are named as often. */
export function lastBody(doc: Mentioned & Resolved, before: number): SpeakerRef | undefined {
  const times = new Map<number, number>();
  for (const { sentence, index, form } of doc.mentions) {
    const chain = doc.chains[doc.chainOf[index] ?? -1];
    if (sentence >= before || form !== "NAM" || chain?.type !== "Organization" || !chain.named) continue;
    times.set(chain.index, (times.get(chain.index) ?? 0) + 1);
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  const chain = first && doc.chains[first[0]];
  return chain && first[1] > (second?.[1] ?? 0) ? { chain: chain.index, text: chain.name } : undefined;
}
