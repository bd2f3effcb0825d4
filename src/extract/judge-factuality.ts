// Whether what a word reports happened, is going on, is planned, is only possible, or did not happen, and how surely.
// Climbs from the word over what governs it and collects the cues of src/ontology/factuality-cues.ts on the way; the row
// that stands first in that table decides. Follows FactBank (Saurí & Pustejovsky 2009) and De Marneffe et al. (2012).

import type { Certainty, EventStatus, Polarity } from "../ontology/claim-values";
import type { CuePosition, FactualityCueRow } from "../ontology/factuality-cues";
import {
  CARRIER_VERBS,
  CAUSING_VERBS,
  ENDING_VERBS,
  FACTUALITY_CUES,
  IMPLICATIVE_VERBS,
  STATE_NOUNS,
} from "../ontology/factuality-cues";
import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, dependencyTree } from "./dependency-tree";

/** The judgement on one word: polarity and certainty for claims, status for events, and the word that decided. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly status: EventStatus;
  readonly cue?: string;
  /** The name of the row that decided, for `explain`. */
  readonly row?: string;
}

const NEGATION = "negation";
const MAX_STEPS = 8;

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

/** A row that matched, at the level (number of steps up) it was found, with the words of the cue. */
interface Hit {
  readonly row: number;
  readonly level: number;
  readonly cue: string;
  /** The token of the cue: one word counts once. */
  readonly token: number;
}

/** Judges the word `token` of a sentence. Example: `attack` in “They may attack” is possible, by the cue “may”. */
export function judgeFactuality(sentence: Sentence<Token>, token: number): Factuality {
  const walk = climb(sentence, token);
  const hits = withoutDoubleNegation(walk.hits).sort((a, b) => a.row - b.row || a.level - b.level);
  const decisive = hits.find((hit) => FACTUALITY_CUES[hit.row]?.status !== undefined);
  const status = decisive
    ? (FACTUALITY_CUES[decisive.row]?.status as EventStatus)
    : (walk.defaultStatus ?? tenseStatus(sentence, walk.carrier, token));
  const hedge = decisive ?? hits[0];
  const certainty = hits.reduce(
    (least: Certainty, hit) => lessCertain(least, FACTUALITY_CUES[hit.row]?.certainty),
    "certain",
  );
  return {
    polarity: status === "denied" ? "denied" : "affirmed",
    certainty,
    status,
    ...(hedge ? { cue: hedge.cue, row: FACTUALITY_CUES[hedge.row]?.name } : {}),
  };
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 };
/** The less certain of two; `undefined` says nothing. */
export const lessCertain = (a: Certainty, b: Certainty | undefined): Certainty =>
  b !== undefined && RANK[b] > RANK[a] ? b : a;

/** “did not rule out an attack”, “did not deny the attack”: a denial denied is a possibility. */
function withoutDoubleNegation(hits: readonly Hit[]): Hit[] {
  const denials = hits.filter(({ row }) => FACTUALITY_CUES[row]?.status === "denied");
  const negation = denials.find(({ row }) => FACTUALITY_CUES[row]?.name === NEGATION);
  if (denials.length < 2 || !negation) return [...hits];
  const possible = FACTUALITY_CUES.findIndex(({ name }) => name === "possible modal");
  return [...hits.filter((hit) => !denials.includes(hit)), { ...negation, row: possible }];
}

interface Walk {
  readonly hits: readonly Hit[];
  /** The verb that carries the tense of the event. */
  readonly carrier: number;
  readonly defaultStatus?: EventStatus;
}

/** Climbs from the word as long as what is above still speaks of the same event. */
function climb(sentence: Sentence<Token>, start: number): Walk {
  const { tokens } = sentence;
  const hits: Hit[] = [];
  let carrier = start;
  let defaultStatus: EventStatus | undefined;
  for (let at = start, level = 0; level < MAX_STEPS; level++) {
    const token = tokens[at];
    if (!token) break;
    collectBelow(sentence, at, level, hits);
    const governor = tokens[token.head];
    const position = governor && positionOf(sentence, at);
    if (!governor || !position) break;
    const own = rowsAt(sentence, position === "beside" ? "gerund" : position, at, governor);
    const rows = own.length === 0 && position === "infinitive" ? rowsOverObject(sentence, at) : own;
    for (const row of rows) hits.push({ row, level: level + 1, cue: governor.form, token: token.head });
    if (position === "clause") break;
    if (rows.some((row) => FACTUALITY_CUES[row]?.status !== undefined)) {
      collectNegation(sentence, token.head, level + 1, hits);
      break;
    }
    if (position === "infinitive" && rows.length === 0 && !IMPLICATIVE_VERBS.has(governor.lemma)) {
      defaultStatus = "planned";
      break;
    }
    if (
      (position === "object" || position === "subject" || position === "after") &&
      rows.length === 0 &&
      !carries(governor, position)
    )
      break;
    at = token.head;
    if (!hasTense(sentence, carrier)) carrier = at;
  }
  return { hits: distinct(hits), carrier, defaultStatus };
}

const distinct = (hits: readonly Hit[]): Hit[] =>
  hits.filter((hit, i) => hits.findIndex((other) => other.row === hit.row && other.token === hit.token) === i);

/** The rows that a governor matches from a position, with its class and the word's preposition. */
function rowsAt(sentence: Sentence<Token>, position: CuePosition, at: number, governor: Token): readonly number[] {
  const rows = ROWS_AT.get(`${position} ${governor.lemma.toLowerCase()}`) ?? [];
  if (rows.length === 0 || (position === "gerund" && sentence.tokens[at]?.xpos !== "VBG")) return [];
  const cases = childrenBy(sentence, at, "case", "mark").map(
    (child) => sentence.tokens[child]?.form.toLowerCase() ?? "",
  );
  return rows.filter((row) => {
    const { of, prepositions } = FACTUALITY_CUES[row] as FactualityCueRow;
    const isNoun = governor.upos === "NOUN" || governor.upos === "PROPN";
    if (of !== undefined && isNoun !== (of === "noun")) return false;
    return (
      position !== "after" ||
      prepositions === undefined ||
      prepositions.some((preposition) => cases.includes(preposition))
    );
  });
}

/** “asked the army to withdraw”: the infinitive hangs on the object, the cue above it. */
function rowsOverObject(sentence: Sentence<Token>, at: number): readonly number[] {
  const object = sentence.tokens[sentence.tokens[at]?.head ?? -1];
  const verb = sentence.tokens[object?.head ?? -1];
  const isObject = object !== undefined && /^(?:obj|iobj)/.test(object.deprel) && sentence.tokens[at]?.deprel === "acl";
  return isObject && verb ? rowsAt(sentence, "infinitive", at, verb) : [];
}

const carries = ({ upos, lemma }: Token, position: CuePosition): boolean =>
  upos === "VERB" &&
  (CARRIER_VERBS.has(lemma.toLowerCase()) || (position !== "subject" && CAUSING_VERBS.has(lemma.toLowerCase())));

const BELOW: ReadonlyMap<string, CuePosition> = new Map([
  ["aux", "aux"],
  ["advmod", "advmod"],
  ["det", "det"],
  ["mark", "mark"],
  ["amod", "amod"],
  ["case", "after"],
]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);

/** The cues among the dependents of a word. */
function collectBelow(sentence: Sentence<Token>, at: number, level: number, hits: Hit[]): void {
  for (const child of dependencyTree(sentence).children[at] ?? []) {
    const token = sentence.tokens[child] as Token;
    const relation = baseRelation(token.deprel);
    const position = BELOW.get(relation);
    if (
      relation === "advcl" &&
      childrenBy(sentence, child, "mark").some((mark) =>
        CONDITIONS.has(sentence.tokens[mark]?.form.toLowerCase() ?? ""),
      )
    )
      if (childrenBy(sentence, at, "aux").some((aux) => sentence.tokens[aux]?.xpos === "MD"))
        hits.push({ row: CONDITION, level, cue: "if", token: child });
    if (position === undefined) {
      // “No one was arrested”, “fired no shots”: the negation stands on the subject or object.
      if (relation === "nsubj" || relation === "obj") collectNegativeDeterminer(sentence, child, level, hits);
      continue;
    }
    const lemma = position === "amod" ? token.form.toLowerCase() : token.lemma.toLowerCase();
    for (const row of ROWS_AT.get(`${position} ${lemma}`) ?? [])
      hits.push({ row, level, cue: token.form, token: child });
  }
}

const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set(["nobody", "none", "nothing", "neither"]);
const rowNamed = (name: string): number => FACTUALITY_CUES.findIndex((row) => row.name === name);
const NEGATION_ROW = rowNamed(NEGATION);
const CONDITION = rowNamed("condition");

function collectNegativeDeterminer(sentence: Sentence<Token>, noun: number, level: number, hits: Hit[]): void {
  const token = sentence.tokens[noun] as Token;
  if (NEGATIVE_PRONOUNS.has(token.form.toLowerCase()))
    hits.push({ row: NEGATION_ROW, level, cue: token.form, token: noun });
  for (const child of dependencyTree(sentence).children[noun] ?? [])
    if (sentence.tokens[child]?.form.toLowerCase() === "no")
      hits.push({ row: NEGATION_ROW, level, cue: "no", token: child });
}

/** A negated governor denies what it governs: “not expected to resign”. */
function collectNegation(sentence: Sentence<Token>, at: number, level: number, hits: Hit[]): void {
  const own: Hit[] = [];
  collectBelow(sentence, at, level, own);
  hits.push(...own.filter(({ row }) => row === NEGATION_ROW));
}

/** How a word stands to its governor; `beside` shares the governor's own cues; undefined where another event begins. */
function positionOf(sentence: Sentence<Token>, at: number): CuePosition | "beside" | undefined {
  const token = sentence.tokens[at] as Token;
  const children = dependencyTree(sentence).children[at] ?? [];
  const has = (relation: string): boolean =>
    children.some((child) => baseRelation(sentence.tokens[child]?.deprel ?? "") === relation);
  const infinitive = children.some(
    (child) => sentence.tokens[child]?.deprel === "mark" && sentence.tokens[child]?.form.toLowerCase() === "to",
  );
  switch (baseRelation(token.deprel)) {
    case "conj":
      return has("nsubj") || (token.upos === "VERB" && hasTense(sentence, at)) ? undefined : "beside";
    case "xcomp":
    case "csubj":
      return infinitive ? "infinitive" : "gerund";
    case "advcl":
    case "acl":
      if (token.deprel === "acl:relcl") return undefined;
      if (infinitive) return "infinitive";
      if (token.xpos === "VBG") return has("mark") ? "after" : token.deprel === "advcl" ? "beside" : undefined;
      return undefined;
    case "ccomp":
      return infinitive ? "infinitive" : token.xpos === "VBG" && !has("nsubj") ? "gerund" : "clause";
    case "obj":
      return "object";
    case "nsubj":
      return "subject";
    case "obl":
    case "nmod":
      return "after";
    case "compound":
      return "object";
    default:
      return undefined;
  }
}

/** True for a finite verb, or one whose auxiliary is finite. */
function hasTense(sentence: Sentence<Token>, at: number): boolean {
  const { upos, xpos } = sentence.tokens[at] as Token;
  return (
    (upos === "VERB" && /^VB[DZP]$/.test(xpos)) ||
    childrenBy(sentence, at, "aux", "cop").some((child) => /^(?:VB[DZP]|MD)$/.test(sentence.tokens[child]?.xpos ?? ""))
  );
}

const PRESENT: ReadonlySet<string> = new Set(["VBZ", "VBP"]);
const LASTING_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "under", "at", "on"]);

/** Without cues the tense tells: “is fighting”, “is being held”, “are at war” go on; plural habits do; “to acquire” is planned. */
function tenseStatus(sentence: Sentence<Token>, carrier: number, start: number): EventStatus {
  const token = sentence.tokens[carrier] as Token;
  const children = dependencyTree(sentence).children[carrier] ?? [];
  const helpers = children
    .map((child) => sentence.tokens[child] as Token)
    .filter(({ deprel }) => deprel.startsWith("aux") || deprel === "cop");
  const be = helpers.filter(({ lemma }) => lemma === "be");
  const present = be.some(({ xpos }) => PRESENT.has(xpos));
  const been = be.some(({ form }) => form.toLowerCase() === "been");
  const being = be.some(({ form }) => form.toLowerCase() === "being");
  const have = helpers.some(({ lemma }) => lemma === "have");
  if (token.xpos === "VBG" && (present || been) && !(carrier !== start && REPORTING.has(token.lemma))) return "ongoing";
  if (token.xpos === "VBN" && present && !have && (being || carrier === start) && sentence.kind === "body")
    return "ongoing";
  if (token.xpos === "VB" && hasTo(sentence, carrier) && (token.head < 0 || present)) return "planned";
  if (carrier === start && token.xpos === "VBP" && token.upos === "VERB" && sentence.kind === "body" && !have)
    return "ongoing";
  return nominalStatus(sentence, start, present || been);
}

const REPORTING: ReadonlySet<string> = new Set(["report", "confirm", "announce", "see"]);

/** “in custody”, “under investigation” with “is”; nouns of what lasts, where no verb ends them. */
function nominalStatus(sentence: Sentence<Token>, at: number, present: boolean): EventStatus {
  const { upos, lemma, head, deprel } = sentence.tokens[at] as Token;
  if (upos !== "NOUN" && upos !== "PROPN") return "occurred";
  const cases = childrenBy(sentence, at, "case").map((child) => sentence.tokens[child]?.form.toLowerCase() ?? "");
  if (present && cases.some((form) => LASTING_PREPOSITIONS.has(form))) return "ongoing";
  const governor = sentence.tokens[head];
  const ended = governor !== undefined && ENDING_VERBS.has(governor.lemma) && /^(?:obj|nsubj|obl)/.test(deprel);
  return STATE_NOUNS.has(lemma.toLowerCase()) && !ended ? "ongoing" : "occurred";
}

const hasTo = (sentence: Sentence<Token>, at: number): boolean =>
  (dependencyTree(sentence).children[at] ?? []).some((child) => sentence.tokens[child]?.form.toLowerCase() === "to");
