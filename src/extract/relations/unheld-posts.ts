// Posts that an article tells in two steps: first whose they are ("A Spanish judge has charged 29 people"), later who holds
// them ("Judge Juan del Olmo"; "Mr. del Olmo said"). Whatever it finds is a guess, which the scorer judges.

import type { RelationRow } from "../../ontology/relation-row";
import type { Sentence, Token } from "../../text/token";
import type { Chain } from "../document";
import { baseRelation } from "../dependency-tree";
import { once } from "../once";
import { type Candidate, fits } from "./candidate";
import type { Topic } from "./topic";
import { nounCandidate, type OpenPost, type UnheldPost } from "./match-nouns";
import { lemmaAt, namedChain, type RelationSource } from "./sentence-view";

/** What posts that nobody is said to hold belong to, by type and noun of the post. */
export type ToldPosts = ReadonlyMap<string, ReadonlySet<Chain>>;

const postKey = ({ entry, view, noun }: Pick<OpenPost, "entry" | "view" | "noun">): string =>
  `${entry.type}|${lemmaAt(view, noun)}`;

/** Reads an article's posts without a holder once for all that ask. */
export function toldPosts(doc: RelationSource, unheld: readonly UnheldPost[]): ToldPosts {
  const told = new Map<string, Set<Chain>>();
  for (const post of unheld) {
    const chain = namedChain(doc, post.whole.mention);
    if (chain) once(told, postKey(post), () => new Set()).add(chain);
  }
  return told;
}

/** An article that tells of a post at more bodies than this says nothing of whose the next one is. */
const MAX_ECHOES = 5;

/** What posts called by the same noun as an open one are said to belong to: Spain, for "Judge Juan del Olmo". */
export function echoedPosts(post: OpenPost, told: ToldPosts): Topic[] {
  const chains = [...(told.get(postKey(post)) ?? [])];
  return chains.length > MAX_ECHOES ? [] : chains.map((chain) => ({ chain, sure: false, ground: "echo-" }));
}

/** How far into an article a post may stand that is told before its holder, and how many sentences later that one. */
const MAX_LEAD = 4;
const MAX_SENTENCES_LATER = 3;

/**
 * Who is named first after a post of the lead that nobody is said to hold: "A U.N. envoy is worried. Ann Lo said so." `held`: what is
 * said to be held by whom, as type and chain.
 */
export function laterHolders(
  doc: RelationSource,
  unheld: readonly UnheldPost[],
  held: ReadonlySet<string>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { entry, view, first, noun, whole } of unheld) {
    const { row, type, pattern } = entry;
    if (view.sentence.index >= MAX_LEAD || pattern.anyNoun || view.tokens[noun]?.xpos === "NNS") continue;
    if (!isOfPersons(row)) continue;
    const later = firstNamedAfter(doc, view.sentence.index, (mention) => fits(view, entry, "source", mention));
    const at = doc.mentions[later];
    if (!at || held.has(`${type}|${doc.chainOf[later]}`)) continue;
    const order = `${isSubject(view.sentence, noun) ? "subject-" : ""}${view.sentence.index === 0 ? "" : "second-"}`;
    const isAbout = isSubject(doc.sentences[at.sentence], at.head);
    const holder = { mention: later, link: isAbout ? "later-subject" : "later", at: noun };
    const link = `${order}${whole.link}-lead-context`;
    found.push({ ...nounCandidate(view, entry, first, noun, holder, { ...whole, link }), doubtful: true });
  }
  return found;
}

/** Whether a relation is one of persons to their side: kin and places of birth are seldom told in two steps. */
const isOfPersons = ({ source, oneSide }: RelationRow): boolean => oneSide === true && source.join() === "Person";

/** The first thing of a kind whose first mention stands in the sentences behind one; −1 for none. */
function firstNamedAfter(doc: RelationSource, sentence: number, accepts: (mention: number) => boolean): number {
  let best = -1;
  let start = Infinity;
  for (const chain of doc.chains) {
    const index = firstName(doc, chain);
    const mention = doc.mentions[index];
    if (!mention || mention.start >= start || mention.sentence <= sentence) continue;
    if (mention.sentence > sentence + MAX_SENTENCES_LATER || !accepts(index)) continue;
    best = index;
    start = mention.start;
  }
  return best;
}

const firstName = (doc: RelationSource, { named, mentions }: Chain): number =>
  named ? (mentions.find((index) => doc.mentions[index]?.form === "NAM") ?? -1) : -1;

const isSubject = (sentence: Sentence<Token> | undefined, token: number): boolean =>
  baseRelation(sentence?.tokens[token]?.deprel ?? "").startsWith("nsubj");
