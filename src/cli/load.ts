// `nutgraph load GRAPH.json --uri bolt://…`: loads a graph into Neo4j. The password comes from the environment
// (NEO4J_PASSWORD) or is asked for on the terminal; never from the words of the command, which others can see.

import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { InvalidInputError } from "../errors";
import type { Driver } from "../export/neo4j/driver";
import { load } from "../export/neo4j/load";
import { EXIT_DONE, UsageError, type Command, type Io } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { graphOf } from "./read-graph-file";

export const LOAD_OPTIONS: readonly OptionRow[] = [
  { name: "uri", value: "URI", help: "the server, e.g. bolt://localhost:7687 (or NEO4J_URI)" },
  { name: "user", value: "NAME", help: "the user; neo4j by default (or NEO4J_USER)" },
  { name: "database", value: "NAME", help: "the database; neo4j by default" },
  { name: "shape", value: "SHAPE", help: "rollup (the default) or full: claims and evidence as nodes" },
  { name: "batch-size", value: "N", help: "elements in one transaction; 2000 by default" },
  { name: "quiet", short: "q", help: "no progress on standard error" },
];

/** The part of neo4j-driver that this command imports when it runs. */
interface DriverModule {
  driver(uri: string, auth: unknown): Driver & { close(): Promise<void> };
  readonly auth: { basic(user: string, password: string): unknown };
}

export const loadCommand: Command = async (argv, io) => {
  const options = parseOptions(argv, LOAD_OPTIONS);
  const [input, ...more] = options.words;
  if (input === undefined || more.length > 0)
    throw new UsageError("load: name one graph file, or - for standard input");
  const uri = options.text("uri") ?? io.env["NEO4J_URI"];
  if (uri === undefined) throw new UsageError("load: --uri or NEO4J_URI must name the server");
  const size = options.text("batch-size");
  if (size !== undefined && !/^[1-9]\d{0,6}$/.test(size))
    throw new UsageError(`load: --batch-size must be a whole number, got ${size}`);
  const shape = options.text("shape");
  if (shape !== undefined && shape !== "rollup" && shape !== "full")
    throw new UsageError(`load: --shape must be rollup or full, got ${shape}`);
  const database = options.text("database");
  const kg = await graphOf(input, io);
  const neo4j = await driverModule();
  const password = io.env["NEO4J_PASSWORD"] ?? (await askPassword(io));
  const driver = neo4j.driver(uri, neo4j.auth.basic(options.text("user") ?? io.env["NEO4J_USER"] ?? "neo4j", password));
  try {
    const report = await load(kg, driver, {
      ...(database !== undefined && { database }),
      ...(shape !== undefined && { shape }),
      ...(size !== undefined && { batchSize: Number(size) }),
      ...(io.signal && { signal: io.signal }),
      ...(!options.on("quiet") &&
        io.errIsTerminal && { onProgress: ({ phase, done, total }) => io.err(`\r${phase} ${done}/${total}\u001b[K`) }),
    });
    io.err(
      `${io.errIsTerminal ? "\r" : ""}nutgraph: ${report.articles} articles, ${report.nodes} nodes, ${report.edges} edges written; ${report.withdrawn} withdrawn\n`,
    );
    return EXIT_DONE;
  } finally {
    await driver.close();
  }
};

async function driverModule(): Promise<DriverModule> {
  // The driver is an optional peer: the name is a variable so that no bundler takes it in.
  const name = "neo4j-driver";
  try {
    const loaded = (await import(name)) as { default?: DriverModule } & DriverModule;
    return loaded.default ?? loaded;
  } catch {
    throw new InvalidInputError("load: the package neo4j-driver is not installed; run: npm install neo4j-driver@6");
  }
}

/** Asks on the terminal without showing what is typed. */
async function askPassword(io: Io): Promise<string> {
  if (!io.errIsTerminal || !process.stdin.isTTY)
    throw new UsageError("load: set NEO4J_PASSWORD, or run in a terminal to be asked for the password");
  io.err("Password: ");
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    io.err("\n");
  }
}
