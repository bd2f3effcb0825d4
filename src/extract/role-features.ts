// What the second opinion sees of a role candidate: frame, role, where it comes from, what fills it, the way there
// through the tree, and how the event stands otherwise. One feature per template, always in the same order: the trainer
// learns one weight for each position (fit-templates.ts).

import { feature1, feature2, feature3, hashText } from "../model/features";
import type { Chain, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { fillerLookup } from "./filler-class";
import { once } from "./once";
import type { RoleCandidate } from "./role-candidates";
import { kindsOf } from "./role-fillers";
import { bucket, roleView, type View } from "./role-view";

const upTo = (most: number, n: number): number => Math.min(most, n);
const word = (text: string): number => hashText(text);

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
  const seen = once(shared.views, argument.slot === "near" ? key : `${key} ${place}`, () =>
    roleView(doc, event, argument, chain),
  );
  const { path, lemma, preposition, passive, reach, steps, form, distance, K } = seen;
  const origin = once(shared.origins, candidate.origin, () => originOf(candidate.origin));
  const { name, O, fullOrigin } = origin;
  const role = once(shared.roles, argument.role, () => roleOf(doc, event, argument.role, shared));
  const { R, FR, filled } = role;
  const rank = bucket(shared.ranks.get(candidate) as number);
  const alike = chain ? (role.byType.get(chain.type) ?? 0) : 0;
  const kind = once(shared.kinds, key, () => word(typeOf(doc, candidate, chain)));
  const slot = name === "slot" ? word(argument.slot) : NO_SLOT;
  const same = chain ? shared.byChain.get(key) : shared.byPlace.get(place);
  const elsewhere = (same ?? []).filter((other) => other !== candidate && other.argument.role !== argument.role);
  const slotElsewhere = elsewhere.find((other) => other.origin === "slot")?.argument;
  const lent = elsewhere.find((other) => other.origin.startsWith("event"))?.origin.split(":")[1] ?? "";
  const otherRole = word(slotElsewhere?.role ?? "");
  const otherSlot = word(slotElsewhere ? `${slotElsewhere.role}:${slotElsewhere.slot}` : "");
  const { places } = shared;
  const first = upTo(4, chain ? (doc.mentions[chain.mentions[0] ?? -1]?.sentence ?? 0) : argument.sentence);
  const sources =
    also.length === 0
      ? NOTHING
      : word([...new Set(also.map((each) => each.split(":").slice(0, 2).join(":")))].sort().join(" "));
  const lender = word(also.find((each) => each.startsWith("event"))?.split(":")[1] ?? "");
  const mentions = bucket(chain?.mentions.length ?? 0);
  const triggers = upTo(4, event.triggers.length);
  const RO = feature2(1, R, O);
  const RP = feature2(2, R, path);
  const FRO = feature2(3, FR, O);
  written = 0;
  one(RO);
  two(R, kind);
  one(FR);
  one(FRO);
  two(FR, kind);
  two(FRO, kind);
  two(R, fullOrigin);
  two(FR, fullOrigin);
  two(R, slot);
  two(FR, slot);
  three(R, slot, kind);
  three(R, slot, lemma);
  one(RP);
  two(RP, K);
  two(RP, kind);
  two(FR, path);
  two(RP, O);
  two(RP, lemma);
  two(RP, preposition);
  three(RP, preposition, kind);
  three(R, preposition, kind);
  two(FR, preposition);
  three(R, distance, kind);
  three(RO, form, kind);
  two(R, seen.head);
  two(FR, seen.head);
  two(RO, seen.deprel);
  two(R, seen.governor);
  two(R, otherRole);
  two(R, otherSlot);
  two(FR, otherRole);
  two(R, word(lent));
  two(RO, upTo(3, filled));
  two(FRO, upTo(2, filled));
  two(RO, word(chain?.subtype ?? ""));
  two(RO, seen.kindOfSentence);
  three(path, preposition, O);
  three(kind, O, distance);
  two(RO, steps);
  three(R, reach, kind);
  two(RO, reach);
  two(RO, mentions);
  two(RO, first);
  two(RO, triggers);
  two(RO, upTo(6, places));
  two(RO, upTo(5, alike));
  two(RO, rank);
  two(RO, upTo(3, also.length));
  three(RO, seen.cue, passive);
  two(RO, sources);
  two(RO, lender);
  two(FR, lender);
  three(RP, passive, preposition);
  three(R, slot, upTo(2, filled));
  two(O, steps);
  two(kind, steps);
  two(O, reach);
  two(O, mentions);
  two(O, first);
  two(O, triggers);
  two(O, upTo(6, places));
  two(O, upTo(5, alike));
  two(O, rank);
  two(O, upTo(4, also.length));
  two(O, upTo(3, filled));
  three(O, slotElsewhere ? 1 : 0, lent === "" ? 0 : 1);
  two(O, bucket(all.length >> 2));
  three(O, distance, form);
  three(K, kind, steps);
  return features.slice(0, written);
}

const NOTHING = word("");
const NO_SLOT = word("-");

/** Where features are written, and how many there are; a template's number is the place of its feature from 1. */
const features = new Int32Array(128);
let written = 0;
const one = (a: number): void => void (features[written] = feature1(++written, a));
const two = (a: number, b: number): void => void (features[written] = feature2(++written, a, b));
const three = (a: number, b: number, c: number): void => void (features[written] = feature3(++written, a, b, c));

/** Where a candidate comes from: the kind of origin, its hash, and that of its detail without the distance of another event. */
interface Origin {
  readonly name: string;
  readonly O: number;
  readonly fullOrigin: number;
}

function originOf(origin: string): Origin {
  const [name = "", detail = ""] = origin.split(":");
  return { name, O: word(name), fullOrigin: word(name === "event" ? `${name}:${detail}` : origin) };
}

/** What the candidates for one role share. */
interface RoleOfAll {
  /** Hashes of the role and of the frame's role. */
  readonly R: number;
  readonly FR: number;
  /** How many of the role's candidates are from slots, and how many are chains of each type. */
  readonly filled: number;
  readonly byType: ReadonlyMap<string, number>;
}

function roleOf(doc: Resolved, event: DraftEvent, role: string, { byRole }: Shared): RoleOfAll {
  const rivals = byRole.get(role) ?? [];
  const byType = new Map<string, number>();
  for (const { argument } of rivals) {
    const type = argument.chain !== undefined ? doc.chains[argument.chain]?.type : undefined;
    if (type !== undefined) byType.set(type, (byType.get(type) ?? 0) + 1);
  }
  const filled = rivals.filter((other) => other.origin === "slot").length;
  return { R: word(role), FR: word(`${event.type}.${role}`), filled, byType };
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
  /** The place of each among the candidates for its role. */
  readonly ranks: ReadonlyMap<RoleCandidate, number>;
  readonly views: Map<string, View>;
  readonly origins: Map<string, Origin>;
  readonly roles: Map<string, RoleOfAll>;
  /** Hashed kinds of fillers. */
  readonly kinds: Map<string, number>;
  /** Named places and facilities of the article. */
  readonly places: number;
}

const PLACES = new WeakMap<readonly Chain[], number>();

/** How many named places and facilities there are, counted once for an article. */
function placesOf(chains: readonly Chain[]): number {
  const known = PLACES.get(chains);
  if (known !== undefined) return known;
  const places = chains.filter((chain) => chain.named && /^(?:Place|Facility)$/.test(chain.type)).length;
  PLACES.set(chains, places);
  return places;
}

const SHARED = new WeakMap<readonly RoleCandidate[], Shared>();

function sharedOf(doc: Resolved, all: readonly RoleCandidate[]): Shared {
  let shared = SHARED.get(all);
  if (!shared) {
    const byRole = grouped(all, ({ argument }) => argument.role);
    shared = {
      byRole,
      ranks: new Map([...byRole.values()].flatMap((rivals) => rivals.map((rival, rank) => [rival, rank]))),
      byChain: grouped(all, fillerKey),
      byPlace: grouped(all, placeKey),
      views: new Map(),
      origins: new Map(),
      roles: new Map(),
      kinds: new Map(),
      places: placesOf(doc.chains),
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
