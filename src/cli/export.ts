// `nutgraph export GRAPH.json --format NAME`: writes the graph in another form.

import { basename, extname, join } from "node:path";
import { EXPORTERS, exporter } from "../export/exporters";
import { EXIT_DONE, UsageError, type Command } from "./io";
import { parseOptions, type OptionRow } from "./parse-options";
import { graphOf } from "./read-graph-file";
import { gathered, writeFileAtomically } from "./write-file";

export const EXPORT_OPTIONS: readonly OptionRow[] = [
  { name: "format", short: "f", value: "NAME", help: `one of ${EXPORTERS.map(({ name }) => name).join(", ")}` },
  {
    name: "output",
    short: "o",
    value: "FILE",
    help: "the file to write; by default the graph's name with the form's extension, - for standard output",
  },
  { name: "out-dir", value: "DIR", help: "the folder for a form of several files; by default the graph's name" },
];

export const exportCommand: Command = async (argv, io) => {
  const options = parseOptions(argv, EXPORT_OPTIONS);
  const [input, ...more] = options.words;
  if (input === undefined || more.length > 0)
    throw new UsageError("export: name one graph file, or - for standard input");
  const format = options.text("format");
  const forms = EXPORTERS.map(({ name }) => name);
  if (format === undefined) throw new UsageError(`export: --format is needed; one of ${forms.join(", ")}`);
  if (!forms.includes(format)) throw new UsageError(`export: no format "${format}"; there are ${forms.join(", ")}`);
  const form = exporter(format);
  const { data } = await graphOf(input, io);
  const files = await form.write(data);
  const base = input === "-" ? "graph" : basename(input, extname(input));
  if (files.length === 1) {
    const output = options.text("output") ?? `${base}.${form.extension}`;
    if (options.text("out-dir") !== undefined)
      throw new UsageError(`export: --out-dir goes with forms of several files; ${form.name} is one`);
    const chunks = files[0]?.chunks ?? [];
    if (output === "-") for (const piece of gathered(chunks)) await io.out(piece);
    else {
      await writeFileAtomically(output, chunks);
      io.err(`nutgraph: wrote ${output}\n`);
    }
    return EXIT_DONE;
  }
  if (options.text("output") !== undefined)
    throw new UsageError(`export: ${form.name} is several files; give --out-dir DIR`);
  const folder = options.text("out-dir") ?? `${base}-${form.name}`;
  for (const { name, chunks } of files) await writeFileAtomically(join(folder, name), chunks);
  io.err(`nutgraph: wrote ${files.map(({ name }) => join(folder, name)).join(", ")}\n`);
  return EXIT_DONE;
};
