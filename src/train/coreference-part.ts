// The part `coreference` of training: reads the corpora with the parser and the names that the model file holds, so that
// the ranking learns from mentions as they are found, and gives the section `coreference`.

import { readFileSync } from "node:fs";
import { COREFERENCE_SECTION, encodeCoreference, readCoreferenceModel } from "../extract/coreference-model";
import { mentionFacts } from "../extract/coreference/mention-facts";
import { findMentions } from "../extract/find-mentions";
import { readNameModel } from "../extract/name-model";
import { chooseBy, type Choose } from "../extract/resolve-coreference";
import { decodeModel } from "../model/format";
import { classifySentences } from "../text/classify-sentences";
import { readLanguageModel } from "../text/language-model";
import { read } from "../text/read";
import { gapTexts, goldTexts, gumTexts, type CorefText } from "./coreference/corpora";
import { lessonsOf, trainRanking, type CoreferenceOptions, type ReadText } from "./coreference/train";
import { MODEL_PATH } from "./model-file";

/** The settings of the shipped model; margins by kind (he, she, it, they, nominal), tuned on GAP validation and GUM dev. */
export const COREFERENCE_OPTIONS: Omit<CoreferenceOptions, "log"> & { readonly margins: readonly number[] } = {
  epochs: 8,
  // Pronouns have many features that say much the same: learned slowly, they err less on texts not seen (cross-validated on GAP).
  rate: { he: 0.05, she: 0.05, it: 0.05, they: 0.05, nominal: 0.1 },
  caution: 0.1,
  decay: 0.001,
  minCount: 2,
  // Chosen by cross-validation on GAP's development and validation parts for “he” and “she”.
  dropout: { he: 0.5, she: 0.5, it: 0.3, they: 0.3, nominal: 0.3 },
  maxWeights: 150_000,
  margins: [0, 0, 0, 0, 0],
};

/**
 * The texts that the shipped model learns from. LitBank's fiction made news worse when tried, and is left out. So are the stories of
 * this project: learned from them, “the company” finds its body more often, but GUM's chains are found worse (CoNLL average 63 for 65).
 */
export const coreferenceTexts = (): CorefText[] => [
  ...gumTexts("train"),
  ...gapTexts("train/gap/gap-development.tsv"),
  ...gapTexts("train/gap/gap-validation.tsv"),
  ...goldTexts(),
];

/** Trains on the language and name models that the model file holds. */
export function coreferencePart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const sections = decodeModel(new Uint8Array(readFileSync(MODEL_PATH)));
  const language = readLanguageModel(sections);
  const names = readNameModel(sections);
  const texts = coreferenceTexts().map((text): ReadText => {
    const { article, sentences } = read({ id: text.id, text: text.text }, language);
    // Articles have bylines and credits, which give few mentions or none; the texts of corpora are the story alone.
    const parsed = { article, ...(text.source === "gold" ? classifySentences(article, sentences) : { sentences }) };
    return { text, facts: mentionFacts({ ...parsed, ...findMentions(parsed, names) }) };
  });
  const section = (unmarked?: Choose): Uint8Array => {
    const lessons = texts.flatMap((text) => lessonsOf(text, unmarked));
    log(`coreference: ${lessons.length} decisions`);
    return encodeCoreference(trainRanking(lessons, { ...COREFERENCE_OPTIONS, log }), COREFERENCE_OPTIONS.margins);
  };
  // The second time, pronouns that the corpora do not mark mean what the first model makes of them.
  const first = readCoreferenceModel(new Map([[COREFERENCE_SECTION, section()]]));
  return new Map([[COREFERENCE_SECTION, section(chooseBy(first))]]);
}
