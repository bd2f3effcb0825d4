// The particle of a phrasal verb (“called *off* the talks”, “has fallen *through*”), as the tables write such verbs: “call off”.

import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";

/** Adverbs that the parser may not see as a verb's particle, right behind it. */
const PARTICLES: ReadonlySet<string> = new Set("apart aside away down off out over through up".split(" "));

/**
 * The verb's lemma with its particle, lower-cased; undefined for a verb without one.
 *
 * @example
 * // “The merger has fallen through”: "fall through"; “He fell through the roof”: undefined
 */
export function phrasalVerb(sentence: Sentence<Token>, verb: number): string | undefined {
  const { tokens } = sentence;
  const next = tokens[verb + 1];
  const [particle = isParticle(next, verb) ? verb + 1 : undefined] = childrenBy(sentence, verb, "compound:prt");
  if (particle === undefined) return undefined;
  return `${tokens[verb]?.lemma.toLowerCase()} ${tokens[particle]?.form.toLowerCase()}`;
}

const isParticle = (token: Token | undefined, verb: number): boolean =>
  token?.head === verb && token.deprel === "advmod" && PARTICLES.has(token.form.toLowerCase());
