// Where a filler stands nearest to a trigger of an event, as features of a role candidate ask (role-features.ts): the way
// through the tree, its preposition, governor and form. The same for every role that the filler may play.

import { clusterOf, clusterPrefix, type Clusters } from "../model/clusters";
import { hashText } from "../model/features";
import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";
import type { Chain, Mention, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";
import { nearbyEvents, type NearbyEvents } from "./nearby-events";
import { isPassive } from "./passive";
import { prepositionOf } from "./phrase-heads";
import { hashedPath, pathSteps } from "./tree-path";

const word = (text: string): number => hashText(text);

/** A number in steps that widen: what features tell apart of counts and distances. */
export const bucket = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : n <= 12 ? 8 : 20);

/** Where a filler stands, and what most features ask of that, whatever its role. */
export interface View extends Sighting {
  readonly distance: number;
  readonly path: number;
  /** Hashed form of the mention. */
  readonly form: number;
  /** Hashed lemma of the trigger. */
  readonly lemma: number;
  readonly preposition: number;
  readonly head: number;
  readonly deprel: number;
  readonly governor: number;
  readonly steps: number;
  /** The class of the filler's head (see `WordClasses`). */
  readonly headClass: number;
  /** What else is asked, once it is. */
  further?: FurtherView;
}

/** What is asked of few fillers only: of those that are no clear failures. */
export interface FurtherView {
  /** The kind of trigger. */
  readonly K: number;
  readonly passive: number;
  /** Whether the trigger is a verb with an object. */
  readonly transitive: number;
  readonly kindOfSentence: number;
  readonly reach: number;
  readonly cue: number;
  /** Hashed determiners: “the”, “his”, any numeral, any possessor. */
  readonly determiner: number;
  /** The sentence of the trigger, the late ones alike. */
  readonly position: number;
  readonly others: NearbyEvents;
  readonly classes: WordClasses;
}

/** Classes of words that stand in the same contexts: of the filler's head, of what governs it, of the trigger; 0 for an unknown word. */
export interface WordClasses {
  readonly head: number;
  readonly governor: number;
  readonly trigger: number;
  /** Of head and trigger the coarser classes. */
  readonly coarseHead: number;
  readonly coarseTrigger: number;
}

/** So many steps down the tree of classes a coarse one lies. */
const COARSE = 7;

const classOf = (clusters: Clusters, token: Token | undefined): number =>
  token ? clusterOf(clusters, token.lemma) : 0;

/** Where the mention of a filler that is nearest to a trigger stands. */
export function roleView(
  doc: Parsed & Mentioned & Resolved,
  clusters: Clusters,
  event: DraftEvent,
  argument: DraftArgument,
  chain: Chain | undefined,
): View {
  const { trigger, sentence: index, token, form } = nearestSighting(doc, event, argument, chain);
  const distance = index - trigger.sentence.index;
  const sentence = doc.sentences[index];
  const own = sentence?.tokens[token];
  const near = distance === 0;
  return {
    trigger,
    sentence: index,
    token,
    form,
    distance,
    path: near ? hashedPath(trigger.sentence, trigger.token, token) : word(`${distance}`),
    lemma: triggerView(trigger).lemma,
    preposition: sentence ? word(prepositionOf(sentence, token)) : 0,
    head: word(own?.lemma.toLowerCase() ?? ""),
    deprel: word(own?.deprel ?? ""),
    governor: word(sentence?.tokens[own?.head ?? -1]?.lemma.toLowerCase() ?? ""),
    steps: near ? pathSteps(trigger.sentence, trigger.token, token) : -1,
    headClass: classOf(clusters, own),
    further: undefined,
  };
}

/** What else features ask of where a filler stands, found once for a view. */
export const furtherView = (
  doc: Parsed,
  clusters: Clusters,
  events: readonly DraftEvent[],
  event: DraftEvent,
  view: View,
): FurtherView => (view.further ??= lookFurther(doc, clusters, events, event, view));

function lookFurther(
  doc: Parsed,
  clusters: Clusters,
  events: readonly DraftEvent[],
  event: DraftEvent,
  { trigger, sentence: index, token, distance, headClass }: View,
): FurtherView {
  const sentence = doc.sentences[index];
  const own = sentence?.tokens[token];
  const near = distance === 0;
  const side = near ? token - trigger.token : 0;
  const { K, passive, transitive } = triggerView(trigger);
  const triggerClass = classOf(clusters, trigger.sentence.tokens[trigger.token]);
  return {
    K,
    passive,
    transitive,
    kindOfSentence: word(sentence?.kind ?? ""),
    reach: Math.sign(side) * bucket(Math.abs(side)),
    cue: near && sentence && isGovernedBySpeech(sentence, token, trigger.token) ? 1 : 0,
    determiner: word(sentence ? determinerOf(sentence, token) : ""),
    position: Math.min(LATE, trigger.sentence.index),
    others: nearbyEvents(events, event, trigger, index, token),
    classes: {
      head: headClass,
      governor: classOf(clusters, sentence?.tokens[own?.head ?? -1]),
      trigger: triggerClass,
      coarseHead: clusterPrefix(clusters, headClass, COARSE),
      coarseTrigger: clusterPrefix(clusters, triggerClass, COARSE),
    },
  };
}

/** What every view from a trigger shares. */
interface TriggerView {
  readonly K: number;
  readonly lemma: number;
  readonly passive: number;
  readonly transitive: number;
}

const TRIGGERS = new WeakMap<TriggerCandidate, TriggerView>();

function triggerView(candidate: TriggerCandidate): TriggerView {
  const known = TRIGGERS.get(candidate);
  if (known) return known;
  const { sentence, token, trigger } = candidate;
  const own = sentence.tokens[token];
  const isVerb = own?.upos === "VERB";
  const view: TriggerView = {
    K: word(trigger.kind),
    lemma: word(own?.lemma.toLowerCase() ?? ""),
    passive: isVerb && isPassive(sentence, token) ? 1 : 0,
    transitive: isVerb && childrenBy(sentence, token, "obj").length > 0 ? 1 : 0,
  };
  TRIGGERS.set(candidate, view);
  return view;
}

/** A trigger of a later sentence is as late as can be. */
const LATE = 8;
/** Triggers that are looked at for the nearest one. */
const MAX_TRIGGERS = 8;
/** Mentions of one chain that are looked at. */
const MAX_MENTIONS = 40;
/** So far up a verb of speech counts as governing the filler. */
const CUE_STEPS = 4;

/** Where a filler stands nearest to a trigger of the event. */
interface Sighting {
  readonly trigger: TriggerCandidate;
  readonly sentence: number;
  readonly token: number;
  /** Hashed form of the mention there. */
  readonly form: number;
}

/** The mention of the filler that is nearest to a trigger. */
function nearestSighting(
  doc: Parsed & Mentioned & Resolved,
  { triggers }: DraftEvent,
  argument: DraftArgument,
  chain: Chain | undefined,
): Sighting {
  const mentions = chain?.mentions ?? [];
  const asked = Math.min(MAX_MENTIONS, mentions.length);
  const isOwn = asked === 0 || argument.slot !== "near";
  let least = Infinity;
  let from = triggers[0] as TriggerCandidate;
  let nearest: Mention | undefined;
  for (let t = 0; t < triggers.length && t < MAX_TRIGGERS; t++) {
    const trigger = triggers[t] as TriggerCandidate;
    for (let m = 0; m < asked; m++) {
      const mention = doc.mentions[mentions[m] as number] as Mention;
      const cost = farness(trigger, mention.sentence, mention.head);
      if (cost < least) [least, from, nearest] = [cost, trigger, mention];
    }
    const cost = isOwn ? farness(trigger, argument.sentence, argument.token) : Infinity;
    if (cost < least) [least, from, nearest] = [cost, trigger, undefined];
  }
  if (!nearest)
    return { trigger: from, sentence: argument.sentence, token: argument.token, form: chain ? NAMED : WORDS };
  const { sentence, head: token, form, demonym } = nearest;
  return { trigger: from, sentence, token, form: demonym ? DEMONYM : word(form) };
}

const [NAMED, WORDS, DEMONYM] = [word("NAM"), word("TXT"), word("DEM")];

/** How far a word stands from a trigger: in sentences, then in steps of the tree, then in words. */
function farness({ sentence: own, token: at }: TriggerCandidate, sentence: number, token: number): number {
  const distance = Math.abs(sentence - own.index);
  const steps = distance === 0 ? pathSteps(own, at, token) : 0;
  return distance * 1e6 + steps * 1e4 + Math.min(9999, Math.abs(token - at));
}

function isGovernedBySpeech({ tokens }: Sentence<Token>, token: number, trigger: number): boolean {
  let above = tokens[token]?.head ?? -1;
  for (let steps = 0; above >= 0 && steps < CUE_STEPS; steps++, above = tokens[above]?.head ?? -1)
    if (above !== trigger && CUES_BY_LEMMA.has(tokens[above]?.lemma ?? "")) return true;
  return false;
}

/** The determiners of a noun by their lemmas; a numeral is any numeral, a possessor any. Example: “the two men” gives "the #". */
const determinerOf = (sentence: Sentence<Token>, token: number): string =>
  childrenBy(sentence, token, "det", "nmod:poss", "nummod")
    .map((at) => sentence.tokens[at] as Token)
    .map(({ upos, lemma }) => (upos === "NUM" ? "#" : /^(?:DET|PRON)$/.test(upos) ? lemma.toLowerCase() : upos))
    .join(" ");
