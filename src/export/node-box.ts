// The room a node takes in the picture: its symbol with its label under it. One place, so that the layout keeps free
// exactly what svg.ts then fills.

import type { DrawnNode } from "./drawing";
import { labelLines, shortened, textWidth } from "./text-width";

/** Type sizes and gaps in layout units (px at scale 1). */
export const ENTITY_FONT = 12;
export const EVENT_FONT = 10;
export const LINE_HEIGHT = 1.2;
export const LABEL_GAP = 3;
/** Longest line of a label, in characters; a longer one is broken in two. */
const MAX_LINE = 20;

export interface NodeBox {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly halfWidth: number;
  /** Extent above and below the node's centre. */
  readonly above: number;
  readonly below: number;
}

/** The box of a node around its centre; `labelled` false counts the symbol alone. */
export function nodeBox(node: DrawnNode, labelled: boolean): NodeBox {
  const fontSize = node.kind === "event" ? EVENT_FONT : ENTITY_FONT;
  const lines = labelled ? linesOf(node) : [];
  const labelWidth = lines.reduce((width, line) => Math.max(width, textWidth(line, fontSize)), 0);
  const labelHeight = lines.length === 0 ? 0 : LABEL_GAP + lines.length * fontSize * LINE_HEIGHT;
  return {
    lines,
    fontSize,
    halfWidth: Math.max(node.size, labelWidth / 2),
    above: node.size,
    below: node.size + labelHeight,
  };
}

function linesOf(node: DrawnNode): readonly string[] {
  const lines = labelLines(node.label, MAX_LINE);
  return node.detail === undefined ? lines : [...lines, shortened(node.detail, MAX_LINE)];
}
