// The article that an English place name has after a preposition: “in *the* Gaza Strip”. Names of the graph go without it. It knows
// kinds of names by their words, and the few names that have one for no reason of kind.

/** Last words of names with “the”: kinds of land and water, unions of states, and plural countries. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  (
    "states kingdom emirates republic federation union nations strip islands isles sea ocean gulf river canal strait straits desert " +
    "peninsula mountains alps balkans caribbean netherlands philippines maldives bahamas vatican pentagon kremlin east " +
    "region area border coast highway road bridge parliament senate congress"
  ).split(" "),
);
const WHOLE_NAMES: ReadonlySet<string> = new Set(["west bank", "white house", "capitol", "congo", "bronx"]);
/** “the Republic of Korea”, “the Gulf of Aden”. */
const FIRST_WORDS = /^(?:(?:\S+ ){0,2}republic|gulf|bay|sea|strait|straits|university|state|port|isle) of /;
const WITHOUT: ReadonlySet<string> = new Set(["port of spain"]);

/** "the " or nothing. Example: `articleBefore("Gaza Strip")` is "the ". */
export function articleBefore(name: string): string {
  const lower = name.toLowerCase();
  if (WITHOUT.has(lower)) return "";
  // It belongs to this one's name, and keeps its capital.
  if (lower === "hague") return "The ";
  const has = WHOLE_NAMES.has(lower) || FIRST_WORDS.test(lower) || LAST_WORDS.has(lower.split(" ").at(-1) ?? "");
  return has ? "the " : "";
}
