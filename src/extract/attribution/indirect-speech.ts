// Indirect speech of one sentence over its tree: “X said (that) S”, “S, X said”, “S, according to X”, “as X reports”, and
// speech acts whose content is a phrase (“called for an inquiry”, “accused them of murder”). Contents leave out “that”,
// cue and speaker.

import type { CueContent } from "../../ontology/speech-cues";
import type { Sentence, Span, Token } from "../../text/token";
import { baseRelation, childrenBy, dependencyTree } from "../dependency-tree";
import type { Draft } from "./draft";
import type { Cue } from "./find-cues";
import { subjectOf } from "./speaker-of-cue";

/** The indirect attributions of a sentence, given its cues. */
export function indirectSpeech(sentence: Sentence<Token>, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const draft = clauseContent(sentence, cue) ?? phraseContent(sentence, cue);
    if (draft) drafts.push(draft);
  }
  sentence.tokens.forEach((token, i) => {
    if (token.form.toLowerCase() === "according") {
      const draft = accordingTo(sentence, i);
      if (draft) drafts.push(draft);
    }
  });
  return drafts;
}

const PASSIVE_TELL = "tell";

/** “X said that S” (ccomp) and “S, X said” (the cue hangs on S). */
function clauseContent(sentence: Sentence<Token>, { token, rows, negated }: Cue): Draft | undefined {
  const row = rows.find(({ content }) => content.includes("clause"));
  if (!row || negated) return undefined;
  const speaker = subjectOf(sentence, token);
  if (speaker < 0 || isPassive(sentence, token)) return undefined;
  const span = complementOf(sentence, token, row.needsThat === true) ?? hostClause(sentence, token, speaker);
  return span && { ...span, type: "indirect", sentence: sentence.index, cue: token, speaker };
}

function isPassive(sentence: Sentence<Token>, token: number): boolean {
  return childrenBy(sentence, token, "aux:pass").length > 0 && sentence.tokens[token]?.lemma !== PASSIVE_TELL;
}

const QUESTION_MARKS: ReadonlySet<string> = new Set(["whether", "if"]);

/** The clause that a cue governs, without “that”. */
function complementOf(sentence: Sentence<Token>, cue: number, needsThat: boolean): Span | undefined {
  for (const child of childrenBy(sentence, cue, "ccomp", "parataxis")) {
    const marks = childrenBy(sentence, child, "mark").map((i) => sentence.tokens[i]?.form.toLowerCase());
    if (sentence.tokens[child]?.deprel === "parataxis" && (child < cue || sentence.tokens[child]?.upos !== "VERB"))
      continue;
    if (needsThat && !marks.includes("that")) continue;
    if (marks.some((mark) => QUESTION_MARKS.has(mark ?? ""))) continue;
    return child > cue ? after(sentence, cue, child) : before(sentence, cue, child);
  }
  return undefined;
}

const LEADING: ReadonlySet<string> = new Set(["that", ",", ":"]);
const ENDING: ReadonlySet<string> = new Set([".", ",", ";", ":", "-", "–", "—", "and", "but"]);

function after(sentence: Sentence<Token>, cue: number, content: number): Span | undefined {
  const tree = dependencyTree(sentence);
  return trim(sentence, Math.max(cue + 1, tree.left[content] as number), tree.right[content] as number);
}

/** A fronted content ends before the speaker and cue begin. */
function before(sentence: Sentence<Token>, cue: number, content: number): Span | undefined {
  const tree = dependencyTree(sentence);
  return trim(sentence, tree.left[content] as number, Math.min(cue - 1, tree.right[content] as number));
}

/** Cuts off “that” and commas at the edges. */
function trim({ tokens }: Sentence<Token>, from: number, to: number): Span | undefined {
  let [first, last] = [from, to];
  while (first <= last && LEADING.has(tokens[first]?.form.toLowerCase() ?? "")) first++;
  while (last >= first && ENDING.has(tokens[last]?.form.toLowerCase() ?? "")) last--;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return first <= last && start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** “S, X said”: the cue hangs on the head of S by parataxis; “as X reports, S”: by advcl with “as”. */
function hostClause(sentence: Sentence<Token>, cue: number, speaker: number): Span | undefined {
  const { deprel, head } = sentence.tokens[cue] as Token;
  const as = childrenBy(sentence, cue, "mark", "advmod").some((i) => sentence.tokens[i]?.form.toLowerCase() === "as");
  const relation = baseRelation(deprel);
  if (head < 0 || !(relation === "parataxis" || relation === "dep" || (relation === "advcl" && as))) return undefined;
  return around(
    sentence,
    head,
    dependencyTree(sentence).left[cue] as number,
    dependencyTree(sentence).right[cue] as number,
    speaker,
  );
}

/** The clause of `head` without the stretch `from`..`to` of speaker and cue: what is before it, else what is behind it. */
function around(sentence: Sentence<Token>, head: number, from: number, to: number, speaker: number): Span | undefined {
  const tree = dependencyTree(sentence);
  const [left, right] = [tree.left[head] as number, tree.right[head] as number];
  const [cutFrom, cutTo] = [Math.min(from, speaker), Math.max(to, speaker)];
  const early = trim(sentence, left, Math.min(right, cutFrom - 1));
  const late = trim(sentence, Math.max(left, cutTo + 1), right);
  if (early && late) return { start: early.start, end: late.end };
  return early ?? late;
}

/** “S, according to X”: the clause around the phrase. */
function accordingTo(sentence: Sentence<Token>, according: number): Draft | undefined {
  const tree = dependencyTree(sentence);
  const { deprel, head: source } = sentence.tokens[according] as Token;
  if (baseRelation(deprel) !== "case" || source < 0) return undefined;
  const clause = sentence.tokens[source]?.head ?? -1;
  if (clause < 0) return undefined;
  const span = around(sentence, clause, tree.left[source] as number, tree.right[source] as number, source);
  return (
    span && {
      ...span,
      type: "indirect",
      sentence: sentence.index,
      cue: according,
      speaker: source,
      words: "according to",
    }
  );
}

/** In which relation the phrase content of a cue stands. */
const PHRASE_RELATIONS: readonly (readonly [content: CueContent, relation: string, prepositions: readonly string[]])[] =
  [
    ["object", "obj", []],
    ["infinitive", "xcomp", []],
    ["for", "obl", ["for"]],
    ["of", "obl", ["of"]],
    ["against", "obl", ["against"]],
    ["with", "obl", ["with"]],
  ];

/** “called for an inquiry”: content that is no clause. */
function phraseContent(sentence: Sentence<Token>, { token, rows }: Cue): Draft | undefined {
  const speaker = subjectOf(sentence, token);
  if (speaker < 0 || isPassive(sentence, token)) return undefined;
  const tree = dependencyTree(sentence);
  let [first, last] = [Infinity, -1];
  for (const [content, relation, prepositions] of PHRASE_RELATIONS) {
    if (!rows.some((row) => row.content.includes(content))) continue;
    for (const child of [
      ...childrenBy(sentence, token, relation),
      ...(content === "of" ? childrenBy(sentence, token, "advcl") : []),
    ]) {
      const cases = childrenBy(sentence, child, "case", "mark").map(
        (i) => sentence.tokens[i]?.form.toLowerCase() ?? "",
      );
      if (
        child < token ||
        (prepositions.length > 0 && !prepositions.some((preposition) => cases.includes(preposition)))
      )
        continue;
      first = Math.min(first, tree.left[child] as number);
      last = Math.max(last, tree.right[child] as number);
    }
  }
  const span = last < 0 ? undefined : trim(sentence, first, last);
  return span && { ...span, type: "indirect", sentence: sentence.index, cue: token, speaker, paraphrase: true };
}
