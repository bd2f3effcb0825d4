// `nutgraph query GRAPH.json QUERY.json`: runs a query (plain data, docs/query.md) on a graph and writes its rows, one JSON object
// on each line. Short words for the ready-made questions: see QUERY_OPTIONS.

import { InvalidInputError } from "../errors";
import type { KnowledgeGraph } from "../graph/knowledge-graph";
import { conflicts, timeline } from "../graph/query/disagreements";
import { dossier, pathsBetween, whoSaid } from "../graph/query/dossier";
import { run } from "../graph/query/evaluate";
import type { Query } from "../graph/query/query";
import { EXIT_DONE, UsageError, type Command } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import {
  dossierInWords,
  disagreementInWords,
  namesOf,
  pathInWords,
  saidInWords,
  timelineInWords,
} from "./answers-in-words";
import { graphOf, textOf } from "./read-graph-file";

export const QUERY_OPTIONS: readonly OptionRow[] = [
  { name: "dossier", value: "NAME", help: "everything the graph knows of an entity, with its quotes" },
  { name: "who-said", value: "WORDS", help: "who is quoted or cited with these words" },
  { name: "timeline", value: "NAME", help: "the dated events of an entity in order, with their quotes" },
  { name: "conflicts", value: "NAME", help: "what sources disagree on about an entity" },
  { name: "from", value: "NAME", help: "with --to: how two entities are connected" },
  { name: "to", value: "NAME", help: "with --from" },
  { name: "text", help: "answers of the options above in lines to read, not as JSON" },
];

/** One thing answered: as data, and in lines to read. */
interface Answer {
  readonly row: unknown;
  readonly lines: () => readonly string[];
}

const answers = <T>(rows: readonly T[], lines: (row: T) => readonly string[]): readonly Answer[] =>
  rows.map((row) => ({ row, lines: () => lines(row) }));

type Wording<T> = (row: T, nameOf: (id: string) => string) => readonly string[];

/** A wording with the names of a graph, which are gathered once for all answers. */
function inWords<T>(kg: KnowledgeGraph, wording: Wording<T>): (row: T) => readonly string[] {
  const nameOf = namesOf(kg);
  return (row) => wording(row, nameOf);
}

/** The questions that one option asks, and their answers. */
const READY_MADE: readonly (readonly [string, (kg: KnowledgeGraph, words: string) => readonly Answer[]])[] = [
  ["dossier", (kg, name) => answers([dossier(kg, name)], inWords(kg, dossierInWords))],
  ["who-said", (kg, words) => answers(whoSaid(kg, words), saidInWords)],
  ["timeline", (kg, name) => answers(timeline(kg, { entity: name }), inWords(kg, timelineInWords))],
  ["conflicts", (kg, name) => answers(conflicts(kg, name), inWords(kg, disagreementInWords))],
];

export const query: Command = async (argv, io) => {
  const options = parseOptions(argv, QUERY_OPTIONS);
  const [input, file, ...more] = options.words;
  if (input === undefined || more.length > 0)
    throw new UsageError("query: name a graph file, and a file with a query or one of the options");
  const kg = await graphOf(input, io);
  const [from, to] = [options.text("from"), options.text("to")];
  if ((from === undefined) !== (to === undefined)) throw new UsageError("query: --from and --to go together");
  const asked = READY_MADE.flatMap(([option, answer]) => {
    const words = options.text(option);
    return words === undefined ? [] : [() => answer(kg, words)];
  });
  if (from !== undefined && to !== undefined)
    asked.push(() => answers(pathsBetween(kg, from, to), inWords(kg, pathInWords)));
  const text = file === undefined ? undefined : await textOf(file, io);
  if (text !== undefined) asked.push(() => answers(run(kg, parse(text, String(file))), (row) => [JSON.stringify(row)]));
  const [answer] = asked;
  if (answer === undefined || asked.length > 1)
    throw new UsageError("query: ask one thing: a file with a query, one of the options, or --from with --to");
  const found = answer();
  if (found.length === 0) io.err("nutgraph: nothing found\n");
  for (const { row, lines } of found)
    await io.out(options.on("text") ? `${lines().join("\n")}\n` : `${JSON.stringify(row)}\n`);
  return EXIT_DONE;
};

function parse(json: string, file: string): Query {
  try {
    return JSON.parse(json) as Query;
  } catch (error) {
    throw new InvalidInputError(`query: ${file} is not JSON: ${(error as Error).message}`);
  }
}
