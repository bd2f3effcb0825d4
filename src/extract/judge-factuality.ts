// Whether what a word reports happened, is going on, is planned, is only possible, or did not happen, and how surely.
// Climbs from the word over what governs it and collects the cues of src/ontology/factuality-cues.ts on the way; the row
// that stands first in that table decides. Follows FactBank (Saurí & Pustejovsky 2009) and De Marneffe et al. (2012).

import type { Certainty, EventStatus, Polarity } from "../ontology/claim-values";
import type { CuePosition } from "../ontology/factuality-cues";
import {
  CARRIER_NOUNS,
  CARRIER_VERBS,
  CAUSING_VERBS,
  DROPPING_VERBS,
  FACTUALITY_CUES,
  IMPLICATIVE_VERBS,
  PARTING_PREPOSITIONS,
  PERCEPTION_VERBS,
} from "../ontology/factuality-cues";
import type { Sentence, Token } from "../text/token";
import { positionOf } from "./cue-position";
import { rowNamed, rowsAt, rowsBeyond, rowsKeyed } from "./cue-rows";
import { baseRelation, childrenBy, dependencyTree } from "./dependency-tree";
import { perToken } from "./per-token";
import { hasTense, isPresent, tenseStatus } from "./tense-status";
import { phrasalVerb } from "./phrasal-verb";

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

/** A row that matched, at the level (number of steps up) it was found, with the words of the cue. */
interface Hit {
  readonly row: number;
  readonly level: number;
  readonly cue: string;
  /** The token of the cue: one word counts once. */
  readonly token: number;
}

/**
 * Judges the word `token` of a sentence, once for all who ask. Example: `attack` in “They may attack” is possible, by the
 * cue “may”.
 */
export const judgeFactuality = perToken((sentence: Sentence<Token>, token): Factuality => {
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
    cue: hedge?.cue,
    row: hedge && FACTUALITY_CUES[hedge.row]?.name,
  };
});

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 };
/** The less certain of two; `undefined` says nothing. */
export const lessCertain = (a: Certainty, b: Certainty | undefined): Certainty =>
  b !== undefined && RANK[b] > RANK[a] ? b : a;

/** “did not rule out an attack”, “did not deny the attack”: a denial denied is a possibility. */
function withoutDoubleNegation(hits: readonly Hit[]): Hit[] {
  const denials = hits.filter(({ row }) => FACTUALITY_CUES[row]?.status === "denied");
  const negation = denials.find(({ row }) => FACTUALITY_CUES[row]?.name === NEGATION);
  if (denials.length < 2 || !negation) return [...hits];
  return [...hits.filter((hit) => !denials.includes(hit)), { ...negation, row: POSSIBLE_MODAL }];
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
    const rows = own.length > 0 ? own : rowsBeyond(sentence, at, position);
    for (const row of rows) hits.push({ row, level: level + 1, cue: governor.form, token: token.head });
    if (position === "clause") break;
    if (rows.some((row) => FACTUALITY_CUES[row]?.status !== undefined)) {
      collectNegation(sentence, token.head, level + 1, hits);
      collectDenial(sentence, token.head, level + 1, hits);
      break;
    }
    if (position === "infinitive" && rows.length === 0 && !IMPLICATIVE_VERBS.has(governor.lemma)) {
      defaultStatus = "planned";
      break;
    }
    if (
      (position === "object" || position === "subject" || position === "after") &&
      rows.length === 0 &&
      !(carries(governor, position) && !(position === "after" && isApart(sentence, at)))
    ) {
      if (position === "subject" && isIndefinite(sentence, at)) collectModal(sentence, token.head, level + 1, hits);
      break;
    }
    at = token.head;
    if (!hasTense(sentence, carrier)) carrier = at;
  }
  return { hits: distinct(hits), carrier, defaultStatus };
}

const distinct = (hits: readonly Hit[]): Hit[] =>
  hits.filter((hit, i) => hits.findIndex((other) => other.row === hit.row && other.token === hit.token) === i);

const carries = ({ upos, lemma }: Token, position: CuePosition): boolean =>
  (upos === "NOUN" && position === "after" && CARRIER_NOUNS.has(lemma.toLowerCase())) ||
  (upos === "VERB" &&
    (CARRIER_VERBS.has(lemma.toLowerCase()) || (position !== "subject" && CAUSING_VERBS.has(lemma.toLowerCase()))));

const isApart = (sentence: Sentence<Token>, at: number): boolean =>
  childrenBy(sentence, at, "case").some((child) =>
    PARTING_PREPOSITIONS.has(sentence.tokens[child]?.form.toLowerCase() ?? ""),
  );

/** “a conviction could bring him ten years”: an event of no one in particular is as possible as what it would bring. */
function isIndefinite(sentence: Sentence<Token>, at: number): boolean {
  return childrenBy(sentence, at, "det").some((det) => /^(?:an?|any|another)$/i.test(sentence.tokens[det]?.form ?? ""));
}

/** The modal of a verb that carries nothing, for its indefinite subject; “an explosion could be heard” tells of a real one. */
function collectModal(sentence: Sentence<Token>, verb: number, level: number, hits: Hit[]): void {
  if (PERCEPTION_VERBS.has(sentence.tokens[verb]?.lemma.toLowerCase() ?? "")) return;
  for (const child of childrenBy(sentence, verb, "aux")) {
    const { form, xpos } = sentence.tokens[child] as Token;
    if (xpos !== "MD") continue;
    const isPassive = childrenBy(sentence, verb, "aux:pass").length > 0;
    const isAhead = /^(?:will|'ll)$/i.test(form) || (isPassive && /^would$/i.test(form));
    hits.push({ row: isAhead ? FUTURE_MODAL : POSSIBLE_MODAL, level, cue: form, token: child });
  }
}

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
      const isBare = relation === "obl" && childrenBy(sentence, child, "case").length === 0;
      if (relation === "nsubj" || relation === "obj" || isBare) collectNegativeDeterminer(sentence, child, level, hits);
      continue;
    }
    if (WHOLE.test(sentence.tokens[child + 1]?.form ?? "") && token.form.toLowerCase() === "not") continue;
    const lemma = position === "amod" ? token.form.toLowerCase() : token.lemma.toLowerCase();
    for (const row of rowsKeyed(position, lemma) ?? [])
      if (row === UNTIL ? isPresent(sentence, at) : row !== ALMOST || isBeforeVerb(sentence, child, at))
        hits.push({ row, level, cue: token.form, token: child });
  }
}

/** “not all were arrested”, “not only attacked”: something of it happened. */
const WHOLE = /^(?:all|every|everyone|everybody|only|just|merely)$/i;

/** “nearly died”, but not “nearly 30 people died”, whatever the parser hangs the adverb on. */
const isBeforeVerb = ({ tokens }: Sentence<Token>, adverb: number, verb: number): boolean =>
  adverb < verb && tokens.slice(adverb + 1, verb + 1).every(({ upos }) => upos === "VERB" || upos === "AUX");

const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set(["nobody", "none", "nothing", "neither"]);
const NEGATION_ROW = rowNamed(NEGATION);
const CONDITION = rowNamed("condition");
const UNTIL = rowNamed("until");
const DENIED_THAT = rowNamed("denied that");
const CAME_TO_NOTHING = rowNamed("came to nothing");
const ALMOST = rowNamed("almost");
const FUTURE_MODAL = rowNamed("future modal");
const POSSIBLE_MODAL = rowNamed("possible modal");

function collectNegativeDeterminer(sentence: Sentence<Token>, noun: number, level: number, hits: Hit[]): void {
  const token = sentence.tokens[noun] as Token;
  if (NEGATIVE_PRONOUNS.has(token.form.toLowerCase()))
    hits.push({ row: NEGATION_ROW, level, cue: token.form, token: noun });
  for (const child of dependencyTree(sentence).children[noun] ?? []) {
    const form = sentence.tokens[child]?.form.toLowerCase();
    // “not one kidnapper”, but not “not all”.
    const isNone = form === "not" && /^(?:an?|one|single)$/i.test(sentence.tokens[child + 1]?.form ?? "");
    if (form === "no" || isNone) hits.push({ row: NEGATION_ROW, level, cue: form ?? "", token: child });
  }
}

/** A negated governor denies what it governs: “not expected to resign”. */
function collectNegation(sentence: Sentence<Token>, at: number, level: number, hits: Hit[]): void {
  const own: Hit[] = [];
  collectBelow(sentence, at, level, own);
  hits.push(...own.filter(({ row }) => row === NEGATION_ROW));
}

/**
 * What becomes of a plan, and who denies it: “called off plans to *merge*”, “dropped an offer to *buy* it”, “denied that he was
 * planning to *leave*”.
 */
function collectDenial(sentence: Sentence<Token>, at: number, level: number, hits: Hit[]): void {
  const token = sentence.tokens[at] as Token;
  const governor = sentence.tokens[token.head];
  const position = governor && positionOf(sentence, at);
  if (!governor || !position) return;
  const isNoun = token.upos === "NOUN";
  const rows =
    (position === "clause") === isNoun
      ? []
      : rowsAt(sentence, position === "beside" ? "gerund" : position, at, governor);
  const denials = [...rows, ...rowsBeyond(sentence, at, position)].filter(
    (row) => FACTUALITY_CUES[row]?.status === "denied" && (isNoun || row === DENIED_THAT),
  );
  if (denials.length === 0 && isNoun && isDropped(sentence, at, position)) denials.push(CAME_TO_NOTHING);
  for (const row of denials) hits.push({ row, level: level + 1, cue: governor.form, token: token.head });
}

/** “dropped a plan”, “the plan was dropped”. */
function isDropped(sentence: Sentence<Token>, at: number, position: CuePosition | "beside"): boolean {
  const { head } = sentence.tokens[at] as Token;
  const isObject =
    position === "object" || (position === "subject" && childrenBy(sentence, head, "aux:pass").length > 0);
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
  return isObject && DROPPING_VERBS.has(phrasalVerb(sentence, head) ?? lemma);
}
