// What the second opinion sees of a trigger candidate: the word, its frame and row, how it stands in the sentence, which
// roles are filled by what, and what is asserted. Features are hashed strings (src/model/features.ts), no dictionary.

import { feature1, hashText } from "../model/features";
import type { Token } from "../text/token";
import { childrenBy, dependencyTree } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import type { TriggerCandidate } from "./find-triggers";

/** What is known of the whole article when one candidate is judged. */
export interface ArticleContext {
  /** Candidates by frame. */
  readonly frames: ReadonlyMap<string, number>;
  readonly sentences: number;
  /** Lemmas of the headline. */
  readonly headline: ReadonlySet<string>;
  /** True where the offset is inside somebody's words. */
  readonly attributed: (offset: number) => "direct" | "indirect" | "none";
}

const FREQUENCY = new Set(
  "often usually frequently regularly sometimes always routinely generally typically traditionally every annually".split(
    " ",
  ),
);
const bucket = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : 8);

/** The features of a draft with one trigger. */
export function triggerFeatures(draft: DraftEvent, context: ArticleContext): Int32Array {
  const { sentence, token, trigger, slots } = draft.triggers[0] as TriggerCandidate;
  const word = sentence.tokens[token] as Token;
  const lemma = word.lemma.toLowerCase();
  const frame = trigger.frame;
  const { children } = dependencyTree(sentence);
  const own = children[token] ?? [];
  const governor = sentence.tokens[word.head];
  const out: number[] = [];
  const add = (name: string): void => void out.push(feature1(hashText("trigger"), hashText(name)));
  const both = (name: string): void => {
    add(name);
    add(`${name}|${frame}`);
  };
  add("bias");
  add(`frame=${frame}`);
  add(`lemma=${lemma}`);
  both(`lemma=${lemma}|${trigger.kind}`);
  add(`row=${frame}${trigger.row}`);
  both(`kind=${trigger.kind}|${word.upos}`);
  both(`xpos=${word.xpos}`);
  both(`deprel=${word.deprel}`);
  both(`status=${draft.status}`);
  add(`status=${draft.status}|${lemma}`);
  both(`time=${draft.time !== undefined}`);
  both(`kindOf=${sentence.kind}`);
  both(`position=${bucket(sentence.index)}`);
  add(`caps=${/^\p{Lu}/u.test(word.form) && token > 0}`);
  if (governor) {
    add(`governor=${governor.lemma}`);
    both(`governorPos=${governor.upos}|${word.deprel}`);
    add(`governor=${governor.lemma}|${lemma}`);
  }
  const roles = [...new Set(draft.arguments.map((argument) => argument.role))];
  both(`roles=${bucket(roles.length)}`);
  for (const role of roles) both(`role=${role}`);
  for (const argument of draft.arguments) {
    add(`filler=${argument.role}|${argument.chain !== undefined}|${frame}`);
    const filler = sentence.tokens[argument.token];
    if (filler && argument.sentence === sentence.index) {
      add(`fillerLemma=${argument.role}|${filler.lemma.toLowerCase()}|${frame}`);
      add(`fillerLemma=${argument.slot}|${filler.lemma.toLowerCase()}`);
    }
  }
  for (const name of ["place", "agent", "victim", "person", "target"])
    if (!roles.includes(name as never)) add(`no=${name}|${frame}`);
  for (const slot of slots) {
    add(`slot=${slot.slot}|${frame}`);
    const type = slot.chain?.type ?? slot.mention?.type ?? slot.sentence.tokens[slot.token]?.upos ?? "";
    add(`slotType=${slot.slot}|${type}|${frame}`);
    add(`slotLemma=${slot.slot}|${slot.sentence.tokens[slot.token]?.lemma.toLowerCase()}|${lemma}`);
  }
  for (const child of own) {
    const { deprel, lemma: below, upos } = sentence.tokens[child] as Token;
    if (deprel === "det" || deprel === "case" || deprel === "mark") both(`${deprel}=${below.toLowerCase()}`);
    else if (deprel.startsWith("aux") || deprel === "advmod" || deprel === "amod")
      add(`${deprel}=${below.toLowerCase()}`);
    if (deprel === "amod" || deprel === "compound") add(`modifier=${below.toLowerCase()}|${lemma}`);
    if (FREQUENCY.has(below.toLowerCase())) add("habit");
    if (upos === "NUM") both("numbered");
  }
  if (trigger.kind === "noun") {
    both(`number=${word.feats["Number"] ?? ""}|${childrenBy(sentence, token, "det").length > 0}`);
  } else both(`tense=${word.xpos}|${word.deprel.split(":")[0]}`);
  both(`quoted=${context.attributed(word.start)}`);
  both(`sameFrame=${bucket(context.frames.get(frame) ?? 0)}`);
  both(`inHeadline=${context.headline.has(lemma)}`);
  add(`previous=${sentence.tokens[token - 1]?.lemma.toLowerCase()}|${lemma}`);
  add(`next=${sentence.tokens[token + 1]?.lemma.toLowerCase()}|${lemma}`);
  return Int32Array.from(out);
}
