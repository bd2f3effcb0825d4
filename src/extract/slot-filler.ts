// A filler of a syntactic slot: the contract between slots.ts and what finds fillers for it.

/** A word that fills a slot: `token` is the head of the phrase, in the same sentence as the trigger. */
export interface SlotFiller {
  readonly slot: string;
  readonly token: number;
}

/** Takes a filler, if `filler` is a word at all (not negative) and not the trigger itself. */
export type AddFiller = (slot: string, filler: number) => void;
