// `nutgraph query GRAPH.json QUERY.json`: runs a query (plain data, docs/query.md) on a graph and writes its rows, one JSON object
// on each line. Short words for the ready-made questions: see QUERY_OPTIONS.

import { readFile } from "node:fs/promises";
import { InvalidInputError } from "../errors";
import type { KnowledgeGraph } from "../graph/knowledge-graph";
import { readGraph } from "../graph/read-graph";
import { conflicts, timeline } from "../graph/query/disagreements";
import { dossier, pathsBetween, whoSaid } from "../graph/query/dossier";
import { run } from "../graph/query/evaluate";
import type { Query } from "../graph/query/query";
import { EXIT_DONE, UsageError, type Command } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { standardInput } from "./standard-input";

export const QUERY_OPTIONS: readonly OptionRow[] = [
  { name: "dossier", value: "NAME", help: "everything the graph knows of an entity, with its quotes" },
  { name: "who-said", value: "WORDS", help: "who is quoted or cited with these words" },
  { name: "timeline", value: "NAME", help: "the dated events of an entity in order, with their quotes" },
  { name: "conflicts", value: "NAME", help: "what sources disagree on about an entity" },
  { name: "from", value: "NAME", help: "with --to: how two entities are connected" },
  { name: "to", value: "NAME", help: "with --from" },
];

/** The questions that one option asks, and their answers. */
const READY_MADE: readonly (readonly [string, (kg: KnowledgeGraph, words: string) => readonly unknown[]])[] = [
  ["dossier", (kg, name) => [dossier(kg, name)]],
  ["who-said", whoSaid],
  ["timeline", (kg, name) => timeline(kg, { entity: name })],
  ["conflicts", conflicts],
];

export const query: Command = async (argv, io) => {
  const options = parseOptions(argv, QUERY_OPTIONS);
  const [input, file, ...more] = options.words;
  if (input === undefined || more.length > 0)
    throw new UsageError("query: name a graph file, and a file with a query or one of the options");
  const kg = readGraph(input === "-" ? await standardInput(io) : await readFile(input, "utf8"));
  const [from, to] = [options.text("from"), options.text("to")];
  if ((from === undefined) !== (to === undefined)) throw new UsageError("query: --from and --to go together");
  const asked = READY_MADE.flatMap(([option, answer]) => {
    const words = options.text(option);
    return words === undefined ? [] : [() => answer(kg, words)];
  });
  if (from !== undefined && to !== undefined) asked.push(() => pathsBetween(kg, from, to));
  const text = file === undefined ? undefined : await readFile(file, "utf8");
  if (text !== undefined) asked.push(() => run(kg, parse(text, String(file))));
  const [answer] = asked;
  if (answer === undefined || asked.length > 1)
    throw new UsageError("query: ask one thing: a file with a query, one of the options, or --from with --to");
  const rows = answer();
  for (const row of rows) await io.out(`${JSON.stringify(row)}\n`);
  return EXIT_DONE;
};

function parse(json: string, file: string): Query {
  try {
    return JSON.parse(json) as Query;
  } catch (error) {
    throw new InvalidInputError(`query: ${file} is not JSON: ${(error as Error).message}`);
  }
}
