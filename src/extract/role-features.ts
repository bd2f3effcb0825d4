// What the second opinion sees of a role candidate: frame, role, where it comes from, what fills it, the way there
// through the tree, and how the event stands otherwise. One feature per template, always in the same order: the trainer
// learns one weight for each position (fit-templates.ts).

import type { Clusters } from "../model/clusters";
import { feature1, feature2, feature3, hashText, upTo } from "../model/features";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { RoleCandidate } from "./role-candidates";
import { originOf, standingOf } from "./role-standing";
import { bucket } from "./role-view";

const word = (text: string): number => hashText(text);

/** So many features are kept room for. */
export const MAX_ROLE_FEATURES = 144;

/** The features of one candidate among all of event `index` of `events`. */
export function roleFeatures(
  doc: Parsed & Mentioned & Resolved,
  clusters: Clusters,
  events: readonly DraftEvent[],
  index: number,
  candidate: RoleCandidate,
  all: readonly RoleCandidate[],
): Int32Array {
  const into = new Int32Array(MAX_ROLE_FEATURES);
  return into.slice(0, writeRoleFeatures(into, doc, clusters, events, index, candidate, all));
}

/** Writes the features of one candidate among all of the event's to the front of `into`; gives how many there are. */
export function writeRoleFeatures(
  into: Int32Array,
  doc: Parsed & Mentioned & Resolved,
  clusters: Clusters,
  events: readonly DraftEvent[],
  index: number,
  candidate: RoleCandidate,
  all: readonly RoleCandidate[],
): number {
  features = into;
  written = 0;
  const { argument, also } = candidate;
  const event = events[index] as DraftEvent;
  const { role, rank, filler, view, origin, elsewhere, places } = standingOf(
    doc,
    clusters,
    events,
    index,
    candidate,
    all,
  );
  const { path, lemma, preposition, passive, reach, steps, form, distance, K, others } = view;
  const { name, O, fullOrigin } = origin;
  const { R, FR, filled, holder } = role;
  const { chain, kind, first, mentions } = filler;
  const alike = chain ? (role.byType.get(chain.type) ?? 0) : 0;
  const subtype = word(chain?.subtype ?? "");
  const slot = name === "slot" ? word(argument.slot) : NO_SLOT;
  const { slotElsewhere, lent } = elsewhere;
  const otherRole = word(slotElsewhere?.role ?? "");
  const otherSlot = word(slotElsewhere ? `${slotElsewhere.role}:${slotElsewhere.slot}` : "");
  const sources = also.length === 0 ? NOTHING : word(sourcesOf(also));
  const lending = also.find((each) => each.startsWith("event"));
  const lender = lending === undefined ? NOTHING : word(originOf(lending).detail);
  const triggers = upTo(4, event.triggers.length);
  const RO = feature2(1, R, O);
  const RP = feature2(2, R, path);
  const FRO = feature2(3, FR, O);
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
  two(R, view.head);
  two(FR, view.head);
  two(RO, view.deprel);
  two(R, view.governor);
  two(R, otherRole);
  two(R, otherSlot);
  two(FR, otherRole);
  two(R, word(lent));
  two(RO, upTo(3, filled));
  two(FRO, upTo(2, filled));
  two(RO, subtype);
  two(RO, view.kindOfSentence);
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
  three(RO, view.cue, passive);
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
  three(FR, view.head, O);
  three(R, view.head, preposition);
  three(R, lemma, kind);
  three(R, lemma, path);
  three(R, lemma, preposition);
  three(R, lemma, O);
  three(FRO, kind, distance);
  three(FRO, kind, first);
  three(RP, form, kind);
  two(FRO, form);
  three(FR, steps, kind);
  three(FR, reach, kind);
  three(R, view.governor, view.deprel);
  three(R, view.governor, preposition);
  three(RO, kind, alike);
  three(RO, kind, rank);
  three(FR, kind, upTo(3, filled));
  three(RO, kind, mentions);
  three(RO, kind, first);
  three(RO, kind, triggers);
  three(FR, path, preposition);
  three(FR, path, kind);
  two(FR, view.determiner);
  three(R, view.determiner, kind);
  three(RO, view.determiner, kind);
  three(FR, subtype, O);
  three(R, subtype, path);
  three(FR, view.kindOfSentence, O);
  three(RO, distance, alike);
  three(RO, kind, upTo(5, places));
  two(lemma, path);
  three(lemma, R, view.deprel);
  three(R, kind, word(event.status));
  three(RO, kind, view.position);
  three(R, otherRole, kind);
  three(FR, otherSlot, kind);
  three(R, word(lent), kind);
  three(RO, kind, holder);
  three(FR, kind, holder);
  three(R, kind, others.nearer);
  three(RO, kind, others.nearer);
  three(RO, kind, others.between);
  three(RO, others.between, others.nearer);
  three(FR, others.nearest, O);
  three(R, others.nearest, kind);
  three(FR, others.nearest, others.nearer);
  three(R, others.crossed, kind);
  three(FR, others.crossed, O);
  const { classes } = view;
  two(R, classes.head);
  two(FR, classes.head);
  three(R, classes.head, preposition);
  three(FR, classes.head, O);
  two(R, classes.governor);
  three(R, classes.governor, view.deprel);
  three(R, classes.trigger, kind);
  three(R, classes.trigger, path);
  three(R, classes.trigger, preposition);
  three(R, classes.coarseTrigger, classes.coarseHead);
  three(RO, classes.head, kind);
  return written;
}

const NOTHING = word("");
const NO_SLOT = word("-");

/** Where else a candidate comes from, each kind once. */
const sourcesOf = (also: readonly string[]): string =>
  also.length === 1
    ? originOf(also[0] as string).source
    : [...new Set(also.map((each) => originOf(each).source))].sort().join(" ");

/** Where features are written, and how many there are; a template's number is the place of its feature from 1. */
let features: Int32Array;
let written = 0;
const one = (a: number): void => void (features[written] = feature1(++written, a));
const two = (a: number, b: number): void => void (features[written] = feature2(++written, a, b));
const three = (a: number, b: number, c: number): void => void (features[written] = feature3(++written, a, b, c));
