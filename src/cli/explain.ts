// `nutgraph explain ARTICLE`: what each stage saw, so that a wrong edge is mended in a minute.

import { defaultModel } from "../default-model";
import { InvalidInputError } from "../errors";
import { explain } from "../explain";
import { checkArticle } from "../text/check-article";
import { EXIT_DONE, UsageError, type Command } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { readInputs } from "./read-inputs";

export const EXPLAIN_OPTIONS: readonly OptionRow[] = [];

export const explainCommand: Command = async (argv, io) => {
  const { words } = parseOptions(argv, EXPLAIN_OPTIONS);
  if (words.length === 0) throw new UsageError("explain: name an article, or - for standard input");
  for await (const item of readInputs(words, io)) {
    if ("error" in item) throw new InvalidInputError(`${item.input}: ${item.error}`);
    await io.out(explain(checkArticle(item.record), defaultModel()));
  }
  return EXIT_DONE;
};
