// Whether what a word reports happened, is going on, is planned, is only possible, or did not happen, and how surely.
// Climbs from the word over what governs it and collects the cues of src/ontology/factuality-cues/ on the way; the row
// that stands first in that table decides. Follows FactBank (Saurí & Pustejovsky 2009) and De Marneffe et al. (2012).

import type { Certainty, EventStatus, Polarity } from "../ontology/claim-values";
import type { CuePosition, FactualityCueRow } from "../ontology/factuality-cue";
import { FACTUALITY_CUES } from "../ontology/factuality-cues";
import {
  CARRIER_NOUNS,
  CARRIER_VERBS,
  CAUSATIVE_VERBS,
  CAUSING_VERBS,
  IMPLICATIVE_VERBS,
  MEANS,
  PARTING_PREPOSITIONS,
  PERCEPTION_VERBS,
  REPORT_NOUNS,
} from "../ontology/factuality-words";
import type { Sentence, Token } from "../text/token";
import { DENIED, DENIED_THAT, distinct, FUTURE_MODAL, NEGATION, POSSIBLE_MODAL, RULED_OUT, type Hit } from "./cue-hit";
import { positionOf } from "./cue-position";
import { rowsAt, rowsBeyond, verbOverObject } from "./cue-rows";
import { collectBelow, collectNegation } from "./cues-below";
import { collectDenial, deniedByWords, isProbed } from "./denied-plans";
import { childrenBy, lemmaAt } from "./dependency-tree";
import { involvementIn } from "./involvement";
import { perToken } from "./per-token";
import { hasTense, tenseStatus } from "./tense-status";

/** The judgement on one word: polarity and certainty for claims, status for events, and the word that decided. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly status: EventStatus;
  readonly cue?: string;
  /** The name of the row that decided, for `explain`. */
  readonly row?: string;
}

const MAX_STEPS = 8;
const rowOf = (row: number): FactualityCueRow => FACTUALITY_CUES[row] as FactualityCueRow;

/**
 * Judges the word `token` of a sentence, once for all who ask. Example: `attack` in “They may attack” is possible, by the
 * cue “may”.
 */
export const judgeFactuality: (sentence: Sentence<Token>, token: number) => Factuality = perToken(
  (sentence: Sentence<Token>, token): Factuality => {
    const walk = climb(sentence, token);
    const hits = withoutDoubleNegation(standing(sentence, token, walk.hits)).sort(
      (a, b) => a.row - b.row || a.level - b.level,
    );
    const decisive = hits.find((hit) => rowOf(hit.row).status !== undefined);
    const status = decisive
      ? (rowOf(decisive.row).status as EventStatus)
      : (walk.defaultStatus ?? tenseStatus(sentence, walk.carrier, token));
    const hedge = decisive ?? hits[0];
    const certainty = hits.reduce((least: Certainty, hit) => lessCertain(least, rowOf(hit.row).certainty), "certain");
    return {
      polarity: status === "denied" ? "denied" : "affirmed",
      certainty,
      status,
      cue: hedge?.cue,
      row: hedge && rowOf(hedge.row).name,
    };
  },
  // “evidence that *happened*”: where the noun before “that” hangs on the clause, each is asked for by the other.
  { polarity: "affirmed", certainty: "certain", status: "occurred" },
);

/** Who denies, or is accused of, a part in something says nothing against the thing itself. */
function standing(sentence: Sentence<Token>, token: number, hits: readonly Hit[]): readonly Hit[] {
  const apart = involvementIn(sentence, token) >= 0;
  return apart ? hits.filter(({ row, level }) => level === 0 || !(isDenial(row) || rowOf(row).unmoved)) : hits;
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 };
/** The less certain of two; `undefined` says nothing. */
export const lessCertain = (a: Certainty, b: Certainty | undefined): Certainty =>
  b !== undefined && RANK[b] > RANK[a] ? b : a;

/** “nobody did not plan to attack”: a denial denied is a possibility. */
function withoutDoubleNegation(hits: readonly Hit[]): Hit[] {
  const denials = hits.filter(({ row }) => rowOf(row).status === "denied");
  const negation = denials.find(({ row }) => row === NEGATION);
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
  const isDenied = (at: number): boolean => judgeFactuality(sentence, at).status === "denied";
  const byWords = deniedByWords(sentence, start);
  if (byWords) hits.push(byWords);
  let carrier = start;
  let defaultStatus: EventStatus | undefined;
  for (let at = start, level = 0; level < MAX_STEPS; level++) {
    const token = tokens[at];
    if (!token) break;
    collectBelow(sentence, at, level, hits);
    const governor = tokens[token.head];
    const position = governor && positionOf(sentence, at);
    if (!governor || !position) break;
    const own = rowsAt(sentence, position === "beside" ? "gerund" : position, at, token.head, isDenied);
    const rows = own.length > 0 ? own : rowsBeyond(sentence, at, position, isDenied);
    for (const row of rows) pushCue(sentence, row, token.head, level + 1, hits);
    if (position === "clause") {
      if (rows.length === 0 && REPORT_NOUNS.has(governor.lemma.toLowerCase())) {
        collectDenial(sentence, token.head, level + 1, hits, isDenied);
        if (isProbed(sentence, token.head))
          hits.push({ row: POSSIBLE_MODAL, level: level + 1, cue: governor.form, token: token.head });
      }
      break;
    }
    if (rows.some((row) => rowOf(row).status !== undefined)) {
      // What denies a denial, and what the row asks to be denied, is weighed already.
      if (rows.some((row) => !rowOf(row).unmoved && !rowOf(row).negated && !isDenial(row))) {
        collectNegation(sentence, token.head, level + 1, hits);
        collectDenial(sentence, token.head, level + 1, hits, isDenied);
      }
      break;
    }
    if (position === "infinitive" && rows.length === 0 && !happens(sentence, at)) {
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

const isDenial = (row: number): boolean => rowOf(row).status === "denied";

/**
 * The cue at a governor. What is denied by something that itself is only wanted or refused may still happen (“asked them to
 * halt the *execution*”, “declined to rule out a *strike*”), and what failed to be prevented did.
 */
function pushCue(sentence: Sentence<Token>, row: number, cue: number, level: number, hits: Hit[]): void {
  const { form, upos } = sentence.tokens[cue] as Token;
  const hit = { row, level, cue: form, token: cue };
  if (!isDenial(row) || upos !== "VERB" || rowOf(row).negated) return void hits.push(hit);
  const over = judgeFactuality(sentence, cue);
  const isSaid = SAID.has(row) || over.row === rowOf(DENIED).name;
  if (over.status === "denied" && !isSaid) return;
  const isOpen = over.status === "denied" || over.status === "possible" || (over.status === "planned" && !over.row);
  hits.push(isOpen ? { ...hit, row: POSSIBLE_MODAL } : hit);
}

/** Denials in words: without them the event is open. */
const SAID: ReadonlySet<number> = new Set([DENIED, DENIED_THAT, RULED_OUT]);

/** Verbs whose infinitive happened if they did, also over their object (“forced him to resign”); “the first to die”, “the only person to be charged”. */
function happens(sentence: Sentence<Token>, infinitive: number): boolean {
  const at = sentence.tokens[infinitive]?.head ?? -1;
  const { lemma } = sentence.tokens[at] as Token;
  return (
    IMPLICATIVE_VERBS.has(lemma) ||
    CAUSATIVE_VERBS.has(lemmaAt(sentence, verbOverObject(sentence, infinitive))) ||
    ORDINAL.test(lemma) ||
    (!MEANS.has(lemma) &&
      childrenBy(sentence, at, "amod").some((child) => ORDINAL.test(sentence.tokens[child]?.lemma ?? "")))
  );
}

const ORDINAL = /^(?:first|second|third|last|only|latest)$/iu;

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
