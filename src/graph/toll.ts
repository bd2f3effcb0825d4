// Reads a death or injury toll out of a quoted clause (“killed at least 13 people”, “the death toll rose to 90”). Only for
// comparing what sources say; the event's own counts come from src/extract.

import type { Count, Toll } from "../ontology/claim-values";
import { TIME_NUMBERS } from "../ontology/time-words";

const WORDS: Readonly<Record<Toll, RegExp>> = {
  killed: /^(?:kill(?:ed|ing|s)?|dead|die[ds]?|dying|deaths?|lives|toll|slain|bodies)$/,
  injured: /^(?:injur(?:ed|ing|es|ies|y)|wound(?:ed|ing|s)?|hurt|casualties)$/,
};
/** Words between the number and the word of death or injury. */
const REACH = 6;
const MIN_WORDS: ReadonlySet<string> = new Set(["least", "than", "over", "minimum"]);
const APPROX_WORDS: ReadonlySet<string> = new Set([
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "approximately",
  "roughly",
]);

/** The toll a clause states, or undefined. Example: `tollOf("killed at least 13 people", "killed")` is `{ min: 13 }`. */
export function tollOf(clause: string, kind: Toll): Count | undefined {
  const words = clause.toLowerCase().match(/\d[\d,]*|[\p{L}-]+/gu) ?? [];
  const other = WORDS[kind === "killed" ? "injured" : "killed"];
  let best: { distance: number; count: Count } | undefined;
  words.forEach((word, at) => {
    if (!WORDS[kind].test(word)) return;
    for (const step of [1, -1])
      for (let distance = 1; distance <= REACH; distance++) {
        const i = at + step * distance;
        const candidate = words[i];
        if (candidate === undefined || other.test(candidate)) break;
        const number = numberOf(candidate);
        if (number === undefined) continue;
        if (!best || distance < best.distance)
          best = { distance, count: countOf(number, words.slice(Math.max(0, i - 2), i)) };
        break;
      }
  });
  return best?.count;
}

function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(/,/g, ""));
  const value = TIME_NUMBERS.get(word);
  return value !== undefined && value > 0 && word !== "a" && word !== "an" ? value : undefined;
}

function countOf(number: number, before: readonly string[]): Count {
  if (before.some((word) => MIN_WORDS.has(word))) return { min: number };
  if (before.some((word) => APPROX_WORDS.has(word))) return { min: number, max: number, approx: true };
  return { min: number, max: number };
}
