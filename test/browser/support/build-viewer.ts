// Builds the viewer for the tests from its sources, once per run.

import { pathToFileURL } from "node:url";
import { join } from "node:path";

let built: Promise<void> | undefined;

/** Writes lib/export/viewer.js and viewer.css as `npm run build` does. */
export function buildViewer(): Promise<void> {
  built ??= load("build-viewer.mjs").then((module) => (module["buildViewer"] as () => Promise<void>)());
  return built;
}

/** A script of ours as a module; `import()` written plainly would be compiled to `require`. */
export function load(script: string): Promise<Record<string, unknown>> {
  const url = pathToFileURL(join(__dirname, "../../../scripts", script)).href;
  return (new Function("url", "return import(url)") as (url: string) => Promise<Record<string, unknown>>)(url);
}
