// The house rules that a machine can check: layers import downwards only, no cycles, no Node in the core, no clock.
import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = resolve(__dirname, "../src");

/** Each layer may import from those before it (and itself). Files at the top of src are layers of their own. */
const LAYERS = [
  ["errors", "hash"],
  ["ontology"],
  ["model"],
  ["text"],
  ["extract"],
  ["load-model", "pipeline"],
  ["graph"],
  ["export"],
  ["public", "explain"],
  ["default-model"],
  ["input"],
  ["index", "browser", "html", "neo4j", "query"],
  ["train", "cli", "viewer"],
];
/** Layers that may use Node's own modules; the rest runs in a browser. */
const NODE_ONLY = new Set(["default-model", "index", "cli", "train"]);
/** Single files outside those layers that need Node, and why. */
const NODE_FILES = new Map([
  ["export/layout-in-worker", "worker threads"],
  ["export/layout-worker", "worker threads"],
]);

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(sep).join("/").replace(/\.ts$/, ""))
  .sort();

const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, `${file}.ts`), "utf8").matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] as string,
  );
const localImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith("."))
    .map((name) =>
      relative(SRC, resolve(SRC, dirname(file), name))
        .split(sep)
        .join("/")
        .replace(/\.js$/, ""),
    );
const layerName = (file: string): string => file.split("/")[0] as string;
const rank = (file: string): number => LAYERS.findIndex((layer) => layer.includes(layerName(file)));

describe("the architecture", () => {
  it("gives every source file a layer", () => {
    expect(files.filter((file) => rank(file) < 0)).to.deep.equal([]);
  });

  it("lets every file import only from its own layer and those below", () => {
    const upward = files.flatMap((file) =>
      localImportsOf(file)
        .filter((target) => rank(target) > rank(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(upward).to.deep.equal([]);
  });

  it("has no import cycle", () => {
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === "done" || !files.includes(file)) return;
      if (state.get(file) === "open") {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
        return;
      }
      state.set(file, "open");
      for (const target of localImportsOf(file)) visit(target, [...trail, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(cycles).to.deep.equal([]);
  });

  it("keeps Node out of everything that a browser runs", () => {
    const users = files
      .filter((file) => !NODE_ONLY.has(layerName(file)) && !NODE_FILES.has(file))
      .filter((file) => importsOf(file).some((name) => name.startsWith("node:")));
    expect(users).to.deep.equal([]);
  });

  it("lets nothing outside the command line print", () => {
    const printers = files
      .filter((file) => !["cli", "train"].includes(layerName(file)))
      .filter((file) => /\bconsole\.|process\.std(?:out|err)/.test(readFileSync(join(SRC, `${file}.ts`), "utf8")));
    expect(printers).to.deep.equal([]);
  });

  it("opens every source file with a comment that says what it does", () => {
    const silent = files.filter((file) => !/^(?:#!.*\n)?\/\//.test(readFileSync(join(SRC, `${file}.ts`), "utf8")));
    expect(silent).to.deep.equal([]);
  });
});
