// What the second opinion sees of a trigger candidate: the word, its frame and row, how it stands in the sentence, which
// roles are filled by what, and what the article tells otherwise. Features are hashed (src/model/features.ts), no dictionary;
// a template that has no value gives none.

import { clusterOf, type Clusters } from "../model/clusters";
import { feature1, feature2, feature3, hashText } from "../model/features";
import type { Token } from "../text/token";
import { dependencyTree } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import type { FilledSlot, TriggerCandidate } from "./find-triggers";

/** What is known of the whole article when one candidate is judged. */
export interface ArticleContext {
  /** Candidates by frame. */
  readonly frames: ReadonlyMap<string, number>;
  /** The frames of the candidates of each sentence, and of each of its words (see `tokenKey`), sorted and joined. */
  readonly frameSets: ReadonlyMap<string, string>;
  readonly sentences: number;
  /** Lemmas of the headline. */
  readonly headline: ReadonlySet<string>;
  /** Classes of words. */
  readonly clusters: Clusters;
  /** True where the offset is inside somebody's words. */
  readonly attributed: (offset: number) => "direct" | "indirect" | "none";
}

const FREQUENCY = new Set(
  "often usually frequently regularly sometimes always routinely generally typically traditionally every annually".split(
    " ",
  ),
);
const bucket = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : 8);
const word = (text: string | undefined): number => hashText(text ?? "");
const NOTHING = hashText("");

/** Where the frames of the candidates of one word are looked up. */
export const tokenKey = (sentence: number, token: number): string => `${sentence}:${token}`;

/** The features of a draft with one trigger. */
export function triggerFeatures(draft: DraftEvent, context: ArticleContext): Int32Array {
  const { sentence, token, trigger, slots } = draft.triggers[0] as TriggerCandidate;
  const { tokens } = sentence;
  const own = tokens[token] as Token;
  const lower = own.lemma.toLowerCase();
  const F = word(trigger.frame);
  const L = word(lower);
  const K = word(trigger.kind);
  const R = word(`${trigger.frame}${trigger.row}`);
  const below = dependencyTree(sentence).children[token] ?? [];
  const child = (deprel: RegExp): string =>
    below
      .filter((at) => deprel.test(tokens[at]?.deprel ?? ""))
      .map((at) => tokens[at]?.lemma.toLowerCase())
      .join(" ");
  const governor = tokens[own.head];
  const G = word(governor?.lemma.toLowerCase());
  const deprel = word(own.deprel);
  const xpos = word(own.xpos);
  const status = word(draft.status);
  const roles = [...new Set(draft.arguments.map((argument) => argument.role))].sort().join(" ");
  const named = draft.arguments.filter((argument) => argument.chain !== undefined).length;
  const subject = fillerOf(slots, "subject");
  const object = fillerOf(slots, "object");
  const predicate = lemmaOf(fillerOf(slots, "predicate"));
  const compound = child(/^(?:compound|amod)$/);
  const preposition = slots.find(isPrepositional);
  const det = child(/^(?:det|nmod:poss)/);
  const aux = child(/^aux/);
  const rivals = context.frameSets.get(tokenKey(sentence.index, token)) ?? "";
  const mates = word(context.frameSets.get(`${sentence.index}`));
  const tops = topFrames(context, draft.type);
  const count = bucket(context.frames.get(draft.type) ?? 0);
  const quoted = word(context.attributed(own.start));
  const habit = below.some((at) => FREQUENCY.has(tokens[at]?.lemma.toLowerCase() ?? "")) ? 1 : 0;
  const place = Math.min(8, sentence.index);
  const kindOf = word(sentence.kind);
  const time = draft.time === undefined ? 0 : 1;
  const number = word(own.feats["Number"]);
  const modifier = tokens[below.find((at) => /^(?:compound|amod)$/.test(tokens[at]?.deprel ?? "")) ?? -1];
  const classOf = (of: Token | undefined): number => (of ? clusterOf(context.clusters, of.lemma) + 1 : 0);
  const headOf = (filled: FilledSlot | undefined): Token | undefined => filled?.sentence.tokens[filled.token];
  const C = classOf(own);
  const above = classOf(governor);
  const who = classOf(headOf(subject));
  const whom = classOf(headOf(object));
  let template = 0;
  const one = (a: number): number => (++template, a === NOTHING ? 0 : feature1(template, a));
  const two = (a: number, b: number): number => (
    ++template,
    a === NOTHING || b === NOTHING ? 0 : feature2(template, a, b)
  );
  const three = (a: number, b: number, c: number): number => (
    ++template,
    a === NOTHING || b === NOTHING || c === NOTHING ? 0 : feature3(template, a, b, c)
  );
  const features = [
    one(F),
    one(L),
    two(L, F),
    three(L, F, K),
    one(R),
    two(R, L),
    two(R, deprel),
    two(F, K),
    two(xpos, F),
    two(xpos, L),
    two(deprel, K),
    two(deprel, F),
    three(deprel, word(governor?.upos), K),
    three(deprel, word(governor?.upos), F),
    two(status, F),
    two(status, L),
    two(status, K),
    two(time, F),
    two(time, K),
    one(kindOf),
    two(kindOf, F),
    one(place),
    two(place, F),
    one(/^\p{Lu}/u.test(own.form) && token > 0 ? 1 : 0),
    two(G, deprel),
    two(G, F),
    two(G, L),
    two(word(roles), F),
    two(word(roles), K),
    two(bucket(draft.arguments.length), F),
    two(named, F),
    two(named, K),
    two(word(typeOf(subject)), F),
    two(word(typeOf(object)), F),
    two(word(typeOf(subject)), L),
    two(word(typeOf(object)), L),
    two(word(lemmaOf(subject)), F),
    two(word(lemmaOf(object)), F),
    two(word(lemmaOf(subject)), L),
    two(word(lemmaOf(object)), L),
    two(word(predicate), F),
    two(word(predicate), L),
    two(word(compound), L),
    two(word(compound), F),
    one(word(compound)),
    two(word(preposition?.slot), F),
    three(word(preposition?.slot), word(typeOf(preposition)), F),
    three(word(preposition?.slot), word(typeOf(preposition)), L),
    two(word(lemmaOf(preposition)), F),
    two(word(`${det} `), K),
    two(word(`${det} `), F),
    three(word(`${det} `), number, K),
    three(number, F, K),
    two(word(child(/^case/)), K),
    two(word(child(/^case/)), F),
    two(word(child(/^mark/)), K),
    two(word(`${aux} `), K),
    two(word(aux), F),
    two(word(child(/^advmod/)), K),
    one(habit),
    one(below.some((at) => tokens[at]?.upos === "NUM") ? 1 : 0),
    two(quoted, K),
    two(quoted, F),
    two(count, F),
    two(count, K),
    one(context.headline.has(lower) ? 1 : 0),
    two(context.headline.has(lower) ? 1 : 0, F),
    two(word(rivals), F),
    two(word(rivals), L),
    two(mates, F),
    two(word(tops[0]), F),
    two(word(tops[1]), F),
    two(word(tokens[token - 1]?.lemma.toLowerCase()), L),
    two(word(tokens[token + 1]?.lemma.toLowerCase()), L),
    two(word(tokens[token - 1]?.lemma.toLowerCase()), F),
    two(word(tokens[token + 1]?.lemma.toLowerCase()), F),
    two(word(tokens[token - 1]?.lemma.toLowerCase()), K),
    two(rivals.includes(" ") ? 1 : 0, F),
    two(bucket(context.sentences >> 2), K),
    two(own.head < 0 ? 1 : 0, K),
    two(C, F),
    three(C, F, K),
    two(who, F),
    two(whom, F),
    two(classOf(headOf(preposition)), F),
    two(classOf(modifier), F),
    two(above, F),
    three(above, deprel, K),
    three(who, C, F),
    three(whom, C, F),
  ];
  return Int32Array.from(features.filter((feature) => feature !== 0));
}

const fillerOf = (slots: readonly FilledSlot[], slot: string): FilledSlot | undefined =>
  slots.find((filled) => filled.slot === slot);
const lemmaOf = (filled: FilledSlot | undefined): string =>
  filled?.sentence?.tokens[filled.token]?.lemma.toLowerCase() ?? "";
const typeOf = (filled: FilledSlot | undefined): string =>
  filled ? (filled.chain?.type ?? filled.mention?.type ?? filled.sentence.tokens[filled.token]?.upos ?? "-") : "none";

const PLAIN = new Set(["subject", "object", "indirect", "complement", "infinitive", "possessor", "compound"]);
const isPrepositional = ({ slot }: FilledSlot): boolean =>
  !PLAIN.has(slot) && !/^(?:passive|case|predicate)$/.test(slot);

/** The frames that the article has most candidates of, another than this one first. */
function topFrames(context: ArticleContext, frame: string): string[] {
  return [...context.frames]
    .filter(([name]) => name !== frame)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name, n]) => `${name} ${n > 2}`);
}
