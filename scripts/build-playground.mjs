// Builds the playground into one file, lib/playground/index.html: code, style, model and examples inline, under a policy
// that allows no connection. `node scripts/build-playground.mjs`, then open the file. The page is not committed.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BROWSER } from "./build-viewer.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "docs/playground");

const bundle = async (file, options) => {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [join(source, file)],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
};
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const inert = (value) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, "0")}`,
  );

/** Writes the page and returns its path. */
export async function buildPlayground(outDir = join(root, "lib/playground")) {
  const script = await bundle("main.ts", BROWSER);
  if (/<\/script|<!--/i.test(script)) throw new Error("the script must not end its own element");
  const style = await bundle("style.css", { logLevel: "warning" });
  const articles = join(root, "examples/articles");
  const examples = readdirSync(articles)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(articles, file), "utf8")));
  const policy = [
    "default-src 'none'",
    // The nets run on WebAssembly, which lies in the script.
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts = {
    style: `<style>${style}</style>`,
    data: [
      `<script type="application/json" id="example-articles">${inert(examples)}</script>`,
      `<script type="text/plain" id="model">${readFileSync(join(root, "src/model/en.bin")).toString("base64")}</script>`,
    ].join("\n"),
    script: `<script>${script}</script>`,
  };
  const page = readFileSync(join(source, "index.html"), "utf8")
    .replace("{{policy}}", () => policy)
    .replace(/<!-- \{\{(\w+)\}\} -->/g, (_, name) => parts[name]);
  mkdirSync(outDir, { recursive: true });
  const path = join(outDir, "index.html");
  writeFileSync(path, page);
  return path;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${await buildPlayground()}\n`);
}
