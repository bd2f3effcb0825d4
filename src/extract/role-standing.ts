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
  /** What else it is a candidate for. */
  readonly company: Company;
  /** By the place of the candidate; a name nearby is looked for in the whole article. */
  readonly views: Map<number, View>;
}

/** The candidates with one filler that slots and other events give. */
interface Company {
  readonly slots: DraftArgument[];
  readonly lent: RoleCandidate[];
}

/** Where a candidate comes from: the kind of origin, its hash, and that of its detail without the distance of another event. */
export interface Origin {
  readonly full: string;
  readonly name: string;
  /** The kind and its detail, without the distance of another event. */
  readonly source: string;
  readonly detail: string;
  /** Hashes of kind, source and detail, and of the kind with all that a feature asks of it. */
  readonly O: number;
  readonly S: number;
  readonly D: number;
  readonly fullOrigin: number;
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

const ANYWHERE = -1;

/** How each of `all` candidates of an event stands among them, in their order. */
export function standingsOf(doc: Read, event: DraftEvent, all: readonly RoleCandidate[]): Standing[] {
  const roles = new Map<string, RoleGroup>();
  const chains = new Map<number, FillerOfAll>();
  const words = new Map<number, FillerOfAll>();
  const companies = new Map<number, Company>();
  const companyAt = (place: number): Company => once(companies, place, newCompany);
  const fillerOf = (argument: DraftArgument, place: number): FillerOfAll => {
    const chain = argument.chain === undefined ? undefined : doc.chains[argument.chain];
    return chain
      ? once(chains, chain.index, () => newFiller(doc, argument, chain, newCompany()))
      : once(words, place, () => newFiller(doc, argument, undefined, companyAt(place)));
  };
  // Most candidates differ from the one before in their roles alone.
  let before: DraftArgument | undefined;
  let place = ANYWHERE;
  let filler: FillerOfAll | undefined;
  let origin = originOf("");
  return all.map((candidate) => {
    const { argument } = candidate;
    if (!filler || !before || !isOneFiller(before, argument)) filler = fillerOf(argument, (place = placeKey(argument)));
    before = argument;
    if (origin.full !== candidate.origin) origin = originOf(candidate.origin);
    const isSlot = origin.name === "slot";
    if (isSlot || origin.name === "event") {
      keepCompany(filler.company, candidate, isSlot);
      if (filler.chain) keepCompany(companyAt(place), candidate, isSlot);
    }
    const role = once(roles, argument.role, () => newRole(event, argument.role));
    if (isSlot && role.filled++ === 0) role.holder = filler.kind;
    if (filler.chain) role.byType.set(filler.chain.type, (role.byType.get(filler.chain.type) ?? 0) + 1);
    return { role, rank: bucket(role.size++), filler, origin };
  });
}

const isOneFiller = (a: DraftArgument, b: DraftArgument): boolean =>
  a.chain === b.chain && a.token === b.token && a.sentence === b.sentence;

const newCompany = (): Company => ({ slots: [], lent: [] });

const keepCompany = ({ slots, lent }: Company, candidate: RoleCandidate, isSlot: boolean): void =>
  void (isSlot ? slots.push(candidate.argument) : lent.push(candidate));

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

function newFiller(doc: Read, argument: DraftArgument, chain: Chain | undefined, company: Company): FillerOfAll {
  const mentions = chain ? told(doc, chain) : [];
  return {
    chain,
    kind: chain ? word(chain.type) : kindOfWords(doc, argument),
    first: Math.min(LATE, chain ? (doc.mentions[mentions[0] ?? -1]?.sentence ?? 0) : argument.sentence),
    mentions: bucket(mentions.length),
    subtype: word(chain?.subtype ?? ""),
    company,
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
    const fullOrigin = word(name === "event" ? source : origin);
    return { full: origin, name, source, detail, O: word(name), S: word(source), D: word(detail), fullOrigin };
  });

/** The slot that the filler of a candidate fills in another role, the first of them. */
export const slotElsewhere = ({ company }: FillerOfAll, { argument }: RoleCandidate): DraftArgument | undefined =>
  company.slots.find(({ role }) => role !== argument.role);

/** The first event that lends the filler of a candidate in another role: of “event:Attack.agent:0” the origin. */
export function lenderElsewhere({ company }: FillerOfAll, { argument }: RoleCandidate): Origin | undefined {
  const lent = company.lent.find((other) => other.argument.role !== argument.role);
  return lent && originOf(lent.origin);
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
