// The verbs (and prepositions) of speech of a sentence, with their subject: where an attribution may begin.

import type { SpeechCueRow } from "../../ontology/speech-cues";
import { CUES_BY_LEMMA } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childBy, childrenBy } from "../dependency-tree";
import { phrasalVerb } from "../phrasal-verb";

/** A cue in its sentence. */
export interface Cue {
  readonly token: number;
  readonly rows: readonly SpeechCueRow[];
  /** “did not say”: what it governs is not said. */
  readonly negated: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never"]);

/** The verbs of speech of a sentence, left to right. */
export function findCues(sentence: Sentence<Token>): Cue[] {
  const cues: Cue[] = [];
  sentence.tokens.forEach((token, i) => {
    const rows = mayBeCue(sentence, i)
      ? cueRows(sentence, i).filter(({ partOfSpeech = "VERB" }) => partOfSpeech === token.upos)
      : [];
    if (rows.length === 0) return;
    const negated = childrenBy(sentence, i, "advmod").some((child) =>
      NEGATIONS.has(sentence.tokens[child]?.form.toLowerCase() ?? ""),
    );
    cues.push({ token: i, rows, negated });
  });
  return cues;
}

/** A verb that governs something, or an adjective that is said of somebody (“are confident”). */
function mayBeCue(sentence: Sentence<Token>, at: number): boolean {
  const upos = sentence.tokens[at]?.upos;
  if (upos === "ADJ") return childBy(sentence, at, "cop") >= 0;
  return upos === "VERB" && !isAdjective(sentence, at) && !isHearsay(sentence, at);
}

/** Verbs that some row has with a particle or preposition. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...CUES_BY_LEMMA.keys()].filter((lemma) => lemma.includes(" ")).map((lemma) => lemma.slice(0, lemma.indexOf(" "))),
);

/** The rows of a verb: those of the verb with its particle (“rule out”, “speak of”) if there are any. */
export function cueRows(sentence: Sentence<Token>, token: number): readonly SpeechCueRow[] {
  const lemma = sentence.tokens[token]?.lemma.toLowerCase() ?? "";
  if (!FIRST_WORDS.has(lemma)) return CUES_BY_LEMMA.get(lemma) ?? [];
  const verb = phrasalVerb(sentence, token) ?? withPreposition(sentence, token, lemma);
  return CUES_BY_LEMMA.get(verb) ?? CUES_BY_LEMMA.get(lemma) ?? [];
}

/** Tokens from a verb to its preposition: “spoke in Belgrade of”. */
const PREPOSITION_REACH = 4;

/** “spoke of “bandits””: verb and preposition, where a row has them. */
function withPreposition({ tokens }: Sentence<Token>, verb: number, lemma: string): string {
  const found = tokens
    .slice(verb + 1, verb + 1 + PREPOSITION_REACH)
    .find(({ form }) => CUES_BY_LEMMA.has(`${lemma} ${form.toLowerCase()}`));
  return found ? `${lemma} ${found.form.toLowerCase()}` : lemma;
}

/** “several suspected hideouts”, “the alleged attack”: a participle between determiner and noun says nothing. */
function isAdjective(sentence: Sentence<Token>, at: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[at]?.xpos === "VBN" &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "") &&
    /^(?:DET|ADJ|NUM|ADP)$/.test(tokens[at - 1]?.upos ?? "DET")
  );
}

/** “an attack said to have killed three”: nobody is named who says so. */
const isHearsay = ({ tokens }: Sentence<Token>, at: number): boolean =>
  tokens[at]?.lemma === "say" &&
  /^VB[DN]$/.test(tokens[at]?.xpos ?? "") &&
  tokens[at + 1]?.xpos === "TO" &&
  tokens[at + 2]?.xpos === "VB";
