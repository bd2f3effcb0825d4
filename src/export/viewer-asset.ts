// Finds the bundled viewer (script and style) that `npm run build` puts into lib/export. Node only at run time, but safe
// to bundle for a page: there the caller hands the asset to `writeHtml`.

import { InvalidInputError } from "../errors";

/** The viewer as two strings to inline into a page. */
export interface ViewerAsset {
  readonly script: string;
  readonly style: string;
}

/** From lib/export itself, and from src/export when run uncompiled. */
const PLACES = [".", "../../lib/export"];

let known: ViewerAsset | undefined;

/** The asset that came with the package, read once. */
export function viewerAsset(): ViewerAsset {
  if (known) return known;
  const fs = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:fs");
  const path = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:path");
  if (!fs || !path) throw new InvalidInputError("writeHtml: in a page, give the viewer as options.viewer");
  for (const place of PLACES) {
    const script = path.join(__dirname, place, "viewer.js");
    const style = path.join(__dirname, place, "viewer.css");
    if (!fs.existsSync(script) || !fs.existsSync(style)) continue;
    known = { script: fs.readFileSync(script, "utf8"), style: fs.readFileSync(style, "utf8") };
    return known;
  }
  throw new InvalidInputError("writeHtml: the viewer is not built; run `npm run build`");
}
