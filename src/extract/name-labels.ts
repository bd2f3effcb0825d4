// The labels of the name tagger: for each type Begin, Inside, Last and Unit (BILOU; Ratinov & Roth 2009), and O for
// words outside. A set of labels is a 32-bit mask, since there are 29 of them.

/** What the tagger tells apart. `Demonym` is a nationality word (a mention of its Place); `Other` is no node. */
export const NAME_TYPES = ["Person", "Organization", "Place", "Facility", "Event", "Demonym", "Other"] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** The label of a word that is part of no name. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;
const POSITIONS = 4;

/** Number of labels. */
export const LABELS = 1 + POSITIONS * NAME_TYPES.length;
/** Every label at once. */
export const ANY_LABEL = 2 ** LABELS - 1;

/** The label of a position (`BEGIN`…`UNIT`) in a name of the type with the given number. */
export const labelOf = (type: number, position: number): number => type * POSITIONS + position;
/** The number of a label's type; −1 for `OUTSIDE`. */
export const typeOfLabel = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 2);
/** The position of a label, 0 for `OUTSIDE`. */
export const positionOf = (label: number): number => (label === OUTSIDE ? 0 : ((label - 1) & 3) + 1);

/** For each label the labels that may stand before it; the text's edges count as `OUTSIDE`. */
export const PREDECESSORS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, label) => {
  const continues = positionOf(label) === INSIDE || positionOf(label) === LAST;
  const before: number[] = [];
  for (let previous = 0; previous < LABELS; previous++) {
    const open = positionOf(previous) === BEGIN || positionOf(previous) === INSIDE;
    if (continues ? open && typeOfLabel(previous) === typeOfLabel(label) : !open) before.push(previous);
  }
  return Int32Array.from(before);
});

/** A name among a sentence's words: tokens `first`..`last`, inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** The names that a sentence's labels spell. */
export function spansOf(labels: ArrayLike<number>, from = 0, to = labels.length): NameSpan[] {
  const spans: NameSpan[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const position = positionOf(labels[i] as number);
    if (position === BEGIN || position === UNIT) first = i;
    if (position === LAST || position === UNIT)
      spans.push({
        first: first - from,
        last: i - from,
        type: NAME_TYPES[typeOfLabel(labels[i] as number)] as NameType,
      });
  }
  return spans;
}
