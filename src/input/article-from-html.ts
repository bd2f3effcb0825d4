// A web page as an article: the main text by Mozilla's Readability on linkedom, what is known of it from
// html-metadata.ts. Offsets refer to the extracted text, which this file defines: headline, then paragraphs, with a
// blank line between blocks and single spaces within.

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { InvalidInputError } from "../errors";
import type { Article } from "../text/article";
import { readMetadata } from "./html-metadata";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "BUTTON"]);
// Elements without an end tag, or whose end tag may be left out (HTML Living Standard, 13.1.2).
const UNCLOSED = new Set(
  "AREA BASE BR COL EMBED HR IMG INPUT LINK META SOURCE TRACK WBR P LI DT DD OPTION OPTGROUP THEAD TBODY TFOOT TR TD TH PATH".split(
    " ",
  ),
);
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/;
const LONGEST_TAG_UNITS = 16;
/** Elements in one another; the parser's time grows with the square of the depth, and real pages stay below 100. */
const MAX_DEPTH = 2000;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The little of the DOM that is needed here; linkedom's own types are not its users' concern. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

/**
 * The article of a page. Throws `InvalidInputError` where a page has no main text.
 *
 * @example articleFromHtml("page", "<title>Storm hits coast</title><article><p>A storm …</p></article>")
 */
export function articleFromHtml(id: string, html: string): Article {
  if (nestingDepth(html) > MAX_DEPTH)
    throw new InvalidInputError(`the page "${id}" nests more than ${MAX_DEPTH} elements in one another`);
  const metadata = readMetadata(parseDocument(html));
  const content = readable(html);
  const body = content === undefined ? "" : blockText(content);
  if (body === "") throw new InvalidInputError(`no main text was found in the page "${id}"`);
  const { title } = metadata;
  const text = title === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { id, text, ...metadata };
}

/** How deep the elements of a page nest at most, by its tags alone. */
function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const [tag, slash, name] = TAG.exec(html.slice(at, at + LONGEST_TAG_UNITS)) ?? [];
    if (tag === undefined || UNCLOSED.has((name as string).toUpperCase())) continue;
    depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

// linkedom documents are close enough to the DOM's for Readability, but not the same type.
function parseDocument(html: string): Document {
  const wrapped = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(wrapped).document as unknown as Document;
}

function readable(html: string): DomNode | undefined {
  try {
    const serializer = (node: Node): Node => node;
    const parsed = new Readability<Node>(parseDocument(html), { serializer }).parse();
    return (parsed?.content as DomNode | null | undefined) ?? undefined;
  } catch (error) {
    throw new InvalidInputError(`the page cannot be read: ${(error as Error).message}`);
  }
}

/** The text under `root`: blocks apart by a blank line. Walks without recursion, since pages may nest deeply. */
function blockText(root: DomNode): string {
  const blocks: string[] = [];
  let current = "";
  const flush = (): void => {
    const lines = current.split("\n").map((line) => line.replace(/[\s\u00a0]+/g, " ").trim());
    const block = lines.filter((line) => line !== "").join("\n");
    if (block !== "") blocks.push(block);
    current = "";
  };
  let node: DomNode | null = root;
  while (node) {
    const skipped = SKIPPED.has(node.nodeName.toUpperCase());
    if (node.nodeType === TEXT_NODE) current += (node.textContent ?? "").replace(/\s+/g, " ");
    if (isBlock(node)) flush();
    if (node.nodeName.toUpperCase() === "BR") current += "\n";
    if (node.firstChild && !skipped) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      if (isBlock(node)) flush();
      node = node.parentNode;
    }
    if (!node || node === root) break;
    if (isBlock(node)) flush();
    node = node.nextSibling;
  }
  flush();
  return blocks.join("\n\n");
}

const isBlock = (node: DomNode): boolean => node.nodeType === ELEMENT_NODE && BLOCKS.has(node.nodeName.toUpperCase());
