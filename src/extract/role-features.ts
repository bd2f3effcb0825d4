// What the second opinion sees of a role candidate: frame, role, where it comes from, what fills it, the way there
// through the tree, and how the event stands otherwise. One feature per template, always in the same order: the trainer
// learns one weight for each position (fit-templates.ts). They come in three parts, as most candidates fail by the first few
// (judge-role.ts); the first part asks nothing of where the filler stands.

import type { Clusters } from "../model/clusters";
import { featureTemplates, writeFeatures } from "../model/feature-templates";
import { feature2, hashOn, hashText, upTo } from "../model/features";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { RoleCandidate } from "./role-candidates";
import {
  lenderElsewhere,
  originOf,
  placesOf,
  slotElsewhere,
  standingsOf,
  viewOf,
  type Standing,
} from "./role-standing";
import { bucket, furtherView } from "./role-view";

const word = (text: string): number => hashText(text);
const NOTHING = word("");
const NO_SLOT = word("-");

/** So many features are kept room for. */
export const MAX_ROLE_FEATURES = 144;

/** The candidates of one event, and all that features ask of besides. */
export interface RoleCandidates {
  readonly doc: Parsed & Mentioned & Resolved;
  readonly clusters: Clusters;
  readonly events: readonly DraftEvent[];
  readonly event: DraftEvent;
  readonly all: readonly RoleCandidate[];
  /** How each of them stands. */
  readonly standings: readonly Standing[];
  /** Hashed status of the event, its triggers, the places that the article names and the candidates, all as features ask. */
  readonly status: number;
  readonly triggers: number;
  readonly places: number;
  readonly rivals: number;
}

/** The candidates `all` of event `index` of `events`, ready to be described. */
export function describedRoles(
  doc: Parsed & Mentioned & Resolved,
  clusters: Clusters,
  events: readonly DraftEvent[],
  index: number,
  all: readonly RoleCandidate[],
): RoleCandidates {
  const event = events[index] as DraftEvent;
  return {
    doc,
    clusters,
    events,
    event,
    all,
    standings: standingsOf(doc, event, all),
    status: word(event.status),
    triggers: upTo(4, event.triggers.length),
    places: placesOf(doc.chains),
    rivals: bucket(all.length >> 2),
  };
}

/** All features of candidate `k`. */
export function roleFeatures(candidates: RoleCandidates, k: number): Int32Array {
  const into = new Int32Array(MAX_ROLE_FEATURES);
  const values = new Int32Array(ROLE_COLUMNS);
  return into.slice(
    0,
    ROLE_PARTS.reduce((count, part) => part(values, into, count, candidates, k), 0),
  );
}

/**
 * Writes a part of the features of candidate `k` into `into` from place `n` on, and what they join into `values`, where the parts before have
 * left what they joined; gives the place behind them.
 */
export type RolePart = (
  values: Int32Array,
  into: Int32Array,
  n: number,
  candidates: RoleCandidates,
  k: number,
) => number;

/** The number of each column. */
const C = {
  R: 0,
  FR: 1,
  RO: 2,
  FRO: 3,
  O: 4,
  kind: 5,
  holder: 6,
  subtype: 7,
  first: 8,
  otherSlot: 9,
  RP: 10,
  path: 11,
  preposition: 12,
  head: 13,
  headClass: 14,
  lemma: 15,
  deprel: 16,
  governor: 17,
  filled2: 18,
  filled3: 19,
  steps: 20,
  form: 21,
  distance: 22,
  fullOrigin: 23,
  slot: 24,
  otherRole: 25,
  lent: 26,
  isSlotElsewhere: 27,
  isLent: 28,
  sources: 29,
  lender: 30,
  also3: 31,
  also4: 32,
  rank: 33,
  rivals: 34,
  mentions: 35,
  triggers: 36,
  places5: 37,
  places6: 38,
  alike: 39,
  alike5: 40,
  status: 41,
  kindOfSentence: 42,
  reach: 43,
  cue: 44,
  passive: 45,
  determiner: 46,
  position: 47,
  K: 48,
  nearer: 49,
  nearest: 50,
  crossed: 51,
  between: 52,
  governorClass: 53,
  triggerClass: 54,
  coarseTrigger: 55,
  coarseHead: 56,
  verb: 57,
  lemmaVerb: 58,
  verbDeprel: 59,
} as const;

/** So many columns a candidate is described in. */
export const ROLE_COLUMNS = Object.keys(C).length;

/**
 * Five templates that ask nothing of trees. With the next fourteen they were chosen one by one on gold/train and the stories: those that
 * leave fewest candidates in doubt when all but one in a thousand of those that hold shall pass.
 */
const FIRST = featureTemplates(
  C,
  `
    107 RO kind holder; 95 FR subtype O; 105 FR otherSlot kind; 59 O first; 77 FRO kind first`,
);

const firstPart: RolePart = (values, into, n, { all, standings }, k) => {
  const candidate = all[k] as RoleCandidate;
  const { role, filler, origin } = standings[k] as Standing;
  const slot = slotElsewhere(filler, candidate);
  values[C.R] = role.R;
  values[C.FR] = role.FR;
  values[C.O] = origin.O;
  values[C.RO] = feature2(1, role.R, origin.O);
  values[C.FRO] = feature2(3, role.FR, origin.O);
  values[C.kind] = filler.kind;
  values[C.holder] = role.holder;
  values[C.subtype] = filler.subtype;
  values[C.first] = filler.first;
  values[C.otherSlot] = slot ? hashOn(word(`${slot.role}:`), slot.slot) : NOTHING;
  return writeFeatures(FIRST, values, into, n);
};

/** Fourteen templates more. */
const SECOND = featureTemplates(
  C,
  `
    17 RP O; 21 R preposition kind; 119 FR headClass; 26 FR head; 90 FR path preposition; 72 R lemma kind;
    27 RO deprel; 33 RO filled3; 25 R head; 55 O steps; 78 RP form kind; 37 path preposition O; 28 R governor;
    76 FRO kind distance`,
);

const secondPart: RolePart = (values, into, n, { doc, clusters, event, all, standings }, k) => {
  const { role, filler } = standings[k] as Standing;
  const view = viewOf(doc, clusters, event, all[k] as RoleCandidate, filler);
  values[C.RP] = feature2(2, role.R, view.path);
  values[C.path] = view.path;
  values[C.preposition] = view.preposition;
  values[C.head] = view.head;
  values[C.headClass] = view.headClass;
  values[C.lemma] = view.lemma;
  values[C.deprel] = view.deprel;
  values[C.governor] = view.governor;
  values[C.filled2] = upTo(2, role.filled);
  values[C.filled3] = upTo(3, role.filled);
  values[C.steps] = view.steps;
  values[C.form] = view.form;
  values[C.distance] = view.distance;
  return writeFeatures(SECOND, values, into, n);
};

/** All the others. */
const THIRD = featureTemplates(
  C,
  `
    1 RO; 2 R kind; 3 FR; 4 FRO; 5 FR kind; 6 FRO kind; 7 R fullOrigin; 8 FR fullOrigin; 9 R slot; 10 FR slot;
    11 R slot kind; 12 R slot lemma; 13 RP; 14 RP K; 15 RP kind; 16 FR path; 18 RP lemma; 19 RP preposition;
    20 RP preposition kind; 22 FR preposition; 23 R distance kind; 24 RO form kind; 29 R otherRole; 30 R otherSlot;
    31 FR otherRole; 32 R lent; 34 FRO filled2; 35 RO subtype; 36 RO kindOfSentence; 38 kind O distance; 39 RO steps;
    40 R reach kind; 41 RO reach; 42 RO mentions; 43 RO first; 44 RO triggers; 45 RO places6; 46 RO alike5;
    47 RO rank; 48 RO also3; 49 RO cue passive; 50 RO sources; 51 RO lender; 52 FR lender; 53 RP passive preposition;
    54 R slot filled2; 56 kind steps; 57 O reach; 58 O mentions; 60 O triggers; 61 O places6; 62 O alike5; 63 O rank;
    64 O also4; 65 O filled3; 66 O isSlotElsewhere isLent; 67 O rivals; 68 O distance form; 69 K kind steps;
    70 FR head O; 71 R head preposition; 73 R lemma path; 74 R lemma preposition; 75 R lemma O; 79 FRO form;
    80 FR steps kind; 81 FR reach kind; 82 R governor deprel; 83 R governor preposition; 84 RO kind alike;
    85 RO kind rank; 86 FR kind filled3; 87 RO kind mentions; 88 RO kind first; 89 RO kind triggers; 91 FR path kind;
    92 FR determiner; 93 R determiner kind; 94 RO determiner kind; 96 R subtype path; 97 FR kindOfSentence O;
    98 RO distance alike; 99 RO kind places5; 100 lemma path; 101 lemma R deprel; 102 R kind status;
    103 RO kind position; 104 R otherRole kind; 106 R lent kind; 108 FR kind holder; 109 R kind nearer;
    110 RO kind nearer; 111 RO kind between; 112 RO between nearer; 113 FR nearest O; 114 R nearest kind;
    115 FR nearest nearer; 116 R crossed kind; 117 FR crossed O; 118 R headClass; 120 R headClass preposition;
    121 FR headClass O; 122 R governorClass; 123 R governorClass deprel; 124 R triggerClass kind;
    125 R triggerClass path; 126 R triggerClass preposition; 127 R coarseTrigger coarseHead; 128 RO headClass kind;
    129 RP verb; 130 FR verb path; 131 R lemmaVerb path; 132 FR verb kind; 133 R verbDeprel kind`,
);

const thirdPart: RolePart = (values, into, n, candidates, k) => {
  describeRivals(values, candidates, k);
  const { doc, clusters, events, event, all, standings } = candidates;
  const { filler } = standings[k] as Standing;
  const view = viewOf(doc, clusters, event, all[k] as RoleCandidate, filler);
  const further = furtherView(doc, clusters, events, event, view);
  const { others, classes } = further;
  const verb = feature2(129, further.transitive, further.passive);
  values[C.kindOfSentence] = further.kindOfSentence;
  values[C.reach] = further.reach;
  values[C.cue] = further.cue;
  values[C.passive] = further.passive;
  values[C.determiner] = further.determiner;
  values[C.position] = further.position;
  values[C.K] = further.K;
  values[C.nearer] = others.nearer;
  values[C.nearest] = others.nearest;
  values[C.crossed] = others.crossed;
  values[C.between] = others.between;
  values[C.governorClass] = classes.governor;
  values[C.triggerClass] = classes.trigger;
  values[C.coarseTrigger] = classes.coarseTrigger;
  values[C.coarseHead] = classes.coarseHead;
  values[C.verb] = verb;
  values[C.lemmaVerb] = feature2(131, view.lemma, verb);
  values[C.verbDeprel] = feature2(133, verb, view.deprel);
  return writeFeatures(THIRD, values, into, n);
};

/** What the third part asks besides where the filler stands. */
function describeRivals(values: Int32Array, candidates: RoleCandidates, k: number): void {
  const { all, standings, status, triggers, places, rivals } = candidates;
  const candidate = all[k] as RoleCandidate;
  const { argument, also } = candidate;
  const { role, rank, filler, origin } = standings[k] as Standing;
  const slot = slotElsewhere(filler, candidate);
  const lender = lenderElsewhere(filler, candidate);
  const lending = also.find((each) => each.startsWith("event"));
  const alike = filler.chain ? (role.byType.get(filler.chain.type) ?? 0) : 0;
  values[C.fullOrigin] = origin.fullOrigin;
  values[C.slot] = origin.name === "slot" ? word(argument.slot) : NO_SLOT;
  values[C.otherRole] = slot ? word(slot.role) : NOTHING;
  values[C.isSlotElsewhere] = slot ? 1 : 0;
  values[C.lent] = lender ? lender.D : NOTHING;
  values[C.isLent] = lender ? 1 : 0;
  values[C.sources] = sourcesOf(also);
  values[C.lender] = lending === undefined ? NOTHING : originOf(lending).D;
  values[C.also3] = upTo(3, also.length);
  values[C.also4] = upTo(4, also.length);
  values[C.rank] = rank;
  values[C.rivals] = rivals;
  values[C.mentions] = filler.mentions;
  values[C.triggers] = triggers;
  values[C.places5] = upTo(5, places);
  values[C.places6] = upTo(6, places);
  values[C.alike] = alike;
  values[C.alike5] = upTo(5, alike);
  values[C.status] = status;
}

/** In this order: each leaves in the columns what the next ones ask too. */
export const ROLE_PARTS: readonly RolePart[] = [firstPart, secondPart, thirdPart];

/** Where else a candidate comes from, each kind once, hashed. */
function sourcesOf(also: readonly string[]): number {
  if (also.length === 0) return NOTHING;
  if (also.length === 1) return originOf(also[0] as string).S;
  return word([...new Set(also.map((each) => originOf(each).source))].sort().join(" "));
}
