// Atomic writes: a reader sees the old file or the new one, never a half. Write beside the target, sync, rename.

import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, basename } from "node:path";

/** Letters that are written at a time: a call to the system costs more than a short text. */
const WRITTEN_AT_ONCE = 1 << 20;

/** The same text in pieces that are worth a write each. */
export function* gathered(chunks: Iterable<string>, size = WRITTEN_AT_ONCE): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}

/** Writes text, whole or in pieces, to `path` as UTF-8, making its folder if needed; on an error the old file stays as it was. */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.${basename(path)}.${process.pid}.partial`);
  try {
    const file = await open(partial, "w");
    try {
      if (typeof content === "string" || content instanceof Uint8Array) await file.writeFile(content);
      else for (const piece of gathered(content)) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
