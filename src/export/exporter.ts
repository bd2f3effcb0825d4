// What an exporter is: a row of the table in exporters.ts; and its files, which are made piece by piece, since a big graph's
// form can be longer than any one text may be.

import type { GraphData } from "../graph/graph-data";
import type { Positions } from "./layout";

/** One file of an export. `name` is a suffix for forms of several files (`entities.csv`), else `graph.EXT`. */
export interface ExportedFile {
  readonly name: string;
  /** The file's text in pieces, made while they are asked for. They may be asked for again. */
  readonly chunks: Iterable<string>;
}

/** What a form may use beside the graph. */
export interface ExportContext {
  /** Where each node stands, if it has been laid out; forms that draw lay it out themselves otherwise. */
  readonly positions?: Positions;
  readonly title?: string;
}

/** One form: its name on the command line, what it is, and how it is written. */
export interface Exporter {
  readonly name: string;
  readonly description: string;
  /** Of its file; of a form of several files, that of each. */
  readonly extension: string;
  readonly mediaType: string;
  /** True where reading it back gives the same graph. */
  readonly lossless: boolean;
  write(graph: GraphData, context?: ExportContext): readonly ExportedFile[] | Promise<readonly ExportedFile[]>;
}

/** A file whose pieces `make` gives. */
export const fileOf = (name: string, make: () => Iterable<string>): ExportedFile => ({
  name,
  chunks: { [Symbol.iterator]: () => make()[Symbol.iterator]() },
});

/** A form of one file. */
export const oneFile = (extension: string, make: () => Iterable<string>): readonly ExportedFile[] => [
  fileOf(`graph.${extension}`, make),
];

/**
 * A file as one text: for forms that are short enough for one (half a billion letters).
 *
 * @example const [file] = await exporter("gexf").write(kg.data); fileText(file)
 */
export const fileText = ({ chunks }: ExportedFile): string => [...chunks].join("");
