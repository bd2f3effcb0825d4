// What a post, kin or part noun belongs to, of all that may hang on it and that its row can take: before it, behind it, on
// the other posts of its list, the nearest body for an open "its", or whom a verb over the noun is about.

import type { NounPattern, Slot } from "../../ontology/relation-row";
import type { Mention } from "../document";
import { childrenBy } from "../dependency-tree";
import { fits, type RowPattern } from "./candidate";
import { nearOwner } from "./near-owner";
import { type Hanging, hasPossessor, hasWholeAfter, wholesAfter, wholesBefore } from "./noun-phrase";
import { nounEndingAt } from "./pattern-index";
import { postGroup } from "./post-group";
import { formAt, hasThing, lemmaAt, namedChain, referents, type SentenceView } from "./sentence-view";

/** The wholes of the noun whose words are `first`..`noun`, for the slot that its row gives them. */
export function chooseWholes(
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  first: number,
  noun: number,
  slot: Slot,
): Hanging[] {
  const said = hasThing(view, entry.row[slot]) ? wholesInReach(view, entry, first, noun, slot) : [];
  if (said.length > 0) return said;
  if (entry.pattern.links.includes("possessive") && entry.row[slot].includes("Organization")) {
    const owner = nearOwner(
      view,
      first,
      (mention) => namedChain(view.doc, mention)?.type === "Organization" && fits(view, entry, slot, mention),
    );
    if (owner) return [owner];
  }
  return !entry.pattern.under || hasPossessor(view, first) ? [] : bereaved(view, entry, noun, slot);
}

/** Whether anything stands where a row that any noun triggers may find a whole: before the noun, behind it, or with its list. */
export function mayHaveWhole(view: SentenceView, first: number, noun: number): boolean {
  if (view.things.length === 0) return false;
  if (wholesBefore(view, first).length > 0 || hasWholeAfter(view, noun)) return true;
  const group = postGroup(view, first, noun);
  return (
    (group.first < first && wholesBefore(view, group.first).length > 0) ||
    (group.last > noun && hasWholeAfter(view, group.last))
  );
}

/** What stands with the noun itself, or with the posts of its list. */
function wholesInReach(
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  first: number,
  noun: number,
  slot: Slot,
): Hanging[] {
  const before = wholeBefore(view, entry, first, slot);
  const after = wholesBehind(view, entry, noun, slot);
  if (before)
    return [
      before,
      ...joinedBefore(view, first, before).filter(({ mention }) => fits(view, entry, slot, mention)),
      ...after.filter(({ mention }) => mention !== before.mention),
    ];
  if (after.length > 0) return after;
  const relative = entry.pattern.links.includes("of") ? ofWhich(view, noun) : undefined;
  if (relative && fits(view, entry, slot, relative.mention)) return [relative];
  // "chairman and chief executive of X", "X's founder and chairman": what is said of one post holds of all.
  const group = postGroup(view, first, noun);
  const shared =
    group.first < first && !hasOwnWhole(view, first, noun) ? wholeBefore(view, entry, group.first, slot) : undefined;
  if (shared) return [shared];
  return group.last > noun ? wholesBehind(view, entry, group.last, slot) : [];
}

/** The nearest whole that a row can take before a noun whose words begin at `first`. */
const wholeBefore = (
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  first: number,
  slot: Slot,
): Hanging | undefined =>
  wholesBefore(view, first).find(
    ({ mention, link }) => entry.pattern.links.includes(link) && fits(view, entry, slot, mention),
  );

/** The wholes that a row can take behind a noun. */
const wholesBehind = (view: SentenceView, entry: RowPattern<NounPattern>, noun: number, slot: Slot): Hanging[] =>
  hasWholeAfter(view, noun)
    ? wholesAfter(view, noun, prepositionsOf(entry.pattern.links), (mention) => fits(view, entry, slot, mention))
    : [];

/** "former U.S. President X" behind "U.N. envoy" and a comma: some row takes what stands before the post, so that it shares none. */
function hasOwnWhole(view: SentenceView, first: number, noun: number): boolean {
  const patterns = nounEndingAt(view, noun)?.entry.patterns ?? [];
  return wholesBefore(view, first).some(({ mention, link }) =>
    patterns.some(
      (own) =>
        own.pattern.shape === "noun" &&
        own.pattern.links.includes(link) &&
        fits(view, own, own.pattern.holder === "source" ? "target" : "source", mention),
    ),
  );
}

/** How many words may stand between "which" and the noun of "of which X has long been a member". */
const MAX_AFTER_WHICH = 8;

/** Y of "Y, of which X is a member". */
function ofWhich(view: SentenceView, noun: number): Hanging | undefined {
  for (let at = noun - 1; at > 1 && noun - at <= MAX_AFTER_WHICH; at--) {
    if (formAt(view, at) === ",") return undefined;
    if (!/^wh(ich|om)$/.test(formAt(view, at)) || formAt(view, at - 1) !== "of") continue;
    const before = formAt(view, at - 2) === "," ? at - 3 : at - 2;
    const mention = view.nameAt[before] ?? -1;
    return mention >= 0 && namedChain(view.doc, mention) ? { mention, link: "of-which", at: before } : undefined;
  }
  return undefined;
}

/** "British" of "British-Iranian writer X", "Dutch" of "Dutch and German citizens X and Y": nationality words joined to the nearest. */
function joinedBefore(view: SentenceView, first: number, nearest: Hanging): Hanging[] {
  const { demonym, first: start } = view.doc.mentions[nearest.mention] as Mention;
  if (!demonym || !/^([-–]|and)$/.test(formAt(view, start - 1))) return [];
  return wholesBefore(view, first).filter(({ mention }) => {
    const other = view.doc.mentions[mention] as Mention;
    return (other.demonym ?? false) && other.last === start - 2;
  });
}

const PREPOSITIONS = new WeakMap<readonly string[], readonly string[]>();

/** The links that stand behind a noun, gathered once for each row's. */
function prepositionsOf(links: readonly string[]): readonly string[] {
  const known = PREPOSITIONS.get(links);
  if (known) return known;
  const prepositions = links.filter((link) => link !== "before" && link !== "possessive");
  PREPOSITIONS.set(links, prepositions);
  return prepositions;
}

/** How far above a noun its verb may stand. */
const MAX_CLIMB = 5;

/** X of "X is survived by a son, Y", "X leaves a son, Y". */
function bereaved(view: SentenceView, entry: RowPattern<NounPattern>, noun: number, slot: Slot): Hanging[] {
  for (let at = view.tokens[noun]?.head ?? -1, steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
    if (entry.pattern.under?.includes(lemmaAt(view, at)))
      return childrenBy(view.sentence, at, "nsubj:pass", "nsubj")
        .filter((subject) => subject < noun)
        .flatMap((subject) => referents(view, subject))
        .filter((mention) => fits(view, entry, slot, mention))
        .map((mention) => ({ mention, link: "bereaved", at: (view.doc.mentions[mention] as Mention).head }));
    at = view.tokens[at]?.head ?? -1;
  }
  return [];
}
