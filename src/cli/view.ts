// `nutgraph view GRAPH.json`: writes the graph as one self-contained HTML page to look at.

import { basename, extname } from "node:path";
import { writeHtml } from "../export/html";
import { layoutInWorker } from "../export/layout-in-worker";
import { EXIT_DONE, UsageError, type Command } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { graphOf } from "./read-graph-file";
import { writeFileAtomically } from "./write-file";

export const VIEW_OPTIONS: readonly OptionRow[] = [
  {
    name: "output",
    short: "o",
    value: "FILE",
    help: "the page to write; by default the graph's name with .html, - for standard output",
  },
  { name: "title", value: "TEXT", help: "the heading of the page" },
];

export const view: Command = async (argv, io) => {
  const options = parseOptions(argv, VIEW_OPTIONS);
  const [input, ...more] = options.words;
  if (input === undefined || more.length > 0)
    throw new UsageError("view: name one graph file, or - for standard input");
  const title = options.text("title");
  const output = options.text("output") ?? (input === "-" ? "-" : `${basename(input, extname(input))}.html`);
  const { data } = await graphOf(input, io);
  const positions = await layoutInWorker(data, { ...(io.signal && { signal: io.signal }) });
  const html = writeHtml(data, { positions, ...(title !== undefined && { title }) });
  if (output === "-") {
    await io.out(html);
  } else {
    await writeFileAtomically(output, html);
    io.err(`nutgraph: wrote ${output}\n`);
  }
  return EXIT_DONE;
};
