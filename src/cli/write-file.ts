// Atomic writes: a reader sees the old file or the new one, never a half. Write beside the target, sync, rename.

import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, basename } from "node:path";

/** Writes `text` to `path` as UTF-8, making its folder if needed; on an error the old file stays as it was. */
export async function writeFileAtomically(path: string, text: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.${basename(path)}.${process.pid}.partial`);
  try {
    const file = await open(partial, "w");
    try {
      await file.writeFile(text);
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
