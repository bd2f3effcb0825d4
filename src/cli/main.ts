// The command line: a table of commands, help and version. Each command's file has its options and its work.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidInputError, ModelError, NotFoundError } from "../errors";
import { build, BUILD_OPTIONS } from "./build";
import { explainCommand, EXPLAIN_OPTIONS } from "./explain";
import { exportCommand, EXPORT_OPTIONS } from "./export";
import { EXIT_DONE, EXIT_SOME_FAILED, EXIT_USAGE, UsageError, type Command, type Io } from "./io";
import { loadCommand, LOAD_OPTIONS } from "./load";
import { optionHelp, type OptionRow } from "./parse-options";
import { query, QUERY_OPTIONS } from "./query";
import { view, VIEW_OPTIONS } from "./view";

/** One command: its words, what it does, its options. */
interface CommandRow {
  readonly usage: string;
  readonly help: string;
  readonly options: readonly OptionRow[];
  readonly run: Command;
}

const COMMANDS: Readonly<Record<string, CommandRow>> = {
  build: {
    usage: "build ARTICLE…",
    help: "read articles (.txt, .html, .json, .ndjson, folders, - for standard input) and write their graph as JSON",
    options: BUILD_OPTIONS,
    run: build,
  },
  explain: {
    usage: "explain ARTICLE",
    help: "show sentence by sentence what each stage saw and which row made which edge",
    options: EXPLAIN_OPTIONS,
    run: explainCommand,
  },
  view: {
    usage: "view GRAPH",
    help: "write a graph as one self-contained HTML page to look at",
    options: VIEW_OPTIONS,
    run: view,
  },
  query: {
    usage: "query GRAPH QUERY",
    help: "run a query (JSON, docs/query.md) on a graph and print its rows",
    options: QUERY_OPTIONS,
    run: query,
  },
  export: {
    usage: "export GRAPH",
    help: "write a graph in another form: GEXF, GraphML, RDF, CSV, Cypher and more (docs/exports.md)",
    options: EXPORT_OPTIONS,
    run: exportCommand,
  },
  load: {
    usage: "load GRAPH",
    help: "load a graph into Neo4j; the password comes from the environment or a prompt (docs/neo4j.md)",
    options: LOAD_OPTIONS,
    run: loadCommand,
  },
};

/** Runs the words of a command line and gives the exit code. Never throws for what a user typed or a file held. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
      await io.out(help());
      return name === undefined ? EXIT_USAGE : EXIT_DONE;
    }
    // `nutgraph help build` is `nutgraph build --help`.
    if (name === "help") return await main([rest[0] as string, "--help"], io);
    if (name === "--version") {
      await io.out(`${version()}\n`);
      return EXIT_DONE;
    }
    const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
    if (!command) throw new UsageError(`there is no command "${name}"; there are ${Object.keys(COMMANDS).join(", ")}`);
    if (rest.includes("--help") || rest.includes("-h")) {
      await io.out(commandHelp(command));
      return EXIT_DONE;
    }
    return await command.run(rest, io);
  } catch (error) {
    const { message } = error as Error;
    const unnamed = error instanceof UsageError && name !== undefined && name in COMMANDS && !message.startsWith(name);
    io.err(`nutgraph: ${unnamed ? `${name}: ` : ""}${message}\n`);
    if (error instanceof UsageError) return EXIT_USAGE;
    if (isExpected(error)) return EXIT_SOME_FAILED;
    throw error;
  }
}

const isExpected = (error: unknown): boolean =>
  error instanceof InvalidInputError ||
  error instanceof NotFoundError ||
  error instanceof ModelError ||
  typeof (error as NodeJS.ErrnoException).code === "string";

const version = (): string =>
  (JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as { version: string }).version;

const commandHelp = ({ usage, help: text, options }: CommandRow): string =>
  `nutgraph ${usage}\n  ${text}\n\n${optionHelp(options)}\n`;

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, help: text }) => `  nutgraph ${usage}\n      ${text}`);
  return `nutgraph turns news articles into a typed graph with evidence.\n\n${lines.join("\n")}\n\nnutgraph COMMAND --help lists a command's options.\n`;
}
