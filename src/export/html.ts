// The graph as one HTML file that needs no network: the viewer, its style and the data inline, under a content security
// policy that allows exactly those. Texts can never become markup: the data is JSON in an inert script element.

import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";
import type { GraphData } from "../graph/graph-data";
import { layout, type Positions } from "./layout";
import { viewerAsset, type ViewerAsset } from "./viewer-asset";
import { xmlText } from "./xml-text";

/** What goes into the page beside the graph. */
export interface HtmlOptions {
  /** Places from `layout` (or `layoutInWorker`); worked out when absent. */
  readonly positions?: Positions;
  /** The heading; by default the article's title or the number of articles. */
  readonly title?: string;
  /** The bundled viewer; in Node found by itself. */
  readonly viewer?: ViewerAsset;
}

/** `writeHtml(graph)` is a whole page: write it to a file and open it. Same graph, same bytes. */
export function writeHtml(graph: GraphData, options: HtmlOptions = {}): string {
  const { script, style } = options.viewer ?? viewerAsset();
  const positions = options.positions ?? layout(graph);
  const places = [...graph.entities, ...graph.events].map(({ id }) => {
    const place = positions.get(id);
    return [place?.x ?? 0, place?.y ?? 0];
  });
  const data = { ...(options.title === undefined ? {} : { title: options.title }), graph, positions: places };
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = xmlText(options.title ?? titleOf(graph));
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="nutgraph">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    '<div id="viewer"><noscript>This page shows its graph with a script of its own; scripts are switched off.</noscript></div>',
    `<script type="application/json" id="nutgraph-data">${inertJson(data)}</script>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** JSON that an HTML parser sees no markup in, and a script parser no line end. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** A CSP source that allows one inline text by its SHA-256 (CSP Level 3). */
export function hashSource(text: string): string {
  let binary = "";
  for (const byte of sha256(utf8ToBytes(text))) binary += String.fromCharCode(byte);
  return `'sha256-${btoa(binary)}'`;
}

function titleOf({ articles }: GraphData): string {
  if (articles.length === 1) return articles[0]?.title ?? "News graph";
  return `News graph of ${articles.length} articles`;
}
