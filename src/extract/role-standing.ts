// How a role candidate stands among the event's others, as its features ask (role-features.ts): its rivals for the role, what else
// its filler is a candidate for, and what fills. Worked out in one pass over all candidates of an event; where a filler stands
// (role-view.ts) only for those that are asked about it.

import type { Clusters } from "../model/clusters";
import { hashText } from "../model/features";
import type { Chain, Mention, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import { fillerLookup } from "./filler-class";
import { once } from "./once";
import { placeKey } from "./place-key";
import type { RoleCandidate } from "./role-candidates";
import { kindsOf } from "./role-fillers";
import { bucket, roleView, type View } from "./role-view";

type Read = Parsed & Mentioned & Resolved;
const word = (text: string): number => hashText(text);

/** What a candidate shares with others, and how it stands among them. */
export interface Standing {
  readonly role: RoleOfAll;
  /** The place among the candidates for the role. */
  readonly rank: number;
  readonly filler: FillerOfAll;
  readonly origin: Origin;
  /** The candidates with the same filler. */
  readonly same: readonly RoleCandidate[];
}

/** What the candidates for one role share. */
export interface RoleOfAll {
  /** Hashes of the role and of the frame's role. */
  readonly R: number;
  readonly FR: number;
  /** How many of the role's candidates are from slots, and how many are chains of each type. */
  readonly filled: number;
  readonly byType: ReadonlyMap<string, number>;
  /** Hashed kind of what the first of its slots is filled with. */
  readonly holder: number;
}

/** What the candidates of one chain, or of one word of the text, share. */
export interface FillerOfAll {
  readonly chain: Chain | undefined;
  /** Hash of its type, or of its kinds. */
  readonly kind: number;
  /** The sentence that speaks of it first, and how often the article does. */
  readonly first: number;
  readonly mentions: number;
  /** Hashed subtype of the chain. */
  readonly subtype: number;
  /** By the place of the candidate; a name nearby is looked for in the whole article. */
  readonly views: Map<number, View>;
}

/** Where a candidate comes from: the kind of origin, its hash, and that of its detail without the distance of another event. */
export interface Origin {
  readonly name: string;
  /** The kind and its detail, without the distance of another event. */
  readonly source: string;
  readonly detail: string;
  readonly O: number;
  readonly fullOrigin: number;
}

/** What else a filler is a candidate for: the role of a slot, and the type of the event that lends it. */
export interface Elsewhere {
  readonly slotElsewhere: DraftArgument | undefined;
  readonly lent: string;
}

/** Where the filler of a candidate stands, found once for each place. */
export function viewOf(
  doc: Read,
  clusters: Clusters,
  event: DraftEvent,
  { argument }: RoleCandidate,
  { chain, views }: FillerOfAll,
): View {
  const place = argument.slot === "near" ? ANYWHERE : placeKey(argument);
  let view = views.get(place);
  if (!view) views.set(place, (view = roleView(doc, clusters, event, argument, chain)));
  return view;
}

interface RoleGroup extends RoleOfAll {
  filled: number;
  holder: number;
  readonly byType: Map<string, number>;
  size: number;
}

interface FillerGroup extends FillerOfAll {
  readonly same: RoleCandidate[];
}

const ANYWHERE = -1;

/** How each of `all` candidates of an event stands among them, in their order. */
export function standingsOf(doc: Read, event: DraftEvent, all: readonly RoleCandidate[]): Standing[] {
  const roles = new Map<string, RoleGroup>();
  const chains = new Map<number, FillerGroup>();
  const words = new Map<number, FillerGroup>();
  const places = new Map<number, RoleCandidate[]>();
  return all.map((candidate) => {
    const { argument, origin } = candidate;
    const role = once(roles, argument.role, () => newRole(event, argument.role));
    const place = placeKey(argument);
    const here = once(places, place, () => []);
    here.push(candidate);
    const chain = argument.chain !== undefined ? doc.chains[argument.chain] : undefined;
    const filler = chain
      ? once(chains, chain.index, () => newFiller(doc, argument, chain))
      : once(words, place, () => newFiller(doc, argument, undefined));
    filler.same.push(candidate);
    if (origin === "slot" && role.filled++ === 0) role.holder = filler.kind;
    if (chain) role.byType.set(chain.type, (role.byType.get(chain.type) ?? 0) + 1);
    const rank = bucket(role.size++);
    return { role, rank, filler, origin: originOf(origin), same: chain ? filler.same : here };
  });
}

const newRole = (event: DraftEvent, role: string): RoleGroup => ({
  R: word(role),
  FR: word(`${event.type}.${role}`),
  filled: 0,
  holder: 0,
  byType: new Map(),
  size: 0,
});

/** A first mention later than that is as good as never. */
const LATE = 4;

function newFiller(doc: Read, argument: DraftArgument, chain: Chain | undefined): FillerGroup {
  const mentions = chain ? told(doc, chain) : [];
  return {
    chain,
    kind: chain ? word(chain.type) : kindOfWords(doc, argument),
    first: Math.min(LATE, chain ? (doc.mentions[mentions[0] ?? -1]?.sentence ?? 0) : argument.sentence),
    mentions: bucket(mentions.length),
    subtype: word(chain?.subtype ?? ""),
    same: [],
    views: new Map(),
  };
}

/** The mentions of a chain in the story: those of its author's line say nothing of what the story is about. */
function told(doc: Read, { mentions }: Chain): readonly number[] {
  const isByline = (index: number | undefined): boolean =>
    doc.sentences[doc.mentions[index ?? -1]?.sentence ?? -1]?.kind === "byline";
  return isByline(mentions[0]) || isByline(mentions.at(-1)) ? mentions.filter((index) => !isByline(index)) : mentions;
}

const KINDS = new WeakMap<readonly Mention[], Map<number, number>>();

/** The hashed kinds of a filler of words, whatever its chain; many events ask for the same one. */
function kindOfWords(doc: Read, argument: DraftArgument): number {
  let known = KINDS.get(doc.mentions);
  if (!known) KINDS.set(doc.mentions, (known = new Map()));
  return once(known, placeKey(argument), () => {
    const sentence = doc.sentences[argument.sentence];
    if (!sentence) return word("");
    const { chain: _, ...filler } = fillerLookup(doc)(sentence, argument.token);
    return word(kindsOf(filler).join("+"));
  });
}

/** Of a closed vocabulary: kinds of origins, and roles of types of events. */
const ORIGINS = new Map<string, Origin>();

/** What features ask of an origin, worked out once. Example: `originOf("event:Die.victim:2").source` is "event:Die.victim". */
export const originOf = (origin: string): Origin =>
  once(ORIGINS, origin, () => {
    const [name = "", detail = ""] = origin.split(":");
    const source = origin.split(":", 2).join(":");
    return { name, source, detail, O: word(name), fullOrigin: word(name === "event" ? source : origin) };
  });

/** What else the filler of a candidate is a candidate for, of all `same` ones that it fills. */
export function elsewhere(candidate: RoleCandidate, same: readonly RoleCandidate[]): Elsewhere {
  let slotElsewhere: DraftArgument | undefined;
  let lent: string | undefined;
  for (const other of same) {
    if (other === candidate || other.argument.role === candidate.argument.role) continue;
    if (other.origin === "slot") slotElsewhere ??= other.argument;
    else if (other.origin.startsWith("event")) lent ??= originOf(other.origin).detail;
  }
  return { slotElsewhere, lent: lent ?? "" };
}

const PLACES = new WeakMap<readonly Chain[], number>();

/** How many named places and facilities there are, counted once for an article. */
export function placesOf(chains: readonly Chain[]): number {
  const known = PLACES.get(chains);
  if (known !== undefined) return known;
  const places = chains.filter((chain) => chain.named && /^(?:Place|Facility)$/.test(chain.type)).length;
  PLACES.set(chains, places);
  return places;
}
