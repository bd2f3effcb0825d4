// What the second opinion sees of a role candidate: frame, role, where it comes from, what fills it, the way there
// through the tree, and how the event stands otherwise. One feature per template, always in the same order: the trainer
// learns one weight for each position (fit-templates.ts). They come in three parts, as most candidates fail by the first few
// (judge-role.ts); the first part asks nothing of where the filler stands.

import type { Clusters } from "../model/clusters";
import { feature1, feature2, feature3, hashText, upTo } from "../model/features";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { RoleCandidate } from "./role-candidates";
import { elsewhere, originOf, placesOf, standingsOf, viewOf, type Standing } from "./role-standing";
import { bucket, furtherView } from "./role-view";

const word = (text: string): number => hashText(text);

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
  return { doc, clusters, events, event, all, standings: standingsOf(doc, event, all) };
}

/** All features of candidate `k`. */
export function roleFeatures(candidates: RoleCandidates, k: number): Int32Array {
  const into = new Int32Array(MAX_ROLE_FEATURES);
  return into.slice(
    0,
    PARTS.reduce((count, part) => part(into, count, candidates, k), 0),
  );
}

/** Writes a part of the features of candidate `k` from place `n` on; gives the place behind them. */
export type RolePart = (into: Int32Array, n: number, candidates: RoleCandidates, k: number) => number;

/**
 * Five templates that ask nothing of trees. With the next fourteen they were chosen one by one on gold/train and the stories: those that
 * leave fewest candidates in doubt when all but one in a thousand of those that hold shall pass.
 */
export const firstRoleFeatures: RolePart = (into, n, { all, standings }, k) => {
  const candidate = all[k] as RoleCandidate;
  const { role, filler, origin, same } = standings[k] as Standing;
  const { R, FR, holder } = role;
  const { kind, first, subtype } = filler;
  const { O } = origin;
  const { slotElsewhere } = elsewhere(candidate, same);
  const otherSlot = word(slotElsewhere ? `${slotElsewhere.role}:${slotElsewhere.slot}` : "");
  const RO = feature2(1, R, O);
  const FRO = feature2(3, FR, O);
  into[n++] = feature3(107, RO, kind, holder);
  into[n++] = feature3(95, FR, subtype, O);
  into[n++] = feature3(105, FR, otherSlot, kind);
  into[n++] = feature2(59, O, first);
  into[n++] = feature3(77, FRO, kind, first);
  return n;
};

/** Fourteen templates more. */
export const secondRoleFeatures: RolePart = (into, n, { doc, clusters, event, all, standings }, k) => {
  const { role, filler, origin } = standings[k] as Standing;
  const view = viewOf(doc, clusters, event, all[k] as RoleCandidate, filler);
  const { path, lemma, preposition, steps, form, distance } = view;
  const { R, FR, filled } = role;
  const { kind } = filler;
  const { O } = origin;
  const RO = feature2(1, R, O);
  const RP = feature2(2, R, path);
  const FRO = feature2(3, FR, O);
  into[n++] = feature2(17, RP, O);
  into[n++] = feature3(21, R, preposition, kind);
  into[n++] = feature2(119, FR, view.headClass);
  into[n++] = feature2(26, FR, view.head);
  into[n++] = feature3(90, FR, path, preposition);
  into[n++] = feature3(72, R, lemma, kind);
  into[n++] = feature2(27, RO, view.deprel);
  into[n++] = feature2(33, RO, upTo(3, filled));
  into[n++] = feature2(25, R, view.head);
  into[n++] = feature2(55, O, steps);
  into[n++] = feature3(78, RP, form, kind);
  into[n++] = feature3(37, path, preposition, O);
  into[n++] = feature2(28, R, view.governor);
  into[n++] = feature3(76, FRO, kind, distance);
  return n;
};

/** The others. */
export const otherRoleFeatures: RolePart = (into, n, { doc, clusters, events, event, all, standings }, k) => {
  const candidate = all[k] as RoleCandidate;
  const { argument, also } = candidate;
  const { role, rank, filler, origin, same } = standings[k] as Standing;
  const view = viewOf(doc, clusters, event, candidate, filler);
  const further = furtherView(doc, clusters, events, event, view);
  const { path, lemma, preposition, steps, form, distance } = view;
  const { passive, reach, K, others, classes } = further;
  const { name, O, fullOrigin } = origin;
  const { R, FR, filled, holder } = role;
  const { chain, kind, first, mentions, subtype } = filler;
  const alike = chain ? (role.byType.get(chain.type) ?? 0) : 0;
  const places = placesOf(doc.chains);
  const slot = name === "slot" ? word(argument.slot) : NO_SLOT;
  const { slotElsewhere, lent } = elsewhere(candidate, same);
  const otherRole = word(slotElsewhere?.role ?? "");
  const otherSlot = word(slotElsewhere ? `${slotElsewhere.role}:${slotElsewhere.slot}` : "");
  const sources = also.length === 0 ? NOTHING : word(sourcesOf(also));
  const lending = also.find((each) => each.startsWith("event"));
  const lender = lending === undefined ? NOTHING : word(originOf(lending).detail);
  const triggers = upTo(4, event.triggers.length);
  const RO = feature2(1, R, O);
  const RP = feature2(2, R, path);
  const FRO = feature2(3, FR, O);
  into[n++] = feature1(1, RO);
  into[n++] = feature2(2, R, kind);
  into[n++] = feature1(3, FR);
  into[n++] = feature1(4, FRO);
  into[n++] = feature2(5, FR, kind);
  into[n++] = feature2(6, FRO, kind);
  into[n++] = feature2(7, R, fullOrigin);
  into[n++] = feature2(8, FR, fullOrigin);
  into[n++] = feature2(9, R, slot);
  into[n++] = feature2(10, FR, slot);
  into[n++] = feature3(11, R, slot, kind);
  into[n++] = feature3(12, R, slot, lemma);
  into[n++] = feature1(13, RP);
  into[n++] = feature2(14, RP, K);
  into[n++] = feature2(15, RP, kind);
  into[n++] = feature2(16, FR, path);
  into[n++] = feature2(18, RP, lemma);
  into[n++] = feature2(19, RP, preposition);
  into[n++] = feature3(20, RP, preposition, kind);
  into[n++] = feature2(22, FR, preposition);
  into[n++] = feature3(23, R, distance, kind);
  into[n++] = feature3(24, RO, form, kind);
  into[n++] = feature2(29, R, otherRole);
  into[n++] = feature2(30, R, otherSlot);
  into[n++] = feature2(31, FR, otherRole);
  into[n++] = feature2(32, R, word(lent));
  into[n++] = feature2(34, FRO, upTo(2, filled));
  into[n++] = feature2(35, RO, subtype);
  into[n++] = feature2(36, RO, further.kindOfSentence);
  into[n++] = feature3(38, kind, O, distance);
  into[n++] = feature2(39, RO, steps);
  into[n++] = feature3(40, R, reach, kind);
  into[n++] = feature2(41, RO, reach);
  into[n++] = feature2(42, RO, mentions);
  into[n++] = feature2(43, RO, first);
  into[n++] = feature2(44, RO, triggers);
  into[n++] = feature2(45, RO, upTo(6, places));
  into[n++] = feature2(46, RO, upTo(5, alike));
  into[n++] = feature2(47, RO, rank);
  into[n++] = feature2(48, RO, upTo(3, also.length));
  into[n++] = feature3(49, RO, further.cue, passive);
  into[n++] = feature2(50, RO, sources);
  into[n++] = feature2(51, RO, lender);
  into[n++] = feature2(52, FR, lender);
  into[n++] = feature3(53, RP, passive, preposition);
  into[n++] = feature3(54, R, slot, upTo(2, filled));
  into[n++] = feature2(56, kind, steps);
  into[n++] = feature2(57, O, reach);
  into[n++] = feature2(58, O, mentions);
  into[n++] = feature2(60, O, triggers);
  into[n++] = feature2(61, O, upTo(6, places));
  into[n++] = feature2(62, O, upTo(5, alike));
  into[n++] = feature2(63, O, rank);
  into[n++] = feature2(64, O, upTo(4, also.length));
  into[n++] = feature2(65, O, upTo(3, filled));
  into[n++] = feature3(66, O, slotElsewhere ? 1 : 0, lent === "" ? 0 : 1);
  into[n++] = feature2(67, O, bucket(all.length >> 2));
  into[n++] = feature3(68, O, distance, form);
  into[n++] = feature3(69, K, kind, steps);
  into[n++] = feature3(70, FR, view.head, O);
  into[n++] = feature3(71, R, view.head, preposition);
  into[n++] = feature3(73, R, lemma, path);
  into[n++] = feature3(74, R, lemma, preposition);
  into[n++] = feature3(75, R, lemma, O);
  into[n++] = feature2(79, FRO, form);
  into[n++] = feature3(80, FR, steps, kind);
  into[n++] = feature3(81, FR, reach, kind);
  into[n++] = feature3(82, R, view.governor, view.deprel);
  into[n++] = feature3(83, R, view.governor, preposition);
  into[n++] = feature3(84, RO, kind, alike);
  into[n++] = feature3(85, RO, kind, rank);
  into[n++] = feature3(86, FR, kind, upTo(3, filled));
  into[n++] = feature3(87, RO, kind, mentions);
  into[n++] = feature3(88, RO, kind, first);
  into[n++] = feature3(89, RO, kind, triggers);
  into[n++] = feature3(91, FR, path, kind);
  into[n++] = feature2(92, FR, further.determiner);
  into[n++] = feature3(93, R, further.determiner, kind);
  into[n++] = feature3(94, RO, further.determiner, kind);
  into[n++] = feature3(96, R, subtype, path);
  into[n++] = feature3(97, FR, further.kindOfSentence, O);
  into[n++] = feature3(98, RO, distance, alike);
  into[n++] = feature3(99, RO, kind, upTo(5, places));
  into[n++] = feature2(100, lemma, path);
  into[n++] = feature3(101, lemma, R, view.deprel);
  into[n++] = feature3(102, R, kind, word(event.status));
  into[n++] = feature3(103, RO, kind, further.position);
  into[n++] = feature3(104, R, otherRole, kind);
  into[n++] = feature3(106, R, word(lent), kind);
  into[n++] = feature3(108, FR, kind, holder);
  into[n++] = feature3(109, R, kind, others.nearer);
  into[n++] = feature3(110, RO, kind, others.nearer);
  into[n++] = feature3(111, RO, kind, others.between);
  into[n++] = feature3(112, RO, others.between, others.nearer);
  into[n++] = feature3(113, FR, others.nearest, O);
  into[n++] = feature3(114, R, others.nearest, kind);
  into[n++] = feature3(115, FR, others.nearest, others.nearer);
  into[n++] = feature3(116, R, others.crossed, kind);
  into[n++] = feature3(117, FR, others.crossed, O);
  into[n++] = feature2(118, R, classes.head);
  into[n++] = feature3(120, R, classes.head, preposition);
  into[n++] = feature3(121, FR, classes.head, O);
  into[n++] = feature2(122, R, classes.governor);
  into[n++] = feature3(123, R, classes.governor, view.deprel);
  into[n++] = feature3(124, R, classes.trigger, kind);
  into[n++] = feature3(125, R, classes.trigger, path);
  into[n++] = feature3(126, R, classes.trigger, preposition);
  into[n++] = feature3(127, R, classes.coarseTrigger, classes.coarseHead);
  into[n++] = feature3(128, RO, classes.head, kind);
  const verb = feature2(129, further.transitive, passive);
  into[n++] = feature2(129, RP, verb);
  into[n++] = feature3(130, FR, verb, path);
  into[n++] = feature3(131, R, feature2(131, lemma, verb), path);
  into[n++] = feature3(132, FR, verb, kind);
  into[n++] = feature3(133, R, feature2(133, verb, view.deprel), kind);
  return n;
};

const PARTS: readonly RolePart[] = [firstRoleFeatures, secondRoleFeatures, otherRoleFeatures];

const NOTHING = word("");
const NO_SLOT = word("-");

/** Where else a candidate comes from, each kind once. */
const sourcesOf = (also: readonly string[]): string =>
  also.length === 1
    ? originOf(also[0] as string).source
    : [...new Set(also.map((each) => originOf(each).source))].sort().join(" ");
