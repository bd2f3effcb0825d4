// `npm run lint:package`: packs the package as npm would publish it and uses it as a stranger does: publint and attw
// have no complaint, `require` and `import` both work and type-check, the browser entry bundles without Node modules,
// and the installed program runs. Needs a build.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules/.bin", name);
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
/** Compressed size of what users download, in bytes; a larger one is a mistake. */
const MAX_PACKAGE_BYTES = 12 * 1024 * 1024;

const work = mkdtempSync(join(tmpdir(), "nutgraph-package-"));
try {
  // `prepare` would build again; what is packed is the build at hand.
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", work], root);
  const tarball = join(
    work,
    readdirSync(work).find((name) => name.endsWith(".tgz")),
  );
  const size = readFileSync(tarball).length;
  if (size > MAX_PACKAGE_BYTES) throw new Error(`the package has ${size} bytes, more than ${MAX_PACKAGE_BYTES}`);
  console.log(`package: ${(size / 1e6).toFixed(1)} MB`);
  console.log(run(bin("publint"), [tarball, "--strict"], root).trim());
  // The package is CommonJS for both kinds of importers, and its JSON and binary entries have no types.
  const entries = [".", "./browser", "./html", "./neo4j", "./query", "./export", "./train"];
  console.log(
    run(
      bin("attw"),
      [tarball, "--entrypoints", ...entries, "--profile", "node16", "--format", "ascii", "--no-emoji"],
      root,
    ).trim(),
  );

  const user = join(work, "user");
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "name": "user", "private": true }');
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", tarball], user);
  const text = "Tim Cook joined Apple in 1998.";
  writeFileSync(
    join(user, "a.cjs"),
    `const { buildGraph } = require("nutgraph");
     buildGraph([{ id: "a", text: ${JSON.stringify(text)} }]).then((kg) => console.log(kg.entity("Tim Cook").type));`,
  );
  writeFileSync(
    join(user, "b.mjs"),
    `import { buildGraph, RELATION_TYPES } from "nutgraph";
     import { articleFromHtml } from "nutgraph/html";
     import { load } from "nutgraph/neo4j";
     import * as train from "nutgraph/train";
     if (!RELATION_TYPES.LEADS || typeof articleFromHtml !== "function" || typeof load !== "function" || !train) throw new Error("an entry is empty");
     const kg = await buildGraph([{ id: "a", text: ${JSON.stringify(text)} }]);
     console.log(kg.entity("Tim Cook").type);`,
  );
  for (const [command, file] of [
    ["node", "a.cjs"],
    ["node", "b.mjs"],
  ])
    if (run(command, [file], user).trim() !== "Person") throw new Error(`${file} did not find a Person`);

  const typed = `import { buildGraph, type Entity } from "nutgraph";
export const first = async (): Promise<Entity | undefined> => (await buildGraph([])).people()[0];
// @ts-expect-error: a misspelt relation type must not compile
export const wrong = async () => (await buildGraph([])).relations({ type: "WORK_FOR" });
`;
  writeFileSync(join(user, "typed.cts"), typed);
  writeFileSync(join(user, "typed.mts"), typed);
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];
  run(bin("tsc"), [...strict, "typed.cts", "typed.mts"], user);

  writeFileSync(
    join(user, "page.mjs"),
    `import { buildGraphWith, loadModel } from "nutgraph/browser"; globalThis.nutgraph = { buildGraphWith, loadModel };`,
  );
  const bundle = await build({
    entryPoints: [join(user, "page.mjs")],
    bundle: true,
    platform: "browser",
    format: "iife",
    write: false,
    minify: true,
    logLevel: "error",
  });
  console.log(`browser bundle: ${(bundle.outputFiles[0].contents.length / 1e3).toFixed(0)} kB without the model`);

  writeFileSync(join(user, "a.txt"), text);
  if (!run("npx", ["nutgraph", "build", "a.txt"], user).startsWith('{\n "nutgraph": 1,'))
    throw new Error("the program did not write a graph");
  console.log("package holds");
} finally {
  rmSync(work, { recursive: true });
}
