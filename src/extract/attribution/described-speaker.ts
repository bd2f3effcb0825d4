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
  const isNamedHere = (): boolean =>
    mentions.some((index) => {
      const other = doc.mentions[index];
      return other?.sentence === parsed.index && other.form === "NAM";
    });
  return (
    mention?.form === "NOM" &&
    KIN.has(parsed.tokens[token]?.lemma.toLowerCase() ?? "") &&
    childrenBy(parsed, token, "nmod:poss").some((child) => parsed.tokens[child]?.upos !== "PRON") &&
    !isNamedHere()
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

/** For each sentence the organization that is named most before it, none where two are named as often; worked out once. */
const LEADERS = new WeakMap<Resolved, readonly (Chain | undefined)[]>();

function leadersOf(doc: Mentioned & Resolved): readonly (Chain | undefined)[] {
  const leaders: (Chain | undefined)[] = [];
  const times = new Map<Chain, number>();
  let leader: Chain | undefined;
  let most = 0;
  for (const { sentence, index, form } of doc.mentions) {
    while (leaders.length <= sentence) leaders.push(leader);
    const chain = doc.chains[doc.chainOf[index] ?? -1];
    if (form !== "NAM" || chain?.type !== "Organization" || !chain.named) continue;
    const count = (times.get(chain) ?? 0) + 1;
    times.set(chain, count);
    if (count < most) continue;
    leader = count > most ? chain : undefined;
    most = count;
  }
  leaders.push(leader);
  return leaders;
}

/** The organization that the article names most before a sentence; none where two are named as often. */
export function lastBody(doc: Mentioned & Resolved, before: number): SpeakerRef | undefined {
  const leaders = LEADERS.get(doc) ?? leadersOf(doc);
  LEADERS.set(doc, leaders);
  const chain = leaders[Math.min(before, leaders.length - 1)];
  return chain && { chain: chain.index, text: chain.name };
}
