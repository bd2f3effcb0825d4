// The verbs (and prepositions) of speech of a sentence, with their subject: where an attribution may begin.

import type { SpeechCueRow } from "../../ontology/speech-cues";
import { CUES_BY_LEMMA } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childrenBy } from "../dependency-tree";

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
    const rows = token.upos === "VERB" ? CUES_BY_LEMMA.get(token.lemma.toLowerCase()) : undefined;
    if (!rows) return;
    const negated = childrenBy(sentence, i, "advmod").some((child) =>
      NEGATIONS.has(sentence.tokens[child]?.form.toLowerCase() ?? ""),
    );
    cues.push({ token: i, rows, negated });
  });
  return cues;
}
