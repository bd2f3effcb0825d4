// Two names that the text itself says are one thing's: “Kurdistan Workers' Party (PKK)”, “the National Action Party, or PAN,”,
// “Alfonso Quiroga, known as Mono Rojo”. Only names side by side in a sentence; what names show by themselves is
// group-names.ts.

import { isAcronym } from "../../text/name-form";
import type { Facts } from "./mention-facts";

/** A name and the fuller one of the same thing. */
export interface ToldName {
  readonly short: Facts;
  readonly full: Facts;
}

/** “, also known as " the” */
const MAX_BETWEEN = 6;

/** The names that are told to be one, in text order. */
export function toldNames(facts: readonly Facts[]): ToldName[] {
  const told: ToldName[] = [];
  facts.forEach((a, i) => {
    if (a.mention.form !== "NAM") return;
    for (let k = i + 1; k < facts.length && facts[k]?.at === a.at; k++) {
      const b = facts[k] as Facts;
      if (b.mention.first - a.mention.last > MAX_BETWEEN + 1) break;
      if (b.mention.form !== "NAM" || b.mention.type !== a.mention.type || b.mention.first <= a.mention.last) continue;
      const pair = pairOf(a, b);
      if (pair) told.push(pair);
      break;
    }
  });
  return told;
}

const CALLED =
  /^(?:, )?(?:(?:also|better|widely|popularly|formerly) )?(?:known as|nicknamed|dubbed|alias|aka|a\.k\.a\.)(?: the)?(?: ["“‘'])?(?: the)?$/;
const CLOSES = /^[,.;:)”"]$/;
/** An acronym of fewer letters in brackets may be something else's: “Acme (UK)”. */
const MIN_LETTERS = 3;

function pairOf(a: Facts, b: Facts): ToldName | undefined {
  const { tokens } = a.sentence;
  const between = tokens
    .slice(a.mention.last + 1, b.mention.first)
    .map(({ form }) => form.toLowerCase())
    .join(" ");
  if (CALLED.test(between)) return { short: b, full: a };
  const after = tokens[b.mention.last + 1]?.form ?? ".";
  const [short, full] = isAcronym(a.name) && !isAcronym(b.name) ? [a, b] : [b, a];
  if (full.words.length < 2 || !isAcronym(short.name)) return undefined;
  const shared = sharedInitials(short, full);
  // Brackets right behind a body hold its acronym, if only in its own language: “National Railway Company (SNTF)”; so does “, or”.
  const foreign = short.mention.type === "Organization" && short === b && letters(short).length >= MIN_LETTERS;
  if (between === "(" && after === ")")
    return shared * 2 >= letters(short).length || foreign ? { short, full } : undefined;
  // “Relief Agency for Refugees in the Near East (RAR)”: the brackets follow what the name goes on with.
  if (GOES_ON.test(between) && after === ")")
    return short === b && beginsWith(full, short) ? { short, full } : undefined;
  if (between === ", or" && CLOSES.test(after) && foreign && shared > 0) return { short, full };
  const apposed = (between === "," || between === ", or") && CLOSES.test(after);
  return apposed && shared === letters(short).length ? { short, full } : undefined;
}

const letters = (acronym: Facts): string[] => [...acronym.folded.replace(/ /g, "")];

/** “in the Near East (” */
const GOES_ON = /^(?:in|of|for|on|to|and|at) .{1,60} \($/;
const SMALL: ReadonlySet<string> = new Set("and of for the in on to de la".split(" "));

/** Whether an acronym's letters are the first initials of a name, small words left out: "UNRWA" of "United Nations Relief and Works Agency for". */
function beginsWith(full: Facts, acronym: Facts): boolean {
  const initials = full.words.filter((word) => !SMALL.has(word)).map((word) => word[0]);
  const own = letters(acronym);
  return own.length >= MIN_LETTERS && own.every((letter, i) => letter === initials[i]);
}

/** How many of an acronym's letters are initials of a name, in any order: all of "PKK" of "Kurdistan Workers' Party" but one. */
function sharedInitials(acronym: Facts, full: Facts): number {
  const initials = new Set(full.words.map((word) => word[0]));
  return letters(acronym).filter((letter) => initials.has(letter)).length;
}
