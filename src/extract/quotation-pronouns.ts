// First-person pronouns inside a quotation mean its speaker (“We will hunt you down,” Biden said).

import type { Attributed, Mentioned, Parsed, SpeakerRef } from "./document";
import { attributionAt } from "./make-claim";

const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);
const PLURAL = new Set(["we", "us", "our", "ours", "ourselves"]);

/** Whom a first-person pronoun inside a direct quotation means: the speaker; undefined for any other mention. */
export function speakerOfPronoun(doc: Parsed & Mentioned & Attributed, mention: number): SpeakerRef | undefined {
  const found = doc.mentions[mention];
  if (!found || found.form !== "PRO") return undefined;
  const word = doc.article.text.slice(found.start, found.end).toLowerCase();
  if (!SINGULAR.has(word) && !PLURAL.has(word)) return undefined;
  const attribution = attributionAt(doc, found.start);
  return attribution?.type === "direct" ? attribution.speaker : undefined;
}
