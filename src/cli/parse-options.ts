// Options of a command from a table, by Node's own parser (util.parseArgs), with its errors as usage errors.

import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./io";

/** One option: `--name`, what it takes and what the help says. */
export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** The name of its value in the help, e.g. `FILE`; absent for a switch. */
  readonly value?: string;
  readonly help: string;
}

/** The values of string options and switches, and the words that are no options. */
export interface ParsedOptions {
  readonly words: readonly string[];
  text(name: string): string | undefined;
  on(name: string): boolean;
}

/** Parses the words of a command by its option table. Throws `UsageError`. */
export function parseOptions(argv: readonly string[], rows: readonly OptionRow[]): ParsedOptions {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const { name, short, value } of rows)
    options[name] = { type: value === undefined ? "boolean" : "string", ...(short !== undefined && { short }) };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return {
      words: positionals,
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      on: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError((error as Error).message.split(". To specify")[0] as string);
  }
}

/** What main.ts answers for every command. */
const HELP: OptionRow = { name: "help", short: "h", help: "this text" };

/** The help lines of an option table. */
export function optionHelp(rows: readonly OptionRow[]): string {
  const lines = [...rows, HELP].map(({ name, short, value, help }): [string, string] => {
    const flag = `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return [flag, help];
  });
  const width = Math.max(...lines.map(([flag]) => flag.length));
  return lines.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join("\n");
}
