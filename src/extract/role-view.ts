// Where a filler stands nearest to a trigger of an event, as features of a role candidate ask (role-features.ts): the way
// through the tree, its preposition, governor and form. The same for every role that the filler may play.

import { hashText } from "../model/features";
import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import type { Sentence, Token } from "../text/token";
import { ancestors } from "./dependency-tree";
import type { Chain, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import type { TriggerCandidate } from "./find-triggers";
import { once } from "./once";
import { isPassive } from "./passive";
import { prepositionOf } from "./phrase-heads";
import { pathLength, treePath } from "./tree-path";

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
  readonly preposition: number;
  readonly head: number;
  readonly deprel: number;
  readonly governor: number;
  readonly kindOfSentence: number;
  readonly reach: number;
  readonly steps: number;
  readonly cue: number;
}

/** What features ask of the mention of a filler that is nearest to a trigger. */
export function roleView(
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  argument: DraftArgument,
  chain: Chain | undefined,
): View {
  const { trigger, sentence: index, token, form, path, distance } = nearestSighting(doc, event, argument, chain);
  const sentence = doc.sentences[index];
  const own = sentence?.tokens[token];
  const triggerWord = trigger.sentence.tokens[trigger.token];
  const near = distance === 0;
  const side = near ? token - trigger.token : 0;
  return {
    distance,
    path: word(near ? path : `${distance}`),
    form: word(form),
    K: word(trigger.trigger.kind),
    lemma: word(triggerWord?.lemma.toLowerCase() ?? ""),
    passive: triggerWord?.upos === "VERB" && isPassive(trigger.sentence, trigger.token) ? 1 : 0,
    preposition: sentence ? word(prepositionOf(sentence, token)) : 0,
    head: word(own?.lemma.toLowerCase() ?? ""),
    deprel: word(own?.deprel ?? ""),
    governor: word(sentence?.tokens[own?.head ?? -1]?.lemma.toLowerCase() ?? ""),
    kindOfSentence: word(sentence?.kind ?? ""),
    reach: Math.sign(side) * bucket(Math.abs(side)),
    steps: near ? pathLength(path) : -1,
    cue: near && sentence && isGovernedBySpeech(token, trigger.token, sentence) ? 1 : 0,
  };
}

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
  readonly path: string;
  /** Sentences from trigger to filler. */
  readonly distance: number;
}

/** The mention of the filler that is nearest to a trigger: in sentences, then in steps of the tree, then in words. */
function nearestSighting(
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  argument: DraftArgument,
  chain: Chain | undefined,
): Sighting {
  const places = chain
    ? chain.mentions.slice(0, MAX_MENTIONS).flatMap((index) => {
        const mention = doc.mentions[index];
        return mention
          ? [{ sentence: mention.sentence, token: mention.head, form: mention.demonym ? "DEM" : mention.form }]
          : [];
      })
    : [];
  if (places.length === 0 || argument.slot !== "near")
    places.push({ sentence: argument.sentence, token: argument.token, form: chain ? "NAM" : "TXT" });
  let best: Sighting | undefined;
  let least = Infinity;
  for (const trigger of event.triggers.slice(0, MAX_TRIGGERS))
    for (const { sentence, token, form } of places) {
      const distance = sentence - trigger.sentence.index;
      const path = distance === 0 ? knownPath(trigger.sentence, trigger.token, token) : "";
      const steps = distance === 0 ? pathLength(path) : 9;
      const cost = Math.abs(distance) * 1e6 + steps * 1e4 + Math.min(9999, Math.abs(token - trigger.token));
      if (cost < least) [best, least] = [{ trigger, sentence, token, form, path, distance }, cost];
    }
  return best as Sighting;
}

const PATHS = new WeakMap<Sentence<Token>, Map<number, string>>();

/** The path between two words, kept with their sentence: many candidates ask for the same one. */
function knownPath(sentence: Sentence<Token>, from: number, to: number): string {
  let known = PATHS.get(sentence);
  if (!known) PATHS.set(sentence, (known = new Map()));
  return once(known, from * sentence.tokens.length + to, () => treePath(sentence, from, to));
}

function isGovernedBySpeech(token: number, trigger: number, sentence: Parsed["sentences"][number]): boolean {
  return ancestors(sentence, token)
    .slice(0, CUE_STEPS)
    .some((above) => above !== trigger && CUES_BY_LEMMA.has(sentence.tokens[above]?.lemma ?? ""));
}
