// What a post, kin or part noun belongs to, of all that may hang on it and that its row can take: before it, behind it, on
// the other posts of its list, the nearest body for an open "its", or whom a verb over the noun is about.

import type { NounPattern, Slot } from "../../ontology/relation-row";
import type { Mention } from "../document";
import { childrenBy } from "../dependency-tree";
import { fits, type RowPattern } from "./candidate";
import { nearOwner } from "./near-owner";
import { type Hanging, hasPossessor, wholesAfter, wholesBefore } from "./noun-phrase";
import { postGroup } from "./post-group";
import { lemmaAt, namedChain, referents, type SentenceView } from "./sentence-view";

/** The wholes of the noun whose words are `first`..`noun`, for the slot that its row gives them. */
export function chooseWholes(
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  first: number,
  noun: number,
  slot: Slot,
): Hanging[] {
  const { links } = entry.pattern;
  const prepositions = prepositionsOf(links);
  const beforeIt = (from: number): Hanging | undefined =>
    wholesBefore(view, from).find(({ mention, link }) => links.includes(link) && fits(view, entry, slot, mention));
  const behindIt = (from: number): Hanging[] =>
    wholesAfter(view, from, prepositions, (mention) => fits(view, entry, slot, mention));
  const before = beforeIt(first);
  const after = behindIt(noun);
  if (before) return [before, ...after.filter(({ mention }) => mention !== before.mention)];
  if (after.length > 0) return after;
  // "chairman and chief executive of X", "X's founder and chairman": what is said of one post holds of all.
  const group = postGroup(view, first, noun);
  const shared = group.first < first ? beforeIt(group.first) : undefined;
  if (shared) return [shared];
  const behind = group.last > noun ? behindIt(group.last) : [];
  if (behind.length > 0) return behind;
  if (links.includes("possessive") && entry.row[slot].includes("Organization")) {
    const owner = nearOwner(
      view,
      first,
      (mention) => namedChain(view.doc, mention)?.type === "Organization" && fits(view, entry, slot, mention),
    );
    if (owner) return [owner];
  }
  return !entry.pattern.under || hasPossessor(view, first) ? [] : bereaved(view, entry, noun, slot);
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
