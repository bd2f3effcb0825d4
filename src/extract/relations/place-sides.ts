// The parts of a place that are told by their direction: "in the north of Y", "on the edge of Y", "eastern Y". What lies in
// such a part lies in Y; and shores, which only border on what they are named for. It only reads words.

import { formAt, mentionOf, type SentenceView } from "./sentence-view";

/** What stands before a place that another lies in: "El Khroub, eastern Algeria". */
export const DIRECTION =
  /^((north|south|central)-?(east|west)?(ern)?|eastern|western|central|neighbou?ring|nearby|upper|lower|rural|mid)$/;
/** Parts of a place: what lies in them lies in it. */
const SIDES =
  /^((north|south)-?(east|west)?|east|west|center|centre|heart|middle|outskirts|edge|coast|side|part|tip|corner|interior|suburbs)$/;

/** What a place shares with a sea or a neighbour. */
const SHORES = /^(coast|coastline|shore|border|frontier)s?$/;

/** Whether a name says only which shore is meant: "Pacific" of "Mexico's Pacific coast" is not Mexico's. */
export const namesShore = (view: SentenceView, last: number): boolean =>
  view.tokens[last + 1]?.upos === "NOUN" && (view.nameAt[last + 1] ?? -1) < 0 && SHORES.test(formAt(view, last + 1));

/** Where Y begins in "in the north of Y", "on the southern edge of the Y"; −1 for no such phrase. */
export function behindSide(view: SentenceView, preposition: number): number {
  if (!/^(in|on|at)$/.test(formAt(view, preposition)) || formAt(view, preposition + 1) !== "the") return -1;
  let at = preposition + 2;
  while (view.tokens[at]?.upos === "ADJ" && !SIDES.test(formAt(view, at))) at++;
  while (SIDES.test(formAt(view, at)) && formAt(view, at + 1) !== "of") at++;
  if (!SIDES.test(formAt(view, at)) || formAt(view, at + 1) !== "of") return -1;
  return formAt(view, at + 2) === "the" && (view.nameAt[at + 2] ?? -1) < 0 ? at + 3 : at + 2;
}

/** What another place is measured by: "north of X", "30 kilometers from X". */
const MEASURES = /^((north|south)-?(east|west)?|east|west|kilomet(er|re)s?|km|miles?|outside)$/;

/** Whether a name only tells where another place is: "killed north of Baghdad in Kirkuk province" puts Baghdad nowhere. */
export const isMeasuredFrom = (view: SentenceView, name: number): boolean => {
  const { first } = mentionOf(view, name);
  return /^(of|from)$/.test(formAt(view, first - 1)) && MEASURES.test(formAt(view, first - 2));
};
