// The verbs and nouns that the tables of this directory name: words that are known to exist, whatever a treebank has seen. The lemmatizer
// asks here whether a regular form's stem ends in "e" ("looted" is of "loot", "embezzling" of "embezzle").

import { EVENT_ROWS } from "./event-frames";
import { FACTUALITY_CUES } from "./factuality-cues";
import { RELATION_ROWS } from "./relation-types";
import { SPEECH_CUES } from "./speech-cues";
import { WORD_CLASSES } from "./word-classes";

const entries = (words: string | undefined): string[] => (words ?? "").split(/\s+/).filter((word) => word !== "");
const first = (entry: string): string => entry.split(/[_ ]/)[0] ?? "";
const last = (entry: string): string => entry.split(/[_ ]/).at(-1) ?? "";

const triggers = Object.values(EVENT_ROWS).flatMap((frame) => frame.triggers);
const patterns = Object.values(RELATION_ROWS).flatMap((row) => row.patterns);

/** Verbs without their particles: `DECLARED_VERBS.has("loot")`. */
export const DECLARED_VERBS: ReadonlySet<string> = new Set(
  [
    ...triggers.flatMap((row) => entries(row.verbs)),
    ...patterns.flatMap((pattern) => (pattern.shape === "verb" ? pattern.verbs : [])),
    ...SPEECH_CUES.flatMap((row) => row.lemmas),
    ...FACTUALITY_CUES.flatMap((row) => (row.of === "verb" ? row.lemmas : [])),
  ].map(first),
);

/** Nouns, of those of several words the last: `DECLARED_NOUNS.has("siege")`. */
export const DECLARED_NOUNS: ReadonlySet<string> = new Set(
  [
    ...triggers.flatMap((row) => entries(row.nouns)),
    ...patterns.flatMap((pattern) => (pattern.shape === "noun" || pattern.shape === "pair" ? pattern.nouns : [])),
    ...Object.values(WORD_CLASSES).flatMap((words) => [...words]),
  ].map(last),
);
