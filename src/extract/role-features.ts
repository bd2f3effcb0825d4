// What the second opinion sees of a role candidate: frame, role, where it comes from, what fills it, the way there
// through the tree, and how the event stands otherwise. One feature per template, always in the same order: the trainer
// learns one weight for each position (fit-templates.ts).

import { feature1, feature2, feature3, hashText } from "../model/features";
import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import type { Sentence, Token } from "../text/token";
import type { Chain, Mentioned, Parsed, Resolved } from "./document";
import { ancestors } from "./dependency-tree";
import type { DraftEvent } from "./draft-event";
import { fillerLookup } from "./filler-class";
import type { TriggerCandidate } from "./find-triggers";
import type { RoleCandidate } from "./role-candidates";
import { kindsOf } from "./role-fillers";
import { isPassive, prepositionOf } from "./slots";
import { pathLength, treePath } from "./tree-path";

const bucket = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : n <= 12 ? 8 : 20);
const upTo = (most: number, n: number): number => Math.min(most, n);
const word = (text: string): number => hashText(text);

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

/** The features of one candidate among all of the event's. */
export function roleFeatures(
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  candidate: RoleCandidate,
  all: readonly RoleCandidate[],
): Int32Array {
  const { argument, also } = candidate;
  const chain = argument.chain !== undefined ? doc.chains[argument.chain] : undefined;
  const shared = sharedOf(doc, all);
  const key = fillerKey(candidate);
  const place = placeKey(candidate);
  const seen = once(shared.sightings, argument.slot === "near" ? key : `${key} ${place}`, () =>
    nearestSighting(doc, event, candidate, chain),
  );
  const sentence = doc.sentences[seen.sentence];
  const own = sentence?.tokens[seen.token];
  const trigger = seen.trigger.sentence.tokens[seen.trigger.token];
  const [name = "", detail = ""] = candidate.origin.split(":");
  const R = word(argument.role);
  const FR = word(`${event.type}.${argument.role}`);
  const O = word(name);
  const fullOrigin = word(name === "event" ? `${name}:${detail}` : candidate.origin);
  const kind = once(shared.kinds, key, () => word(typeOf(doc, candidate, chain)));
  const K = word(seen.trigger.trigger.kind);
  const near = seen.distance === 0;
  const path = word(near ? seen.path : `${seen.distance}`);
  const slot = word(name === "slot" ? argument.slot : "-");
  const lemma = word(trigger?.lemma.toLowerCase() ?? "");
  const preposition = sentence ? word(prepositionOf(sentence, seen.token)) : 0;
  const head = word(own?.lemma.toLowerCase() ?? "");
  const deprel = word(own?.deprel ?? "");
  const governor = word(sentence?.tokens[own?.head ?? -1]?.lemma.toLowerCase() ?? "");
  const passive = trigger?.upos === "VERB" && isPassive(seen.trigger.sentence, seen.trigger.token) ? 1 : 0;
  const side = near ? seen.token - seen.trigger.token : 0;
  const reach = Math.sign(side) * bucket(Math.abs(side));
  const steps = near ? pathLength(seen.path) : -1;
  const rivals = shared.byRole.get(argument.role) ?? [];
  const filled = rivals.filter((other) => other.origin === "slot").length;
  const alike = rivals.filter(
    (other) => chain && other.argument.chain !== undefined && doc.chains[other.argument.chain]?.type === chain.type,
  ).length;
  const same = chain ? shared.byChain.get(key) : shared.byPlace.get(place);
  const elsewhere = (same ?? []).filter((other) => other !== candidate && other.argument.role !== argument.role);
  const slotElsewhere = elsewhere.find((other) => other.origin === "slot")?.argument;
  const lent = elsewhere.find((other) => other.origin.startsWith("event"))?.origin.split(":")[1] ?? "";
  const otherRole = word(slotElsewhere?.role ?? "");
  const otherSlot = word(slotElsewhere ? `${slotElsewhere.role}:${slotElsewhere.slot}` : "");
  const kindOfSentence = word(sentence?.kind ?? "");
  const { places } = shared;
  const first = chain ? (doc.mentions[chain.mentions[0] ?? -1]?.sentence ?? 0) : argument.sentence;
  const sources = word([...new Set(also.map((each) => each.split(":").slice(0, 2).join(":")))].sort().join(" "));
  const lender = word(also.find((each) => each.startsWith("event"))?.split(":")[1] ?? "");
  const form = word(seen.form);
  const cue = near && sentence && isGovernedBySpeech(seen.token, seen.trigger.token, sentence) ? 1 : 0;
  const RO = feature2(1, R, O);
  const RP = feature2(2, R, path);
  const FRO = feature2(3, FR, O);
  let template = 0;
  const one = (a: number): number => feature1(++template, a);
  const two = (a: number, b: number): number => feature2(++template, a, b);
  const three = (a: number, b: number, c: number): number => feature3(++template, a, b, c);
  return Int32Array.of(
    one(RO),
    two(R, kind),
    one(FR),
    one(FRO),
    two(FR, kind),
    two(FRO, kind),
    two(R, fullOrigin),
    two(FR, fullOrigin),
    two(R, slot),
    two(FR, slot),
    three(R, slot, kind),
    three(R, slot, lemma),
    one(RP),
    two(RP, K),
    two(RP, kind),
    two(FR, path),
    two(RP, O),
    two(RP, lemma),
    two(RP, preposition),
    three(RP, preposition, kind),
    three(R, preposition, kind),
    two(FR, preposition),
    three(R, seen.distance, kind),
    three(RO, form, kind),
    two(R, head),
    two(FR, head),
    two(RO, deprel),
    two(R, governor),
    two(R, otherRole),
    two(R, otherSlot),
    two(FR, otherRole),
    two(R, word(lent)),
    two(RO, upTo(3, filled)),
    two(FRO, upTo(2, filled)),
    two(RO, word(chain?.subtype ?? "")),
    two(RO, kindOfSentence),
    three(path, preposition, O),
    three(kind, O, seen.distance),
    two(RO, steps),
    three(R, reach, kind),
    two(RO, reach),
    two(RO, bucket(chain?.mentions.length ?? 0)),
    two(RO, upTo(4, first)),
    two(RO, upTo(4, event.triggers.length)),
    two(RO, upTo(6, places)),
    two(RO, upTo(5, alike)),
    two(RO, bucket(rivals.indexOf(candidate))),
    two(RO, upTo(3, also.length)),
    three(RO, cue, passive),
    two(RO, sources),
    two(RO, lender),
    two(FR, lender),
    three(RP, passive, preposition),
    three(R, slot, upTo(2, filled)),
    two(O, steps),
    two(kind, steps),
    two(O, reach),
    two(O, bucket(chain?.mentions.length ?? 0)),
    two(O, upTo(4, first)),
    two(O, upTo(4, event.triggers.length)),
    two(O, upTo(6, places)),
    two(O, upTo(5, alike)),
    two(O, bucket(rivals.indexOf(candidate))),
    two(O, upTo(4, also.length)),
    two(O, upTo(3, filled)),
    three(O, slotElsewhere ? 1 : 0, lent === "" ? 0 : 1),
    two(O, bucket(all.length >> 2)),
    three(O, seen.distance, form),
    three(K, kind, steps),
  );
}

function typeOf(doc: Parsed & Mentioned & Resolved, { argument }: RoleCandidate, chain: Chain | undefined): string {
  if (chain) return chain.type;
  const sentence = doc.sentences[argument.sentence];
  if (!sentence) return "";
  const { chain: _, ...filler } = fillerLookup(doc)(sentence, argument.token);
  return kindsOf(filler).join("+");
}

/** What the candidates of one event share, so that it is worked out once for all of them. */
interface Shared {
  readonly byRole: ReadonlyMap<string, readonly RoleCandidate[]>;
  readonly byChain: ReadonlyMap<string, readonly RoleCandidate[]>;
  readonly byPlace: ReadonlyMap<string, readonly RoleCandidate[]>;
  readonly sightings: Map<string, Sighting>;
  /** Hashed kinds of fillers. */
  readonly kinds: Map<string, number>;
  /** Named places and facilities of the article. */
  readonly places: number;
}

const SHARED = new WeakMap<readonly RoleCandidate[], Shared>();

function sharedOf(doc: Resolved, all: readonly RoleCandidate[]): Shared {
  let shared = SHARED.get(all);
  if (!shared) {
    shared = {
      byRole: grouped(all, ({ argument }) => argument.role),
      byChain: grouped(all, fillerKey),
      byPlace: grouped(all, placeKey),
      sightings: new Map(),
      kinds: new Map(),
      places: doc.chains.filter((other) => other.named && /^(?:Place|Facility)$/.test(other.type)).length,
    };
    SHARED.set(all, shared);
  }
  return shared;
}

/** One chain, or one word of the text. */
const fillerKey = (candidate: RoleCandidate): string =>
  candidate.argument.chain !== undefined ? `chain ${candidate.argument.chain}` : placeKey(candidate);

const placeKey = ({ argument: { sentence, token } }: RoleCandidate): string => `${sentence}:${token}`;

function grouped(
  all: readonly RoleCandidate[],
  keyOf: (candidate: RoleCandidate) => string,
): Map<string, RoleCandidate[]> {
  const groups = new Map<string, RoleCandidate[]>();
  for (const candidate of all) once(groups, keyOf(candidate), () => []).push(candidate);
  return groups;
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** The mention of the filler that is nearest to a trigger: in sentences, then in steps of the tree, then in words. */
function nearestSighting(
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  { argument }: RoleCandidate,
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
