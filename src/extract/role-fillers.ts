// Which phrases of a sentence may fill a role at all, and which roles what they are allows: a person may be arrested, a
// place may be where, words like “five years” a penalty. It gives possibilities; judge-roles.ts decides.

import { COMMON_ROLES, EVENT_ROWS, type EventRole, type EventType } from "../ontology/event-frames";
import type { Sentence, Token } from "../text/token";
import { baseRelation } from "./dependency-tree";
import type { Mentioned, Resolved } from "./document";
import { fillerLookup, isNational, isOfClass, type Filler } from "./filler-class";
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

/** What a filler is. Example: “five years” is a time, “the minister” human and a post. */
export function kindsOf(filler: Filler): readonly FillerKind[] {
  const { chain, sentence, token } = filler;
  if (isNational(filler)) return ["human"];
  if (isFixedTail(sentence, token)) return [];
  if (chain?.named && chain.type !== "Event") return [chain.type];
  if (sentence.tokens[token]?.upos === "VERB") return ["gerund"];
  if (isOfClass(filler, "time")) return ["time"];
  const kinds: FillerKind[] = [];
  if (isOfClass(filler, "human|force|fighter")) kinds.push("human");
  if (isOfClass(filler, "place")) kinds.push("place");
  if (isOfClass(filler, "money")) kinds.push("money");
  if (isOfClass(filler, "post")) kinds.push("post");
  if (!kinds.includes("human")) kinds.push("thing");
  return kinds;
}

/** “crimes *against humanity*”: no part of the name of a crime. */
const isFixedTail = ({ tokens }: Sentence<Token>, token: number): boolean =>
  tokens[token]?.lemma === "humanity" && tokens[token - 1]?.lemma === "against";

const ROLES = new Map<EventType, Map<string, readonly EventRole[]>>();

/** The roles of a type of events that a filler of these kinds may play. */
export function rolesFor(kinds: readonly FillerKind[], type: EventType): readonly EventRole[] {
  return once(
    once(ROLES, type, () => new Map<string, readonly EventRole[]>()),
    kinds.length === 1 ? (kinds[0] as string) : kinds.join(" "),
    () =>
      ([...new Set([...Object.keys(EVENT_ROWS[type].roles), ...Object.keys(COMMON_ROLES)])] as EventRole[]).filter(
        (role) => kinds.some((kind) => KINDS_OF[role].has(kind)),
      ),
  );
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
