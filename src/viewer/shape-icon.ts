// The symbol of a kind of node as a small inline picture, for lists, chips and the legend.

import type { DrawnNode } from "../export/drawing";
import { EVENT_LOOK, lookOf } from "../export/palette";
import { shapePath } from "../export/shape-path";

const SVG = "http://www.w3.org/2000/svg";

/** An icon of 14 px; its colour comes from the style sheet by class, so that it follows the theme. */
export function shapeIcon(node: Pick<DrawnNode, "kind" | "type">): SVGSVGElement {
  const look = lookOf(node);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "-8 -8 16 16");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", shapePath(look.shape, look === EVENT_LOOK ? 4.4 : 5.2));
  path.setAttribute("class", `fill-${node.kind === "event" ? "happening" : node.type}`);
  svg.append(path);
  return svg;
}
