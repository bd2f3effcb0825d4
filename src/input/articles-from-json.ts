// Article records from JSON text: one record, a list of them, or one on each line (NDJSON). Records are checked by
// src/text/check-article.ts when they are built; here only the JSON itself is read.

import { InvalidInputError } from "../errors";

/** The records of a `.json` text: an object is one, an array many. Throws `InvalidInputError`. */
export function recordsFromJson(text: string): readonly unknown[] {
  const value = parse(text, "");
  return Array.isArray(value) ? value : [value];
}

/** The records of an `.ndjson` text; blank lines are skipped. Throws `InvalidInputError` that names the line. */
export function recordsFromNdjson(text: string): readonly unknown[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== "")
    .map(({ line, number }) => parse(line, `line ${number}: `));
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InvalidInputError(`${where}not JSON: ${(error as Error).message}`);
  }
}
