// Whether what a word reports happened, is going on, is planned, is only possible, or did not happen, and how surely.
// Follows FactBank (Saurí & Pustejovsky 2009): cues around the word decide, by rows read from the top.

import type { Certainty, EventStatus, Polarity } from "../ontology/claim-values";
import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";

/** The judgement on one word: polarity and certainty for claims, status for events, and the word that decided. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly status: EventStatus;
  readonly cue?: string;
}

/** Judges the word `token` of a sentence. Example: `attack` in “They may attack” is possible, by the cue “may”. */
export function judgeFactuality(sentence: Sentence<Token>, token: number): Factuality {
  for (const child of childrenBy(sentence, token, "advmod", "aux", "det")) {
    const { lemma, form } = sentence.tokens[child] as Token;
    if (lemma === "not" || lemma === "never" || lemma === "no")
      return { polarity: "denied", certainty: "certain", status: "denied", cue: form };
    if (lemma === "will") return { polarity: "affirmed", certainty: "probable", status: "planned", cue: form };
    if (lemma === "may" || lemma === "might" || lemma === "could")
      return { polarity: "affirmed", certainty: "possible", status: "possible", cue: form };
  }
  return { polarity: "affirmed", certainty: "certain", status: "occurred" };
}
