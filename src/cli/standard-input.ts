// All of standard input as one text.

import type { Io } from "./io";

/** Reads standard input to its end, as UTF-8. */
export async function standardInput({ stdin }: Pick<Io, "stdin">): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stdin) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
