// Writes docs/model-card.md after a training run: what the model is, what it learned from, how well it does on sets it has not seen,
// and where its limits are. Figures come from the evaluation suites, never by hand.

import { readFileSync } from "node:fs";

import { decodeModel } from "../model/format";
import { DATA_SOURCES } from "./data-sources";
import type { Suite } from "./evaluate/suite";
import { MODEL_PATH } from "./model-file";

const LIMITS = `## Limits
- Edited English news and prose. Tweets, chat and speech read worse; other languages not at all.
- Trees are made word by word from predicted tags, and a few ways are followed only where the parser is torn: coordination, where a
  prepositional phrase belongs, and the root of fragments are the commonest errors. Sentences of more than 250 words are cut.
- Text in capitals or Headline Case was copied into the tagger's training set; it still reads worse than ordinary text.
- Text without any capitals loses three names of four (\`npm run evaluate -- muc4\` shows it), and with them who did what.
- The treebanks are American and British writing of 2000–2020, the silver lexicon is Voice of America: names and words of other places are
  rarer than in the world's news.
- No weight was fitted on a set of \`eval/\` or on \`gold/dev\`. Their totals were watched; rows for quarters of a year were added and rows of
  relations dropped after the classes of errors of TimeBank and of \`gold/dev\` had been read: those two figures are mildly optimistic.`;

/** The text of the card; runs the suites, which takes a minute. */
export async function modelCard(suites: readonly Suite[]): Promise<string> {
  const bytes = readFileSync(MODEL_PATH);
  const sections = [...decodeModel(bytes)].map(
    ([name, section]) => `| ${name} | ${section.length.toLocaleString("en-US")} |`,
  );
  const sources = DATA_SOURCES.map(({ name, licence, usedFor }) => `| ${name} | ${licence} | ${usedFor.join("; ")} |`);
  const figures: string[] = [];
  for (const suite of suites) figures.push(`### ${suite.name}\n${suite.description}\n\n${await suite.run([])}`);
  return `# Model card: nutgraph English model

Written by \`npm run train\`; do not edit. Linear models over hashed features (averaged perceptrons with feature dropout; conditional
random fields for names, a log-linear ranking for coreference), and two recurrent nets of one layer, which are asked before the parser and the tagger of names, quantised to 8 bits,
in one file. Released under CC BY-SA 4.0, see \`MODEL-LICENSE.md\`.

| section | bytes |
| --- | --- |
${sections.join("\n")}

## Data
| corpus | licence | used for |
| --- | --- | --- |
${sources.join("\n")}

## Figures
${figures.join("\n\n")}

${LIMITS}
`;
}
