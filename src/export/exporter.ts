// What an exporter is: a row of the table in exporters.ts.

import type { GraphData } from "../graph/graph-data";
import type { Positions } from "./layout";

/** One file of an export. `name` is a suffix for forms of several files (`entities.csv`), else `graph.EXT`. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
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

/** A form of one file. */
export const oneFile = (extension: string, text: string): readonly ExportedFile[] => [
  { name: `graph.${extension}`, text },
];
