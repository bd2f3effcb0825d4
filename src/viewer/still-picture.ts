// The graph as a still SVG image: for print, and in the place of the picture where there is no WebGL. An image cannot
// run scripts, so it is as safe as text.

import { writeSvg } from "../export/svg";
import { el } from "./element";
import type { ViewerModel } from "./model";

/** The picture as an `<img>`; it is drawn when `draw` is called. */
export function stillPicture(model: ViewerModel, className: string): { root: HTMLImageElement; draw: () => void } {
  const root = el("img", { class: className, attributes: { alt: "Picture of the graph" } });
  return {
    root,
    draw() {
      if (root.src !== "") return;
      const svg = writeSvg(model.graph, { positions: model.positions });
      root.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
    },
  };
}
