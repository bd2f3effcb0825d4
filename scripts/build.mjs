// `npm run build`: compiles src to lib, puts the model beside the code that loads it, bundles the viewer.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lib = join(root, "lib");

for (const entry of readdirSync(lib)) if (entry !== ".gitkeep") rmSync(join(lib, entry), { recursive: true });
execFileSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
  {
    stdio: "inherit",
  },
);
mkdirSync(join(lib, "model"), { recursive: true });
copyFileSync(join(root, "src/model/en.bin"), join(lib, "model/en.bin"));
chmodSync(join(lib, "cli.js"), 0o755);
const viewer = join(root, "scripts/build-viewer.mjs");
if (existsSync(viewer)) await (await import(pathToFileURL(viewer).href)).buildViewer();
