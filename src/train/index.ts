// `nutgraph/train`: train the language core on a treebank of your own. Node or browser; nothing here touches files.

import { readClusters } from "../model/clusters";
import { decodeModel, encodeModel } from "../model/format";
import { LANGUAGE_SECTION } from "../text/language-model";
import { readConllu } from "./conllu";
import { DEFAULT_OPTIONS, trainLanguage, type LanguageOptions } from "./train-language";

export { readConllu, type TreebankSentence } from "./conllu";
export { DEFAULT_OPTIONS, trainLanguage, type LanguageOptions } from "./train-language";

/**
 * Trains splitter, tagger, lemmatizer and parser on CoNLL-U (UD columns, Penn tags in XPOS) and gives a model file: `base` with its
 * section `language` replaced. The word clusters of `base` are used as features; names and coreference stay as they were and were
 * trained on trees of the old one. The same input gives the same bytes.
 *
 * @example writeFileSync("mine.bin", trainLanguageModel(readFileSync("legal.conllu", "utf8"), readFileSync("en.bin")));
 */
export function trainLanguageModel(
  conllu: string,
  base?: Uint8Array,
  options: Partial<LanguageOptions> = {},
  log?: (line: string) => void,
): Uint8Array {
  const sections = base === undefined ? new Map<string, Uint8Array>() : new Map(decodeModel(base));
  const settings = { ...DEFAULT_OPTIONS, ...options };
  sections.set(LANGUAGE_SECTION, trainLanguage(readConllu(conllu), readClusters(sections), settings, undefined, log));
  return encodeModel(new Map([...sections].sort(([a], [b]) => (a < b ? -1 : 1))));
}
