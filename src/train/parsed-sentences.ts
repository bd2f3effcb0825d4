// Sentences of our own stories with the trees that a slow neural parser gave them (src/train/parse-stories.ts): the parser that ships
// learns from them beside treebanks made by hand. A sentence a line, a word as form/head/relation, with heads from 1 and 0 for the root.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Arrays run over a sentence's words; heads are 0-based, −1 for the root. */
export interface ParsedSentence {
  readonly forms: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Where the parsed stories lie, a file for each series of stories. */
export const PARSED_STORIES = join(__dirname, "stories/parsed");

/** All of them, in a fixed order. */
export const parsedStories = (): ParsedSentence[] =>
  readdirSync(PARSED_STORIES)
    .sort()
    .flatMap((file) => readParsed(readFileSync(join(PARSED_STORIES, file), "utf8")));

/**
 * Reads sentences as they are written.
 *
 * @example readParsed("Iran/2/nsubj waits/0/root\n")[0]?.heads // [1, -1]
 */
export const readParsed = (text: string): ParsedSentence[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const words = line.split(" ").map((word) => {
        const relation = word.lastIndexOf("/");
        const head = word.lastIndexOf("/", relation - 1);
        return {
          form: word.slice(0, head),
          head: Number(word.slice(head + 1, relation)),
          deprel: word.slice(relation + 1),
        };
      });
      return {
        forms: words.map(({ form }) => form),
        heads: words.map(({ head }) => head - 1),
        deprels: words.map(({ deprel }) => deprel),
      };
    });

/** Writes them so that `readParsed` gives them back; forms have no spaces. */
export const writeParsed = (sentences: readonly ParsedSentence[]): string =>
  sentences
    .map(({ forms, heads, deprels }) =>
      forms.map((form, i) => `${form}/${(heads[i] as number) + 1}/${deprels[i] as string}`).join(" "),
    )
    .map((line) => `${line}\n`)
    .join("");

/** Writes a file for each series into a folder, and removes those of other series; returns the number of sentences. */
export function writeSeries(folder: string, series: ReadonlyMap<string, readonly ParsedSentence[]>): number {
  mkdirSync(folder, { recursive: true });
  const files = new Map([...series].map(([name, sentences]) => [`${name}.txt`, sentences]));
  for (const file of readdirSync(folder)) if (file.endsWith(".txt") && !files.has(file)) rmSync(join(folder, file));
  let count = 0;
  for (const [file, sentences] of files) {
    writeFileSync(join(folder, file), writeParsed(sentences));
    count += sentences.length;
  }
  return count;
}
