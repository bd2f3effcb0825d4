// A graph as a Cypher script for cypher-shell and the Neo4j Browser: what `load` sends to an empty database, with every value
// written out as a literal. Running it twice changes nothing.

import type { GraphData } from "../../graph/graph-data";
import { recordLoad, type RecordedStatement } from "./record-load";
import type { Shape } from "./rows";

/** Rows of one statement: longer ones make the shell slow. */
const ROWS_PER_STATEMENT = 200;

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A value as a Cypher literal. Everything but printable ASCII, letters and signs beyond it is escaped: a script is text that
 * passes through editors and shells.
 *
 * @example cypherLiteral(["it's", 3n]) // "['it\\'s',3]"
 */
export function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(",")}]`;
  const fields = Object.entries(value as object).map(([key, field]) => `${key}:${cypherLiteral(field)}`);
  return `{${fields.join(",")}}`;
}

function textLiteral(text: string): string {
  const escaped = text.replace(
    /[\\'\n\r\t\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu,
    (char) =>
      ESCAPES[char] ??
      (/\p{Surrogate}/u.test(char) ? "\uFFFD" : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return `'${escaped}'`;
}

/** The statements of the script, each with its semicolon, as text when they are asked for. */
export async function cypherStatements(graph: GraphData, shape: Shape = "rollup"): Promise<Iterable<string>> {
  const recorded = await recordLoad(graph, shape, ROWS_PER_STATEMENT);
  return { [Symbol.iterator]: () => written(recorded) };
}

function* written(recorded: readonly RecordedStatement[]): Generator<string> {
  yield "// A news graph written by nutgraph. Run with: cypher-shell -f graph.cypher\n";
  for (const { statement, parameters } of recorded) {
    const filled = statement.replace(/\$([A-Za-z]+)/g, (whole, name: string) =>
      Object.hasOwn(parameters, name) ? cypherLiteral(parameters[name]) : whole,
    );
    yield `${filled};\n`;
  }
}
