// Which phrases of a sentence may fill a role at all, and which roles what they are allows: a person may be arrested, a
// place may be where, words like “five years” a penalty. It gives possibilities; judge-roles.ts decides.

import type { EntityType } from "../ontology/entity-types";
import { COMMON_ROLES, EVENT_ROWS, type EventRole, type EventType } from "../ontology/event-frames";
import type { Sentence, Token } from "../text/token";
import { baseRelation } from "./dependency-tree";
import type { Mentioned, Resolved } from "./document";
import { classTest, fillerLookup, isNational, type Filler } from "./filler-class";
import { once } from "./once";

/** What a filler is, as far as roles ask: the type of its named chain, else classes of its head word. */
export type FillerKind =
  "Person" | "Organization" | "Place" | "Facility" | "human" | "place" | "money" | "post" | "time" | "gerund" | "thing";

const ACTORS: readonly FillerKind[] = ["Person", "Organization", "Place", "human", "thing"];
const PLACES: readonly FillerKind[] = ["Place", "Facility", "place"];

/** The kinds that may fill each role. */
const KINDS_OF: Readonly<Record<EventRole, ReadonlySet<FillerKind>>> = {
  agent: new Set(ACTORS),
  participant: new Set(ACTORS),
  recipient: new Set(ACTORS),
  seller: new Set(ACTORS),
  target: new Set([...ACTORS, ...PLACES, "money"]),
  victim: new Set(["Person", "human"]),
  person: new Set(["Person", "Organization", "human"]),
  organization: new Set(["Organization", "Facility", "Place", "place", "thing"]),
  place: new Set(PLACES),
  origin: new Set([...PLACES, "Organization"]),
  destination: new Set([...PLACES, "Organization"]),
  position: new Set(["post"]),
  crime: new Set(["thing", "gerund"]),
  cause: new Set(["thing", "gerund"]),
  topic: new Set(["thing", "gerund"]),
  instrument: new Set(["thing"]),
  competition: new Set(["thing"]),
  penalty: new Set(["time", "money", "thing"]),
  amount: new Set(["money", "thing"]),
};

const isTime = classTest("time");
const isHuman = classTest("human|force|fighter");
const isPlace = classTest("place");
const isMoney = classTest("money");
const isPost = classTest("post");

const NO_KINDS: readonly FillerKind[] = [];
/** Lists of one kind. */
const ALONE: ReadonlyMap<string, readonly FillerKind[]> = new Map(
  (["Person", "Organization", "Place", "Facility", "human", "time", "gerund"] as const).map((kind) => [kind, [kind]]),
);
/** Lists of what words without a name may be: whether human, a place, money, a post, a bit for each. */
const MIXED: readonly (readonly FillerKind[])[] = Array.from({ length: 16 }, (_, bits) => {
  const kinds = (["human", "place", "money", "post"] as const).filter((_, bit) => (bits >> bit) & 1);
  return (bits & 1) === 0 ? [...kinds, "thing"] : kinds;
});

const alone = (kind: FillerKind): readonly FillerKind[] => ALONE.get(kind) ?? [kind];

/** What something named is, one list for each type: `rolesFor` is faster for lists that it knows. */
export const kindsOfName = (type: EntityType): readonly FillerKind[] => alone(type as FillerKind);

/** What a filler is. Example: “five years” is a time, “the minister” human and a post. */
export function kindsOf(filler: Filler): readonly FillerKind[] {
  const { chain, sentence, token } = filler;
  if (isNational(filler)) return alone("human");
  if (isFixedTail(sentence, token)) return NO_KINDS;
  if (chain?.named && chain.type !== "Event") return kindsOfName(chain.type);
  if (sentence.tokens[token]?.upos === "VERB") return alone("gerund");
  if (isTime(filler)) return alone("time");
  const bits =
    (isHuman(filler) ? 1 : 0) | (isPlace(filler) ? 2 : 0) | (isMoney(filler) ? 4 : 0) | (isPost(filler) ? 8 : 0);
  return MIXED[bits] as readonly FillerKind[];
}

/** “crimes *against humanity*”: no part of the name of a crime. */
const isFixedTail = ({ tokens }: Sentence<Token>, token: number): boolean =>
  tokens[token]?.lemma === "humanity" && tokens[token - 1]?.lemma === "against";

/**
 * How far in the tree (in steps) a phrase may stand to be asked for a role. Of those farther off, a tenth of all candidates, the judge took one in 300
 * in gold/train.
 */
const FARTHEST: Readonly<Partial<Record<EventRole, number>>> = { agent: 3, target: 3, instrument: 2 };

/** For each type and list of kinds the roles at each distance that was asked for. */
const ROLES = new Map<EventType, WeakMap<readonly FillerKind[], (readonly EventRole[])[]>>();

/** The roles of a type of events that a filler of these kinds may play, so many steps away in the tree if it is in the sentence. */
export function rolesFor(kinds: readonly FillerKind[], type: EventType, steps = 0): readonly EventRole[] {
  const known = once(ROLES, type, () => new WeakMap<readonly FillerKind[], (readonly EventRole[])[]>());
  let bySteps = known.get(kinds);
  if (!bySteps) known.set(kinds, (bySteps = []));
  return (bySteps[steps] ??= rolesWithin(kinds, type, steps));
}

function rolesWithin(kinds: readonly FillerKind[], type: EventType, steps: number): readonly EventRole[] {
  const all = [...new Set([...Object.keys(EVENT_ROWS[type].roles), ...Object.keys(COMMON_ROLES)])] as EventRole[];
  return all.filter((role) => kinds.some((kind) => KINDS_OF[role].has(kind)) && steps <= (FARTHEST[role] ?? steps));
}

const NAMED: readonly FillerKind[] = ["Person", "Organization", "Place", "Facility"];

const FOR_NAMES: ReadonlySet<EventRole> = new Set(
  (Object.keys(KINDS_OF) as EventRole[]).filter((role) => NAMED.some((kind) => KINDS_OF[role].has(kind))),
);

/** True for roles that something named may play: an amount, a penalty or a post never is. */
export const takesNames = (role: EventRole): boolean => FOR_NAMES.has(role);

const PHRASES_ARE: ReadonlySet<string> = new Set(
  "nsubj obj iobj obl nmod appos conj root xcomp advcl dep parataxis acl compound ccomp".split(" "),
);
const GERUNDS_ARE: ReadonlySet<string> = new Set(["acl", "advcl", "obl", "nmod"]);
const ADJECTIVES_ARE: ReadonlySet<string> = new Set(["amod", "nsubj", "obj", "obl", "nmod", "conj"]);

/** A filler and what it is. */
export interface Phrase extends Filler {
  readonly kinds: readonly FillerKind[];
}

const PHRASES = new WeakMap<Sentence<Token>, readonly Phrase[]>();

/** The heads of a sentence's names and noun phrases, and gerunds behind a preposition, in text order. */
export function phrasesIn(doc: Mentioned & Resolved, sentence: Sentence<Token>): readonly Phrase[] {
  const known = PHRASES.get(sentence);
  if (known) return known;
  const lookup = fillerLookup(doc);
  const found: Phrase[] = [];
  sentence.tokens.forEach((token, index) => {
    if (!isPhraseHead(token)) return;
    const filler = lookup(sentence, index);
    // “*chief* executive”: an adjective is a filler only where it names somebody (“*Afghan* forces”).
    if (baseRelation(token.deprel) === "amod" && filler.mention?.form !== "NAM") return;
    // A word inside a name is no phrase of its own.
    const inside = filler.mention?.form === "NAM" && filler.mention.sentence === sentence.index;
    if (inside && filler.mention.head !== index && isWithin(filler, index)) return;
    const { mention, chain } = filler;
    found.push({ sentence, token: index, mention, chain, kinds: kindsOf(filler) });
  });
  PHRASES.set(sentence, found);
  return found;
}

const isWithin = ({ mention }: Filler, index: number): boolean =>
  mention !== undefined && mention.first <= index && index <= mention.last;

function isPhraseHead({ upos, xpos, deprel }: Token): boolean {
  switch (upos) {
    case "PROPN":
    case "PRON":
      return true;
    case "VERB":
      return xpos === "VBG" && GERUNDS_ARE.has(baseRelation(deprel));
    case "ADJ":
      return ADJECTIVES_ARE.has(baseRelation(deprel));
    case "NOUN":
    case "NUM":
    case "SYM":
      return PHRASES_ARE.has(baseRelation(deprel));
    default:
      return false;
  }
}
