// Which words of the article may report an event: lemma and part of speech select rows of the event table, and the
// fillers of the word's slots decide which row holds. At most one row of a frame per word; a word may report two
// frames ("massacre"). Whether it is a real happening is judged later (judge-triggers.ts).

import type { EventType } from "../ontology/event-frames";
import type { Sentence, Token } from "../text/token";
import { bySentence } from "./by-sentence";
import type { Mention, Mentioned, Parsed, Resolved } from "./document";
import { dependencyTree } from "./dependency-tree";
import { classTest, fillerLookup, type Filler } from "./filler-class";
import { slotsOf } from "./slots";
import { mayTrigger, triggersOf, type SlotTest, type Trigger } from "./trigger-lexicon";

/** A filler of a named slot. */
export interface FilledSlot extends Filler {
  readonly slot: string;
}

/** A word that reports an event of frame `trigger.frame`, with the fillers of its slots. */
export interface TriggerCandidate {
  readonly sentence: Sentence<Token>;
  readonly token: number;
  readonly trigger: Trigger;
  readonly slots: readonly FilledSlot[];
}

/** Sentences of these kinds report nothing. */
const SILENT_KINDS: ReadonlySet<string> = new Set(["byline", "dateline", "credit", "boilerplate"]);

/** Only words that are one of these, or tagged as verbs, report anything (`kindsOf`). */
const MAY_REPORT: ReadonlySet<string> = new Set(["VERB", "NOUN", "PROPN", "ADJ"]);

/** “met *Wednesday*”: a time is no party, whatever the parser calls it. */
const TIMELESS: ReadonlySet<string> = new Set(["subject", "object", "indirect", "complement"]);

/** All trigger candidates of a document, in text order. */
export function findTriggers(doc: Parsed & Mentioned & Resolved): TriggerCandidate[] {
  const candidates: TriggerCandidate[] = [];
  const fillerOf = fillerLookup(doc);
  const mentionsIn = bySentence(doc.mentions);
  for (const [at, sentence] of doc.sentences.entries()) {
    if (SILENT_KINDS.has(sentence.kind)) continue;
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (!mayTrigger(token) || !mayReport(token)) continue;
      if (token.upos === "PROPN" && mentionsIn.get(at)?.some((mention) => isWithinBody(mention, index))) continue;
      addCandidates(sentence, index, fillerOf, candidates);
    }
  }
  return candidates;
}

const mayReport = ({ upos, xpos }: Token): boolean => MAY_REPORT.has(upos) || xpos.startsWith("VB");

/** Adds what a word may report: one candidate for each frame. */
function addCandidates(
  sentence: Sentence<Token>,
  index: number,
  fillerOf: (sentence: Sentence<Token>, token: number) => Filler,
  candidates: TriggerCandidate[],
): void {
  const { lemma, form, xpos } = sentence.tokens[index] as Token;
  const triggers = triggersOf(lemma.toLowerCase(), form.toLowerCase(), xpos);
  if (triggers.length === 0) return;
  const kinds = kindsOf(sentence, index);
  let slots: FilledSlot[] | undefined;
  const taken = new Set<EventType>();
  for (const trigger of triggers) {
    if (taken.has(trigger.frame) || !kinds.includes(trigger.kind) || !hasWords(sentence, index, trigger)) continue;
    slots ??= filledSlots(sentence, index, fillerOf);
    if (!holds(trigger, slots)) continue;
    taken.add(trigger.frame);
    candidates.push({ sentence, token: index, trigger, slots });
  }
}

/** The slots of a word with what is known of their fillers, without times in places of parties. */
function filledSlots(
  sentence: Sentence<Token>,
  index: number,
  fillerOf: (sentence: Sentence<Token>, token: number) => Filler,
): FilledSlot[] {
  const filled: FilledSlot[] = [];
  for (const { slot, token } of slotsOf(sentence, index)) {
    const { mention, chain } = fillerOf(sentence, token);
    const each: FilledSlot = { sentence, token, mention, chain, slot };
    if (!TIMELESS.has(slot) || !isTime(each) || isNumbered(each)) filled.push(each);
  }
  return filled;
}

const isTime = classTest("time");

/** Whether a word of a body's or building's name is another than the one it hangs by: “Parwan *Detention* Facility” reports nothing. */
const isWithinBody = ({ form, type, first, last, head }: Mention, index: number): boolean =>
  form === "NAM" &&
  (type === "Organization" || type === "Facility") &&
  index >= first &&
  index <= last &&
  index !== head;

/** “got *six years*”: a stretch of time, no date. */
const isNumbered = ({ sentence, token }: Filler): boolean =>
  (dependencyTree(sentence).children[token] ?? []).some((child) => sentence.tokens[child]?.deprel === "nummod");

/** What a word may be read as: “the wounded” is a noun, “the wounded man” an adjective, “were wounded” a verb. */
function kindsOf(sentence: Sentence<Token>, index: number): readonly Trigger["kind"][] {
  const token = sentence.tokens[index] as Token;
  switch (token.upos) {
    case "VERB":
      // “killed in *fighting* between gangs”: a gerund in a noun's place.
      if (
        token.xpos === "VBG" &&
        (NOMINAL.test(token.deprel) || hasArticle(sentence, index) || hasCase(sentence, index))
      )
        return ["verb", "noun"];
      return token.deprel === "amod" || token.xpos === "VBN" ? ["verb", "adjective"] : ["verb"];
    case "NOUN":
    case "PROPN":
      return ["noun"];
    case "ADJ":
      if (token.deprel === "amod") return ["adjective"];
      return hasArticle(sentence, index) || NOMINAL.test(token.deprel) ? ["noun", "adjective"] : ["adjective"];
    default:
      // “warlords *overthrew* the dictator”: a verb that one of the two taggers takes for something else.
      return /^VB[DNZG]?$/.test(token.xpos) && token.deprel !== "cop" ? ["verb"] : [];
  }
}

/** Relations in which an adjective stands for a thing: “the *dead* included nine pupils”. */
const NOMINAL = /^(?:nsubj|obj|obl|nmod|iobj|appos)/;

const hasArticle = (sentence: Sentence<Token>, index: number): boolean =>
  (dependencyTree(sentence).children[index] ?? []).some((child) =>
    /^(?:det|nmod:poss)$/.test(sentence.tokens[child]?.deprel ?? ""),
  );

const hasCase = (sentence: Sentence<Token>, index: number): boolean =>
  (dependencyTree(sentence).children[index] ?? []).some((child) => sentence.tokens[child]?.deprel === "case");

/** The further words of a trigger: directly before a noun; below a verb within two steps and after it. */
function hasWords(sentence: Sentence<Token>, index: number, trigger: Trigger): boolean {
  const { words } = trigger;
  if (words.length === 0) return true;
  const { tokens } = sentence;
  const is = (at: number, word: string): boolean =>
    tokens[at]?.lemma.toLowerCase() === word || tokens[at]?.form.toLowerCase() === word;
  if (trigger.kind === "noun") return words.every((word, i) => is(index - words.length + i, word));
  const { children } = dependencyTree(sentence);
  return words.every((word) =>
    (children[index] ?? []).some((child) => is(child, word) || (children[child] ?? []).some((at) => is(at, word))),
  );
}

function holds({ needs, needsOne, bars }: Trigger, slots: readonly FilledSlot[]): boolean {
  if (needs.length === 0 && needsOne.length === 0 && bars.length === 0) return true;
  const has = (test: SlotTest): boolean => slots.some((filled) => filled.slot === test.slot && test.holds(filled));
  return needs.every(has) && (needsOne.length === 0 || needsOne.some(has)) && !bars.some(has);
}
