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
import { pathSteps, treePath } from "./tree-path";

const word = (text: string): number => hashText(text);

/** A number in steps that widen: what features tell apart of counts and distances. */
export const bucket = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : n <= 12 ? 8 : 20);

/** What features ask of where a filler stands, whatever its role. */
export interface View {
  readonly distance: number;
  readonly path: number;
  readonly form: number;
  /** The kind of trigger. */
  readonly K: number;
  readonly lemma: number;
  readonly passive: number;
  /** Whether the trigger is a verb with an object. */
  readonly transitive: number;
  readonly preposition: number;
  readonly head: number;
  readonly deprel: number;
  readonly governor: number;
  readonly kindOfSentence: number;
  readonly reach: number;
  readonly steps: number;
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

function wordClasses(
  clusters: Clusters,
  own: Token | undefined,
  above: Token | undefined,
  of: Token | undefined,
): WordClasses {
  const [head, governor, trigger] = [own, above, of].map((token) => (token ? clusterOf(clusters, token.lemma) : 0)) as [
    number,
    number,
    number,
  ];
  const coarse = (cluster: number): number => clusterPrefix(clusters, cluster, COARSE);
  return { head, governor, trigger, coarseHead: coarse(head), coarseTrigger: coarse(trigger) };
}

/** What features ask of the mention of a filler that is nearest to a trigger. */
export function roleView(
  doc: Parsed & Mentioned & Resolved,
  clusters: Clusters,
  events: readonly DraftEvent[],
  event: DraftEvent,
  argument: DraftArgument,
  chain: Chain | undefined,
): View {
  const { trigger, sentence: index, token, form } = nearestSighting(doc, event, argument, chain);
  const distance = index - trigger.sentence.index;
  const sentence = doc.sentences[index];
  const own = sentence?.tokens[token];
  const triggerWord = trigger.sentence.tokens[trigger.token];
  const near = distance === 0;
  const side = near ? token - trigger.token : 0;
  return {
    distance,
    path: word(near ? treePath(trigger.sentence, trigger.token, token) : `${distance}`),
    form: word(form),
    K: word(trigger.trigger.kind),
    lemma: word(triggerWord?.lemma.toLowerCase() ?? ""),
    transitive: triggerWord?.upos === "VERB" && childrenBy(trigger.sentence, trigger.token, "obj").length > 0 ? 1 : 0,
    passive: triggerWord?.upos === "VERB" && isPassive(trigger.sentence, trigger.token) ? 1 : 0,
    preposition: sentence ? word(prepositionOf(sentence, token)) : 0,
    head: word(own?.lemma.toLowerCase() ?? ""),
    deprel: word(own?.deprel ?? ""),
    governor: word(sentence?.tokens[own?.head ?? -1]?.lemma.toLowerCase() ?? ""),
    kindOfSentence: word(sentence?.kind ?? ""),
    reach: Math.sign(side) * bucket(Math.abs(side)),
    steps: near ? pathSteps(trigger.sentence, trigger.token, token) : -1,
    cue: near && sentence && isGovernedBySpeech(sentence, token, trigger.token) ? 1 : 0,
    determiner: word(sentence ? determinerOf(sentence, token) : ""),
    position: Math.min(LATE, trigger.sentence.index),
    others: nearbyEvents(events, event, trigger, index, token),
    classes: wordClasses(clusters, own, sentence?.tokens[own?.head ?? -1], triggerWord),
  };
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
  readonly form: string;
}

/** The mention of the filler that is nearest to a trigger. */
function nearestSighting(
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  argument: DraftArgument,
  chain: Chain | undefined,
): Sighting {
  const mentions = chain ? chain.mentions.slice(0, MAX_MENTIONS) : [];
  const isOwn = mentions.length === 0 || argument.slot !== "near";
  let best: Sighting | undefined;
  let least = Infinity;
  for (const trigger of event.triggers.slice(0, MAX_TRIGGERS)) {
    for (const index of mentions) {
      const { sentence, head: token, form, demonym } = doc.mentions[index] as Mention;
      const cost = farness(trigger, sentence, token);
      if (cost >= least) continue;
      least = cost;
      best = { trigger, sentence, token, form: demonym ? "DEM" : form };
    }
    const { sentence, token } = argument;
    const cost = isOwn ? farness(trigger, sentence, token) : Infinity;
    if (cost >= least) continue;
    least = cost;
    best = { trigger, sentence, token, form: chain ? "NAM" : "TXT" };
  }
  return best as Sighting;
}

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
