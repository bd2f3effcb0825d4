// Which rows of the factuality cues a governor matches from the position of a word: with its particle (“call off”), also over
// the object of an infinitive (“asked the army to withdraw”) and from the noun before “that” (“denied reports that …”).

import type { CuePosition, FactualityCueRow } from "../ontology/factuality-cues";
import { FACTUALITY_CUES, REPORT_NOUNS } from "../ontology/factuality-cues";
import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";
import { phrasalVerb } from "./phrasal-verb";

/** Rows by position and lemma. */
const ROWS_AT: ReadonlyMap<string, readonly number[]> = (() => {
  const index = new Map<string, number[]>();
  FACTUALITY_CUES.forEach((row, i) => {
    for (const at of row.at)
      for (const lemma of row.lemmas) {
        const key = `${at} ${lemma}`;
        index.set(key, [...(index.get(key) ?? []), i]);
      }
  });
  return index;
})();

/** The rows of a word at a position, whatever else they ask for. */
export const rowsKeyed = (position: CuePosition, lemma: string): readonly number[] | undefined =>
  ROWS_AT.get(`${position} ${lemma}`);

/** The number of a row. Throws where the table has none of that name: code that asks for a row is written for it. */
export function rowNamed(name: string): number {
  const row = FACTUALITY_CUES.findIndex((each) => each.name === name);
  if (row < 0) throw new RangeError(`no factuality cue is named "${name}"`);
  return row;
}
const DENIED_THAT = rowNamed("denied that");

/**
 * The rows that a governor matches from a position, with its particle, its class and the word's preposition. The subject of
 * a passive is the verb's object first (“the strike was called off”).
 */
export function rowsAt(
  sentence: Sentence<Token>,
  position: CuePosition,
  at: number,
  governor: Token,
): readonly number[] {
  const head = sentence.tokens[at]?.head ?? -1;
  if (position === "subject" && childrenBy(sentence, head, "aux:pass").length > 0) {
    const rows = rowsOf(sentence, "object", at, governor);
    if (rows.length > 0) return rows;
  }
  return rowsOf(sentence, position, at, governor);
}

function rowsOf(sentence: Sentence<Token>, position: CuePosition, at: number, governor: Token): readonly number[] {
  const lemma = governor.lemma.toLowerCase();
  const phrasal = phrasalVerb(sentence, sentence.tokens[at]?.head ?? -1);
  const rows = rowsKeyed(position, phrasal ?? lemma) ?? rowsKeyed(position, lemma) ?? [];
  if (rows.length === 0 || (position === "gerund" && sentence.tokens[at]?.xpos !== "VBG")) return [];
  if (position === "object" && isDescribed(sentence, at)) return [];
  const cases = childrenBy(sentence, at, "case", "mark").map(
    (child) => sentence.tokens[child]?.form.toLowerCase() ?? "",
  );
  return rows.filter((row) => {
    const { of, prepositions, event } = FACTUALITY_CUES[row] as FactualityCueRow;
    if (event !== undefined && sentence.tokens[at]?.upos !== "VERB") return false;
    const isNoun = governor.upos === "NOUN" || governor.upos === "PROPN";
    if (of !== undefined && isNoun !== (of === "noun")) return false;
    return (
      position !== "after" ||
      prepositions === undefined ||
      prepositions.some((preposition) => cases.includes(preposition))
    );
  });
}

/** “called the vote free”, “called the attack a crime”: the object is there, whatever is said of it. */
function isDescribed(sentence: Sentence<Token>, at: number): boolean {
  const verb = sentence.tokens[at]?.head ?? -1;
  if (sentence.tokens[verb]?.lemma !== "call" || childrenBy(sentence, verb, "compound:prt").length > 0) return false;
  const isOwned = childrenBy(sentence, at, "det", "nmod:poss").some(
    (child) => !/^(?:an?|any|no)$/i.test(sentence.tokens[child]?.form ?? ""),
  );
  return isOwned || childrenBy(sentence, verb, "xcomp").some((child) => sentence.tokens[child]?.upos === "ADJ");
}

/** Where the governor itself says nothing: the cue above the object of an infinitive, or the noun before “that”. */
export function rowsBeyond(sentence: Sentence<Token>, at: number, position: CuePosition | "beside"): readonly number[] {
  if (position === "infinitive" || position === "after") return rowsOverObject(sentence, at, position);
  return position === "clause" ? rowsBeforeThat(sentence, at) : [];
}

/** “face accusations that they killed …”, “denied reports that …”: the noun before “that”, whatever the parser hangs the clause on. */
function rowsBeforeThat(sentence: Sentence<Token>, at: number): readonly number[] {
  const [that] = childrenBy(sentence, at, "mark").filter(
    (mark) => sentence.tokens[mark]?.form.toLowerCase() === "that",
  );
  const noun = that === undefined ? undefined : sentence.tokens[that - 1];
  if (that === undefined || !noun) return [];
  const lemma = noun.lemma.toLowerCase();
  const denied = [that - 2, that - 3].some((i) => DENYING.has(sentence.tokens[i]?.lemma.toLowerCase() ?? ""));
  if (denied && REPORT_NOUNS.has(lemma)) return [DENIED_THAT];
  return noun.upos === "NOUN" ? (rowsKeyed("clause", lemma) ?? []).filter(isOfNouns) : [];
}

const DENYING: ReadonlySet<string> = new Set(["deny", "refute", "dismiss", "reject"]);
const isOfNouns = (row: number): boolean => FACTUALITY_CUES[row]?.of === "noun";

/** “asked the army to withdraw”, “cleared her of killing him”: the verb hangs on the object, the cue above it. */
function rowsOverObject(sentence: Sentence<Token>, at: number, position: CuePosition): readonly number[] {
  const object = sentence.tokens[sentence.tokens[at]?.head ?? -1];
  const verb = sentence.tokens[object?.head ?? -1];
  const isObject = object !== undefined && /^(?:obj|iobj)/.test(object.deprel) && sentence.tokens[at]?.deprel === "acl";
  return isObject && verb ? rowsAt(sentence, position, at, verb) : [];
}
