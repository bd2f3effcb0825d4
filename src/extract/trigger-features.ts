// What the second opinion sees of a trigger candidate: the word, its frame and row, how it stands in the sentence, which
// roles are filled by what, and what the article tells otherwise. Features are hashed (src/model/features.ts), no dictionary;
// a template that has no value gives none.

import { clusterOf, type Clusters } from "../model/clusters";
import { featureTemplates, writeKnownFeatures } from "../model/feature-templates";
import { hashOn, hashText } from "../model/features";
import type { Token } from "../text/token";
import { dependencyTree, lemmaAt } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import type { FilledSlot, TriggerCandidate } from "./find-triggers";
import { placeKey } from "./place-key";

/** What is known of the whole article when one candidate is judged. */
export interface ArticleContext {
  /** Candidates by frame. */
  readonly frames: ReadonlyMap<string, number>;
  /** The frames that have most candidates, each with whether they are more than two: the first three. */
  readonly tops: readonly { readonly frame: string; readonly text: string }[];
  /** The frames of the candidates of each sentence, and of each word by its place (`placeKey`), sorted and joined. */
  readonly inSentence: ReadonlyMap<number, string>;
  readonly ofWord: ReadonlyMap<number, string>;
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

/** The number of each column: one value of a draft, hashed where it is words. */
const C = {
  F: 0,
  L: 1,
  K: 2,
  R: 3,
  deprel: 4,
  xpos: 5,
  governorUpos: 6,
  status: 7,
  time: 8,
  line: 9,
  place: 10,
  capital: 11,
  G: 12,
  roles: 13,
  fillers: 14,
  named: 15,
  subjectType: 16,
  objectType: 17,
  subject: 18,
  object: 19,
  predicate: 20,
  compound: 21,
  preposition: 22,
  complementType: 23,
  complement: 24,
  determiner: 25,
  number: 26,
  case: 27,
  mark: 28,
  auxiliary: 29,
  anyAuxiliary: 30,
  adverb: 31,
  habit: 32,
  numeral: 33,
  quoted: 34,
  frames: 35,
  inHeadline: 36,
  rivals: 37,
  mates: 38,
  top: 39,
  second: 40,
  before: 41,
  after: 42,
  manyRivals: 43,
  length: 44,
  isRoot: 45,
  C: 46,
  subjectClass: 47,
  objectClass: 48,
  complementClass: 49,
  modifierClass: 50,
  governorClass: 51,
} as const;

const TEMPLATES = featureTemplates(
  C,
  `
    1 F; 2 L; 3 L F; 4 L F K; 5 R; 6 R L; 7 R deprel; 8 F K; 9 xpos F; 10 xpos L; 11 deprel K; 12 deprel F;
    13 deprel governorUpos K; 14 deprel governorUpos F; 15 status F; 16 status L; 17 status K; 18 time F; 19 time K;
    20 line; 21 line F; 22 place; 23 place F; 24 capital; 25 G deprel; 26 G F; 27 G L; 28 roles F; 29 roles K;
    30 fillers F; 31 named F; 32 named K; 33 subjectType F; 34 objectType F; 35 subjectType L; 36 objectType L;
    37 subject F; 38 object F; 39 subject L; 40 object L; 41 predicate F; 42 predicate L; 43 compound L;
    44 compound F; 45 compound; 46 preposition F; 47 preposition complementType F; 48 preposition complementType L;
    49 complement F; 50 determiner K; 51 determiner F; 52 determiner number K; 53 number F K; 54 case K; 55 case F;
    56 mark K; 57 auxiliary K; 58 anyAuxiliary F; 59 adverb K; 60 habit; 61 numeral; 62 quoted K; 63 quoted F;
    64 frames F; 65 frames K; 66 inHeadline; 67 inHeadline F; 68 rivals F; 69 rivals L; 70 mates F; 71 top F;
    72 second F; 73 before L; 74 after L; 75 before F; 76 after F; 77 before K; 78 manyRivals F; 79 length K;
    80 isRoot K; 81 C F; 82 C F K; 83 subjectClass F; 84 objectClass F; 85 complementClass F; 86 modifierClass F;
    87 governorClass F; 88 governorClass deprel K; 89 subjectClass C F; 90 objectClass C F`,
);

const values = new Int32Array(Object.keys(C).length);
const features = new Int32Array(TEMPLATES.size);

/** The features of a draft with one trigger. */
export function triggerFeatures(draft: DraftEvent, context: ArticleContext): Int32Array {
  const { sentence, token, trigger, slots } = draft.triggers[0] as TriggerCandidate;
  const { tokens } = sentence;
  const own = tokens[token] as Token;
  const lemma = own.lemma.toLowerCase();
  const governor = tokens[own.head];
  values[C.F] = word(trigger.frame);
  values[C.L] = word(lemma);
  values[C.K] = word(trigger.kind);
  values[C.R] = word(`${trigger.frame}${trigger.row}`);
  values[C.deprel] = word(own.deprel);
  values[C.xpos] = word(own.xpos);
  values[C.governorUpos] = word(governor?.upos);
  values[C.G] = word(governor?.lemma.toLowerCase());
  values[C.status] = word(draft.status);
  values[C.time] = draft.time === undefined ? 0 : 1;
  values[C.line] = word(sentence.kind);
  values[C.place] = Math.min(8, sentence.index);
  values[C.capital] = token > 0 && CAPITAL.test(own.form) ? 1 : 0;
  values[C.number] = word(own.feats["Number"]);
  values[C.isRoot] = own.head < 0 ? 1 : 0;
  values[C.before] = word(lemmaAt(sentence, token - 1));
  values[C.after] = word(lemmaAt(sentence, token + 1));
  values[C.roles] = word([...new Set(draft.arguments.map((argument) => argument.role))].sort().join(" "));
  values[C.fillers] = bucket(draft.arguments.length);
  values[C.named] = draft.arguments.filter((argument) => argument.chain !== undefined).length;
  const classOf = (of: Token | undefined): number => (of ? clusterOf(context.clusters, of.lemma) + 1 : 0);
  values[C.C] = classOf(own);
  values[C.governorClass] = classOf(governor);
  describeBelow(tokens, dependencyTree(sentence).children[token] ?? [], classOf);
  describeSlots(slots, classOf);
  describeArticle(draft, context, sentence.index, token, own.start, lemma);
  return features.slice(0, writeKnownFeatures(TEMPLATES, values, NOTHING, features, 0));
}

const CAPITAL = /^\p{Lu}/u;
const isModifier = (deprel: string): boolean => deprel === "compound" || deprel === "amod";

/** What hangs on the trigger. */
function describeBelow(
  tokens: readonly Token[],
  below: readonly number[],
  classOf: (of: Token | undefined) => number,
): void {
  /** Hashed lemmas, with blanks between them, of the words whose relation begins so. */
  const lemmas = (is: (deprel: string) => boolean): number => {
    let hash = NOTHING;
    let first = true;
    for (const at of below) {
      const child = tokens[at] as Token;
      if (!is(child.deprel)) continue;
      hash = hashOn(first ? hash : hashOn(hash, " "), child.lemma.toLowerCase());
      first = false;
    }
    return hash;
  };
  const auxiliaries = lemmas((deprel) => deprel.startsWith("aux"));
  values[C.compound] = lemmas(isModifier);
  values[C.determiner] = hashOn(
    lemmas((deprel) => deprel.startsWith("det") || deprel.startsWith("nmod:poss")),
    " ",
  );
  values[C.case] = lemmas((deprel) => deprel.startsWith("case"));
  values[C.mark] = lemmas((deprel) => deprel.startsWith("mark"));
  values[C.auxiliary] = hashOn(auxiliaries, " ");
  values[C.anyAuxiliary] = auxiliaries;
  values[C.adverb] = lemmas((deprel) => deprel.startsWith("advmod"));
  values[C.habit] = below.some((at) => FREQUENCY.has(tokens[at]?.lemma.toLowerCase() ?? "")) ? 1 : 0;
  values[C.numeral] = below.some((at) => tokens[at]?.upos === "NUM") ? 1 : 0;
  const modifier = below.find((at) => isModifier(tokens[at]?.deprel ?? ""));
  values[C.modifierClass] = classOf(tokens[modifier ?? -1]);
}

/** What fills its slots. */
function describeSlots(slots: readonly FilledSlot[], classOf: (of: Token | undefined) => number): void {
  const subject = fillerOf(slots, "subject");
  const object = fillerOf(slots, "object");
  const complement = slots.find(isPrepositional);
  const headOf = (filled: FilledSlot | undefined): Token | undefined => filled?.sentence.tokens[filled.token];
  values[C.subjectType] = word(typeOf(subject));
  values[C.objectType] = word(typeOf(object));
  values[C.complementType] = word(typeOf(complement));
  values[C.subject] = word(lemmaOf(subject));
  values[C.object] = word(lemmaOf(object));
  values[C.complement] = word(lemmaOf(complement));
  values[C.predicate] = word(lemmaOf(fillerOf(slots, "predicate")));
  values[C.preposition] = word(complement?.slot);
  values[C.subjectClass] = classOf(headOf(subject));
  values[C.objectClass] = classOf(headOf(object));
  values[C.complementClass] = classOf(headOf(complement));
}

/** What the article tells otherwise. */
function describeArticle(
  { type }: DraftEvent,
  context: ArticleContext,
  sentence: number,
  token: number,
  start: number,
  lemma: string,
): void {
  const rivals = context.ofWord.get(placeKey({ sentence, token })) ?? "";
  const [top, second] = context.tops.filter(({ frame }) => frame !== type);
  values[C.rivals] = word(rivals);
  values[C.manyRivals] = rivals.includes(" ") ? 1 : 0;
  values[C.mates] = word(context.inSentence.get(sentence));
  values[C.top] = word(top?.text);
  values[C.second] = word(second?.text);
  values[C.frames] = bucket(context.frames.get(type) ?? 0);
  values[C.quoted] = word(context.attributed(start));
  values[C.inHeadline] = context.headline.has(lemma) ? 1 : 0;
  values[C.length] = bucket(context.sentences >> 2);
}

const fillerOf = (slots: readonly FilledSlot[], slot: string): FilledSlot | undefined =>
  slots.find((filled) => filled.slot === slot);
const lemmaOf = (filled: FilledSlot | undefined): string =>
  filled?.sentence?.tokens[filled.token]?.lemma.toLowerCase() ?? "";
const typeOf = (filled: FilledSlot | undefined): string =>
  filled ? (filled.chain?.type ?? filled.mention?.type ?? filled.sentence.tokens[filled.token]?.upos ?? "-") : "none";

const PLAIN = new Set(
  "subject object indirect complement infinitive possessor compound passive case predicate".split(" "),
);
const isPrepositional = ({ slot }: FilledSlot): boolean => !PLAIN.has(slot);
