// Files, folders and standard input as article records. Each input fails alone: what cannot be read is named in its
// own result, and the others go on.

import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { InvalidInputError } from "../errors";
import { articleFromHtml } from "../input/article-from-html";
import { articleFromText } from "../input/article-from-text";
import { recordsFromJson, recordsFromNdjson } from "../input/articles-from-json";
import { inWords } from "./file-errors";
import type { Io } from "./io";

/** One record as it came, or why an input gave none. `name` is the input's base name without extension. */
export type InputRecord =
  | { readonly input: string; readonly name: string; readonly record: unknown }
  | { readonly input: string; readonly error: string };

type Reader = (id: string, text: string) => readonly unknown[];

// Rows: file extension and how its text becomes records.
const READERS: Readonly<Record<string, Reader>> = {
  ".txt": (id, text) => [articleFromText(id, text)],
  ".html": (id, text) => [articleFromHtml(id, text)],
  ".htm": (id, text) => [articleFromHtml(id, text)],
  ".json": (_, text) => recordsFromJson(text),
  ".ndjson": (_, text) => recordsFromNdjson(text),
  ".jsonl": (_, text) => recordsFromNdjson(text),
};

/** The file extensions that can be read. */
export const INPUT_EXTENSIONS: readonly string[] = Object.keys(READERS);

const STDIN = "-";
/** Bytes of the start of a file that are searched for NUL, which no text holds. */
const SNIFFED_BYTES = 8192;

/** The records of every input, in the given order; folders stand for the readable files in them, sorted by name. */
export async function* readInputs(inputs: readonly string[], io: Io): AsyncGenerator<InputRecord> {
  const files: string[] = [];
  for (const input of inputs) {
    try {
      files.push(...(await expand(input)));
    } catch (error) {
      yield { input, error: inWords(error) };
    }
  }
  const ids = inputIds(files);
  for (const [index, input] of files.entries()) {
    try {
      const text = input === STDIN ? await readAll(io) : await readText(input);
      const reader = input === STDIN ? sniff(text) : readerOf(input);
      const name = input === STDIN ? "stdin" : basename(input, extname(input));
      for (const record of reader(ids[index] ?? name, text)) yield { input, name, record };
    } catch (error) {
      yield { input, error: inWords(error) };
    }
  }
}

async function expand(input: string): Promise<readonly string[]> {
  if (input === STDIN || !(await stat(input)).isDirectory()) return [input];
  const names = (await readdir(input)).filter((name) => extname(name).toLowerCase() in READERS).sort();
  if (names.length === 0) throw new InvalidInputError(`the folder holds no ${INPUT_EXTENSIONS.join(", ")} file`);
  return names.map((name) => join(input, name));
}

/** A file's article id is its base name; where two inputs share one, their paths without extension. */
function inputIds(files: readonly string[]): readonly string[] {
  const bases = files.map((file) => (file === STDIN ? "stdin" : basename(file, extname(file))));
  return bases.map((base, index) => {
    const shared = bases.some((other, at) => at !== index && other === base);
    const file = files[index] as string;
    return shared ? file.slice(0, file.length - extname(file).length) : base;
  });
}

function readerOf(input: string): Reader {
  const extension = extname(input).toLowerCase();
  const reader = Object.entries(READERS).find(([known]) => known === extension)?.[1];
  if (!reader)
    throw new InvalidInputError(
      `cannot tell what "${extension}" is; nutgraph reads ${INPUT_EXTENSIONS.join(", ")} files`,
    );
  return reader;
}

/** What standard input holds, by its first character: `{` or `[` JSON or NDJSON, `<` HTML, else text. */
function sniff(text: string): Reader {
  const start = text.trimStart();
  if (start.startsWith("<")) return READERS[".html"] as Reader;
  if (!start.startsWith("{") && !start.startsWith("[")) return READERS[".txt"] as Reader;
  try {
    JSON.parse(text);
    return READERS[".json"] as Reader;
  } catch {
    return READERS[".ndjson"] as Reader;
  }
}

async function readText(path: string): Promise<string> {
  return decode(await readFile(path));
}

async function readAll(io: Io): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return decode(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) throw new InvalidInputError("this is no text: it holds NUL bytes");
  return new TextDecoder().decode(bytes);
}
