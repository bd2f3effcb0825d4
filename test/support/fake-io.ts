// The outside world of a command, in memory: what it printed, and what stands on its standard input.
import type { Io } from "../../src/cli/io";

export interface FakeIo extends Io {
  readonly printed: { out: string; err: string };
}

export function fakeIo(stdin = "", more: Partial<Io> = {}): FakeIo {
  const printed = { out: "", err: "" };
  return {
    printed,
    stdin: (async function* () {
      yield stdin;
    })(),
    out: async (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    errIsTerminal: false,
    env: {},
    ...more,
  };
}
