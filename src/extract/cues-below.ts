// The cues of factuality among the dependents of a word: modals, negations, conditions, adverbs, and the order of the words of
// a question.

import type { CuePosition } from "../ontology/factuality-cue";
import type { Sentence, Token } from "../text/token";
import { ALMOST, CONDITION, NEGATION, QUESTION, UNTIL, type Hit } from "./cue-hit";
import { rowsKeyed } from "./cue-rows";
import { baseRelation, childrenBy, dependencyTree } from "./dependency-tree";
import { isPresent } from "./tense-status";

const BELOW: ReadonlyMap<string, CuePosition> = new Map([
  ["aux", "aux"],
  ["advmod", "advmod"],
  ["det", "det"],
  ["mark", "mark"],
  ["cc", "mark"],
  ["amod", "amod"],
  ["case", "after"],
]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);

/** Adds the cues among the dependents of a word. */
export function collectBelow(sentence: Sentence<Token>, at: number, level: number, hits: Hit[]): void {
  const inverted = invertedRow(sentence, at);
  if (inverted) hits.push({ ...inverted, level });
  for (const child of dependencyTree(sentence).children[at] ?? []) {
    const token = sentence.tokens[child] as Token;
    const relation = baseRelation(token.deprel);
    const position = BELOW.get(relation);
    if (relation === "advcl" && isConditional(sentence, child))
      if (childrenBy(sentence, at, "aux").some((aux) => sentence.tokens[aux]?.xpos === "MD"))
        hits.push({ row: CONDITION, level, cue: "if", token: child });
    // “can neither confirm *nor* deny it”
    if (relation === "cc" && token.form.toLowerCase() === "nor")
      hits.push({ row: NEGATION, level, cue: token.form, token: child });
    if (position === undefined) {
      // “No one was arrested”, “fired no shots”: the negation stands on the subject or object.
      const isBare = relation === "obl" && childrenBy(sentence, child, "case").length === 0;
      if (relation === "nsubj" || relation === "obj" || isBare) collectNegativeDeterminer(sentence, child, level, hits);
      continue;
    }
    if (WHOLE.test(sentence.tokens[child + 1]?.form ?? "") && token.form.toLowerCase() === "not") continue;
    const lemma = position === "amod" ? token.form.toLowerCase() : token.lemma.toLowerCase();
    // “rather than resign”, “instead of attacking”: alone the adverb says nothing.
    if (PAIRED.has(lemma) && !/^(?:of|than)$/i.test(sentence.tokens[child + 1]?.form ?? "")) continue;
    for (const row of rowsKeyed(position, lemma) ?? [])
      if (row === UNTIL ? isPresent(sentence, at) : row !== ALMOST || isBeforeVerb(sentence, child, at))
        hits.push({ row, level, cue: token.form, token: child });
  }
}

/** A negated governor denies what it governs: “not expected to resign”. */
export function collectNegation(sentence: Sentence<Token>, at: number, level: number, hits: Hit[]): void {
  const own: Hit[] = [];
  collectBelow(sentence, at, level, own);
  hits.push(...own.filter(({ row }) => row === NEGATION));
}

const isConditional = (sentence: Sentence<Token>, clause: number): boolean =>
  childrenBy(sentence, clause, "mark").some((mark) =>
    CONDITIONS.has(sentence.tokens[mark]?.form.toLowerCase() ?? ""),
  ) || isInvertedCondition(sentence, clause);

/** “Had he resigned, …”: a clause that opens with its auxiliary and is no question. */
const isInvertedCondition = (sentence: Sentence<Token>, at: number): boolean =>
  invertedRow(sentence, at)?.row === CONDITION;

const PAIRED: ReadonlySet<string> = new Set(["rather", "instead"]);

/** “not all were arrested”, “not only attacked”: something of it happened. */
const WHOLE = /^(?:all|every|everyone|everybody|only|just|merely)$/i;

/** “nearly died”, but not “nearly 30 people died”, whatever the parser hangs the adverb on. */
const isBeforeVerb = ({ tokens }: Sentence<Token>, adverb: number, verb: number): boolean =>
  adverb < verb && tokens.slice(adverb + 1, verb + 1).every(({ upos }) => upos === "VERB" || upos === "AUX");

const OPENS_CLAUSE = /^(?:[,;:"“”‘’(—–-]|and|but|or|so)$/iu;

/** “*Did* the army kill …?”, “*Had* he resigned, …”: the row of an auxiliary that opens its clause, before the subject. */
function invertedRow(sentence: Sentence<Token>, at: number): Omit<Hit, "level"> | undefined {
  const { tokens } = sentence;
  const [helper] = childrenBy(sentence, at, "aux", "cop");
  const [subject] = childrenBy(sentence, at, "nsubj");
  if (helper === undefined || subject === undefined || helper > subject) return undefined;
  const before = tokens[helper - 1];
  if (before !== undefined && !OPENS_CLAUSE.test(before.form)) return undefined;
  const end = tokens.findIndex(({ form }, i) => i > at && (form === "?" || form === "," || form === "."));
  const isQuestion = tokens.slice(Math.max(at, 0)).some(({ form }) => form === "?");
  if (isQuestion) return { row: QUESTION, cue: "?", token: helper };
  const { form } = tokens[helper] as Token;
  const comma = tokens[end]?.form === ",";
  return comma && /^(?:had|were|should)$/i.test(form) ? { row: CONDITION, cue: form, token: helper } : undefined;
}

const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set(["nobody", "none", "nothing", "neither"]);

function collectNegativeDeterminer(sentence: Sentence<Token>, noun: number, level: number, hits: Hit[]): void {
  const token = sentence.tokens[noun] as Token;
  if (NEGATIVE_PRONOUNS.has(token.form.toLowerCase()))
    hits.push({ row: NEGATION, level, cue: token.form, token: noun });
  const { children } = dependencyTree(sentence);
  const below = children[noun] ?? [];
  for (const child of [...below, ...below.flatMap((own) => children[own] ?? [])]) {
    const form = sentence.tokens[child]?.form.toLowerCase();
    const isOwn = sentence.tokens[child]?.head === noun;
    // “not one kidnapper”, whatever “not” hangs on, but not “not all”.
    const isNone = form === "not" && /^(?:an?|one|single)$/i.test(sentence.tokens[child + 1]?.form ?? "");
    if ((isOwn && (form === "no" || form === "neither")) || isNone)
      hits.push({ row: NEGATION, level, cue: form, token: child });
  }
}
