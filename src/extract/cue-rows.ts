// Which rows of the factuality cues a governor matches from the position of a word: with its particle (“call off”), also over
// the object of an infinitive (“asked the army to withdraw”) and from the noun before “that” (“denied reports that …”).

import type { CuePosition, FactualityCueRow } from "../ontology/factuality-cue";
import { FACTUALITY_CUES } from "../ontology/factuality-cues";
import { REFUTING_VERBS, REPORT_NOUNS } from "../ontology/factuality-words";
import type { Sentence, Token } from "../text/token";
import { meets } from "./cue-conditions";
import { isGerund } from "./cue-position";
import { childrenBy } from "./dependency-tree";
import { once } from "./once";
import { phrasalVerb } from "./phrasal-verb";

/** Rows by position and lemma. */
const ROWS_AT: ReadonlyMap<CuePosition, ReadonlyMap<string, readonly number[]>> = (() => {
  const index = new Map<CuePosition, Map<string, number[]>>();
  FACTUALITY_CUES.forEach((row, i) => {
    for (const at of row.at)
      for (const lemma of row.lemmas)
        once(
          once(index, at, () => new Map<string, number[]>()),
          lemma,
          () => [],
        ).push(i);
  });
  return index;
})();

/** The rows of a word at a position, whatever else they ask for. */
export const rowsKeyed = (position: CuePosition, lemma: string): readonly number[] | undefined =>
  ROWS_AT.get(position)?.get(lemma);

/** The number of a row. Throws where the table has none of that name: code that asks for a row is written for it. */
export function rowNamed(name: string): number {
  const row = FACTUALITY_CUES.findIndex((each) => each.name === name);
  if (row < 0) throw new RangeError(`no factuality cue is named "${name}"`);
  return row;
}

const cueRow = (row: number): FactualityCueRow => FACTUALITY_CUES[row] as FactualityCueRow;

/** Whether what a token reports is denied: asked for rows whose governor must be so. */
export type Denied = (token: number) => boolean;

/**
 * The rows that a governor matches from a position, with its particle, its class and the word's preposition. The subject of
 * a passive is the verb's object first (“the strike was called off”).
 */
export function rowsAt(
  sentence: Sentence<Token>,
  position: CuePosition,
  at: number,
  governor: number,
  isDenied: Denied,
): readonly number[] {
  if (position === "subject" && childrenBy(sentence, governor, "aux:pass").length > 0) {
    const rows = rowsOf(sentence, "object", at, governor, isDenied);
    if (rows.length > 0) return rows;
  }
  return rowsOf(sentence, hasParticle(sentence, position, at, governor) ? "object" : position, at, governor, isDenied);
}

/** “called *off the strike*”: the parser takes the verb's particle for a preposition. */
function hasParticle(sentence: Sentence<Token>, position: CuePosition, at: number, governor: number): boolean {
  const next = sentence.tokens[governor + 1];
  const isCase = position === "after" && next?.head === at && next.deprel === "case";
  const verb = `${sentence.tokens[governor]?.lemma.toLowerCase()} ${next?.form.toLowerCase()}`;
  return isCase && rowsKeyed("object", verb) !== undefined;
}

function rowsOf(
  sentence: Sentence<Token>,
  position: CuePosition,
  at: number,
  governor: number,
  isDenied: Denied,
): readonly number[] {
  if (position === "gerund" && !isGerund(sentence, at)) return [];
  for (const key of keysOf(sentence, governor, position)) {
    const rows = rowsKeyed(position, key) ?? [];
    if (rows.length === 0) continue;
    return rows.filter((row) => meets(sentence, cueRow(row), position, at, governor, isDenied));
  }
  return [];
}

/** What a governor may be listed as: with its particle, with the word behind it (“stop short”), with “yet” or as “too ill”. */
function keysOf(sentence: Sentence<Token>, head: number, position: CuePosition): readonly string[] {
  const { lemma: form = "", upos } = sentence.tokens[head] ?? {};
  const lemma = form.toLowerCase();
  const phrasal = phrasalVerb(sentence, head);
  const next = sentence.tokens[head + 1]?.form.toLowerCase();
  const adverbs =
    position === "infinitive"
      ? childrenBy(sentence, head, "advmod").map((child) => sentence.tokens[child]?.form.toLowerCase() ?? "")
      : [];
  return [
    ...(phrasal === undefined ? [] : [phrasal]),
    `${lemma} ${next}`,
    ...(adverbs.includes("yet") ? [`${lemma} yet`] : []),
    ...(adverbs.includes("too") && upos !== "VERB" ? ["too"] : []),
    // “set off riots”: with this particle a verb is another one.
    ...(phrasal?.endsWith(" off") ? [] : [lemma]),
  ];
}

/** Where the governor itself says nothing: the cue above the object of an infinitive, or the noun before “that”. */
export function rowsBeyond(
  sentence: Sentence<Token>,
  at: number,
  position: CuePosition | "beside",
  isDenied: Denied,
): readonly number[] {
  if (position === "infinitive" || position === "after") return rowsOverObject(sentence, at, position, isDenied);
  return position === "clause" ? rowsBeforeThat(sentence, at, isDenied) : [];
}

/** “face accusations that they killed …”, “denied reports that …”: the noun before “that”, whatever the parser hangs the clause on. */
function rowsBeforeThat(sentence: Sentence<Token>, at: number, isDenied: Denied): readonly number[] {
  const [that] = childrenBy(sentence, at, "mark").filter(
    (mark) => sentence.tokens[mark]?.form.toLowerCase() === "that",
  );
  const noun = that === undefined ? undefined : sentence.tokens[that - 1];
  if (that === undefined || !noun) return [];
  const lemma = noun.lemma.toLowerCase();
  const denied = [that - 2, that - 3].some((i) => REFUTING_VERBS.has(sentence.tokens[i]?.lemma.toLowerCase() ?? ""));
  if (denied && REPORT_NOUNS.has(lemma)) return [DENIED_THAT];
  const rows = noun.upos === "NOUN" ? (rowsKeyed("clause", lemma) ?? []) : [];
  return rows.filter(
    (row) => cueRow(row).of === "noun" && meets(sentence, cueRow(row), "clause", at, that - 1, isDenied),
  );
}

const DENIED_THAT = rowNamed("denied that");

/** “asked the army to withdraw”, “cleared her of killing him”: the verb hangs on the object, the cue above it. */
function rowsOverObject(
  sentence: Sentence<Token>,
  at: number,
  position: CuePosition,
  isDenied: Denied,
): readonly number[] {
  const verb = verbOverObject(sentence, at);
  return verb < 0 ? [] : rowsAt(sentence, position, at, verb, isDenied);
}

/** The verb whose object a clause hangs on: “*forced* the minister to resign”; −1 for none. */
export function verbOverObject({ tokens }: Sentence<Token>, at: number): number {
  const object = tokens[tokens[at]?.head ?? -1];
  const isObject = object !== undefined && /^(?:obj|iobj)/.test(object.deprel) && tokens[at]?.deprel === "acl";
  return isObject && tokens[object.head] ? object.head : -1;
}
