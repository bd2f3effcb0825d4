// What a command may touch of the outside world, so that tests can give their own. Only src/cli prints.

/** The streams and surroundings of a command. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Writes results. Resolves when the stream took them. */
  readonly out: (text: string) => Promise<void>;
  /** Writes messages and progress. */
  readonly err: (text: string) => void;
  /** Whether messages go to a terminal, where a progress line makes sense. */
  readonly errIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** A command: the words after its name, and the exit code: 0 done, 1 some inputs failed, 2 wrong usage. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

export const EXIT_DONE = 0;
export const EXIT_SOME_FAILED = 1;
export const EXIT_USAGE = 2;

/** Wrong words on the command line; the message is the whole of what the user sees. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
