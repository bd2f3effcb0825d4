// Bundles the viewer's script and style into lib/export, where src/export/viewer-asset.ts reads them. Part of
// `npm run build`; alone: `node scripts/build-viewer.mjs`.
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What all browser bundles of this project share. */
export const BROWSER = {
  bundle: true,
  format: "iife",
  platform: "browser",
  target: ["es2022", "chrome109", "firefox115", "safari16.4"],
  tsconfig: join(root, "tsconfig.browser.json"),
  legalComments: "none",
  // package.json says that nothing has side effects; src/viewer/webgl-names.ts has one, on purpose.
  ignoreAnnotations: true,
  charset: "utf8",
  logLevel: "warning",
};

/** Writes viewer.js and viewer.css; the same sources give the same bytes. */
export async function buildViewer(outDir = join(root, "lib/export")) {
  mkdirSync(outDir, { recursive: true });
  await build({
    ...BROWSER,
    entryPoints: [join(root, "src/viewer/main.ts")],
    outfile: join(outDir, "viewer.js"),
    minify: true,
  });
  await build({
    entryPoints: [join(root, "src/viewer/style.css")],
    outfile: join(outDir, "viewer.css"),
    minify: true,
    logLevel: "warning",
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildViewer();
