// `nutgraph query GRAPH.json QUERY.json`: runs a query (plain data, docs/query.md) on a graph and writes its rows, one JSON object
// on each line. Short words for the ready-made questions: `--dossier NAME`, `--who-said NAME`, `--paths A B`, `--conflicts`.

import { readFile } from "node:fs/promises";
import { InvalidInputError } from "../errors";
import { readGraph } from "../graph/read-graph";
import { dossier, pathsBetween, whoSaid } from "../graph/query/dossier";
import { run } from "../graph/query/evaluate";
import type { Query } from "../graph/query/query";
import { EXIT_DONE, UsageError, type Command } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { standardInput } from "./standard-input";

export const QUERY_OPTIONS: readonly OptionRow[] = [
  { name: "dossier", value: "NAME", help: "everything the graph knows of an entity, with its quotes" },
  { name: "who-said", value: "WORDS", help: "who is quoted or cited with these words" },
  { name: "from", value: "NAME", help: "with --to: how two entities are connected" },
  { name: "to", value: "NAME", help: "with --from" },
];

export const query: Command = async (argv, io) => {
  const options = parseOptions(argv, QUERY_OPTIONS);
  const [input, file, ...more] = options.words;
  if (input === undefined || more.length > 0)
    throw new UsageError("query: name a graph file, and a file with a query or one of the options");
  const kg = readGraph(input === "-" ? await standardInput(io) : await readFile(input, "utf8"));
  const [name, said, from, to] = ["dossier", "who-said", "from", "to"].map((option) => options.text(option));
  if ((from === undefined) !== (to === undefined)) throw new UsageError("query: --from and --to go together");
  const asked = [file, name, said, from].filter((one) => one !== undefined).length;
  if (asked !== 1)
    throw new UsageError("query: ask one thing: a file with a query, --dossier, --who-said, or --from with --to");
  const rows: readonly unknown[] =
    name !== undefined
      ? [dossier(kg, name)]
      : said !== undefined
        ? whoSaid(kg, said)
        : from !== undefined && to !== undefined
          ? pathsBetween(kg, from, to)
          : run(kg, parse(await readFile(file as string, "utf8"), file as string));
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
