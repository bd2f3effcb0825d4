// A cue of factuality that was found for a word: which row, how far up, by which token. And the numbers of the rows that code
// asks for by name.

import { rowNamed } from "./cue-rows";

/** A row that matched, at the level (number of steps up) it was found, with the words of the cue. */
export interface Hit {
  readonly row: number;
  readonly level: number;
  readonly cue: string;
  /** The token of the cue: one word counts once. */
  readonly token: number;
}

export const ALMOST = rowNamed("almost");
export const CAME_TO_NOTHING = rowNamed("came to nothing");
export const CONDITION = rowNamed("condition");
export const DENIED = rowNamed("denied");
export const DENIED_THAT = rowNamed("denied that");
export const FUTURE_MODAL = rowNamed("future modal");
export const NEGATION = rowNamed("negation");
export const NO_EVIDENCE = rowNamed("no evidence");
export const POSSIBLE_MODAL = rowNamed("possible modal");
export const QUESTION = rowNamed("question");
export const RULED_OUT = rowNamed("ruled out");
export const UNTIL = rowNamed("until");

/** Each row once for each word. */
export const distinct = (hits: readonly Hit[]): Hit[] =>
  hits.filter((hit, i) => hits.findIndex((other) => other.row === hit.row && other.token === hit.token) === i);
