// The graph, or other text, that a command is given by the name of a file; `-` is standard input. What cannot be read is
// named in one sentence.

import { readFile } from "node:fs/promises";
import { InvalidInputError } from "../errors";
import type { KnowledgeGraph } from "../graph/knowledge-graph";
import { readGraph } from "../graph/read-graph";
import { inWords } from "./file-errors";
import type { Io } from "./io";
import { standardInput } from "./standard-input";

/** The text of a file or of standard input. Throws `InvalidInputError` that names the file. */
export async function textOf(input: string, io: Pick<Io, "stdin">): Promise<string> {
  if (input === "-") return standardInput(io);
  try {
    return await readFile(input, "utf8");
  } catch (error) {
    throw new InvalidInputError(`${input}: ${inWords(error)}`);
  }
}

/** The graph of a file or of standard input. Throws `InvalidInputError` that names the file and says what makes one. */
export async function graphOf(input: string, io: Pick<Io, "stdin">): Promise<KnowledgeGraph> {
  const text = await textOf(input, io);
  try {
    return readGraph(text);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const name = input === "-" ? "standard input" : input;
    throw new InvalidInputError(
      `${name} is not a graph that this version reads (${error.message}); nutgraph build writes one`,
    );
  }
}
