// `nutgraph/export`: the table of export forms, and reading NDJSON back.

export type { ExportContext, ExportedFile, Exporter } from "./export/exporter";
export { fileText } from "./export/exporter";
export { exporter, EXPORTERS } from "./export/exporters";
export { ndjsonLines, readNdjson } from "./export/forms/ndjson";
